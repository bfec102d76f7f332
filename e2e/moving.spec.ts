import { expect, test, type Page } from "@playwright/test";
import type { ChildProcess } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";

import { watchPage } from "./page-watch";
import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  runCommand,
  startCommand,
  writeFiles,
} from "./run-command";
import { placeOn } from "./served-sites";

const files = {
  "content/site.yaml": "redirects:\n  /tout-premier/: /blog/bilan/\n",
  "content/articles/bilan-annuel.md":
    "---\ntitle: Le <b>bilan</b> annuel\naliases: [/blog/bilan/, /vieux bilan.html]\n---\n\nTexte.\n",
  "content/articles/école-numérique.md":
    "---\ntitle: L’école numérique\n---\n\nTexte.\n",
  "content/articles/appel-2023.md":
    "---\ntitle: Appel\ngone: true\naliases: /appel/\n---\n\nTexte.\n",
};

test.describe("a site that moves", () => {
  test.describe.configure({ mode: "serial", timeout: 600_000 });

  let site: string;
  let server: ChildProcess;
  let place: ReturnType<typeof placeOn>;

  test.beforeAll(async () => {
    test.setTimeout(600_000);
    site = await makeSite(files);
    place = placeOn(await freePort());
    server = await startCommand(
      "start",
      site,
      /http:\/\/localhost/,
      place.variables,
    );
  });

  test.afterAll(async () => {
    await killCommand(server);
    await removeSite(site);
  });

  test("leads from each old address to its page in one hop", async ({
    request,
  }) => {
    for (const path of [
      "/blog/bilan/",
      "/blog/bilan",
      "/blog/bilan/index.html",
      "/vieux%20bilan.html",
      "/tout-premier/",
    ]) {
      const answer = await request.get(place.url + path, { maxRedirects: 0 });
      expect(answer.status(), path).toBe(301);
      expect(answer.headers()["location"], path).toBe(
        `${place.base}/articles/bilan-annuel/`,
      );
    }
  });

  test("says what is gone, and shows it nowhere", async ({ page, request }) => {
    for (const path of ["/articles/appel-2023/", "/appel"]) {
      const answer = await page.goto(place.url + path);
      expect(answer?.status(), path).toBe(410);
      await expect(page.locator("main h1")).toHaveText(
        "Cette page a été retirée",
      );
    }
    for (const path of ["/articles/", "/plan-du-site/", "/404.json"]) {
      const answer = await request.get(place.url + path);
      expect(answer.status(), path).toBe(200);
      expect(await answer.text(), path).not.toContain("appel-2023");
    }
  });

  test("proposes the nearest pages where none is", async ({ page }) => {
    const watch = await watchPage(page, place.url);
    const asked = (path: string) => page.goto(place.url + path);
    await asked("/actualites/Bilan-Annuel.html");
    const status = page.getByRole("status").filter({ hasText: "peut-être" });
    await expect(status).toHaveText("Vous cherchiez peut-être :");
    await expect(proposals(page)).toHaveText(["Le <b>bilan</b> annuel"]);

    await asked("/ecole-numeriqe/");
    await expect(proposals(page)).toHaveText(["L’école numérique"]);
    await proposals(page).getByRole("link").click();
    await expect(page).toHaveURL(
      `${place.url}/articles/${encodeURIComponent("école-numérique")}/`,
    );
    await expect(page.locator("main h1")).toHaveText("L’école numérique");

    const answered = page.waitForResponse(/\/404\.json$/);
    await asked("/rien-de-tel/");
    await (await answered).finished();
    await expect(page.getByText("ce que vous cherchez ici")).toBeVisible();
    await expect(proposals(page)).toHaveCount(0);
    expect(watch.outside).toEqual([]);
    // A browser says so of each 404.
    const others = watch.messages.filter((one) => !one.includes("404"));
    expect(others).toEqual([]);
  });

  test("does without proposals where scripts do not run, or have no list", async ({
    browser,
  }) => {
    const silent = await browser.newPage({ javaScriptEnabled: false });
    await silent.goto(`${place.url}/actualites/bilan-annuel/`);
    await expect(silent.getByText("ce que vous cherchez ici")).toBeVisible();
    await silent.close();
    const cut = await browser.newPage();
    await cut.route(/\/404\.json$/, (route) => route.abort());
    const watch = await watchPage(cut, place.url);
    await cut.goto(`${place.url}/actualites/bilan-annuel/`);
    await expect(cut.getByText("ce que vous cherchez ici")).toBeVisible();
    await expect(proposals(cut)).toHaveCount(0);
    expect(watch.messages.filter((one) => /uncaught/i.test(one))).toEqual([]);
    await cut.close();
  });

  test("is not built when it loses an address, until that is said to be so", async () => {
    const run = (command: string) => runCommand(command, site, place.variables);
    const listed = await run("addresses");
    expect(listed.text).toContain("content/addresses.txt : ");
    expect(listed.code).toBe(0);

    await rm(join(site, "content/articles/école-numérique.md"));
    await writeFiles(site, {
      "content/fr/école-numérique.md":
        "---\ntitle: L’école numérique\n---\n\nTexte.\n",
    });
    const lost = await run("build");
    expect(lost.code).toBe(1);
    expect(lost.text).toMatch(
      /content\/addresses\.txt:\d+:1 erreur lost-address L’adresse « \/articles\/école-numérique\/ » était publiée, et ne répond plus\./,
    );
    expect(lost.text).toContain(
      'la ligne « "/articles/école-numérique/": "/fr/école-numérique/" »',
    );
    expect((await run("addresses")).code).toBe(1);

    await writeFiles(site, {
      "content/fr/école-numérique.md":
        "---\ntitle: L’école numérique\naliases: /articles/école-numérique/\n---\n\nTexte.\n",
    });
    expect((await run("check")).code).toBe(0);
    expect((await run("addresses")).code).toBe(0);
  });
});

/** The pages that the 404 page proposes. */
function proposals(page: Page) {
  return page.locator("[data-pages] li");
}
