import { expect, test, type Page } from "@playwright/test";
import type { ChildProcess } from "node:child_process";

import { axeViolations } from "./axe";
import { watchPage } from "./page-watch";
import {
  freePort,
  killCommand,
  removeSite,
  runCommand,
  startCommand,
} from "./run-command";
import { searchQueries } from "./search-queries";
import { makeSearchSite } from "./search-site";
import { placeOn } from "./served-sites";

test.describe.configure({ mode: "default" });

let site: string;
let url: string;
let server: ChildProcess | undefined;

/** Articles that one word is in, so that its results take pages. */
const common = Object.fromEntries(
  Array.from({ length: 25 }, (_, index) => {
    const number = String(index + 1).padStart(2, "0");
    return [
      `content/articles/commun-${number}.md`,
      `---\ntitle: Communiqué ${number}\ndate: 2021-03-${number}\ntags: [${index % 2 === 0 ? "presse" : "radio"}]\n---\n\nUn communiqué parmi d’autres.\n`,
    ];
  }),
);

const others: Readonly<Record<string, string>> = {
  ...common,
  "content/site.yaml":
    "name: Essai de recherche\nlanguages: [fr, en]\nroot: main\nsearch: { report: true }\n",
  "content/articles/english.md":
    "---\ntitle: Opening the source code of taxes\ndate: 2024-05-05\nlang: en\n---\n\nCitizens read how their taxes are computed.\n",
  "content/articles/brouillon.md":
    "---\ntitle: Un brouillon sur les girafes\ndate: 2024-05-05\ndraft: true\n---\n\nLes girafes.\n",
  "content/articles/tu.md":
    "---\ntitle: Un article tu sur les girafes\ndate: 2024-05-05\nsearch: false\n---\n\nLes girafes.\n",
  "content/articles/video.md":
    '---\ntitle: Une visite filmée\ndate: 2024-05-06\n---\n\n:::video{src="https://tube.numerique.gouv.fr/videos/embed/x" title="La visite"}\nLa transcription parle de marmottes.\n:::\n',
  "content/articles/film/index.md":
    '---\ntitle: Une visite sous-titrée\ndate: 2024-05-06\n---\n\n::video{src="https://tube.numerique.gouv.fr/videos/embed/x" title="La visite" transcript="film.vtt"}\n',
  "content/articles/film/film.vtt":
    "WEBVTT\n\n00:01.000 --> 00:02.000\nUn bouquetin passe.\n",
  "content/articles/balises.md":
    "---\ntitle: Du code <script>alert(1)</script>\ndate: 2020-01-01\n---\n\nLe mot balisage & « <b>gras</b> », puis `<img src=x onerror=alert(1)>`.\n",
};

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await makeSearchSite(others);
  const place = placeOn(await freePort());
  url = place.url;
  const { code, text } = await runCommand("build", site, place.variables);
  expect(code, text.slice(-2_000)).toBe(0);
  server = await startCommand("start", site, /est servi/, place.variables);
});
test.afterAll(async () => {
  if (server) await killCommand(server);
  await removeSite(site);
});

const field = (page: Page) =>
  page.getByRole("main").getByRole("searchbox", { name: "Rechercher" });
const status = (page: Page) => page.locator("[data-search-status]");
const results = (page: Page) => page.getByRole("region", { name: "Résultats" });
const titles = (page: Page) => results(page).getByRole("heading", { level: 3 });
const filter = (page: Page, name: string) =>
  page.getByRole("combobox", { name });

/** Opens the page of the search with a query, once it has answered. */
async function search(page: Page, query: string): Promise<void> {
  await page.goto(`${url}/recherche/?q=${encodeURIComponent(query)}`);
  await expect(status(page)).toHaveText(/^(?!Recherche en cours)./);
}

for (const trait of new Set(searchQueries.map((query) => query.trait))) {
  test(`queries with a ${trait} of their own find their article`, async ({
    page,
  }) => {
    await page.goto(`${url}/recherche/`);
    const own = searchQueries.filter((query) => query.trait === trait);
    for (const { words, article } of own) {
      await field(page).fill(words);
      await expect(status(page)).toContainText(/^\d+ résultat/);
      await expect(page).toHaveTitle(new RegExp(`^${words} - `));
      await expect
        .poll(() => firstArticles(page), { message: words })
        .toContain(article);
    }
  });
}

/** The names of the files of the first three results. */
async function firstArticles(page: Page): Promise<(string | undefined)[]> {
  const addresses = await titles(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  return addresses.slice(0, 3).map((one) => one?.split("/").at(-2));
}

test("a search is asked for from the header of every page", async ({
  page,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${url}/`);
  const header = page.getByRole("banner");
  await header.getByRole("searchbox").fill("cœur");
  expect(requests.filter((one) => one.includes("recherche"))).toEqual([]);
  await header.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(`${url}/recherche/?q=c%C5%93ur`);
  await expect(status(page)).toHaveText("1 résultat pour « cœur ».");
  await expect(page).toHaveTitle(/^cœur - Recherche/);
});

test("results come while one types, with their words marked", async ({
  page,
}) => {
  await page.goto(`${url}/recherche/`);
  await expect(
    page.getByRole("heading", { name: "Parcourir le site" }),
  ).toBeVisible();
  await field(page).pressSequentially("cadastr");
  await expect(status(page)).toHaveText("1 résultat pour « cadastr ».");
  await expect(titles(page)).toHaveText(["Le cadastre des toits ensoleillés"]);
  await expect(titles(page).locator("mark")).toHaveText(["cadastre"]);
  await expect(
    page.getByRole("heading", { name: "Parcourir le site" }),
  ).toBeHidden();
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText(
    "1 résultat pour « cadastr ».",
  );
});

test("the words of a query are marked in whatever form the article has them", async ({
  page,
}) => {
  await search(page, "programment");
  await expect(titles(page).first().locator("mark")).toHaveText(["programmer"]);
  await search(page, "l'école");
  await expect(
    results(page).locator("li").first().locator("p mark").first(),
  ).toHaveText("école");
});

test("transcripts are searched; drafts and excluded pages are not", async ({
  page,
}) => {
  await search(page, "marmottes");
  await expect(titles(page)).toHaveText(["Une visite filmée"]);
  await search(page, "bouquetin");
  await expect(titles(page)).toHaveText(["Une visite sous-titrée"]);
  await search(page, "girafes");
  await expect(status(page)).toHaveText("Aucun résultat pour « girafes ».");
  const index = await (
    await page.request.get(`${url}/recherche/index.json`)
  ).text();
  expect(index).toContain('"fr"');
});

test("a mistake is corrected with the words of the site", async ({ page }) => {
  await search(page, "develloppement");
  await expect(
    page.getByText(
      "Aucun article ne contient « develloppement ». Voici les résultats pour « développement ».",
    ),
  ).toBeVisible();
  await expect(titles(page).first()).toHaveText(
    "Mesurer le développement durable d’un territoire",
  );
});

test("a search without result leads through the site", async ({ page }) => {
  await search(page, "zygomatique");
  await expect(
    page.getByRole("heading", {
      name: "Aucun article ne contient « zygomatique »",
    }),
  ).toBeVisible();
  const main = page.getByRole("main");
  for (const name of ["Thèmes", "Archives", "Plan du site"]) {
    await expect(main.getByRole("link", { name, exact: true })).toBeVisible();
  }
});

test("a doubtful correction is proposed beside other results, and made when there are none", async ({
  page,
}) => {
  await search(page, "tablettes hécole");
  const main = page.getByRole("main");
  await expect(main.getByText("Essayez :")).toBeVisible();
  await main
    .getByRole("link", { name: "tablettes école", exact: true })
    .click();
  await expect(status(page)).toHaveText("1 résultat pour « tablettes école ».");
  await expect(page).toHaveURL(/\?q=tablettes\+%C3%A9cole$/);
  await expect(page.getByRole("heading", { name: "Résultats" })).toBeFocused();
  await search(page, "hécole");
  await expect(status(page)).toHaveText("1 résultat pour « école ».");
});

test("words that no article has are left out, and said to be", async ({
  page,
}) => {
  await search(page, "cadastre zygomatique");
  await expect(
    page.getByText(
      "Aucun article ne contient « zygomatique » : voici ceux qui ont les autres mots.",
    ),
  ).toBeVisible();
  await expect(titles(page)).toHaveText(["Le cadastre des toits ensoleillés"]);
  await search(page, "cadastre hameçonnage");
  await expect(
    page.getByText("Aucun article n’a tous ces mots : voici ceux qui en ont."),
  ).toBeVisible();
  await expect(titles(page)).toHaveCount(2);
});

test("results are filtered, and the URL says by what", async ({ page }) => {
  await search(page, "données");
  const before = await titles(page).count();
  await filter(page, "Thème").selectOption("écologie");
  await expect(page).toHaveURL(/theme=%C3%A9cologie/);
  await expect(titles(page)).toHaveText([
    "Mesurer le développement durable d’un territoire",
    "Une seconde vie pour les ordinateurs de bureau",
  ]);
  await expect(status(page)).toHaveText(
    "2 résultats pour « données » avec ces filtres.",
  );
  await page.reload();
  await expect(titles(page)).toHaveCount(2);
  await page
    .getByRole("button", { name: "Retirer le filtre écologie" })
    .click();
  await expect(titles(page)).toHaveCount(before);
  await expect(page).toHaveURL(/\?q=donn%C3%A9es$/);
});

test("back and forward lead from one search to the other", async ({ page }) => {
  await search(page, "cadastre");
  await field(page).fill("forêt");
  await expect(status(page)).toHaveText("1 résultat pour « forêt ».");
  // What is typed next would take its place, were it not meant.
  await field(page).press("Enter");
  await field(page).fill("naissance");
  await field(page).press("Enter");
  await expect(status(page)).toHaveText("1 résultat pour « naissance ».");
  await page.goBack();
  await expect(field(page)).toHaveValue("forêt");
  await expect(status(page)).toHaveText("1 résultat pour « forêt ».");
  await page.goBack();
  await expect(field(page)).toHaveValue("cadastre");
  await expect(titles(page)).toHaveText(["Le cadastre des toits ensoleillés"]);
  await page.goForward();
  await expect(status(page)).toHaveText("1 résultat pour « forêt ».");
});

test("a word of many articles has pages of ten, the newest first among equals", async ({
  page,
}) => {
  await search(page, "communiqué");
  await expect(status(page)).toHaveText(
    "25 résultats pour « communiqué », page 1 sur 3.",
  );
  await expect(titles(page)).toHaveText(
    Array.from({ length: 10 }, (_, index) => `Communiqué ${25 - index}`),
  );
  const pages = page.getByRole("navigation", {
    name: "Pagination des résultats",
  });
  await pages.getByRole("link", { name: "2", exact: true }).click();
  await expect(page).toHaveURL(/page=2$/);
  await expect(status(page)).toHaveText(
    "25 résultats pour « communiqué », page 2 sur 3.",
  );
  await expect(titles(page).first()).toHaveText("Communiqué 15");
  await expect(page.getByRole("heading", { name: "Résultats" })).toBeFocused();
  await expect(results(page).getByRole("list").first()).toHaveAttribute(
    "start",
    "11",
  );
  await page.goto(`${url}/recherche/?q=communiqué&page=99`);
  await expect(titles(page)).toHaveCount(5);
});

test("each language has an index of its own", async ({ page }) => {
  await search(page, "taxes");
  await expect(
    page.getByRole("heading", { name: "Aucun article ne contient « taxes »" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "les articles en anglais" }).click();
  await expect(titles(page)).toHaveText(["Opening the source code of taxes"]);
  await expect(results(page).getByRole("list").first()).toHaveAttribute(
    "lang",
    "en",
  );
  await filter(page, "Langue").selectOption("fr");
  await expect(titles(page)).toHaveCount(0);
});

const oddQueries: readonly (readonly [string, RegExp])[] = [
  ["%", /^Tapez un mot/],
  ["🎉🎉", /^Tapez un mot/],
  ["x", /^Tapez au moins deux lettres/],
  ["de la", /^Ces mots sont dans presque tous les articles/],
  ["عربي", /^Aucun résultat/],
  ["\u202eabc", /^Aucun résultat/],
  ["<img src=x onerror=alert(1)>", /./],
  ["__proto__ constructor", /./],
  ["a".repeat(7_000), /^Ces mots sont trop longs/],
  ["cadastre ".repeat(700), /^1 résultat/],
];

for (const [query, words] of oddQueries) {
  test(`« ${query.slice(0, 30)} » (${query.length} characters) has a clear answer`, async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    page.on("dialog", () => expect(query, "a dialog opened").toBe(""));
    await search(page, query);
    await expect(status(page)).toHaveText(words);
    expect(watch.messages).toEqual([]);
  });
}

test("ten thousand characters that are pasted are cut", async ({ page }) => {
  await page.goto(`${url}/recherche/`);
  await field(page).fill("é".repeat(10_000));
  await expect(status(page)).toHaveText(/^Ces mots sont trop longs/);
  expect(page.url().length).toBeLessThan(4_000);
});

test("markup of articles is shown as their words", async ({ page }) => {
  page.on("dialog", () => expect("a dialog").toBe("never open"));
  await search(page, "balisage");
  await expect(titles(page)).toHaveText(["Du code <script>alert(1)</script>"]);
  await expect(results(page)).toContainText("<img src=x onerror=alert(1)>");
  await expect(results(page).locator("img")).toHaveCount(0);
});

test("nothing that the page does is against the policy", async ({ page }) => {
  const watch = await watchPage(page, url);
  await search(page, "develloppement");
  await field(page).fill("communiqué");
  await expect(titles(page)).toHaveCount(10);
  await filter(page, "Thème").selectOption("presse");
  await expect(status(page)).toHaveText(/^13 résultats/);
  await page.getByRole("link", { name: "2", exact: true }).click();
  await expect(titles(page)).toHaveCount(3);
  expect(watch.messages).toEqual([]);
});

test.describe("an index that cannot be read", () => {
  const failing: readonly (readonly [string, RegExp, number, string])[] = [
    ["is missing", /recherche\/index\.json/, 404, ""],
    [
      "is cut in the middle",
      /recherche\/index-.*\.json/,
      200,
      '{"terms":[["cad',
    ],
    ["lacks an article", /recherche\/a-.*\.json/, 404, ""],
    [
      "answers as another server",
      /recherche\/articles-.*\.json/,
      200,
      "<html>",
    ],
  ];
  for (const [name, files, code, body] of failing) {
    test(`that ${name} is said, and read again when it is asked for`, async ({
      page,
    }) => {
      let isBroken = true;
      await page.route(files, (route) =>
        isBroken
          ? route.fulfill({
              status: code,
              body,
              contentType: "application/json",
            })
          : route.continue(),
      );
      await page.goto(`${url}/recherche/?q=cadastre`);
      const main = page.getByRole("main");
      await expect(
        main.getByText(/n’a pas pu lire son index en entier/),
      ).toBeVisible();
      await expect(
        main.getByRole("link", { name: "Plan du site" }),
      ).toBeVisible();
      await expect(results(page)).toBeHidden();
      isBroken = false;
      await main.getByRole("button", { name: "Réessayer" }).click();
      await expect(titles(page)).toHaveText([
        "Le cadastre des toits ensoleillés",
      ]);
      await expect(main.getByText(/n’a pas pu lire/)).toBeHidden();
    });
  }

  test("that was published anew meanwhile is read anew", async ({ page }) => {
    await search(page, "cadastre");
    let asked = 0;
    await page.route(/recherche\/index-.*\.json/, (route) => {
      asked += 1;
      return asked === 1 ? route.fulfill({ status: 404 }) : route.continue();
    });
    await field(page).fill("naissance");
    await expect(titles(page)).toHaveText([
      "Déclarer une naissance depuis la maternité",
    ]);
    expect(asked).toBeGreaterThan(1);
  });
});

test("the words without result are counted in the tab, where the operator asks for it", async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${url}/recherche/`);
  const report = page.getByRole("region", { name: "Recherches sans résultat" });
  await expect(report).toBeHidden();
  await search(page, "zygomatique");
  await search(page, "hurluberlu");
  await search(page, "zygomatique");
  await expect(report.getByRole("row")).toHaveText([
    /Mots.*Recherches/,
    "zygomatique2",
    "hurluberlu1",
  ]);
  await report.getByRole("button", { name: "Copier le rapport" }).click();
  await expect(report.getByText("Le rapport est copié.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "zygomatique\t2\nhurluberlu\t1",
  );
  expect(sent).toEqual([]);
});

test("the keyboard is enough", async ({ page }) => {
  await search(page, "communiqué");
  await field(page).focus();
  const names: string[] = [];
  while (names.at(-1) !== "2" && names.length < 30) {
    await page.keyboard.press("Tab");
    names.push(
      await page.evaluate(() => {
        const { activeElement: element } = document;
        const label =
          element instanceof HTMLSelectElement
            ? element.labels?.[0]?.textContent
            : (element?.textContent ?? "");
        return (label ?? "").trim();
      }),
    );
  }
  expect(names).toEqual([
    "Rechercher",
    "Thème",
    "Langue",
    ...Array.from({ length: 10 }, (_, index) => `Communiqué ${25 - index}`),
    "2",
  ]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/page=2$/);
  await expect(titles(page).first()).toHaveText("Communiqué 15");
});

for (const query of ["communiqué", "develloppement", "zygomatique", "%"]) {
  test(`axe finds nothing wrong with the answer to « ${query} »`, async ({
    page,
  }) => {
    await search(page, query);
    expect(await axeViolations(page)).toEqual([]);
  });
}
