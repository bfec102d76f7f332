import { expect, test, type Page } from "@playwright/test";

import { axeViolations } from "./axe";
import { watchPage } from "./page-watch";
import { componentSite, demonstrationSite, emptySite } from "./served-sites";

const { url } = demonstrationSite;
const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };

/** The field of the search in the header of a page. */
const headerField = (page: Page) =>
  page.getByRole("banner").getByRole("searchbox", { name: "Rechercher" });

test.describe("the search of the header", () => {
  for (const site of [demonstrationSite, componentSite]) {
    test(`leads from a page of ${site.name} to the results`, async ({
      page,
    }) => {
      await page.goto(`${site.url}/articles/`);
      await headerField(page).fill("l’école & moi");
      await headerField(page).press("Enter");
      await page.waitForURL(`${site.url}/recherche/?q=*`);
      expect(new URL(page.url()).searchParams.get("q")).toBe("l’école & moi");
      await expect(page.locator("main h1")).toHaveText("Recherche");
    });
  }

  test("is behind a button on a phone, which gives the focus back", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.setViewportSize(phone);
    await page.goto(`${url}/`);
    await expect(headerField(page)).toBeHidden();
    const button = page
      .getByRole("banner")
      .getByRole("button", { name: "Rechercher" });
    await button.click();
    await expect(headerField(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(headerField(page)).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press("Enter");
    await headerField(page).fill("code");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${url}/recherche/?q=code`);
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  for (const viewport of [phone, wide]) {
    test(`needs no script at ${viewport.width} px`, async ({ browser }) => {
      const page = await browser.newPage({
        javaScriptEnabled: false,
        viewport,
      });
      await page.goto(`${url}/`);
      await headerField(page).fill("code");
      await headerField(page).press("Enter");
      await expect(page).toHaveURL(`${url}/recherche/?q=code`);
      await page.close();
    });
  }

  test("loads nothing of what it searches", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${url}/`, { waitUntil: "networkidle" });
    await headerField(page).fill("code");
    await page.waitForLoadState("networkidle");
    expect(asked.filter((one) => /search|recherche/.test(one))).toEqual([]);
  });

  test("is where the skip link leads, or the page of the search on a phone", async ({
    page,
  }) => {
    const link = page
      .getByRole("navigation", { name: "Accès rapide" })
      .getByRole("link", { name: "Recherche" });
    await page.goto(`${url}/`);
    await link.press("Enter");
    await expect(headerField(page)).toBeFocused();
    await page.setViewportSize(phone);
    await page.goto(`${url}/`);
    await link.press("Enter");
    await expect(page).toHaveURL(`${url}/recherche/`);
  });
});

test.describe("the page of the search", () => {
  for (const [site, leads] of [
    [demonstrationSite, ["/tags/", "/archives/", "/plan-du-site/"]],
    [emptySite, ["/plan-du-site/"]],
  ] as const) {
    test(`says on ${site.name} that it needs a script, and where to look without one`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${site.url}/recherche/?q=code`);
      // Playwright finds no text in it.
      const sentence = page.locator("main noscript p");
      await expect(sentence).toBeVisible();
      expect(await sentence.innerText()).toContain(
        "La recherche a besoin de JavaScript",
      );
      const links = sentence.getByRole("link");
      await expect(links).toHaveCount(leads.length);
      for (const [index, path] of leads.entries()) {
        await expect(links.nth(index)).toHaveAttribute(
          "href",
          site.base + path,
        );
      }
      await expect(page.getByRole("combobox")).toHaveCount(0);
      await page.close();
    });
  }

  for (const viewport of [phone, wide]) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`has nothing that axe finds wrong at ${viewport.width} px, in the ${colorScheme} theme`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        for (const path of ["/recherche/", "/404.html"]) {
          await page.goto(url + path, { waitUntil: "networkidle" });
          expect(await axeViolations(page), path).toEqual([]);
        }
      });
    }
  }

  test("has two searches, each with a name of its own", async ({ page }) => {
    const names = async () => {
      const tree = await page.locator("body").ariaSnapshot();
      return [...tree.matchAll(/^ *- search "(.*)"/gm)].map(([, name]) => name);
    };
    await page.goto(`${url}/recherche/`);
    expect(await names()).toEqual([
      "Recherche de l’en-tête",
      "Recherche dans tout le site",
    ]);
    await page.goto(`${url}/404.html`);
    expect(await names()).toEqual([
      "Recherche de l’en-tête",
      "Recherche d’une autre page",
    ]);
  });

  test("is walked with Tab from its field to what leads on, past what is hidden", async ({
    page,
  }) => {
    await page.goto(`${url}/recherche/`);
    const main = page.getByRole("main");
    await main.getByRole("searchbox", { name: "Rechercher" }).focus();
    await page.keyboard.press("Tab");
    await expect(
      main.getByRole("button", { name: "Rechercher" }),
    ).toBeFocused();
    for (const name of ["Thèmes", "Archives", "Auteurs", "Plan du site"]) {
      await page.keyboard.press("Tab");
      await expect(main.getByRole("link", { name })).toBeFocused();
    }
  });
});

test("a page that is not there offers a search", async ({ page }) => {
  await page.goto(`${url}/nulle-part/`);
  const field = page
    .getByRole("main")
    .getByRole("searchbox", { name: "Rechercher" });
  await field.fill("code");
  await field.press("Enter");
  await page.waitForURL(`${url}/recherche/?q=code`);
});
