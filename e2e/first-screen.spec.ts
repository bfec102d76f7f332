import { expect, test, type Page } from "@playwright/test";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { expectNoLayoutShift, watchLayoutShift } from "./layout-shift";
import { watchLoads } from "./loads";
import { openView, pages, unaddressed } from "./views";

/** Of two dots for each pixel. */
const telephone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

const figures = z.object({
  bytes: z.number(),
  requests: z.number(),
  nodes: z.number(),
});
type Figures = z.infer<typeof figures>;

/** `npx playwright test e2e/first-screen.spec.ts --update-snapshots` writes it. */
const budgetFile = join(import.meta.dirname, "first-screen.json");

/** What a browser that kept nothing loads, as it was sent and without headers, before a reader does anything. */
async function measure(page: Page, path: string): Promise<Figures> {
  const loads = watchLoads(page);
  await openView(page, path, { waitUntil: "networkidle" });
  return { ...(await loads()), nodes: await page.locator("*").count() };
}

/** Leaves at least 200 bytes: versions of Node.js do not compress quite alike. */
function budgetOf({ bytes, ...others }: Figures): Figures {
  return { bytes: Math.ceil((bytes + 200) / 500) * 500, ...others };
}

test("the first screen of each kind of page asks for no more than its budget, and does not move", async ({
  browser,
}, info) => {
  test.setTimeout(300_000);
  const measured: Record<string, Figures> = {};
  const measuredPages = Object.entries(pages).filter(
    ([, path]) => !(path in unaddressed),
  );
  for (const [view, path] of measuredPages) {
    const page = await browser.newPage(telephone);
    await watchLayoutShift(page);
    measured[view] = await measure(page, path);
    await expectNoLayoutShift(page, view);
    await page.close();
  }
  if (["all", "changed"].includes(info.config.updateSnapshots)) {
    const written = Object.entries(measured).map(([view, asked]) => [
      view,
      budgetOf(asked),
    ]);
    await writeFile(
      budgetFile,
      `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`,
    );
  }
  const budget = z
    .record(z.string(), figures)
    .parse(JSON.parse(await readFile(budgetFile, "utf8")));
  expect(Object.keys(budget)).toEqual(Object.keys(measured));
  const over = Object.entries(measured).flatMap(([view, asked]) =>
    (["bytes", "requests", "nodes"] as const)
      .filter((what) => asked[what] > (budget[view]?.[what] ?? 0))
      .map((what) => `« ${view} » asks for ${asked[what]} ${what}`),
  );
  expect(over).toEqual([]);
});

test("scripts come after all that is seen", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const priorities: Record<string, string> = {};
  session.on("Network.requestWillBeSent", ({ request }) => {
    const [, name] =
      /\/([\w-]+?)-\w+\.(?:css|js|woff2)$/.exec(request.url) ?? [];
    if (name) priorities[name] = request.initialPriority;
  });
  await openView(page, "/plan-du-site/", { waitUntil: "networkidle" });
  expect(priorities).toEqual({
    theme: "High",
    site: "VeryHigh",
    "Marianne-Regular": "High",
    "Marianne-Bold": "High",
    // Desktop screens show buttons in the header.
    "Marianne-Medium": "VeryHigh",
    dsfr: "Low",
    page: "Low",
  });
});
