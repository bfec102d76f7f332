import { expect, test, type BrowserContext, type Page } from "@playwright/test";

import { demonstrationSite } from "./served-sites";
import { useAll } from "./use-all";
import { openView, pages } from "./views";

const { url, origin } = demonstrationSite;
const tube = "tube.numerique.gouv.fr";
const grist = "grist.numerique.gouv.fr";
/** It shows contents of both hosts. */
const embeds = `${url}/guide/directives/`;
const choices = `${url}/gestion-des-cookies/`;
const choicesAndPlayers = ".parution-video *, [data-choices] *";

/** Records the hosts, other than the site's, that a context asks for something; they are answered here. */
async function watchHosts(context: BrowserContext): Promise<string[]> {
  const hosts: string[] = [];
  context.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith("http") && asked.origin !== origin) {
      hosts.push(asked.host);
    }
  });
  await context.route(
    (asked) => asked.origin !== origin && asked.protocol.startsWith("http"),
    (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: { "Set-Cookie": "suivi=1; SameSite=None; Secure" },
        body: "<!doctype html><title>Lecteur</title><p>Lecteur</p>",
      }),
  );
  return hosts;
}

/** What the browser keeps of the site. */
async function keptBy(page: Page) {
  const cookies = await page.context().cookies(url);
  return page.evaluate(
    (cookies) => ({
      cookies,
      local: { ...localStorage },
      session: { ...sessionStorage },
    }),
    cookies.map(({ name }) => name),
  );
}

const nothing = { cookies: [], local: {}, session: {} };
const today = () => new Date().toISOString().slice(0, 10);
const kept = (hosts: readonly string[]) => ({
  ...nothing,
  local: {
    "parution-contenus": JSON.stringify(
      Object.fromEntries(hosts.map((host) => [host, today()])),
    ),
  },
});

const alwaysButton = (page: Page, host: string) =>
  page
    .getByRole("button", { name: `Toujours afficher les contenus de ${host}` })
    .first();
const answer = (page: Page, host: string, name: "Accepter" | "Refuser") =>
  page
    .getByRole("group", { name: host })
    .getByRole("radio", { name, exact: true });
const save = (page: Page) =>
  page.getByRole("button", { name: "Enregistrer mes choix" }).click();

/** The hosts of the frames of a page, each once. */
const framed = (page: Page) =>
  page
    .locator("iframe")
    .evaluateAll((frames) => [
      ...new Set(
        frames.map((frame) => new URL((frame as HTMLIFrameElement).src).host),
      ),
    ]);

test.describe("before a reader chooses", () => {
  for (const [view, path] of Object.entries(pages)) {
    test(`the view « ${view} », to its end and with all it offers, asks nothing of others, and leaves nothing kept`, async ({
      page,
      context,
    }) => {
      const hosts = await watchHosts(context);
      await openView(page, path, { waitUntil: "networkidle" });
      expect(await keptBy(page)).toEqual(nothing);
      await useAll(page, choicesAndPlayers);
      await page.waitForLoadState("networkidle");
      expect(hosts).toEqual([]);
      expect(await keptBy(page)).toEqual(nothing);
    });
  }

  test("a video that is played is asked of its host alone, and nothing is kept", async ({
    page,
    context,
  }) => {
    const hosts = await watchHosts(context);
    await page.goto(embeds);
    await page
      .getByRole("button", { name: /^Lire la vidéo/ })
      .first()
      .click();
    await expect(page.locator("iframe")).toHaveCount(1);
    await expect.poll(() => hosts).toEqual([tube]);
    expect(await keptBy(page)).toEqual(nothing);
    await page.reload({ waitUntil: "networkidle" });
    await expect(page.locator("iframe")).toHaveCount(0);
    expect(hosts).toEqual([tube]);
  });
});

test.describe("a reader who chooses to see all of a host", () => {
  test("has its contents on every page, of no other host, until the choice is withdrawn", async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    const hosts = await watchHosts(context);
    await page.goto(embeds);
    await alwaysButton(page, tube).click();
    // Those further down wait until they are near the screen.
    await expect(page.locator("iframe")).toHaveCount(5);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName))
      .toBe("IFRAME");
    expect(await framed(page)).toEqual([tube]);
    expect(await keptBy(page)).toEqual(kept([tube]));
    await expect(alwaysButton(page, grist)).toBeVisible();

    await page.goto(
      `${url}/articles/une-page-qui-ne-demande-rien-aux-autres/`,
      { waitUntil: "networkidle" },
    );
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await expect.poll(() => hosts.length).toBeGreaterThan(1);
    await page.getByRole("link", { name: "Revenir sur ce choix" }).click();
    await expect(page).toHaveURL(choices);
    expect(new Set(hosts)).toEqual(new Set([tube]));

    await expect(answer(page, tube, "Accepter")).toBeChecked();
    await expect(answer(page, grist, "Refuser")).toBeChecked();
    await page.getByText("Refuser").last().click();
    await save(page);
    await expect(page.getByRole("status")).toHaveText(
      "Vos choix sont enregistrés\u00a0: rien ne s’affiche sans clic.",
    );
    expect(await keptBy(page)).toEqual(nothing);

    hosts.length = 0;
    for (const path of Object.values(pages)) {
      await openView(page, path, { waitUntil: "networkidle" });
      await expect(page.locator("iframe"), path).toHaveCount(0);
    }
    expect(hosts).toEqual([]);
  });

  test("is asked again after six months", async ({ page, context }) => {
    const hosts = await watchHosts(context);
    await page.goto(choices);
    await page.evaluate(
      (host) =>
        localStorage.setItem(
          "parution-contenus",
          JSON.stringify({ [host]: "2026-01-31" }),
        ),
      tube,
    );
    await page.clock.setFixedTime(new Date("2026-08-15T12:00:00Z"));
    await page.goto(embeds, { waitUntil: "networkidle" });
    await expect(page.locator("iframe")).toHaveCount(0);
    expect(hosts).toEqual([]);
    await page.clock.setFixedTime(new Date("2026-06-15T12:00:00Z"));
    await page.reload();
    await expect(page.locator("iframe")).toHaveCount(5);
  });

  test("withdraws it in another tab, and the contents go away where they are shown", async ({
    page,
    context,
  }) => {
    await watchHosts(context);
    await page.goto(embeds);
    await alwaysButton(page, tube).click();
    await expect(page.locator("iframe")).toHaveCount(5);
    const other = await context.newPage();
    await other.goto(choices);
    await other.getByRole("button", { name: "Tout refuser" }).click();
    await expect(page.locator("iframe")).toHaveCount(0);
    await expect(alwaysButton(page, tube)).toBeVisible();
    await other.getByRole("button", { name: "Tout accepter" }).click();
    await expect(other.getByRole("status")).toHaveText(
      `Vos choix sont enregistrés\u00a0: les contenus de ${grist} et ${tube} s’affichent sans clic.`,
    );
    await expect(page.locator("iframe")).toHaveCount(7);
    expect(await keptBy(page)).toEqual(kept([grist, tube]));
  });

  test("withdraws it, and goes back to a page that the browser kept as it was", async ({
    page,
    context,
  }) => {
    await watchHosts(context);
    await page.goto(embeds);
    await alwaysButton(page, tube).click();
    await expect(page.locator("iframe")).toHaveCount(5);
    // A browser that shows the page again as it was says so, and nothing else.
    await page.evaluate(() => {
      localStorage.clear();
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    await expect(page.locator("iframe")).toHaveCount(0);
  });

  test("does all with the keyboard alone", async ({ page, context }) => {
    await watchHosts(context);
    await page.goto(choices);
    await answer(page, tube, "Refuser").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(answer(page, tube, "Accepter")).toBeChecked();
    // Nothing is chosen by going from one answer to the other.
    expect(await keptBy(page)).toEqual(nothing);
    await page.keyboard.press("Tab");
    await expect(
      page.getByRole("button", { name: "Enregistrer mes choix" }),
    ).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toHaveText(
      `Vos choix sont enregistrés\u00a0: les contenus de ${tube} s’affichent sans clic.`,
    );
    expect(await keptBy(page)).toEqual(kept([tube]));
  });
});

test.describe("a browser that keeps nothing", () => {
  const refusals = {
    "is full": () => {
      Storage.prototype.setItem = () => {
        throw new Error("full");
      };
    },
    "refuses to read": () => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new Error("denied");
        },
      });
    },
  };
  for (const [name, refuse] of Object.entries(refusals)) {
    test(`when it ${name}, shows what was asked for on that page, and says that it is for that page`, async ({
      page,
      context,
    }) => {
      await watchHosts(context);
      const faults: string[] = [];
      page.on("pageerror", ({ message, stack = "" }) => {
        // The DSFR's script does not keep its own failure to itself.
        if (!stack.includes("/dsfr-")) faults.push(message);
      });
      await page.addInitScript(refuse);
      await page.goto(embeds);
      await alwaysButton(page, tube).click();
      await expect(page.locator("iframe")).toHaveCount(5);
      const note = page.getByText(
        "Votre navigateur n’a pas pu retenir ce choix",
      );
      await expect(note).toBeFocused();
      await page.goto(choices);
      await page.getByRole("button", { name: "Tout accepter" }).click();
      await expect(page.getByRole("status")).toHaveText(
        "Votre navigateur n’a pas pu retenir vos choix\u00a0: ils n’ont pas changé.",
      );
      await expect(answer(page, tube, "Refuser")).toBeChecked();
      expect(faults).toEqual([]);
    });
  }

  test("holds something else where choices are kept, which is no choice", async ({
    page,
    context,
  }) => {
    const hosts = await watchHosts(context);
    await page.goto(choices);
    await page.evaluate(() =>
      localStorage.setItem("parution-contenus", '["tube.numerique.gouv.fr"'),
    );
    await page.goto(embeds, { waitUntil: "networkidle" });
    expect(hosts).toEqual([]);
    await alwaysButton(page, tube).click();
    expect(await keptBy(page)).toEqual(kept([tube]));
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page of choices says that nothing is loaded nor kept, and offers none", async ({
    page,
  }) => {
    await page.goto(choices);
    await expect(page.locator("main noscript p")).toContainText(
      "aucun contenu d’un autre serveur n’est chargé, votre visite n’est pas comptée, et aucun choix n’est retenu",
    );
    await expect(page.getByRole("radio")).toHaveCount(0);
    await page.goto(embeds);
    await expect(alwaysButton(page, tube)).toHaveCount(0);
  });
});

test("every page leads to the choices from its foot", async ({ page }) => {
  for (const path of Object.values(pages)) {
    await openView(page, path);
    await expect(
      page
        .getByRole("contentinfo")
        .getByRole("link", { name: "Gestion des cookies" }),
      path,
    ).toHaveAttribute("href", new URL(choices).pathname);
  }
});
