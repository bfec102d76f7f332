import { expect, type Page } from "@playwright/test";

/** Adds up how far things move in a page without being asked to, from its start (https://wicg.github.io/layout-instability/). */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let total = 0;
    Reflect.set(window, "layoutShift", total);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        total += Number(Reflect.get(entry, "value"));
      }
      Reflect.set(window, "layoutShift", total);
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/**
 * Nothing moved but, on a slow machine, a line of text that breaks elsewhere
 * once its typeface has come: what comes, or goes, moves a page ten times more.
 */
export async function expectNoLayoutShift(
  page: Page,
  what = "the page",
): Promise<void> {
  const shift = await page.evaluate(() =>
    Number(Reflect.get(window, "layoutShift")),
  );
  expect.soft(shift, `how far ${what} moved`).toBeLessThan(0.02);
}
