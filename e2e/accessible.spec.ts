import { expect, test } from "@playwright/test";

import { axeViolations } from "./axe";
import { openView, pages } from "./views";

for (const [view, path] of Object.entries(pages)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the view « ${view} » has nothing against WCAG 2.2 in the ${colorScheme} theme`, async ({
      page,
    }) => {
      // axe takes long on pages of many examples.
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme });
      await openView(page, path, { waitUntil: "networkidle" });
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await axeViolations(page), `${width} px`).toEqual([]);
      }
    });
  }
}
