import { expect, test } from "@playwright/test";

import { watchPage } from "./page-watch";
import { componentSite, demonstrationSite, seedSite } from "./served-sites";
import { readBuiltPage, unaddressed } from "./views";

const { base, origin, url } = demonstrationSite;

test.describe("every page", () => {
  for (const path of ["/", "/articles/", "/a-propos/", "/mentions-legales/"]) {
    test(`${path} has a header, skip links with live targets, a footer, one h1 and a clean console`, async ({
      page,
    }) => {
      const watch = await watchPage(page, url);
      await page.goto(url + path);
      await expect(page.getByRole("banner")).toContainText("Parution");
      await expect(page.locator("main h1")).toHaveCount(1);
      const skipLinks = page
        .getByRole("navigation", { name: "Accès rapide" })
        .getByRole("link");
      await expect(skipLinks).toHaveText([
        "Contenu",
        "Menu",
        "Recherche",
        "Pied de page",
      ]);
      for (const link of await skipLinks.all()) {
        const target = (await link.getAttribute("href")) ?? "";
        await expect(page.locator(target)).toHaveCount(1);
      }
      await page.keyboard.press("Tab");
      await expect(skipLinks.first()).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();
      await page.waitForLoadState("networkidle");
      expect(watch).toEqual({ messages: [], outside: [] });
    });
  }

  test("ends with the State's sites in their order, the legal pages and the licence", async ({
    page,
  }) => {
    await page.goto(`${url}/`);
    const footer = page.getByRole("contentinfo");
    await expect(footer.locator(".fr-footer__content-link")).toHaveText([
      "info.gouv.fr",
      "service-public.gouv.fr",
      "legifrance.gouv.fr",
      "data.gouv.fr",
    ]);
    await expect(
      footer.getByRole("link", { name: "info.gouv.fr" }),
    ).toHaveAttribute("title", "info.gouv.fr - nouvelle fenêtre");
    await expect(footer.locator(".fr-footer__bottom-link")).toHaveText([
      "Plan du site",
      "Accessibilité : non conforme",
      "Mentions légales",
      "Données personnelles",
      "Gestion des cookies",
      "Écoconception",
      "Contact",
      "Paramètres d’affichage",
    ]);
    await expect(footer).toContainText(
      "Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont proposés sous licence etalab-2.0",
    );
    await expect(footer).toContainText("démonstration");
  });

  test("says where it is in the site, outside main", async ({ page }) => {
    await page.goto(`${url}/articles/presenter-parution/`);
    const breadcrumb = page.getByRole("navigation", {
      name: "Vous êtes ici :",
    });
    await expect(breadcrumb.getByRole("listitem")).toHaveText([
      "Accueil",
      "Actualités",
      (await page.locator("main h1").innerText()).trim(),
    ]);
    await expect(breadcrumb.locator("[aria-current]")).not.toHaveAttribute(
      "href",
    );
    await expect(page.locator("main .fr-breadcrumb")).toHaveCount(0);
    await expect(
      page
        .getByRole("navigation", { name: "Menu principal" })
        .getByRole("link", { name: "Actualités" }),
    ).toHaveAttribute("aria-current", "true");
  });
});

test.describe("the theme", () => {
  test("is the system's before the first paint, without scripts of the page", async ({
    browser,
  }) => {
    const page = await browser.newPage({ colorScheme: "dark" });
    // What DSFR's script would do later must already be done.
    await page.route(/\/dsfr-/, (route) => route.abort());
    await page.goto(`${url}/`);
    await expect(page.locator("html")).toHaveAttribute("data-fr-theme", "dark");
    await expect(page.locator("body")).toHaveCSS(
      "background-color",
      "rgb(22, 22, 22)",
    );
    await page.close();
  });

  test("can be chosen in a dialog, and stays chosen on the next page", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.goto(`${url}/`);
    const open = page
      .getByRole("banner")
      .getByRole("button", { name: "Paramètres d’affichage" });
    await open.click();
    const dialog = page.getByRole("dialog", { name: "Paramètres d’affichage" });
    await expect(dialog.getByRole("radio", { name: "Système" })).toBeChecked();
    await dialog.getByText("Thème sombre").click();
    await dialog.getByRole("button", { name: "Fermer" }).click();
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
    await expect(page.locator("html")).toHaveAttribute("data-fr-theme", "dark");
    await page.goto(`${url}/a-propos/`);
    await expect(page.locator("html")).toHaveAttribute("data-fr-theme", "dark");
    await expect(page.locator("body")).toHaveCSS(
      "background-color",
      "rgb(22, 22, 22)",
    );
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("is drawn in its dialog only once this opens", async ({ page }) => {
    const drawings: string[] = [];
    page.on("request", (request) => {
      const [, name] =
        /\/(sun|moon|system)-\w+\.svg$/.exec(request.url()) ?? [];
      if (name) drawings.push(name);
    });
    await page.goto(`${url}/`, { waitUntil: "networkidle" });
    expect(drawings).toEqual([]);
    await page
      .getByRole("banner")
      .getByRole("button", { name: "Paramètres d’affichage" })
      .click();
    await expect(page.getByRole("radio", { name: "Système" })).toBeVisible();
    await expect.poll(() => drawings).toEqual(["sun", "moon", "system"]);
  });

  test("is light without JavaScript", async ({ browser }) => {
    const page = await browser.newPage({
      colorScheme: "dark",
      javaScriptEnabled: false,
    });
    await page.goto(`${url}/`);
    await expect(page.locator("body")).toHaveCSS(
      "background-color",
      "rgb(255, 255, 255)",
    );
    await page.close();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the menu opens, holds the navigation, and gives the focus back", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.goto(`${url}/`);
    const button = page.getByRole("button", { name: "Menu" });
    await button.click();
    const link = page
      .getByRole("navigation", { name: "Menu principal" })
      .getByRole("link", { name: "Actualités" });
    await expect(link).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(link).toBeHidden();
    await expect(button).toBeFocused();
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("without JavaScript, the navigation can be read and followed", async ({
    browser,
  }) => {
    const page = await browser.newPage({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    await page.goto(`${url}/`);
    await page
      .getByRole("navigation", { name: "Menu principal" })
      .getByRole("link", { name: "Actualités" })
      .click();
    await expect(page.locator("main h1")).toHaveText("Actualités");
    await expect(page.getByRole("button", { name: /affichage/ })).toHaveCount(
      0,
    );
    await page.close();
  });
});

test.describe("the server", () => {
  test("sends the policy, and no more, with every answer", async ({
    request,
  }) => {
    for (const path of ["/", "/absent/", "/img/portraits/helene-jonin.png"]) {
      const answer = await request.get(url + path);
      expect(answer.headers()["content-security-policy"]).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src https://tube.numerique.gouv.fr https://tubes.apps.education.fr https://www.youtube-nocookie.com https://player.vimeo.com https://www.dailymotion.com https://grist.numerique.gouv.fr; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
    }
  });

  test("answers an unknown address with the not-found page and its status", async ({
    page,
  }) => {
    const answer = await page.goto(`${url}/articles/absent/`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator("main h1")).toHaveText("Page non trouvée");
    await page.getByRole("link", { name: "Page d’accueil" }).click();
    await expect(page).toHaveURL(`${url}/`);
    for (const path of ["/%", "/..%2f..%2fpackage.json", "/404.html"]) {
      const odd = await page.request.get(url + path);
      expect(odd.status(), path).toBe(path === "/404.html" ? 404 : 400);
    }
  });

  test("adds the slash that an address lacks, in one hop", async ({
    request,
  }) => {
    const answer = await request.get(`${url}/articles`, { maxRedirects: 0 });
    expect(answer.status()).toBe(301);
    expect(answer.headers()["location"]).toBe(`${base}/articles/`);
    const query = await request.get(`${url}/articles?a=1`, { maxRedirects: 0 });
    expect(query.headers()["location"]).toBe(`${base}/articles/?a=1`);
    const index = await request.get(`${url}/articles/index.html`, {
      maxRedirects: 0,
    });
    expect(index.headers()["location"]).toBe(`${base}/articles/`);
  });

  test("never redirects to another host, and has one address for each page", async ({
    request,
  }) => {
    for (const [path, status] of [
      ["//articles", 404],
      ["///articles", 404],
      ["/404", 404],
      ["/%2farticles", 400],
    ] as const) {
      const answer = await request.get(url + path, { maxRedirects: 0 });
      expect(answer.status(), path).toBe(status);
    }
  });

  test("lets hashed files be kept for ever, and pages be asked for again", async ({
    request,
    page,
  }) => {
    await page.goto(`${url}/`);
    const stylesheet = await page
      .locator('link[rel="stylesheet"]')
      .getAttribute("href");
    const hashed = await request.get(origin + stylesheet);
    expect(hashed.headers()["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    const home = await request.get(`${url}/`);
    expect(home.headers()["cache-control"]).toBe("no-cache");
    const again = await request.get(`${url}/`, {
      headers: { "If-None-Match": home.headers()["etag"] ?? "" },
    });
    expect(again.status()).toBe(304);
  });

  test("refuses other methods", async ({ request }) => {
    const answer = await request.post(`${url}/`);
    expect(answer.status()).toBe(405);
    expect(answer.headers()["allow"]).toBe("GET, HEAD");
  });
});

test("a site under a base path has every address under it", async ({
  page,
  request,
}) => {
  await page.goto(`${componentSite.url}/articles/essai/`);
  await page
    .getByRole("link", { name: "Accueil", exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(`${componentSite.url}/`);
  const redirected = await request.get(`${componentSite.url}/articles`, {
    maxRedirects: 0,
  });
  expect(redirected.headers()["location"]).toBe("/aide/articles/");
  const outside = await request.get(`${componentSite.origin}/articles/essai/`);
  expect(outside.status()).toBe(404);
});

for (const site of [demonstrationSite, componentSite, seedSite]) {
  test(`every page of ${site.name} is whole without the framework, and every link answers`, async ({
    request,
  }) => {
    test.skip(
      site === seedSite && site.dir === undefined,
      "PARUTION_SHARED does not name the folder of real articles",
    );
    const waiting = ["/", "/404.html"].map((path) => site.base + path);
    const seen = new Set(waiting);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const answer = await request.get(site.origin + path);
      const status = path.endsWith("/404.html") ? 404 : 200;
      expect(answer.status(), path).toBe(status);
      if (!answer.headers()["content-type"]?.startsWith("text/html")) continue;
      const html = await answer.text();
      expectPlainHtml(html, path);
      for (const [, link = ""] of html.matchAll(
        /\s(?:href|src)="(\/[^"#?]*)/g,
      )) {
        if (seen.has(link)) continue;
        seen.add(link);
        waiting.push(link);
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  });
}

test("the pages that are shown in place of others are whole without the framework", async () => {
  for (const file of Object.keys(unaddressed)) {
    expectPlainHtml(await readBuiltPage(file), file);
  }
});

/** Nothing of the framework, and no style or script inside the page but what describes it. */
function expectPlainHtml(html: string, path: string): void {
  expect(html, path).not.toMatch(/\/_next\//);
  expect(html, path).not.toMatch(/<[^>]+\sstyle=/);
  expect(html, path).not.toMatch(
    /<style|<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)/,
  );
  expect(html, path).not.toMatch(/<[^>]+\son\w+="/);
}
