import { expect, test, type Page } from "@playwright/test";

import { watchPage } from "./page-watch";
import { demonstrationSite } from "./served-sites";

const { url } = demonstrationSite;
const guide = `${url}/guide/directives/`;

/** The first figure of the guide, its link, and the dialog that it opens. */
function parts(page: Page) {
  const name = "Du fichier à la page";
  const figure = page.getByRole("group", { name }).first();
  return {
    figure,
    link: figure.getByRole("link", { name: `Agrandir l’image\u00a0: ${name}` }),
    dialog: page.getByRole("dialog", { name }),
    close: page.getByRole("button", { name: "Fermer", exact: true }),
  };
}

test.describe("the image of a figure", () => {
  test("is shown large, with its words, by a click anywhere on it", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.goto(guide);
    const { figure, dialog } = parts(page);
    // What takes the click is the link, which covers the image.
    await figure
      .getByRole("img")
      .click({ force: true, position: { x: 20, y: 20 } });
    await expect(dialog.getByRole("img")).toHaveAccessibleName(
      "Trois feuilles de texte, une flèche, puis une page web illustrée.",
    );
    await expect(dialog.getByRole("paragraph")).toHaveText(
      "Du fichier à la page Crédit\u00a0: Dessin de l’équipe Parution",
    );
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("is opened and closed from the keyboard, whose focus it keeps", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.goto(guide);
    const { link, dialog, close } = parts(page);
    await link.press("Enter");
    await expect(close).toBeFocused();
    for (const key of ["Tab", "Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"]) {
      await page.keyboard.press(key);
      await expect(page.locator(":focus:not(dialog *)")).toHaveCount(0);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(link).toBeFocused();
    await link.press("Enter");
    await expect(close).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("dialog.parution-enlarged")).toHaveCount(0);
    await expect(link).toBeFocused();
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("is closed by its button or beside it, but not by a click on it", async ({
    page,
  }) => {
    await page.goto(guide);
    const { link, dialog, close } = parts(page);
    await link.click();
    await dialog.getByRole("img").click();
    await expect(dialog).toBeVisible();
    await close.click();
    await expect(dialog).toHaveCount(0);
    await expect(link).toBeFocused();
    await link.click();
    await dialog.click({ position: { x: 5, y: 5 } });
    await expect(dialog).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test("keeps the page behind it where it was", async ({ page }) => {
    await page.goto(guide);
    const { link, dialog } = parts(page);
    await link.click();
    await expect(dialog).toBeVisible();
    const scrolled = () => page.evaluate(() => window.scrollY);
    const before = await scrolled();
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(300);
    expect(await scrolled()).toBe(before);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    expect(await scrolled()).toBe(before);
  });

  test("is opened elsewhere by who asks for that", async ({
    page,
    context,
  }) => {
    await page.goto(guide);
    const { link, dialog } = parts(page);
    const opening = context.waitForEvent("page");
    await link.click({ modifiers: ["ControlOrMeta"] });
    await expect(await opening).toHaveURL(`${url}/img/feuilles.png`);
    await expect(dialog).toHaveCount(0);
  });

  test("is not lazy, and as sharp as the screen shows", async ({ browser }) => {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 2,
    });
    await page.goto(guide);
    const { link, dialog } = parts(page);
    await link.click();
    await expect
      .poll(() =>
        dialog
          .getByRole("img")
          .evaluate((image) =>
            image instanceof HTMLImageElement ? image.currentSrc : "",
          ),
      )
      .toMatch(/feuilles-1600-\w+\.avif$/);
    await page.close();
  });

  // The second is a screen of 1280 px by 720 at 200 %.
  for (const [width, height] of [
    [320, 568],
    [640, 360],
    [1280, 720],
  ] as const) {
    test(`fits a screen of ${width} px by ${height}, and so does its button`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(guide);
      const { link, dialog, close } = parts(page);
      await link.click();
      const image = dialog.getByRole("img");
      await expect(image).toBeInViewport({ ratio: 1 });
      await expect(close).toBeInViewport({ ratio: 1 });
      await expect(dialog.getByRole("paragraph")).toBeInViewport({ ratio: 1 });
      // The image has no size before it has come.
      await expect
        .poll(async () => {
          const { width = 0, height = 1 } = (await image.boundingBox()) ?? {};
          return width / height;
        })
        .toBeCloseTo(16 / 9, 1);
      await expect(image).toBeInViewport({ ratio: 1 });
      const box = await image.boundingBox();
      const button = await close.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(
        (button?.y ?? 0) + (button?.height ?? 0),
      );
    });
  }

  test("offers nothing to enlarge on paper", async ({ page }) => {
    await page.goto(guide);
    const { figure, link } = parts(page);
    await page.emulateMedia({ media: "print" });
    await expect(figure.getByRole("img")).toBeVisible();
    await expect(link).toHaveCount(0);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("is where the link leads", async ({ page }) => {
      await page.goto(guide);
      const arriving = page.waitForResponse((response) =>
        response.request().isNavigationRequest(),
      );
      await parts(page).link.click();
      const response = await arriving;
      expect(response.url()).toBe(`${url}/img/feuilles.png`);
      expect(response.status()).toBe(200);
      expect(response.headers()["content-type"]).toBe("image/png");
    });
  });
});
