import { expect, test } from "@playwright/test";

import { emptySite, extremeSite } from "./served-sites";

const { url } = extremeSite;

const pages = {
  "the home page": "/",
  "a list": "/articles/",
  "a list without articles": "/agenda/",
  "the page of all tags": "/tags/",
  "an article with nothing but a title": "/articles/titre-seul/",
  "a title of 200 characters": "/articles/titre-long/",
  "a title of one word of 60 letters": "/articles/mot-long/",
  "30 tags, a lead of 600 characters, portraits of 20 and 6000 px":
    "/articles/trente-themes/",
  "40 headings": "/articles/quarante-titres/",
  "the site map": "/plan-du-site/",
};

for (const [name, path] of Object.entries(pages)) {
  test(`${name} fits in 320 px, with no word cut`, async ({ browser }) => {
    const page = await browser.newPage({
      viewport: { width: 320, height: 640 },
    });
    await page.goto(url + path);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(320);
    const outside = await page
      .locator("main :is(h1, h2, h3, p, a, li)")
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              element.closest(".fr-table, pre, .fr-sr-only, svg") === null,
          )
          .filter((element) => {
            const { right, width } = element.getBoundingClientRect();
            return width > 0 && right > 320;
          })
          .map(({ textContent }) => textContent),
      );
    expect(outside).toEqual([]);
    await page.close();
  });
}

test("an article with nothing but a title says nothing that it does not know", async ({
  page,
}) => {
  await page.goto(`${url}/articles/titre-seul/`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Seul");
  await expect(main).not.toContainText("minute");
  await expect(main).not.toContainText("Publié le");
  await expect(main.locator(".parution-cover")).toHaveCount(0);
  await expect(main.locator("p:empty:not([role])")).toHaveCount(0);
});

test("of 30 tags, four stand above the title and all under the text", async ({
  page,
}) => {
  await page.goto(`${url}/articles/trente-themes/`);
  await expect(page.locator(".parution-title .fr-tag")).toHaveCount(4);
  await expect(page.locator(".parution-after .fr-tag")).toHaveCount(30);
});

test("of 40 headings, the summary has those of the first level", async ({
  page,
}) => {
  await page.goto(`${url}/articles/quarante-titres/`);
  await expect(
    page.getByRole("navigation", { name: "Sommaire" }).getByRole("link"),
  ).toHaveText([
    "Partie 1",
    "Partie 2",
    "Partie 3",
    "Partie 4",
    "Partie 5",
    "Partie 6",
    "Partie 7",
    "Partie 8",
    "Partie 9",
    "Partie 10",
  ]);
});

test("portraits of 20 and 6000 px are shown at the same size", async ({
  page,
}) => {
  await page.goto(`${url}/articles/trente-themes/`);
  const sizes = await page.locator(".fr-quote__image").evaluateAll((images) =>
    images.map((image) => {
      const { width, height } = image.getBoundingClientRect();
      return [Math.round(width), Math.round(height)];
    }),
  );
  expect(sizes).toEqual([
    [120, 120],
    [120, 120],
  ]);
});

test("cards of a row have one height, with and without an image", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}/`);
  const cards = await page
    .getByRole("region", { name: "Derniers articles" })
    .locator(".fr-card")
    .evaluateAll((elements) =>
      elements.slice(0, 3).map((card) => ({
        height: Math.round(card.getBoundingClientRect().height),
        image: Math.round(
          card.querySelector(".fr-card__header")?.getBoundingClientRect()
            .height ?? 0,
        ),
      })),
    );
  expect(cards).toHaveLength(3);
  expect(new Set(cards.map(({ height }) => height)).size).toBe(1);
  expect(new Set(cards.map(({ image }) => image)).size).toBe(1);
});

test.describe("a list of several pages", () => {
  test("leads from page to page, each named in title and heading", async ({
    page,
  }) => {
    await page.goto(`${url}/articles/`);
    const pagination = page.getByRole("navigation", { name: "Pagination" });
    await expect(
      pagination.getByRole("link", { name: "Page précédente" }),
    ).toHaveAttribute("aria-disabled", "true");
    await pagination.getByRole("link", { name: "Page suivante" }).click();
    await expect(page).toHaveURL(`${url}/articles/page/2/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Actualités – page 2 sur 3",
    );
    await expect(page).toHaveTitle(/^Actualités – page 2 sur 3 - /);
    await expect(pagination.locator("[aria-current=page]")).toHaveText("2");
    await expect(
      page.getByRole("main").getByRole("heading", { level: 2 }),
    ).toHaveText(["Trente thèmes", "Quarante titres"]);
    await pagination.getByRole("link", { name: "Dernière page" }).click();
    await expect(
      page.getByRole("main").getByRole("heading", { level: 2 }),
    ).toHaveText(["Seul"]);
    await expect(
      page
        .getByRole("navigation", { name: "Vous êtes ici :" })
        .getByRole("listitem"),
    ).toHaveText(["Accueil", "Actualités", "Actualités – page 3 sur 3"]);
  });

  test("without articles says so, and has no pagination", async ({ page }) => {
    await page.goto(`${url}/agenda/`);
    await expect(page.getByRole("main")).toContainText(
      "Aucun article n’est encore publié ici.",
    );
    await expect(
      page.getByRole("navigation", { name: "Pagination" }),
    ).toHaveCount(0);
  });
});

test("the home page proposes the newsletter and the networks that the settings name", async ({
  page,
}) => {
  await page.goto(`${url}/`);
  await expect(page.getByRole("link", { name: "S’abonner" })).toHaveAttribute(
    "href",
    "https://exemple.gouv.fr/lettre",
  );
  const social = page.locator(".fr-follow__social").getByRole("link");
  await expect(social).toHaveText(["Mastodon", "X"]);
  await expect(social.first()).toHaveAttribute(
    "title",
    "Mastodon - nouvelle fenêtre",
  );
});

test("a site without articles has a home page, a list and a site map that look meant", async ({
  page,
}) => {
  await page.goto(`${emptySite.url}/`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading")).toHaveText(["Un site sans article"]);
  await expect(main.getByRole("link")).toHaveCount(0);
  await page.goto(`${emptySite.url}/articles/`);
  await expect(main).toContainText("Aucun article n’est encore publié ici.");
  await page.goto(`${emptySite.url}/plan-du-site/`);
  await expect(main.getByRole("heading")).toHaveText([
    "Plan du site",
    "Pages",
    "Actualités",
  ]);
  await expect(
    main.getByRole("link", { name: "Flux et abonnements" }),
  ).toBeVisible();
});
