import { expect, test } from "@playwright/test";

import { watchPage } from "./page-watch";
import { demonstrationSite, extremeSite } from "./served-sites";

const { base, url } = demonstrationSite;
const article = `${url}/articles/ecrire-un-article-en-dix-minutes/`;

const headings = [
  "Créer le brouillon",
  "Soigner l’en-tête",
  "Structurer le texte",
  "Citer",
  "Ajouter une vidéo",
  "Vérifier, puis publier",
];

test.describe("an article", () => {
  test("has a summary with its headings' words, between lead and body", async ({
    page,
  }) => {
    await page.goto(article);
    const summary = page.getByRole("navigation", { name: "Sommaire" });
    await expect(summary.getByRole("link")).toHaveText(headings);
    await expect(page.locator(".parution-body h2")).toHaveText(headings);
    await summary.getByRole("link", { name: "Citer" }).click();
    await expect(
      page.getByRole("heading", { name: "Citer", exact: true }),
    ).toBeInViewport();
    const order = await page.evaluate(() =>
      ["h1", ".fr-text--lead", ".fr-summary", ".parution-body"]
        .map((selector) => document.querySelector(`main ${selector}`))
        .every(
          (element, index, all) =>
            element !== null &&
            (index === 0 ||
              (all[index - 1]?.compareDocumentPosition(element) ?? 0) &
                Node.DOCUMENT_POSITION_FOLLOWING),
        ),
    );
    expect(order).toBe(true);
  });

  test("has sections that can be pointed to, whose names stay their words", async ({
    page,
  }) => {
    await page.goto(article);
    const link = page.getByRole("link", {
      name: "Lien vers la section : Citer",
    });
    await expect(link).toHaveCSS("opacity", "0");
    await link.focus();
    await expect(link).toHaveCSS("opacity", "1");
    await link.press("Enter");
    await expect(page).toHaveURL(`${article}#citer`);
    await expect(
      page.getByRole("heading", { level: 2, name: "Citer", exact: true }),
    ).toBeInViewport();
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(
      24,
    );
    await page.emulateMedia({ media: "print" });
    await expect(link).toBeHidden();
  });

  test("has no summary when it has fewer than three headings", async ({
    page,
  }) => {
    await page.goto(`${extremeSite.url}/articles/titre-long/`);
    await expect(
      page.getByRole("navigation", { name: "Sommaire" }),
    ).toHaveCount(0);
  });

  test("copies its address, and says so to everyone", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const watch = await watchPage(page, url);
    await page.goto(article);
    const status = page.locator(".fr-share").getByRole("status");
    await expect(status).toBeEmpty();
    await page
      .getByRole("button", { name: "Copier le lien dans le presse-papiers" })
      .press("Enter");
    await expect(status).toHaveText("Le lien est copié.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      article,
    );
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("can be shared by plain links, with encoded addresses", async ({
    page,
  }) => {
    await page.goto(article);
    const share = page.locator(".fr-share");
    const linkedIn = share.getByRole("link", { name: "Partager sur LinkedIn" });
    await expect(linkedIn).toHaveAttribute(
      "href",
      new RegExp(
        `\\?url=http%3A%2F%2Flocalhost%3A\\d+${encodeURIComponent(base)}%2Farticles%2Fecrire-un-article-en-dix-minutes%2F$`,
      ),
    );
    await expect(linkedIn).toHaveAttribute("title", /- nouvelle fenêtre$/);
    await expect(
      share.getByRole("link", { name: "Partager par courriel" }),
    ).toHaveAttribute("href", /^mailto:\?subject=%C3%89crire%20un%20article/);
  });

  test("leads to the articles before and after it, and to related ones", async ({
    page,
  }) => {
    await page.goto(article);
    const neighbours = page.getByRole("navigation", {
      name: "Articles voisins",
    });
    await expect(neighbours.getByRole("link")).toHaveText([
      /^Article précédent \S/,
      /^Article suivant \S/,
    ]);
    await expect(
      page
        .getByRole("region", { name: "À lire aussi" })
        .getByRole("heading", { level: 3 }),
    ).toHaveCount(3);
    await neighbours.getByRole("link", { name: "Article suivant" }).click();
    await expect(page.locator("main h1")).toHaveText(
      "Une page ne devrait rien demander aux autres serveurs",
    );
    await page.getByRole("link", { name: "Article précédent" }).click();
    await expect(page).toHaveURL(article);
  });
});
