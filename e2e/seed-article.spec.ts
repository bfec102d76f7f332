import { expect, test } from "@playwright/test";

import { watchPage } from "./page-watch";
import { seedSite } from "./served-sites";

const { base, url } = seedSite;
const article = `${url}/articles/bsoc-2022/`;

const quotes = [
  "Comme le déclare Mohamed Amine, un étudiant du programme «\u00a0J’ai participé au programme BSOC afin de monter en compétence en informatique et de découvrir la fonction publique. Si je devais résumer ce programme en trois mots je choisirais\u00a0: éducatif, libre, public.\u00a0»",
  "«\u00a0Ce qui m'a le plus surpris, c'est le haut niveau technique des étudiants et leur capacité à se plonger sans états d'âme dans les projets. C'est aussi lié à la capacité d'accompagnement côté projets avec des mentors qui ont vraiment joué le jeu.\u00a0» déclare Bastien Guerry, chef de la mission logiciels libres.",
  "«\u00a0Ce suivi a permis aux membres du pôle de comprendre les progrès et les difficultés de chaque stagiaire et de les aider en cas de besoin.\u00a0» affirme Hélène Jonin, chargée de mission au sein de la mission des logiciels libres.",
  "«\u00a0Dans le monde du libre, je suis toujours impressionné par la générosité des personnes qui s'engagent dans des projets sur la base du volontariat.\u00a0» confie Gabriel Ben Zenou, un étudiant ayant participé au programme, «\u00a0la société nous pousse à faire des choses pour nous, pour nous amuser, nous divertir, nous abrutir parfois, mais ces personnes font le choix d'aider sur leur temps libre simplement pour agir bien.\u00a0»",
];

const portraits = [
  `${base}/img/mohamed_amine_ben_salha.jpg`,
  `${base}/img/bastien_guerry.png`,
  `${base}/img/helene-jonin.jpg`,
  `${base}/img/gabriel_ben_zenou.png`,
];

const videos = [
  {
    title: "BlueHats Semester of Code\u00a0: présentation par les encadrants",
    id: "113016a7-c56a-4056-9451-ff20c907c5ef",
  },
  {
    title: "BlueHats Semester of Code\u00a0: Gabriel sur Open Food Facts",
    id: "a573fcc9-0480-4119-8310-ea61bf09844c",
  },
  {
    title: "BlueHats Semester of Code\u00a0: Sarah sur e-comBox",
    id: "dcc91461-5060-4230-ade0-d21448fae798",
  },
  {
    title: "BlueHats Semester of Code\u00a0: Antoine sur Sysma",
    id: "4ac68d50-a68f-4330-b076-a657da41d4f5",
  },
];

test.describe("the seed article, from its unchanged file", () => {
  test.skip(
    seedSite.dir === undefined,
    "PARUTION_SHARED does not name the folder of real articles",
  );

  test("has its title, its date, its lead, its tag and its main image", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.goto(article);
    await expect(
      page.getByRole("heading", { level: 1, includeHidden: false }),
    ).toHaveText("Retour sur le programme BlueHats Semester of Code 2022");
    await expect(page.locator("main time")).toHaveText("23 juin 2023");
    await expect(page.locator("main time")).toHaveAttribute(
      "datetime",
      "2023-06-23",
    );
    await expect(page.locator("main .fr-text--lead")).toHaveText(
      "Résumé et bilan du programme BlueHats Semester of Code qui s'est déroulé de septembre 2022 à février 2023.",
    );
    await expect(page.locator("main .fr-tags-group").first()).toHaveText(
      "bluehats",
    );
    const image = page.getByRole("img", {
      name: "Illustration contenant le nom du programme",
    });
    await expect(image).toBeVisible();
    expect(
      await image.evaluate((element: HTMLImageElement) => element.naturalWidth),
    ).toBeGreaterThan(0);
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("has four DSFR quotes whose words are the author's", async ({
    page,
  }) => {
    await page.goto(article);
    const figures = page.locator("figure.fr-quote");
    await expect(figures).toHaveCount(4);
    for (const [index, words] of quotes.entries()) {
      const figure = figures.nth(index);
      expect(
        (await figure.locator("> blockquote > p").textContent())?.trim(),
      ).toBe(words);
      const portrait = figure.locator("> figcaption > .fr-quote__image img");
      await expect(portrait).toHaveAttribute("src", portraits[index] ?? "");
      await expect(portrait).toHaveAttribute("alt", "");
      await portrait.scrollIntoViewIfNeeded();
      await expect
        .poll(() =>
          portrait.evaluate((img: HTMLImageElement) => img.naturalWidth),
        )
        .toBeGreaterThan(0);
    }
    await expect(page.locator("blockquote figcaption")).toHaveCount(0);
    await expect(page.locator("p p")).toHaveCount(0);
    await expect(page.locator("main")).not.toContainText(":::");
  });

  test("asks nothing of another server until a reader asks for a video", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.goto(article);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
    await expect(page.locator("iframe")).toHaveCount(0);
    for (const { title } of videos) {
      await expect(page.getByRole("group", { name: title })).toBeVisible();
    }
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  for (const [index, { title, id }] of videos.entries()) {
    const key = index % 2 === 0 ? "a click" : "Enter";
    test(`plays « ${title} » after ${key}, in a sandboxed, titled frame that has the focus`, async ({
      page,
    }) => {
      const watch = await watchPage(page, url);
      await page.goto(article);
      const play = page.getByRole("button", {
        name: `Lire la vidéo : ${title}`,
      });
      if (key === "Enter") await play.press("Enter");
      else await play.click();
      const frame = page.locator("iframe");
      await expect(frame).toHaveCount(1);
      await expect(frame).toHaveAttribute("title", title);
      await expect(frame).toHaveAttribute(
        "src",
        `https://tube.numerique.gouv.fr/videos/embed/${id}`,
      );
      await expect(frame).toHaveAttribute("sandbox", /allow-scripts/);
      await expect(frame).not.toHaveAttribute("sandbox", /allow-top/);
      await expect(frame).toBeFocused();
      await expect
        .poll(() => watch.outside)
        .toEqual([`https://tube.numerique.gouv.fr/videos/embed/${id}`]);
      expect(watch.messages).toEqual([]);
    });
  }

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("can be read, and its videos reached", async ({ page }) => {
      await page.goto(article);
      await expect(page.locator("main")).toContainText(
        "souhaitant former la prochaine génération de développeurs de logiciels libres.",
      );
      for (const { title, id } of videos) {
        const link = page.getByRole("link", {
          name: `Voir la vidéo « ${title} » sur tube.numerique.gouv.fr`,
        });
        await expect(link).toBeVisible();
        await expect(link).toHaveAttribute(
          "href",
          `https://tube.numerique.gouv.fr/w/${id}`,
        );
      }
      await expect(
        page.getByRole("button", { name: /Lire la vidéo/ }),
      ).toHaveCount(0);
    });
  });
});
