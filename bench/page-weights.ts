import { chromium } from "@playwright/test";

import { launchOptions } from "../e2e/playwright-settings";

/** What the first screen of a page makes a browser that kept nothing load. */
export interface PageWeight {
  requests: number;
  /** Whether its answer is no error. */
  isFound: boolean;
  /** Over the network, headers among them: in all, and by kind of file. */
  bytes: number;
  byKind: Readonly<Record<string, number>>;
  /** How far what is shown moved while the page came: 0 is not at all. */
  layoutShift: number;
}

/** A telephone of two dots for each pixel. */
const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** Opens pages, each in a browser that kept nothing, and touches nothing in them. */
export async function weighPages(
  urls: readonly string[],
  executablePath: string,
): Promise<PageWeight[]> {
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  try {
    const weights = [];
    for (const url of urls) {
      const context = await browser.newContext(phone);
      const page = await context.newPage();
      const loads: Promise<{ kind: string; bytes: number }>[] = [];
      page.on("requestfinished", (request) => {
        loads.push(
          request.sizes().then((sizes) => ({
            kind: request.resourceType(),
            bytes: sizes.responseBodySize + sizes.responseHeadersSize,
          })),
        );
      });
      const answer = await page.goto(url, { waitUntil: "networkidle" });
      const layoutShift = await page.evaluate(readLayoutShift);
      const loaded = await Promise.all(loads);
      await context.close();
      const byKind: Record<string, number> = {};
      for (const { kind, bytes } of loaded) {
        byKind[kind] = (byKind[kind] ?? 0) + bytes;
      }
      weights.push({
        requests: loaded.length,
        isFound: answer?.ok() ?? false,
        bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0),
        byKind,
        layoutShift,
      });
    }
    return weights;
  } finally {
    await browser.close();
  }
}

/** Runs in the page: the sum of the shifts that it saw, https://wicg.github.io/layout-instability/. */
async function readLayoutShift(): Promise<number> {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ("value" in entry && typeof entry.value === "number") {
        sum += entry.value;
      }
    }
  });
  observer.observe({ type: "layout-shift", buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return sum;
}
