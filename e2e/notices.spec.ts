import { expect, test, type Page } from "@playwright/test";
import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";

import { axeViolations } from "./axe";
import { expectNoLayoutShift, watchLayoutShift } from "./layout-shift";
import { watchPage } from "./page-watch";
import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  runCommand,
  startCommand,
} from "./run-command";
import { placeOn } from "./served-sites";

test.describe.configure({ mode: "default" });

const BUILD_DATE = "2026-11-20T10:00:00Z";
const during = "2026-11-20T10:30:00Z";

const article =
  "---\ntitle: Un article\ndate: 2026-11-01\n---\n\nUn texte, [un lien](/plan-du-site/).\n";

const notices = `notices:
  - title: Les inscriptions sont ouvertes
    text: Jusqu’à lundi.
    link: { text: S’inscrire, link: /articles/un/ }
    start: 2026-11-16
    end: 2026-11-23
  - type: avertissement
    title: Le site sera indisponible
    text: De 8 h à 9 h.
    link: { text: Tout savoir, link: "https://www.info.gouv.fr" }
    end: 2026-11-20 12:00
  - type: alerte
    title: Inondations en cours
    end: 2026-11-25
  - title: Une annonce encore secrète
    start: 2026-11-24 08:00
    end: 2026-11-25
  - title: Une annonce finie
    end: 2026-11-19
`;

const mourning = `notices:
  - type: deuil
    title: Hommage national
    start: 2026-11-20
    end: 2026-11-21
`;

/** A site of one article that was built on a day, and is served. */
interface Served {
  site: string;
  dist: string;
  url: string;
  server: ChildProcess;
}

const started: Served[] = [];

async function serveSite(settings: string): Promise<Served> {
  const site = await makeSite({
    "content/site.yaml": `name: Essai de bandeaux\n${settings}`,
    "content/articles/un.md": article,
    "public/img/rouge.svg":
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="#e1000f"/></svg>',
  });
  const place = placeOn(await freePort());
  const variables = { ...place.variables, BUILD_DATE };
  const { code, text } = await runCommand("build", site, variables);
  expect(code, text.slice(-2_000)).toBe(0);
  const server = await startCommand("start", site, /est servi/, variables);
  const dist = / dans (\S.*)$/m.exec(text)?.[1] ?? "";
  const one = { site, dist, url: place.url, server };
  started.push(one);
  return one;
}

let served: Served;
let mourned: Served;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  served = await serveSite(notices);
  mourned = await serveSite(mourning);
});
test.afterAll(async () => {
  for (const { server, site } of started) {
    await killCommand(server);
    await removeSite(site);
  }
});

const titles = (page: Page) =>
  page.locator(".fr-notice:visible .fr-notice__title");
const closeButton = (page: Page, title: string) =>
  page.getByRole("button", { name: `Masquer le message : ${title}` });

/** Opens a page as a reader does at a time. */
async function open(page: Page, url: string, time = during): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.goto(url);
}

test.describe("notices", () => {
  test("stand between the navigation and the breadcrumb of every page, as the DSFR writes them", async ({
    page,
  }) => {
    for (const path of ["/", "/articles/un/", "/404.html", "/plan-du-site/"]) {
      await open(page, served.url + path);
      await expect(titles(page), path).toHaveText([
        "Les inscriptions sont ouvertes",
        "Le site sera indisponible",
        "Inondations en cours",
      ]);
    }
    await open(page, `${served.url}/articles/un/`);
    await expect(
      page.locator("header + .parution-notices + div > .fr-breadcrumb"),
    ).toHaveCount(1);
    const [information, warning, alert] = await page
      .locator(".fr-notice")
      .all();
    await expect(information!).toHaveClass("fr-notice fr-notice--info");
    await expect(warning!).toHaveClass("fr-notice fr-notice--warning");
    await expect(alert!).toHaveClass("fr-notice fr-notice--alert");
    const body = ".fr-notice > .fr-container > .fr-notice__body";
    await expect(
      page.locator(`${body} > p > .fr-notice__title:first-child`),
    ).toHaveCount(3);
    await expect(
      page.locator(`${body} > p > .fr-notice__title + .fr-notice__desc`),
    ).toHaveText(["Jusqu’à lundi.", "De 8 h à 9 h."]);
    await expect(
      page.locator(`${body} > p + button[type=button].fr-btn--close.fr-btn`),
    ).toHaveCount(2);
    const links = page.locator(`${body} > p > a.fr-notice__link`);
    await expect(links.first()).toHaveAttribute("href", /\/articles\/un\/$/);
    await expect(links.last()).toHaveAttribute(
      "title",
      "Tout savoir - nouvelle fenêtre",
    );
    // Static text is not announced as if it had just come.
    await expect(
      page.locator(".fr-notice [role], .fr-notice[role]"),
    ).toHaveCount(0);
  });

  test("leave at their end, on the reader's clock, however old the page is", async ({
    page,
  }) => {
    const at = async (time: string) => {
      await open(page, `${served.url}/`, time);
      return titles(page).allTextContents();
    };
    expect(await at("2026-11-20T10:59:59Z")).toHaveLength(3);
    expect(await at("2026-11-20T11:00:00Z")).toEqual([
      "Les inscriptions sont ouvertes",
      "Inondations en cours",
    ]);
    expect(await at("2026-11-23T22:59:59Z")).toHaveLength(2);
    expect(await at("2026-11-23T23:00:00Z")).toEqual(["Inondations en cours"]);
    expect(await at("2026-11-26T00:00:00Z")).toEqual([]);
  });

  test("are in no file of the site before their start, nor after their end", async () => {
    for (const file of ["index.html", "articles/un/index.html", "404.html"]) {
      const html = await readFile(join(served.dist, file), "utf8");
      expect(html, file).toContain("Les inscriptions sont ouvertes");
      expect(html, file).not.toMatch(/secrète|finie/);
    }
    const record = await readFile(
      join(dirname(served.dist), "build.json"),
      "utf8",
    );
    // The next build to make is that of the first end.
    expect(JSON.parse(record)).toMatchObject({
      nextNotice: Date.parse("2026-11-20T11:00:00Z"),
    });
  });

  test("stay closed, on every page, until their words change, and without a cookie", async ({
    page,
    context,
  }) => {
    const watch = await watchPage(page, served.url);
    await open(page, `${served.url}/`);
    await closeButton(page, "Les inscriptions sont ouvertes").click();
    const left = ["Le site sera indisponible", "Inondations en cours"];
    await expect(titles(page)).toHaveText(left);
    await expect(closeButton(page, "Le site sera indisponible")).toBeFocused();
    await page.goto(`${served.url}/articles/un/`);
    await expect(titles(page)).toHaveText(left);
    await page.goBack();
    await expect(titles(page)).toHaveText(left);
    expect(await context.cookies()).toEqual([]);

    // As it is once its words are others.
    await page.route("**/articles/un/", async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        /data-notice="[0-9a-f]{12}"/,
        'data-notice="000000000000"',
      );
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${served.url}/articles/un/`);
    await expect(titles(page)).toHaveCount(3);
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("are forgotten by the browser once they are over", async ({ page }) => {
    await open(page, `${served.url}/`);
    await closeButton(page, "Le site sera indisponible").click();
    const kept = () =>
      page.evaluate(() =>
        Object.keys(localStorage).filter((name) => name.includes("notice")),
      );
    expect(await kept()).toHaveLength(1);
    await open(page, `${served.url}/`, "2026-11-20T11:00:00Z");
    expect(await kept()).toEqual([]);
  });

  test("are closed with the keyboard, and the focus goes on to what follows", async ({
    page,
  }) => {
    await open(page, `${served.url}/articles/un/`);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Contenu", exact: true });
    await expect(skip).toBeFocused();
    // Who goes to the content reads them.
    await page.keyboard.press("Enter");
    await expect(page.locator(".parution-notices")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "S’inscrire" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(closeButton(page, "Le site sera indisponible")).toBeFocused();
    await page.keyboard.press("Space");
    await expect(titles(page)).toHaveText(["Inondations en cours"]);
    await expect(page.getByRole("main")).toBeFocused();
    await expect(skip).toHaveAttribute("href", "#page_informations");
  });

  test("that are all gone leave the first link to the content", async ({
    page,
  }) => {
    await open(page, `${served.url}/articles/un/`, "2026-11-26T00:00:00Z");
    await expect(
      page.getByRole("link", { name: "Contenu", exact: true }),
    ).toHaveAttribute("href", "#page_contenu");
    await expect(page.locator(".parution-notices")).toHaveCount(0);
  });

  test("are closed on their page where the browser keeps nothing", async ({
    page,
  }) => {
    const watch = await watchPage(page, served.url);
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("Denied", "SecurityError");
        },
      });
    });
    await open(page, `${served.url}/`);
    await closeButton(page, "Les inscriptions sont ouvertes").click();
    await expect(titles(page)).toHaveCount(2);
    await page.reload();
    await expect(titles(page)).toHaveCount(3);
    expect(watch.messages.filter((message) => /notices/.test(message))).toEqual(
      [],
    );
  });

  test("move nothing: what is left out never had a place", async ({ page }) => {
    await watchLayoutShift(page);
    await open(page, `${served.url}/`);
    await closeButton(page, "Les inscriptions sont ouvertes").click();
    await open(page, `${served.url}/articles/un/`, "2026-11-20T11:00:00Z");
    await expect(titles(page)).toHaveText(["Inondations en cours"]);
    await expectNoLayoutShift(page);
  });

  test("are read without JavaScript, and have no button that does nothing", async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${served.url}/`);
    await expect(titles(page)).toHaveCount(3);
    await expect(page.locator(".fr-notice .fr-btn--close:visible")).toHaveCount(
      0,
    );
    await page.close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`are accessible in the ${colorScheme} theme`, async ({ browser }) => {
      const page = await browser.newPage({
        colorScheme,
        viewport: { width: 390, height: 844 },
      });
      await open(page, `${served.url}/articles/un/`);
      expect(await axeViolations(page)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= innerWidth,
        ),
      ).toBe(true);
      await page.close();
    });
  }
});

test.describe("a mourning", () => {
  /** Whether a picture of the page has nothing but greys. */
  async function isGrey(page: Page): Promise<boolean> {
    const { data } = await sharp(await page.screenshot())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (let index = 0; index < data.length; index += 3) {
      const pixel = [...data.subarray(index, index + 3)];
      if (Math.max(...pixel) - Math.min(...pixel) > 4) return false;
    }
    return true;
  }

  for (const colorScheme of ["light", "dark"] as const) {
    test(`is in black and white, with Marianne’s flag at half-mast, in the ${colorScheme} theme`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ colorScheme });
      await open(page, `${mourned.url}/articles/un/`);
      await expect(titles(page)).toHaveText(["Hommage national"]);
      await expect(page.locator("html")).toHaveAttribute(
        "data-fr-mourning",
        "2026-11-21T23:00:00.000Z",
      );
      expect(await isGrey(page)).toBe(true);
      await page
        .getByRole("banner")
        .getByRole("button", { name: "Paramètres d’affichage" })
        .click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await isGrey(page)).toBe(true);
      await page.close();
    });
  }

  test("is over at the end of its last day, in Paris", async ({ page }) => {
    await open(page, `${mourned.url}/`, "2026-11-21T22:59:59Z");
    await expect(page.locator("html")).toHaveAttribute("data-fr-mourning");
    await open(page, `${mourned.url}/`, "2026-11-21T23:00:00Z");
    await expect(page.locator("html")).not.toHaveAttribute("data-fr-mourning");
    await expect(titles(page)).toHaveCount(0);
    expect(await isGrey(page)).toBe(false);
  });

  test("is printed as text: only images lose their colours", async ({
    page,
  }) => {
    await open(page, `${mourned.url}/articles/un/`);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("html")).toHaveCSS("filter", "none");
  });
});
