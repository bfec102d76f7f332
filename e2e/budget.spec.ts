import { expect, test, type Page } from "@playwright/test";

import { watchLoads, type Loads } from "./loads";
import { makeSite, removeSite, runCommand } from "./run-command";
import { demonstrationSite } from "./served-sites";
import { openView, pages, unaddressed } from "./views";

/** What a page of a site that sets nothing may demand. */
const budget = { bytes: 600_000, requests: 40, nodes: 1_500 };

/** The page that shows every directive is exempt. */
const exempt = ["/guide/directives/"];

/** The kinds of page as the declaration names them, by view. */
const kinds: Readonly<Record<string, string>> = {
  home: "Accueil",
  article: "Articles",
  page: "Pages",
  guide: "Pages",
  statement: "Pages",
  directives: "Pages",
  components: "Pages",
  list: "Listes des rubriques",
  tag: "Articles d’un thème",
  tags: "Thèmes",
  author: "Articles d’un auteur",
  authors: "Auteurs",
  year: "Articles d’une année",
  archives: "Archives",
  feeds: "Flux",
  search: "Recherche",
  "site-map": "Plan du site",
  choices: "Gestion des cookies",
  "not-found": "Page non trouvée",
  gone: "Page retirée",
  "server-error": "Erreur",
};

interface Weight extends Loads {
  nodes: number;
}

/** What a reader's browser asks for while a page is read to its end. */
async function measure(page: Page, path: string): Promise<Weight> {
  const loads = watchLoads(page);
  await openView(page, path, { waitUntil: "networkidle" });
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      window.scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  await page.waitForLoadState("networkidle");
  const answer = await page.request.get(demonstrationSite.url + path);
  // No script makes HTML of a text on the site's own pages.
  const blank = await page.context().newPage();
  const nodes = await blank.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, "text/html").querySelectorAll("*")
        .length,
    await answer.text(),
  );
  await blank.close();
  return { ...(await loads()), nodes };
}

/** The figures of a row of the declaration. */
async function declared(page: Page, kind: string): Promise<Weight> {
  const row = page
    .getByRole("table", { name: "Le plus que demande une page" })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: kind, exact: true }) });
  const [, bytes = 0, requests = 0, nodes = 0] = (
    await row.getByRole("cell").allTextContents()
  ).map((text) => Number(text.replace(/\s/g, "")));
  return { bytes, requests, nodes };
}

for (const [width, deviceScaleFactor, measured] of [
  [390, 3, Object.entries(pages)],
  // What has most images.
  [
    1280,
    2,
    Object.entries(pages).filter(([view]) => /home|list|article/.test(view)),
  ],
] as const) {
  test.describe(`at ${width} px, with ${deviceScaleFactor} dots for each`, () => {
    test.use({ viewport: { width, height: 844 }, deviceScaleFactor });

    for (const [view, path] of measured) {
      if (path in unaddressed) continue;
      test(`the view « ${view} » keeps to the budget, and weighs no more than is declared`, async ({
        page,
        context,
      }) => {
        const weight = await measure(page, path);
        expect(weight.requests).toBeGreaterThan(5);
        expect(weight.bytes).toBeLessThanOrEqual(budget.bytes);
        expect(weight.requests).toBeLessThanOrEqual(budget.requests);
        if (!exempt.includes(path)) {
          expect(weight.nodes).toBeLessThanOrEqual(budget.nodes);
        }
        const kind = kinds[view];
        // The declaration does not weigh itself.
        if (view === "ecodesign") return;
        if (kind === undefined) throw new Error(`Which kind is ${view}?`);
        const declaration = await context.newPage();
        await openView(declaration, "/ecoconception/");
        const most = await declared(declaration, kind);
        expect(weight.bytes).toBeLessThanOrEqual(most.bytes);
        expect(weight.requests).toBeLessThanOrEqual(most.requests);
        expect(weight.nodes).toBeLessThanOrEqual(most.nodes);
      });
    }
  });
}

test("the declaration answers every criterion of the RGESN, and says its score", async ({
  page,
}) => {
  await page.goto(`${demonstrationSite.url}/`);
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: "Écoconception" })
    .click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Écoconception" }),
  ).toBeVisible();
  await expect(
    page.getByText(/Score d’avancement : \d+ % des points/),
  ).toBeVisible();
  const criterion = (id: RegExp) =>
    page.getByRole("main").getByRole("listitem").filter({ hasText: id });
  await expect(criterion(/^\d+\.\d+ /)).toHaveCount(78);
  await expect(criterion(/^6\.1 /)).toContainText("oui");
  await expect(criterion(/^6\.1 /)).toContainText(
    "Pages dispensées : /guide/directives/.",
  );
  await expect(criterion(/^1\.8 /)).toContainText(
    "(Réponse de l’équipe du site.)",
  );
});

test("a build names each page over the budget, and is refused if the settings say so", async () => {
  test.setTimeout(300_000);
  const site = await makeSite({
    "content/site.yaml":
      "budget: { bytes: 5000, nodes: 100 }\nrules: { over-budget: error }\n",
    "content/articles/bilan.md":
      "---\ntitle: Bilan\ndate: 2026-01-02\n---\n\nUn.\n",
  });
  try {
    const { code, text } = await runCommand("build", site);
    const said = text.replace(/[\u00a0\u202f]/g, " ");
    expect(code).toBe(1);
    expect(said).toMatch(
      /content\/articles\/bilan\.md:1:1 erreur over-budget La page \/articles\/bilan\/ a [\d ]+ octets : le budget du site est de 5 000\.\n  → Retirez ou réduisez des images/,
    );
    expect(said).toMatch(
      /content\/site\.yaml:1:1 erreur over-budget La page \/plan-du-site\/ a [\d ]+ éléments HTML : le budget du site est de 100\./,
    );
    expect(said).toContain("Le site n’est pas construit");
  } finally {
    await removeSite(site);
  }
});
