import { expect, test, type Page } from "@playwright/test";

import { expectNoLayoutShift, watchLayoutShift } from "./layout-shift";
import { openView, pages } from "./views";

for (const [view, path] of Object.entries(pages)) {
  test.describe(`the view « ${view} »`, () => {
    test.describe("at 320 px", () => {
      test.use({ viewport: { width: 320, height: 640 } });

      test("moves nothing while its images and typefaces load, and is no wider than the screen", async ({
        page,
      }) => {
        await delayFiles(page);
        await watchLayoutShift(page);
        await openView(page, path);
        await page.waitForLoadState("networkidle");
        const { width, unsized } = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          unsized: Array.from(
            document.querySelectorAll("img:not([width][height])"),
            ({ outerHTML }) => outerHTML,
          ),
        }));
        expect({ width, unsized }).toEqual({ width: 320, unsized: [] });
        await expectNoLayoutShift(page);
      });

      test("shows a ring around all that Tab reaches", async ({ page }) => {
        await openView(page, path);
        expect(await stopsWithoutRing(page)).toEqual([]);
      });
    });

    for (const width of [320, 1280]) {
      test(`has sound headings, landmarks and identifiers at ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 640 });
        await openView(page, path);
        for (const landmark of ["banner", "main", "contentinfo"] as const) {
          await expect(page.getByRole(landmark), landmark).toHaveCount(1);
        }
        const levels = await headingLevels(page);
        expect(levels.filter((level) => level === 1)).toEqual([1]);
        expect(
          levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
          `levels that follow a higher one too soon, in ${levels.join(" ")}`,
        ).toEqual([]);
        const names = await navigationNames(page);
        expect(names).not.toContain(undefined);
        expect(names).toEqual([...new Set(names)]);
        const ids = await page
          .locator("[id]")
          .evaluateAll((elements) => elements.map(({ id }) => id));
        expect(ids).toEqual([...new Set(ids)]);
      });
    }
  });
}

/** Makes images and typefaces come after the text, as on a poor network. */
async function delayFiles(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    if (["image", "font"].includes(route.request().resourceType())) {
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await route.continue();
  });
}

/** The levels of the headings that readers meet in `main`, in order. */
async function headingLevels(page: Page): Promise<number[]> {
  const headings = page.getByRole("main").getByRole("heading");
  return headings.evaluateAll((elements) =>
    elements.map(({ tagName }) => Number(tagName.slice(1))),
  );
}

/** The names of the navigations that a screen reader lists. */
async function navigationNames(page: Page): Promise<(string | undefined)[]> {
  const tree = await page.locator("body").ariaSnapshot();
  return [...tree.matchAll(/^ *- navigation(?: "(.*)")?/gm)].map(
    ([, name]) => name,
  );
}

/**
 * Goes through a page with Tab, and gives what takes the focus without an
 * outline: its own, that of a block that it fills, or that of its label.
 */
async function stopsWithoutRing(page: Page): Promise<string[]> {
  const bare: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      const seen = "data-seen-by-test";
      if (!focused || focused === document.body || focused.hasAttribute(seen)) {
        return undefined;
      }
      focused.setAttribute(seen, "");
      const hasRing = (element: Element, pseudo?: string) => {
        const { content, outlineStyle, outlineWidth, outlineColor } =
          getComputedStyle(element, pseudo);
        return (
          (pseudo === undefined || content !== "none") &&
          outlineStyle !== "none" &&
          parseFloat(outlineWidth) >= 1 &&
          !/(?:, 0\)|\/ 0\)|transparent)$/.test(outlineColor)
        );
      };
      const label = focused.matches("input") && focused.nextElementSibling;
      return {
        hasRing:
          hasRing(focused) ||
          hasRing(focused, "::before") ||
          hasRing(focused, "::after") ||
          (label && hasRing(label, "::before")),
        html: focused.outerHTML.slice(0, 200),
      };
    });
    if (stop === undefined) return bare;
    if (!stop.hasRing) bare.push(stop.html);
  }
}
