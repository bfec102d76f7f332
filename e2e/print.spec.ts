import { expect, test, type Locator } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

import { componentSite, demonstrationSite } from "./served-sites";

const withVideos = `${componentSite.url}/articles/essai/`;
const withBoxes = `${demonstrationSite.url}/guide/directives/`;
const withShare = `${demonstrationSite.url}/articles/ecrire-un-article-en-dix-minutes/`;

const addedTo = (link: Locator) =>
  link.evaluate((element) => getComputedStyle(element, "::after").content);

test.describe("a printed article", () => {
  // The reader's screen is dark; paper is not.
  test.use({ colorScheme: "dark" });

  test("is black on white, in either theme", async ({ page }) => {
    await page.goto(withShare);
    await page.emulateMedia({ media: "print" });
    const colours = await page.evaluate(() => ({
      theme: document.documentElement.dataset.frTheme,
      paper: getComputedStyle(document.body).backgroundColor,
      texts: ["h1", ".fr-text--lead", ".parution-body p", ".parution-body a"]
        .map((selector) => document.querySelector(`main ${selector}`))
        .map((element) => element && getComputedStyle(element).color),
    }));
    expect(colours).toEqual({
      theme: "dark",
      paper: "rgb(255, 255, 255)",
      texts: Array(4).fill("rgb(0, 0, 0)"),
    });
  });

  test("has nothing that only a screen can use", async ({ page }) => {
    await page.goto(withShare);
    const title = page.getByRole("heading", {
      name: "Écrire un article en dix minutes",
    });
    await page.emulateMedia({ media: "print" });
    await expect(title).toBeVisible();
    await expect(page.locator("header")).toContainText("Parution");
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(
      page.getByRole("button", { name: /^(Lire|Copier)/ }),
    ).toHaveCount(0);
    await expect(page.getByText("Partager la page")).toBeHidden();
    await expect(page.getByText("Sur le même thème")).toBeHidden();
  });

  test("gives what a click would: transcriptions, addresses", async ({
    page,
  }) => {
    await page.goto(withVideos);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("bonjour Alix.")).toBeVisible();
    await expect(page.getByText("Des services")).toBeVisible();
    await expect(page.getByText("Aller à la transcription")).toHaveCount(2);
    for (const link of await page.getByText("Aller à la transcription").all()) {
      await expect(link).toBeHidden();
    }
    const body = page.locator(".parution-body");
    for (const [words, added] of [
      ["le rapport", '" (https://www.example.org/rapport)"'],
      ["https://www.example.org/", "none"],
      ["ces citations", "none"],
    ] as const) {
      expect(await addedTo(body.getByText(words, { exact: true }))).toBe(added);
    }
  });

  test("holds, in the file that the browser prints, all that its boxes hold, and its address", async ({
    page,
  }) => {
    await page.goto(withBoxes);
    await expect(page.locator("html")).toHaveAttribute("data-fr-js", "true");
    const { text } = await extractText(
      await getDocumentProxy(new Uint8Array(await page.pdf())),
      { mergePages: true },
    );
    const words = text.replace(/\s+/g, " ");
    for (const printed of [
      "Les directives",
      // An accordion, a tab that is not chosen, a transcription.
      "Prévenez l’équipe dès que possible",
      "Les candidatures se déposent du 1er au 30 novembre.",
      "Le texte dit dans la vidéo, en Markdown.",
      withBoxes,
    ]) {
      expect(words).toContain(printed);
    }
    for (const useless of [
      "Accès rapide",
      "Paramètres d’affichage",
      "Agrandir",
    ]) {
      expect(words).not.toContain(useless);
    }
  });
});
