import { writeFile } from "node:fs/promises";

import {
  expect,
  test,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from "@playwright/test";
import sharp from "sharp";

import { openPreview } from "../open-preview";
import { openView, pages } from "../views";

/** Each with what may change how a page looks. */
const conditions: Readonly<Record<string, BrowserContextOptions>> = {
  "on a screen": {},
  "in the dark theme": { colorScheme: "dark" },
  "on a phone": { viewport: { width: 390, height: 844 } },
  "on a phone, in the dark theme": {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
  },
  "in forced colours": { forcedColors: "active" },
  "in forced colours, on a phone": {
    viewport: { width: 390, height: 844 },
    forcedColors: "active",
  },
  "without scripts": { javaScriptEnabled: false },
};

/** Pages that between them hold every component. */
const shown = ["directives", "components", "search", "choices", "article"];

/** The whole stylesheet: that of the preview, where an author may write any class. */
let whole = "";

test.beforeAll(async ({ request }) => {
  const preview = await openPreview({ "content/index.md": "# Accueil\n" });
  try {
    const html = await (await request.get(`${preview.url}/`)).text();
    const [, path] = /href="([^"]*\/site\.css)"/.exec(html) ?? [];
    const response = await request.get(preview.url + (path ?? ""));
    expect(response.ok()).toBe(true);
    whole = await response.text();
  } finally {
    await preview.close();
  }
});

/** The same page with the stylesheet of the site, then with the whole one, does the same. */
interface Pair {
  trimmed: Page;
  full: Page;
}

async function openPair(
  browser: Browser,
  path: string,
  options: BrowserContextOptions,
): Promise<Pair> {
  const open = async (stylesheet: string | undefined) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
      locale: "fr-FR",
      ...options,
    });
    const page = await context.newPage();
    if (stylesheet !== undefined) {
      await page.route(/\/site-[^/]*\.css$/, (route) =>
        route.fulfill({ contentType: "text/css", body: stylesheet }),
      );
    }
    await openView(page, path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    await showImages(page);
    return page;
  };
  return { trimmed: await open(undefined), full: await open(whole) };
}

/** Images that wait to be near the screen come at different times. */
async function showImages(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = "eager";
    await Promise.all(images.map((image) => image.decode().catch(() => {})));
  });
}

async function close({ trimmed, full }: Pair): Promise<void> {
  await trimmed.context().close();
  await full.context().close();
}

/** What a rounding of a colour is at most, of 255: the DSFR's palest grey is further from white. */
const rounding = 8;

/**
 * Where a browser draws an icon in another tile, a few samples of its edge
 * differ by more: no rule says something so small.
 */
const edge = { samples: 24, most: 32 };

async function areSame(pictures: readonly Buffer[]): Promise<boolean> {
  const [one, other] = pictures;
  if (!one || !other || one.equals(other)) return true;
  const [first, second] = await Promise.all(
    [one, other].map((picture) => sharp(picture).raw().toBuffer()),
  );
  if (!first || first.length !== second?.length) return false;
  let differences = 0;
  for (const [index, value] of first.entries()) {
    const difference = Math.abs(value - (second[index] ?? 0));
    if (difference > edge.most) return false;
    if (difference > rounding) differences += 1;
  }
  return differences <= edge.samples;
}

/** Does something in both, and compares what they show once nothing moves. */
async function expectAlike(
  { trimmed, full }: Pair,
  what: string,
  {
    fullPage = false,
    act,
  }: { fullPage?: boolean; act?: (page: Page) => Promise<void> } = {},
): Promise<void> {
  await Promise.all([act?.(trimmed), act?.(full)]);
  let pictures: Buffer[] = [];
  const areAlike = async () => {
    pictures = await Promise.all(
      [trimmed, full].map((page) =>
        page.screenshot({ fullPage, animations: "disabled", caret: "hide" }),
      ),
    );
    return areSame(pictures);
  };
  for (let tries = 0; tries < 10; tries += 1) {
    if (await areAlike()) return;
    await trimmed.waitForTimeout(500);
  }
  for (const [index, body] of pictures.entries()) {
    const name = `${what}, ${index === 0 ? "trimmed" : "whole"}.png`;
    await writeFile(test.info().outputPath(name), body);
  }
  expect.soft(false, `${what}: the pictures differ`).toBe(true);
}

for (const view of shown) {
  const path = pages[view] ?? "/";

  for (const [condition, options] of Object.entries(conditions)) {
    test(`« ${view} » is the same ${condition}`, async ({ browser }) => {
      const pair = await openPair(browser, path, options);
      await expectAlike(pair, "as it comes", { fullPage: true });
      if (options.javaScriptEnabled !== false) {
        await openEverything(pair);
        await expectAlike(pair, "all that opens being open", {
          fullPage: true,
        });
        await openMenus(pair);
      }
      await close(pair);
    });
  }

  test(`« ${view} » is the same on paper`, async ({ browser }) => {
    const pair = await openPair(browser, path, {});
    await expectAlike(pair, "as it is printed", {
      fullPage: true,
      act: (page) => page.emulateMedia({ media: "print" }),
    });
    await close(pair);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`« ${view} » is the same under the pointer and with the focus, ${colorScheme}`, async ({
      browser,
    }) => {
      const pair = await openPair(browser, path, { colorScheme });
      const kinds = await firstOfEachKind(pair.trimmed);
      expect(kinds.length).toBeGreaterThan(10);
      expect(await firstOfEachKind(pair.full)).toEqual(kinds);
      for (const index of kinds) {
        await expectAlike(pair, `hovered: ${index}`, {
          act: async (page) => {
            const element = reachable(page).nth(index);
            await element.scrollIntoViewIfNeeded();
            // Links to skip to are above the page until they have the focus.
            const box = await element.boundingBox();
            if (box) await page.mouse.move(box.x + 5, box.y + box.height / 2);
          },
        });
      }
      await expectAlike(pair, "pointer away", {
        act: (page) => page.mouse.move(0, 0),
      });
      for (const page of [pair.trimmed, pair.full]) {
        // Rings are for those who use the keyboard.
        await page.keyboard.press("Tab");
      }
      for (const index of kinds) {
        await expectAlike(pair, `focused: ${index}`, {
          act: (page) => reachable(page).nth(index).focus(),
        });
      }
      await expectAlike(pair, "everything disabled", {
        fullPage: true,
        act: (page) =>
          page.evaluate(() => {
            for (const field of document.querySelectorAll(
              "button, input, select, textarea, fieldset",
            )) {
              field.setAttribute("disabled", "");
            }
            for (const link of document.querySelectorAll("a")) {
              link.removeAttribute("href");
            }
          }),
      });
      await close(pair);
    });
  }
}

test("every selector that an element of a page may match, in some state, is in the stylesheet of the site", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const lost: string[] = [];
  let found = 0;
  for (const [view, path] of Object.entries(pages)) {
    await openView(page, path, { waitUntil: "networkidle" });
    const { matched, missing } = await page.evaluate(compareSelectors, whole);
    found += matched;
    lost.push(...missing.map((selector) => `${view}: ${selector}`));
  }
  expect(lost).toEqual([]);
  expect(found).toBeGreaterThan(300 * Object.keys(pages).length);
});

/** Runs in the page: which selectors of the whole stylesheet its elements match, states left aside, and which of them its own lacks. */
function compareSelectors(whole: string): {
  matched: number;
  missing: string[];
} {
  const selectorsOf = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) {
        // Properties that nothing asks for are left out, wherever they stand.
        const says = [...rule.style].some((name) => !name.startsWith("--"));
        return says ? split(rule.selectorText) : [];
      }
      const isGroup = rule instanceof CSSGroupingRule;
      return isGroup ? selectorsOf(rule.cssRules) : [];
    });
  const split = (selectors: string): string[] => {
    const parts = [""];
    let depth = 0;
    for (const sign of selectors) {
      if (sign === "(") depth += 1;
      if (sign === ")") depth -= 1;
      if (sign === "," && depth === 0) parts.push("");
      else parts.push((parts.pop() ?? "") + sign);
    }
    return parts.map((part) => part.trim());
  };
  // What may change, innermost first: attributes, pseudo-classes, pseudo-elements.
  const changing =
    /\[(?!class)[^\]]*\]|::?(?!is\b|where\b)[\w-]+(?:\([^()]*\)|(?![\w-]*\())/g;
  const withoutStates = (selector: string): string => {
    const bare = selector.replace(changing, (_, place: number) =>
      /[^\s>+~(,]/.test(selector.charAt(place - 1)) ? "" : "*",
    );
    return bare === selector ? bare : withoutStates(bare);
  };
  // The icons of our own pages stand before words; the preview has each after them too.
  const isIconAfter = /^\.fr-icon-[\w-]+::after$/;
  const matches = (selector: string): boolean =>
    !isIconAfter.test(selector) &&
    document.querySelector(withoutStates(selector)) !== null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(whole);
  const own = [...document.styleSheets].filter(({ href }) =>
    href?.includes("/site-"),
  );
  const kept = new Set(own.flatMap(({ cssRules }) => selectorsOf(cssRules)));
  const matched = [...new Set(selectorsOf(sheet.cssRules))].filter(matches);
  return {
    matched: matched.length,
    missing: matched.filter((selector) => !kept.has(selector)),
  };
}

const inForm = "a[href], button, input, select, textarea, summary";

/** What a reader can point at. */
function reachable(page: Page): Locator {
  return page.locator(`:is(${inForm}):visible`);
}

/**
 * The first two that a reader can point at of each kind, by number: of those
 * whose own classes, and those of all around, are the same, every rule says the
 * same, but for places among others.
 */
async function firstOfEachKind(page: Page): Promise<number[]> {
  const kinds = await reachable(page).evaluateAll((elements) =>
    elements.map((element) => {
      const names = [];
      for (let one: Element | null = element; one; one = one.parentElement) {
        names.push(`${one.tagName}.${one.classList.value}`);
      }
      return names.join(" ");
    }),
  );
  const seen = new Map<string, number>();
  return [...kinds.keys()].filter((index) => {
    const kind = kinds[index] ?? "";
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= 2;
  });
}

/** Opens accordions, transcriptions and side menus, and shows the last tab of each group. */
async function openEverything({ trimmed, full }: Pair): Promise<void> {
  for (const page of [trimmed, full]) {
    // In a group, opening one closes the one before.
    const buttons = page.locator("main button[aria-expanded]:visible");
    for (const button of await buttons.all()) await button.click();
    for (const group of await page.getByRole("tablist").all()) {
      await group.getByRole("tab").last().click();
    }
    // What moves has come to rest.
    await page.waitForTimeout(600);
  }
}

/** Opens each menu and dialog of the header and the footer, one after the other. */
async function openMenus(pair: Pair): Promise<void> {
  const buttons = (page: Page) =>
    page.locator(
      ":is(header, footer) button:is([aria-expanded], [data-fr-opened]):visible",
    );
  const count = await buttons(pair.trimmed).count();
  for (let index = 0; index < count; index += 1) {
    await expectAlike(pair, `menu or dialog open: ${index}`, {
      act: async (page) => {
        await buttons(page).nth(index).click();
        await page.waitForTimeout(600);
      },
    });
    for (const page of [pair.trimmed, pair.full]) {
      await page.keyboard.press("Escape");
      await page.waitForTimeout(600);
    }
  }
}
