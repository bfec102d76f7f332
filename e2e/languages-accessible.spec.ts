import { expect, test } from "@playwright/test";

import { axeViolations } from "./axe";
import { languageSite } from "./served-sites";
import { languageViews } from "./views";

for (const [view, path] of Object.entries(languageViews)) {
  test(`the English view « ${view} » has nothing against WCAG 2.2`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(languageSite.url + path, { waitUntil: "networkidle" });
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect(
          await axeViolations(page),
          `${colorScheme}, ${width} px`,
        ).toEqual([]);
      }
    }
  });
}
