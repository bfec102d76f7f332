import { expect, test } from "@playwright/test";

import { watchPage } from "./page-watch";
import { componentSite } from "./served-sites";

const article = `${componentSite.url}/articles/essai/`;
const videos = [
  {
    title: "Présentation du programme",
    id: "113016a7-c56a-4056-9451-ff20c907c5ef",
  },
  {
    title: "Une vidéo transcrite (voir transcription ci-dessous)",
    id: "a573fcc9-0480-4119-8310-ea61bf09844c",
  },
  {
    title: "La vidéo d’une directive (voir transcription ci-dessous)",
    id: "dcc91461-5060-4230-ade0-d21448fae798",
  },
];

test.describe("an .mdx article", () => {
  test("has its title, its date and its main image, and a clean console", async ({
    page,
  }) => {
    const watch = await watchPage(page, componentSite.url);
    await page.goto(article);
    await expect(page.locator("main h1").first()).toHaveText(
      "Un article écrit avec des composants",
    );
    await expect(page.locator("main time")).toHaveText("1er mars 2024");
    await expect(
      page.getByRole("img", { name: "Un aplat bleu clair" }),
    ).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("has quotes by component and by directive, with the DSFR's markup", async ({
    page,
  }) => {
    await page.goto(article);
    const figures = page.locator("figure.fr-quote");
    await expect(figures.locator("> blockquote > p")).toHaveText([
      "«\u00a0Le texte d’une citation sans guillemets.\u00a0»",
      "« Une citation qui nomme son auteur », dit Camille, « et qui continue ensuite. »",
      "« Une directive à accolades dans un fichier à composants. »",
    ]);
    const first = figures.first();
    await expect(first.locator("> blockquote")).toHaveAttribute(
      "cite",
      "https://www.example.org/rapport",
    );
    await expect(first.locator("> figcaption > .fr-quote__author")).toHaveText(
      "Alix Martin",
    );
    await expect(
      first.locator("> figcaption > ul.fr-quote__source > li"),
    ).toHaveText(["Le rapport", "chargée de mission"]);
    await expect(first.locator("figcaption img")).toHaveAttribute("alt", "");
    await expect(page.locator("blockquote figcaption, p p")).toHaveCount(0);
    await expect(page.locator("main")).not.toContainText(":::");
  });

  test("plays its videos only when asked", async ({ page }) => {
    const watch = await watchPage(page, componentSite.url);
    await page.goto(article);
    await expect(page.locator("iframe")).toHaveCount(0);
    for (const { title, id } of videos) {
      await page
        .getByRole("button", { name: `Lire la vidéo : ${title}` })
        .press("Enter");
      const frame = page.locator(`iframe[title="${title}"]`);
      // Once a player has the focus, Playwright calls the page inactive.
      await expect
        .poll(() =>
          frame.evaluate((element) => element === document.activeElement),
        )
        .toBe(true);
      await expect(frame).toHaveAttribute(
        "src",
        `https://tube.numerique.gouv.fr/videos/embed/${id}`,
      );
    }
    await expect.poll(() => watch.outside).toHaveLength(3);
    expect(watch.messages).toEqual([]);
  });

  test("opens a transcription after its video, and enlarges it in a dialog", async ({
    page,
  }) => {
    await page.goto(article);
    const words = page.getByText("bonjour Alix.");
    await expect(words).toBeHidden();
    const button = page.getByRole("button", {
      name: /^Transcription.*« Une vidéo transcrite/,
    });
    await button.click();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(words).toBeVisible();
    await expect(
      page.locator("figure.fr-content-media + .fr-transcription"),
    ).toHaveCount(2);
    await page.getByRole("button", { name: "Agrandir" }).click();
    const dialog = page.getByRole("dialog", { name: /Une vidéo transcrite/ });
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Agrandir" })).toBeFocused();
  });

  test("leads from before a video to its transcription, which it opens", async ({
    page,
  }) => {
    await page.goto(article);
    const link = page.getByRole("link", {
      name: "Aller à la transcription de la vidéo « La vidéo d’une directive »",
    });
    const words = page.getByText("Des services, qui les publient chaque mois.");
    const transcription = page.locator("#page_transcription-2");
    await expect(words).toBeHidden();
    await link.press("Enter");
    await expect(words).toBeVisible();
    await expect(transcription).toBeInViewport();
    // The next thing to reach is the transcription, not the player.
    await page.keyboard.press("Tab");
    await expect(transcription.getByRole("button").first()).toBeFocused();
    await transcription.getByRole("button").first().click();
    await expect(words).toBeHidden();
    await link.click();
    await expect(words).toBeVisible();
  });

  test("opens a transcription that its address names", async ({ page }) => {
    await page.goto(`${article}#page_transcription-1`);
    await expect(page.getByText("bonjour Alix.")).toBeVisible();
    await expect(page.getByText("Des services")).toBeHidden();
  });

  test("has a transcription made of captions, with who speaks", async ({
    page,
  }) => {
    await page.goto(`${article}#page_transcription-2`);
    const said = page.locator("#page_transcription-2 .fr-modal__content p");
    await expect(said).toHaveText([
      "Alix\u00a0: D’où viennent ces données\u202f?",
      "Camille\u00a0: Des services, qui les publient chaque mois.",
    ]);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("gives its transcription, and links to its videos", async ({
      page,
    }) => {
      await page.goto(article);
      await expect(page.getByText("bonjour Alix.")).toBeVisible();
      await expect(page.getByText("Des services")).toBeVisible();
      for (const { title, id } of videos) {
        await expect(
          page.getByRole("link", {
            name: `Voir la vidéo « ${title} » sur tube.numerique.gouv.fr`,
          }),
        ).toHaveAttribute("href", `https://tube.numerique.gouv.fr/w/${id}`);
      }
    });
  });
});
