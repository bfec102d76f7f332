import { expect, test } from "@playwright/test";

import { watchPage } from "./page-watch";
import { demonstrationSite } from "./served-sites";

const { url } = demonstrationSite;
const pageWithCode = `${url}/guide/directives/`;

test.describe("a block of code", () => {
  test("is copied exactly, and says so to everyone", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const watch = await watchPage(page, url);
    await page.goto(pageWithCode);
    const first = page.locator(".parution-code").nth(0);
    const second = page.locator(".parution-code").nth(1);
    await expect(second.getByRole("status")).toBeEmpty();
    await second.getByRole("button", { name: "Copier le code" }).press("Enter");
    await expect(second.getByRole("status")).toHaveText("Le code est copié.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        ":::quote /img/portraits/helene-jonin.png",
        "« Ce suivi a permis de comprendre les progrès de chaque stagiaire », affirme Hélène Jonin.",
        ":::",
      ].join("\n"),
    );
    // Only the last one copied is still there to be pasted.
    await first.getByRole("button", { name: "Copier le code" }).click();
    await expect(first.getByRole("status")).toHaveText("Le code est copié.");
    await expect(second.getByRole("status")).toBeEmpty();
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("says so when the browser lets nothing be copied", async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "clipboard", { value: undefined }),
    );
    await page.goto(pageWithCode);
    const code = page.locator(".parution-code").first();
    await code.getByRole("button", { name: "Copier le code" }).click();
    await expect(code.getByRole("status")).toHaveText(
      "Le code n’a pas pu être copié : sélectionnez-le pour le copier.",
    );
  });

  for (const width of [320, 1280]) {
    test(`scrolls by itself, clear of its button, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pageWithCode);
      const code = page.getByRole("group", { name: "Code" }).first();
      await code.focus();
      await page.keyboard.press("ArrowRight");
      await expect
        .poll(() => code.evaluate(({ scrollLeft }) => scrollLeft))
        .toBeGreaterThan(0);
      const text = await code.boundingBox();
      const button = await page
        .getByRole("button", { name: "Copier le code" })
        .first()
        .boundingBox();
      if (!text || !button) throw new Error("Nothing is shown");
      expect(
        button.x >= text.x + text.width || button.y >= text.y + text.height,
      ).toBe(true);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBe(width);
    });
  }

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("has no button that does nothing", async ({ page }) => {
      await page.goto(pageWithCode);
      await expect(
        page.getByRole("group", { name: "Code" }).first(),
      ).toBeVisible();
      await expect(page.getByRole("button", { name: /^Copier/ })).toHaveCount(
        0,
      );
    });
  });
});
