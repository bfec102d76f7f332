import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** What axe says of a page. */
interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** What axe finds wrong on a page as it is shown: a rule, and the element against it. */
export async function axeViolations(page: Page): Promise<string[]> {
  const file = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(await readFile(file, "utf8"));
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id} ${html}`),
  );
}
