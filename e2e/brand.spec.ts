import { expect, test } from "@playwright/test";

import { axeViolations } from "./axe";
import { expectNoLayoutShift, watchLayoutShift } from "./layout-shift";
import { watchPage } from "./page-watch";
import { componentSite, demonstrationSite } from "./served-sites";

const { url, base } = componentSite;

test.describe("the site of an operator", () => {
  test("has its logo beside the State’s brand block, and links home that say where they lead", async ({
    page,
  }) => {
    await page.goto(`${url}/`);
    const header = page.getByRole("banner");
    const brand = header.locator(".fr-header__brand-top");
    await expect(
      brand.locator(".fr-header__logo + .fr-header__operator"),
    ).toHaveCount(1);
    const logo = brand.getByRole("img", { name: "Agence des exemples" });
    await expect(logo).toBeVisible();
    await expect(logo).toHaveAttribute("src", `${base}/img/agence.svg`);
    // The DSFR's width of a wide logo.
    expect(await logo.boundingBox()).toMatchObject({ width: 128, height: 72 });
    const home = header.locator(".fr-header__service a");
    await expect(home).toHaveAttribute("href", `${base}/`);
    await expect(home).toHaveAttribute(
      "title",
      "Accueil - Un site sous un chemin - Agence des exemples - République française",
    );
    await expect(header.locator(".fr-header__service-tagline")).toHaveText(
      "Ce qu’une agence publie",
    );
  });

  test("has its logo in the footer, which is the link home there", async ({
    page,
  }) => {
    await page.goto(`${url}/`);
    const brand = page.getByRole("contentinfo").locator(".fr-footer__brand");
    await expect(
      brand.locator(
        "> .fr-logo + a.fr-footer__brand-link > img.fr-footer__logo",
      ),
    ).toHaveCount(2);
    const home = brand.getByRole("link");
    await expect(home).toHaveCount(1);
    await expect(home).toHaveAttribute(
      "title",
      "Retour à l’accueil du site - Agence des exemples - République française",
    );
    await expect(
      home.getByRole("img", { name: "Agence des exemples" }),
    ).toHaveCount(1);
  });

  test("shows its partners as the DSFR does: the main one, then the others, all of one height", async ({
    page,
  }) => {
    await page.goto(`${url}/`);
    const partners = page.locator(
      ".fr-footer__body + .fr-footer__partners:has(+ .fr-footer__bottom)",
    );
    await partners.scrollIntoViewIfNeeded();
    await expect(partners.locator("> h2.fr-footer__partners-title")).toHaveText(
      "Nos partenaires",
    );
    const logos = partners.locator("> .fr-footer__partners-logos");
    const main = logos
      .locator("> .fr-footer__partners-main")
      .getByRole("link", { name: "Institut des modèles" });
    await expect(main).toHaveClass("fr-footer__partners-link");
    await expect(main).toHaveAttribute("href", "https://institut.example.org");
    await expect(main).toHaveAttribute(
      "title",
      "Institut des modèles - nouvelle fenêtre",
    );
    const others = logos.locator("> .fr-footer__partners-sub > ul > li");
    await expect(others).toHaveCount(2);
    await expect(others.nth(0).getByRole("link")).toHaveAccessibleName(
      "Réseau des essais",
    );
    // Without a link of its own, a logo leads nowhere.
    await expect(others.nth(1).getByRole("link")).toHaveCount(0);
    const shown = partners.getByRole("img");
    await expect(shown).toHaveCount(3);
    for (const one of await shown.all()) {
      expect(await one.boundingBox()).toMatchObject({ height: 90 });
    }
  });

  test("sends a drawing as it is and a picture in the sizes that screens need", async ({
    page,
    request,
  }) => {
    await page.goto(`${url}/`);
    const sources = page.locator(
      ".fr-footer__partners-main source, .fr-footer__partners-main img",
    );
    const addresses = await sources.evaluateAll((all) =>
      all.map((one) => one.getAttribute("srcset") ?? one.getAttribute("src")),
    );
    expect(addresses.join()).toMatch(/institut-240-.* 240w/);
    const drawing = await request.get(`${url}/img/agence.svg`);
    expect(drawing.headers()["content-type"]).toBe("image/svg+xml");
  });

  test("shows the logo that was drawn for the dark theme, and the others on white", async ({
    browser,
  }) => {
    const page = await browser.newPage({ colorScheme: "dark" });
    await page.goto(`${url}/`);
    const logo = page
      .getByRole("banner")
      .getByRole("img", { name: "Agence des exemples" });
    await expect(logo).toHaveCount(1);
    await expect(logo).toHaveAttribute("src", `${base}/img/agence-sombre.svg`);
    await expect(
      page.getByRole("img", { name: "Institut des modèles" }),
    ).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await page.close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1280]) {
      test(`is accessible, moves nothing and fits at ${width} px in the ${colorScheme} theme`, async ({
        browser,
      }) => {
        const page = await browser.newPage({
          colorScheme,
          viewport: { width, height: 900 },
        });
        const watch = await watchPage(page, url);
        await watchLayoutShift(page);
        await page.goto(`${url}/`);
        await page.locator(".fr-footer__partners").scrollIntoViewIfNeeded();
        await expectNoLayoutShift(page);
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth <= innerWidth,
          ),
        ).toBe(true);
        expect(watch).toEqual({ messages: [], outside: [] });
        expect(await axeViolations(page)).toEqual([]);
        await page.close();
      });
    }
  }
});

test("the site of a ministry has no logo but the State’s, and links home that name it", async ({
  page,
}) => {
  await page.goto(`${demonstrationSite.url}/`);
  await expect(page.locator(".fr-header__operator")).toHaveCount(0);
  await expect(page.locator(".fr-footer__partners")).toHaveCount(0);
  await expect(page.locator(".fr-header__service a")).toHaveAttribute(
    "title",
    "Accueil - Parution - République française",
  );
  await expect(page.locator(".fr-footer__brand a")).toHaveAttribute(
    "title",
    "Retour à l’accueil du site - République française",
  );
});

test("the licence is said in its exact words", async ({ page }) => {
  await page.goto(`${demonstrationSite.url}/`);
  const licence = page.locator(".fr-footer__bottom-copy > p");
  await expect(licence).toHaveText(
    "Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont proposés sous licence etalab-2.0",
  );
  const link = licence.getByRole("link", { name: "licence etalab-2.0" });
  await expect(link).toHaveAttribute(
    "href",
    "https://github.com/etalab/licence-ouverte/blob/master/LO.md",
  );
  await expect(link).toHaveAttribute("target", "_blank");
});
