import { expect, test, type Locator, type Page } from "@playwright/test";

import { axeViolations } from "./axe";
import { demonstrationSite, languageSite } from "./served-sites";
import { openView, pages } from "./views";

const { url } = demonstrationSite;
const directives = `${url}/guide/directives/`;
const article = `${url}/articles/ecrire-un-article-en-dix-minutes/`;

/** More stops than any page has. */
const mostStops = 400;

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const isThere = await place.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
    if (isThere) return;
  }
  throw new Error("Tab does not lead there");
}

/** Opens a page once the DSFR’s script has started. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-fr-js", "true");
}

/** Nothing is wrong on a page once a walk has opened something, or in the window that it opened. */
async function expectAccessible(page: Page, window?: string): Promise<void> {
  // What opens fades in.
  await page.evaluate(async () => {
    const moves = document.getAnimations();
    await Promise.allSettled(moves.map(({ finished }) => finished));
  });
  expect(await axeViolations(page, window)).toEqual([]);
}

test.describe("with the keyboard alone", () => {
  test("a part of the menu opens, is walked, and leads to a page", async ({
    page,
  }) => {
    await open(page, `${url}/`);
    const menu = page.getByRole("navigation", { name: "Menu principal" });
    const button = menu.getByRole("button", { name: "Guide des auteurs" });
    const first = menu.getByRole("link", { name: "Écrire et publier" });
    await tabTo(page, button);
    await expect(first).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(first).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Tab");
    await expect(first).toBeFocused();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${url}/guide/`);
  });

  test("the menu of a phone opens, keeps the focus, and gives it back", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${url}/`);
    const button = page.getByRole("button", { name: "Menu", exact: true });
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    const menu = page.locator(".fr-header__menu");
    await expect(menu.getByRole("link", { name: "Actualités" })).toBeVisible();
    await expectAccessible(page, ".fr-header__menu");
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press("Tab");
      await expect(menu.locator(":focus")).toHaveCount(1);
    }
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  });

  test("the menu of languages opens, is walked, closes, and leads to the translation", async ({
    page,
  }) => {
    await open(page, `${languageSite.url}/fr/equipe/`);
    const menu = page
      .getByRole("banner")
      .getByRole("navigation", { name: "Langues" })
      .filter({ visible: true });
    const button = menu.getByRole("button", { name: "FR" });
    const french = menu.getByRole("link", { name: "FR - Français" });
    const english = menu.getByRole("link", { name: "EN - English" });
    await tabTo(page, button);
    await expect(english).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(english).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(english).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press("Space");
    await expect(english).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(french).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(english).toBeFocused();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${languageSite.url}/en/team/`);
  });

  test("a search is asked for in the header, and its first result opened", async ({
    page,
  }) => {
    await open(page, `${url}/`);
    await tabTo(page, page.getByRole("banner").getByRole("searchbox"));
    await page.keyboard.type("accessibilité");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/recherche\/\?q=/);
    const result = page
      .getByRole("region", { name: "Résultats" })
      .getByRole("link")
      .first();
    await expect(result).toBeVisible();
    await expectAccessible(page);
    await tabTo(page, result);
    const address = await result.getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL(new URL(address ?? "", url).href);
    await expect(page.locator("main h1")).toBeVisible();
  });

  test("the theme is chosen in a dialog that keeps the focus and gives it back", async ({
    page,
  }) => {
    await open(page, `${url}/`);
    const button = page
      .getByRole("banner")
      .getByRole("button", { name: "Paramètres d’affichage" });
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Paramètres d’affichage" });
    await expect(dialog).toBeVisible();
    await expectAccessible(page, "dialog[open]");
    await tabTo(page, dialog.getByRole("radio"));
    await page.keyboard.press("ArrowUp");
    await expect(
      dialog.getByRole("radio", { name: "Thème sombre" }),
    ).toBeChecked();
    await expect(page.locator("html")).toHaveAttribute("data-fr-theme", "dark");
    for (let stop = 0; stop < 4; stop += 1) {
      await page.keyboard.press("Tab");
      await expect(dialog.locator(":focus")).toHaveCount(1);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });

  test("the search of a phone is closed from its field, which is emptied first", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${url}/`);
    const button = page
      .getByRole("banner")
      .getByRole("button", { name: "Rechercher" })
      .first();
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    const field = page.getByRole("banner").getByRole("searchbox");
    await tabTo(page, field);
    await page.keyboard.type("mot");
    await page.keyboard.press("Escape");
    await expect(field).toHaveValue("");
    await expect(field).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(field).toBeHidden();
    await expect(button).toBeFocused();
  });

  test("an accordion opens, and what it holds comes next", async ({ page }) => {
    await open(page, directives);
    const button = page
      .getByRole("heading", { name: "Que faire en cas d’absence ?" })
      .getByRole("button")
      .last();
    await tabTo(page, button);
    await page.keyboard.press("Space");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expectAccessible(page, ".fr-accordion:has([aria-expanded=true])");
    await page.keyboard.press("Space");
    await expect(button).toHaveAttribute("aria-expanded", "false");
  });

  test("of a group of tabs, Tab reaches the chosen one, arrows the others", async ({
    page,
  }) => {
    await open(page, directives);
    const tabs = page
      .getByRole("tablist", { name: "Lire les données du mois" })
      .getByRole("tab");
    await tabTo(page, tabs);
    await expect(tabs.first()).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(tabs.last()).toBeFocused();
    await expect(tabs.last()).toHaveAttribute("aria-selected", "true");
    await expectAccessible(page, ".fr-tabs");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await expect(tabs.last()).toBeFocused();
  });

  test("a transcription opens, is enlarged in a dialog, and gives the focus back", async ({
    page,
  }) => {
    await open(page, directives);
    const words = page.getByText("Le texte dit dans la vidéo").last();
    const button = page.getByRole("button", { name: /^Transcription/ }).first();
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(words).toBeVisible();
    await page.keyboard.press("Tab");
    const enlarge = page.getByRole("button", { name: "Agrandir" }).first();
    await expect(enlarge).toBeFocused();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: /encadrants/ });
    await expect(dialog).toBeVisible();
    await expectAccessible(page, "dialog[open]");
    await page.keyboard.press("Escape");
    await expect(enlarge).toBeFocused();
  });

  test("a video is asked for, and its titled frame has the focus", async ({
    page,
  }) => {
    await page.route(/^https:/, (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Vidéo</title>" }),
    );
    await open(page, directives);
    const play = page.getByRole("button", { name: /^Lire la vidéo/ }).first();
    await tabTo(page, play);
    await page.keyboard.press("Enter");
    await expect(page.locator("iframe").first()).toHaveAttribute(
      "title",
      /encadrants/,
    );
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName))
      .toBe("IFRAME");
  });

  test("an article is shared: each way has its name, and the copy says that it is done", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, article);
    const share = page.locator(".fr-share");
    const ways = share.getByRole("link");
    await tabTo(page, ways.first());
    for (const way of await ways.all()) {
      await expect(way).toBeFocused();
      await expect(way).toHaveAccessibleName(/^Partager (?:sur|par) /);
      await page.keyboard.press("Tab");
    }
    await expect(
      share.getByRole("button", { name: /^Copier le lien/ }),
    ).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(share.getByRole("status")).toHaveText("Le lien est copié.");
    await expectAccessible(page);
  });

  test("Shift and Tab walk a page back in the same order", async ({ page }) => {
    await open(page, article);
    const stop = async (key: string) => {
      await page.keyboard.press(key);
      return page.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement === body ? "" : activeElement?.outerHTML;
      });
    };
    const forward = [];
    for (let one = await stop("Tab"); one; one = await stop("Tab")) {
      forward.push(one);
    }
    expect(forward.length).toBeGreaterThan(20);
    for (const expected of forward.reverse()) {
      expect(await stop("Shift+Tab")).toBe(expected);
    }
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [view, path] of Object.entries(pages)) {
    test(`the view « ${view} » shows all that it holds, and no button that only a script serves`, async ({
      page,
    }) => {
      await openView(page, path);
      const main = page.locator("main");
      expect(await main.evaluate(hiddenTexts)).toEqual([]);
      expect(await page.locator("body").evaluate(deadButtons)).toEqual([]);
    });
  }
});

/** The texts of an element that are not shown, but those of what only a script or paper serves. */
function hiddenTexts(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const hidden: string[] = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const isElsewhere = parentElement?.closest(
      "[hidden], script, button, .fr-modal__title, .parution-printed, .parution-video__promise",
    );
    if (!data.trim() || !parentElement || isElsewhere) continue;
    if (!parentElement.checkVisibility({ visibilityProperty: true })) {
      hidden.push(data);
    }
  }
  return hidden;
}

/** The buttons that are shown and send no form, but those that are titles of what stands open. */
function deadButtons(element: Element): string[] {
  return [...element.querySelectorAll("button:not([type=submit])")]
    .filter(
      (button) =>
        button.checkVisibility({ visibilityProperty: true }) &&
        getComputedStyle(button).pointerEvents !== "none",
    )
    .map(({ outerHTML }) => outerHTML);
}
