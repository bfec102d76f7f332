import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import type { ChildProcess } from "node:child_process";

import { axeViolations } from "./axe";
import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  startCommand,
} from "./run-command";
import { legalSettings } from "./legal-settings";

test.describe.configure({ mode: "default" });

// A page may still be asking for something when its test ends.
test.afterEach(({ context }) =>
  context.unrouteAll({ behavior: "ignoreErrors" }),
);

const site = "https://mesure.exemple.gouv.fr";
const matomo = "https://matomo.exemple.gouv.fr/m/matomo.php";

const files = (consent: boolean) => ({
  "content/site.yaml": JSON.stringify({
    name: "Essai",
    url: site,
    measurement: {
      matomo: { url: "https://matomo.exemple.gouv.fr/m", siteId: 7, consent },
    },
    ...legalSettings,
  }),
  "content/articles/rapport.md": `---
title: Le rapport annuel
date: 2026-01-12
---

[Le site du ministère](https://ailleurs.example/page?a=b), [le relevé](/documents/releve.csv), [l’autre article](/articles/suite/).
`,
  "content/articles/suite.md":
    "---\ntitle: La suite du rapport\ndate: 2026-01-13\n---\n\nTexte.\n",
  "public/documents/releve.csv": "a;b\n1;2\n",
});

/** What a stand-in Matomo was told, each request by its fields. */
interface Told {
  visits: Record<string, string>[];
  /** Every other server that was asked for something. */
  others: string[];
  /** What the policy of pages did not allow. */
  violations: string[];
}

/** Shows the site that a port serves as readers know it, and stands for Matomo and for all others. */
async function standFor(context: BrowserContext, port: number): Promise<Told> {
  const told: Told = { visits: [], others: [], violations: [] };
  await context.exposeFunction("reportViolation", (text: string) => {
    told.violations.push(text);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
      const report = Reflect.get(window, "reportViolation") as (
        text: string,
      ) => void;
      report(blockedURI);
    });
  });
  await context.route(/^https:/, async (route) => {
    const request = route.request();
    const { origin, pathname, search } = new URL(request.url());
    if (origin === site) {
      const url = `http://localhost:${port}${pathname}${search}`;
      await route.fulfill({ response: await route.fetch({ url }) });
      return;
    }
    if (request.url() === matomo) {
      expect(request.method()).toBe("POST");
      expect(await request.headerValue("cookie")).toBeNull();
      told.visits.push(
        Object.fromEntries(new URLSearchParams(request.postData() ?? "")),
      );
      await route.fulfill({
        status: 204,
        headers: { "Set-Cookie": "_pk_id=1; SameSite=None; Secure" },
      });
      return;
    }
    told.others.push(request.url());
    await route.fulfill({ contentType: "text/html", body: "Ailleurs" });
  });
  return told;
}

const always = { idsite: "7", rec: "1", apiv: "1", send_image: "0" };
const viewed = (path: string, title: string, from?: string) => ({
  ...always,
  url: site + path,
  action_name: title,
  ...(from && { urlref: site + from }),
});
const home = viewed("/", "Essai");

const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const today = () => new Date().toISOString().slice(0, 10);
const choose = (page: Page, name: "Accepter" | "Refuser") =>
  page
    .getByRole("group", { name: "Mesure d’audience" })
    .getByText(name, { exact: true })
    .click();
const save = (page: Page) =>
  page.getByRole("button", { name: "Enregistrer mes choix" }).click();

/** Serves a site during the tests of a group. */
function serveDuring(consent: boolean): () => number {
  let folder: string;
  let port: number;
  let server: ChildProcess | undefined;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    folder = await makeSite(files(consent));
    port = await freePort();
    server = await startCommand("start", folder, /Le site est servi/, {
      PORT: String(port),
    });
  });
  test.afterAll(async () => {
    if (server) await killCommand(server);
    await removeSite(folder);
  });
  return () => port;
}

test.describe("a site that has its visits counted without consent", () => {
  const port = serveDuring(false);

  test("tells Matomo of each page seen, by its title and address alone, and keeps nothing", async ({
    page,
    context,
  }) => {
    const told = await standFor(context, port());
    await context.addCookies([
      {
        name: "MATOMO_SESSID",
        value: "1",
        url: matomo,
        sameSite: "None",
        secure: true,
      },
    ]);
    const answer = await page.goto(`${site}/?utm_source=lettre#a`);
    expect(answer?.headers()["content-security-policy"]).toContain(
      `; connect-src 'self' ${matomo}; `,
    );
    await expect.poll(() => told.visits).toEqual([home]);
    await page.getByRole("link", { name: "Le rapport annuel" }).click();
    // A page that is left before its scripts run is not counted.
    await expect.poll(() => told.visits.length).toBe(2);
    await page.getByRole("link", { name: "l’autre article" }).click();
    await expect(page).toHaveURL(`${site}/articles/suite/`);
    await expect
      .poll(() => told.visits)
      .toEqual([
        home,
        viewed("/articles/rapport/", "Le rapport annuel - Essai", "/"),
        viewed(
          "/articles/suite/",
          "La suite du rapport - Essai",
          "/articles/rapport/",
        ),
      ]);
    expect(told.others).toEqual([]);
    expect(told.violations).toEqual([]);
    expect(await kept(page)).toEqual({});
    const names = (await context.cookies()).map(({ name }) => name);
    expect(names).toEqual(["MATOMO_SESSID"]);
  });

  test("tells of links that lead out, and of files", async ({
    page,
    context,
  }) => {
    const told = await standFor(context, port());
    const url = `${site}/articles/rapport/`;
    await page.goto(url);
    await expect.poll(() => told.visits.length).toBe(1);
    const downloading = page.waitForEvent("download").catch(() => undefined);
    await page.getByRole("link", { name: "le relevé" }).click();
    await downloading;
    await page.goto(url);
    await page.getByRole("link", { name: "Le site du ministère" }).click();
    await expect
      .poll(() => told.visits.filter(({ action_name }) => !action_name))
      .toEqual([
        { ...always, url, download: expect.stringMatching(/releve.*\.csv$/) },
        { ...always, url, link: "https://ailleurs.example/page?a=b" },
      ]);
    expect(told.others).toEqual(["https://ailleurs.example/page?a=b"]);
  });

  test("tells of a search once it is meant, with the number of its results", async ({
    page,
    context,
  }) => {
    const told = await standFor(context, port());
    await page.goto(`${site}/recherche/`);
    const field = page.getByRole("main").getByRole("searchbox");
    await field.pressSequentially("rapport");
    await field.press("Enter");
    await expect.poll(() => told.visits.length).toBe(2);
    await field.fill("zèbre");
    await field.press("Enter");
    await expect
      .poll(() => told.visits.slice(1))
      .toEqual(
        [
          ["rapport", "2"],
          ["zèbre", "0"],
        ].map(([search, search_count]) => ({
          ...always,
          url: `${site}/recherche/`,
          search,
          search_count,
        })),
      );
  });

  test("tells of an address that answers nothing, as Matomo’s users expect", async ({
    page,
    context,
  }) => {
    const told = await standFor(context, port());
    await page.goto(`${site}/nulle/part/`);
    await expect
      .poll(() => told.visits)
      .toEqual([
        viewed("/nulle/part/", "404/URL = %2Fnulle%2Fpart%2F/From = "),
      ]);
  });

  test("shows no banner, and counts a reader who refused no more, until the reader accepts again", async ({
    page,
    context,
  }) => {
    const told = await standFor(context, port());
    await page.goto(`${site}/`);
    await expect(page.locator(".fr-consent-banner")).toHaveCount(0);
    await page.getByRole("link", { name: "Gestion des cookies" }).click();
    await expect.poll(() => told.visits.length).toBe(2);
    await expect(page.getByRole("radio", { name: "Accepter" })).toBeChecked();
    await choose(page, "Refuser");
    await save(page);
    await expect(page.getByRole("status")).toContainText(
      "Vos visites ne sont pas comptées.",
    );
    expect(await kept(page)).toEqual({ "parution-mesure": `non ${today()}` });

    for (const path of ["/", "/articles/rapport/", "/nulle/part/"]) {
      await page.goto(site + path, { waitUntil: "networkidle" });
    }
    await page.goto(`${site}/articles/rapport/`);
    await page.getByRole("link", { name: "Le site du ministère" }).click();
    await page.goto(`${site}/recherche/?q=rapport`, {
      waitUntil: "networkidle",
    });
    expect(told.visits.length).toBe(2);

    await page.goto(`${site}/gestion-des-cookies/`);
    await choose(page, "Accepter");
    await save(page);
    await expect(page.getByRole("status")).toContainText(
      "Vos visites sont comptées.",
    );
    await expect.poll(() => told.visits.length).toBe(3);
    expect(await kept(page)).toEqual({});
  });

  for (const [name, ask] of Object.entries({
    "Do Not Track": () =>
      Object.defineProperty(Navigator.prototype, "doNotTrack", { value: "1" }),
    "Global Privacy Control": () =>
      Object.defineProperty(Navigator.prototype, "globalPrivacyControl", {
        value: true,
      }),
  })) {
    test(`does not count whose browser sends ${name}, unless the reader accepts`, async ({
      page,
      context,
    }) => {
      const told = await standFor(context, port());
      await context.addInitScript(ask);
      await page.goto(`${site}/`, { waitUntil: "networkidle" });
      await page.goto(`${site}/gestion-des-cookies/`, {
        waitUntil: "networkidle",
      });
      await expect(page.getByRole("radio", { name: "Refuser" })).toBeChecked();
      expect(told.visits).toEqual([]);
      await choose(page, "Accepter");
      await save(page);
      await expect.poll(() => told.visits.length).toBe(1);
      expect(await kept(page)).toEqual({ "parution-mesure": `oui ${today()}` });
    });
  }

  test("does not count whose opposition cannot be read, nor a copy of the site elsewhere", async ({
    page,
    context,
  }) => {
    const told = await standFor(context, port());
    await page.goto(`http://localhost:${port()}/`, {
      waitUntil: "networkidle",
    });
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new Error("denied");
        },
      }),
    );
    await page.goto(`${site}/`, { waitUntil: "networkidle" });
    expect(told.visits).toEqual([]);
  });
});

test.describe("a site that needs a consent to have its visits counted", () => {
  const port = serveDuring(true);
  const banner = (page: Page) =>
    page.getByRole("region", { name: /^À propos de la mesure d’audience/ });

  test("asks for it first, with as much ease to refuse, and counts nothing before", async ({
    page,
    context,
  }) => {
    const told = await standFor(context, port());
    await page.goto(`${site}/`, { waitUntil: "networkidle" });
    await expect(banner(page)).toBeVisible();
    expect(await axeViolations(page, "[data-consent-banner]")).toEqual([]);
    for (const name of ["Accepter", "Refuser"]) {
      await page.keyboard.press("Tab");
      await expect(banner(page).getByRole("button", { name })).toBeFocused();
    }
    expect(told.visits).toEqual([]);
    expect(await kept(page)).toEqual({});
    await page.keyboard.press("Enter");
    await expect(banner(page)).toBeHidden();
    expect(await kept(page)).toEqual({ "parution-mesure": `non ${today()}` });
    await page.goto(`${site}/articles/rapport/`, { waitUntil: "networkidle" });
    await expect(banner(page)).toBeHidden();
    expect(told.visits).toEqual([]);
  });

  test("counts the page on which a reader accepts, and the next, until the choice is withdrawn", async ({
    page,
    context,
  }) => {
    const told = await standFor(context, port());
    await page.goto(`${site}/`);
    await banner(page).getByRole("button", { name: "Accepter" }).click();
    await expect.poll(() => told.visits).toEqual([home]);
    await page.goto(`${site}/gestion-des-cookies/`);
    await expect(banner(page)).toBeHidden();
    await expect.poll(() => told.visits.length).toBe(2);
    await page.getByRole("button", { name: "Tout refuser" }).click();
    await page.goto(`${site}/`, { waitUntil: "networkidle" });
    await expect(banner(page)).toBeHidden();
    expect(told.visits.length).toBe(2);
    expect(told.violations).toEqual([]);
  });

  test("asks again after six months", async ({ page, context }) => {
    const told = await standFor(context, port());
    await page.goto(`${site}/`);
    await page.evaluate(() =>
      localStorage.setItem("parution-mesure", "oui 2026-01-31"),
    );
    await page.clock.setFixedTime(new Date("2026-08-15T12:00:00Z"));
    await page.reload({ waitUntil: "networkidle" });
    await expect(banner(page)).toBeVisible();
    expect(told.visits).toEqual([]);
  });
});
