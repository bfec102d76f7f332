import { expect, test } from "@playwright/test";

import { watchPage } from "./page-watch";
import { demonstrationSite } from "./served-sites";

const { base, url } = demonstrationSite;

test.describe("the authors' guide", () => {
  test("leads from the menu to its pages", async ({ page }) => {
    const watch = await watchPage(page, url);
    await page.goto(`${url}/`);
    const menu = page.getByRole("navigation", { name: "Menu principal" });
    await menu.getByRole("button", { name: "Guide des auteurs" }).click();
    await expect(menu.locator(".fr-menu").getByRole("link")).toHaveText([
      "Écrire et publier",
      "Écrire pour tous",
      "Les directives",
      "Les composants",
      "L’en-tête des articles",
      "Les réglages du site",
    ]);
    await menu.getByRole("link", { name: "Les directives" }).click();
    await expect(page.locator("main h1").first()).toHaveText("Les directives");
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("shows each directive's examples, as source and as readers see them", async ({
    page,
  }) => {
    await page.goto(`${url}/guide/directives/`);
    for (const name of [
      "quote",
      "video",
      "figure",
      "table",
      "cards",
      "callout",
      "tabs",
      "summary",
    ]) {
      await expect(
        page.getByRole("heading", { level: 2, name, exact: true }),
      ).toBeVisible();
    }
    await expect(page.locator("figure.fr-quote")).toHaveCount(2);
    // Five videos and two embeds.
    await expect(page.locator(".parution-video")).toHaveCount(7);
  });

  test("shows the same examples as components", async ({ page }) => {
    await page.goto(`${url}/guide/directives/`);
    await page
      .locator(`a[href="${base}/guide/composants/#quote"]`, {
        hasText: "composant",
      })
      .click();
    await expect(
      page.getByRole("heading", { level: 2, name: "Quote", exact: true }),
    ).toBeInViewport();
    await expect(page.locator("figure.fr-quote")).toHaveCount(1);
    await expect(page.locator(".fr-callout")).not.toHaveCount(0);
  });
});
