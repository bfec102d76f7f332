import { expect, test, type Page } from "@playwright/test";

import { watchPage } from "./page-watch";
import { demonstrationSite } from "./served-sites";
import { openView, pages } from "./views";

test.use({ viewport: { width: 390, height: 844 } });

/** The typefaces that a page asks for, by weight and slope, in the order of the alphabet. */
async function openAndListFonts(page: Page, path: string): Promise<string[]> {
  const asked: string[] = [];
  page.on("request", (request) => {
    const [, name] =
      /\/(?:Marianne-)?([^/]+)-\w+\.woff2$/.exec(request.url()) ?? [];
    if (name) asked.push(name);
  });
  await openView(page, path, { waitUntil: "networkidle" });
  // A slow machine may ask for one after it seemed to have ended.
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return [...asked].sort();
}

/** Whether a page slants words of Marianne, and not only code: everything but the hint of a field. */
function slantsWords(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")].some((element) => {
      const { fontStyle, fontFamily } = getComputedStyle(element);
      return (
        element.textContent.trim() !== "" &&
        element.getClientRects().length > 0 &&
        fontStyle === "italic" &&
        fontFamily.startsWith("Marianne")
      );
    }),
  );
}

/** Those that show, on a telephone, words of a button or of a quotation. */
const withMediumWeight = [
  "home",
  "choices",
  "article",
  "page",
  "guide",
  "not-found",
  "gone",
  "server-error",
  "directives",
  "components",
  "statement",
];

for (const [view, path] of Object.entries(pages)) {
  test(`the view « ${view} » asks once for each typeface that its words are written in, and for no other`, async ({
    page,
  }) => {
    const asked = await openAndListFonts(page, path);
    const slanted = (await slantsWords(page)) ? ["Regular_Italic"] : [];
    const medium = withMediumWeight.includes(view) ? ["Medium"] : [];
    expect(asked).toEqual(["Bold", ...medium, "Regular", ...slanted]);
    const preloaded = await page
      .locator('link[rel="preload"][as="font"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(preloaded).toEqual([
      expect.stringContaining("Marianne-Regular-"),
      expect.stringContaining("Marianne-Bold-"),
    ]);
  });
}

test("buttons are in the medium weight wherever their words are seen", async ({
  page,
}) => {
  await openView(page, "/plan-du-site/");
  const menu = page.getByRole("dialog", { name: "Menu" });
  const close = menu.getByRole("button", { name: "Fermer", exact: true });
  const medium = page.waitForRequest(/Marianne-Medium-/);
  await page.getByRole("button", { name: "Menu" }).click();
  await medium;
  await expect(close).toHaveCSS("font-weight", "500");
  await page.setViewportSize({ width: 1280, height: 800 });
  const settings = page
    .getByRole("banner")
    .getByRole("button", { name: "Paramètres d’affichage" });
  await expect(settings).toHaveCSS("font-weight", "500");
  await page.setViewportSize({ width: 768, height: 1024 });
  await openView(page, "/recherche/");
  const search = page.getByRole("main").getByRole("button", {
    name: "Rechercher",
  });
  await expect(search).toHaveCSS("font-weight", "500");
});

test("what is preloaded is used: the browser has nothing to say", async ({
  page,
}) => {
  const watch = await watchPage(page, demonstrationSite.url);
  await openView(page, pages.article ?? "", { waitUntil: "load" });
  // Chromium says it some seconds after the page has come.
  await page.waitForTimeout(6_000);
  expect(watch.messages).toEqual([]);
});

test("the hint of a field is slanted without a typeface of its own", async ({
  page,
}) => {
  await openView(page, "/plan-du-site/");
  const hint = await page
    .getByRole("banner")
    .locator("input[type=search]")
    .first()
    .evaluate((field) => {
      const { fontStyle, fontFamily } = getComputedStyle(
        field,
        "::placeholder",
      );
      return { fontStyle, fontFamily };
    });
  expect(hint.fontStyle).toBe("italic");
  expect(hint.fontFamily).toContain("Marianne upright");
});
