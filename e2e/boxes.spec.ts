import { expect, test } from "@playwright/test";

import { watchPage } from "./page-watch";
import { demonstrationSite } from "./served-sites";

const { url } = demonstrationSite;
const guide = `${url}/guide/directives/`;

test.describe("boxes of text", () => {
  test("open and change by keyboard, with a clean console", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.goto(guide);

    const button = page.getByRole("button", {
      name: "Que faire en cas d’absence ?",
    });
    const answer = page.getByText("Prévenez l’équipe dès que possible");
    await expect(page.locator("html")).toHaveAttribute("data-fr-js", "true");
    await expect(answer.last()).not.toBeVisible();
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(answer.last()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(answer.last()).not.toBeVisible();

    const tabs = page
      .getByRole("tablist", { name: "Lire les données du mois" })
      .getByRole("tab");
    const panel = page.getByRole("tabpanel", { name: "Fichier" });
    await expect(tabs).toHaveText(["Tableau", "Fichier"]);
    await expect(panel).toHaveCount(0);
    await tabs.first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(tabs.last()).toBeFocused();
    await expect(tabs.last()).toHaveAttribute("aria-selected", "true");
    await expect(panel).toContainText("mai,1240");
    await page.keyboard.press("ArrowLeft");
    await expect(tabs.first()).toBeFocused();
    await expect(panel).toHaveCount(0);

    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("open one at a time in a group of accordions", async ({ page }) => {
    await page.goto(guide);
    const first = page.getByRole("button", {
      name: "Quand les résultats sont-ils publiés ?",
    });
    const second = page.getByRole("button", {
      name: "Peut-on réutiliser les données ?",
    });
    await expect(first).toHaveAttribute("data-fr-js-collapse-button", "true");
    await first.click();
    await expect(first).toHaveAttribute("aria-expanded", "true");
    await second.click();
    await expect(second).toHaveAttribute("aria-expanded", "true");
    await expect(first).toHaveAttribute("aria-expanded", "false");
  });

  test("have titles one level below the heading above them", async ({
    page,
  }) => {
    await page.goto(guide);
    for (const name of [
      "Inscriptions ouvertes jusqu’au 30 juin",
      "Le service sera interrompu",
      "Comment s’inscrire à une session ?",
    ]) {
      await expect(page.getByRole("heading", { level: 4, name })).toBeVisible();
    }
    await expect(page.locator("main [role=alert]")).toHaveCount(0);
  });

  test("are as high before the DSFR’s script starts as after", async ({
    page,
  }) => {
    const tabs = page.locator(".fr-tabs").first();
    const height = () =>
      tabs.evaluate((group) =>
        Math.round(group.getBoundingClientRect().height),
      );
    await page.goto(guide);
    await expect(tabs).toHaveAttribute("style", /--tabs-height/);
    const settled = await height();

    await page.route(/\/dsfr[^/]*\.js$/, (route) => route.abort());
    await page.goto(guide);
    await tabs
      .locator(".fr-tabs__panel")
      .last()
      .evaluate((panel) => {
        panel.append(...Array.from({ length: 20 }, () => new Text("Suite. ")));
        panel.append(
          document.createElement("hr"),
          document.createElement("hr"),
        );
      });
    expect(await height()).toBe(settled);
  });

  test("open around the place that a link leads to", async ({ page }) => {
    const inside = page.getByRole("heading", { name: "Les absences répétées" });
    await page.goto(`${guide}#les-absences-repetees`);
    await expect(inside).toBeInViewport();

    await page.goto(guide);
    await expect(page.locator("html")).toHaveAttribute("data-fr-js", "true");
    await expect(inside).not.toBeVisible();
    await page.evaluate(() => {
      location.hash = "les-absences-repetees";
    });
    await expect(inside).toBeInViewport();

    const panel = page.locator(".fr-tabs__panel", { hasText: "mai,1240" });
    await page.evaluate(() => {
      const code = document.querySelector(".fr-tabs__panel pre");
      if (code) code.id = "donnees";
      location.hash = "donnees";
    });
    await expect(panel).toBeInViewport();
    await expect(panel).toBeVisible();
  });
});

test.describe("boxes of text without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("show all that they hold", async ({ page }) => {
    await page.goto(guide);
    const main = page.locator("main");
    for (const text of [
      "Prévenez l’équipe dès que possible",
      "Oui, sous licence ouverte.",
      "Les candidatures se déposent",
    ]) {
      await expect(
        main.locator("p").filter({ hasText: text }).first(),
      ).toBeVisible();
    }
    const panels = main.locator(".fr-tabs__panel");
    for (const panel of await panels.all()) await expect(panel).toBeVisible();
    await expect(
      panels
        .locator("p")
        .filter({ hasText: /^Étudiants$/ })
        .first(),
    ).toBeVisible();
    await expect(main.getByRole("tab")).toHaveCount(0);
  });
});
