import { expect, test } from "@playwright/test";

import { watchPage } from "./page-watch";
import { componentSite, demonstrationSite } from "./served-sites";

const { url } = demonstrationSite;
const guide = `${url}/guide/directives/`;

test.describe("the pieces that a body may hold", () => {
  test("are shown without a message, and no wider than a phone", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    const watch = await watchPage(page, url);
    await page.goto(guide);
    await page.waitForLoadState("networkidle");
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(width).toBe(390);
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("a figure has the name of its caption, and its image its own shape", async ({
    page,
  }) => {
    await page.goto(guide);
    const figure = page.getByRole("group", { name: "Du fichier à la page" });
    await expect(figure.locator("figcaption")).toHaveText(
      "Du fichier à la page Crédit\u00a0: Dessin de l’équipe Parution",
    );
    const image = figure.getByRole("img");
    await image.scrollIntoViewIfNeeded();
    const box = await image.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
  });

  test("a download says the format and the weight that its file has", async ({
    page,
  }) => {
    await page.goto(guide);
    const link = page.getByRole("link", { name: /^Les blocs relevés/ });
    const downloading = page.waitForEvent("download");
    await link.click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("blocs-releves.csv");
    const response = await page.request.get(
      new URL((await link.getAttribute("href")) ?? "", guide).href,
    );
    const { length } = await response.body();
    await expect(link.locator(".fr-download__detail")).toHaveText(
      `CSV – ${length}\u202fo`,
    );
  });

  test("a table has a caption, numbers on the right, and takes the focus", async ({
    page,
  }) => {
    await page.goto(guide);
    const frame = page.getByRole("group", {
      name: "Les blocs les plus employés",
    });
    const table = frame.getByRole("table", {
      name: "Les blocs les plus employés",
    });
    await expect(table.getByRole("cell", { name: "661" })).toHaveCSS(
      "text-align",
      "right",
    );
    await frame.focus();
    await expect(frame).toBeFocused();
  });

  test("a card is a link as wide as itself", async ({ page }) => {
    await page.goto(guide);
    const cards = page.getByRole("listitem").filter({
      has: page.locator(".fr-card"),
    });
    await expect(cards).toHaveCount(2);
    await expect(cards.first().locator(".fr-card__desc")).toHaveCSS(
      "-webkit-line-clamp",
      "none",
    );
    const heights = await cards.evaluateAll((items) =>
      items.map((item) => item.firstElementChild?.clientHeight),
    );
    expect(heights[0]).toBe(heights[1]);
    // What takes the click is the link, which covers the text.
    await cards
      .first()
      .getByText("Les publications de l’équipe.")
      .click({ force: true });
    await expect(page).toHaveURL(`${url}/articles/`);
  });

  test("buttons and badges that follow each other are lists", async ({
    page,
  }) => {
    await page.goto(guide);
    const list = page.getByRole("list").filter({
      has: page.getByRole("link", { name: "Découvrir le site" }),
    });
    await expect(list.getByRole("listitem")).toHaveText([
      "Lire les actualités",
      "Découvrir le site",
    ]);
    await expect(page.locator(".fr-badges-group > li")).toHaveText([
      "En cours",
      "À relire",
      "Validé",
      "En retard",
      "Refusé",
    ]);
  });

  test("a summary is where it was asked for, and nowhere else", async ({
    page,
  }) => {
    await page.goto(`${componentSite.url}/articles/essai/`);
    const summary = page.getByRole("navigation", { name: "Sommaire" });
    await expect(summary).toHaveCount(1);
    await expect(summary.getByRole("link")).toHaveText([
      "Des citations",
      "Des vidéos",
      "Des liens",
    ]);
    await expect(page.locator("p + .fr-summary")).toHaveCount(1);
  });
});
