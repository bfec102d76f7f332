import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { weakTexts } from "./contrast";

interface AxeRule {
  id: string;
  nodes: { html: string; target: string[] }[];
}

/** What axe says of a page. */
interface AxeResults {
  violations: AxeRule[];
  incomplete: AxeRule[];
}

/** What axe is asked: the levels A and AA of WCAG 2.2, and good practice. */
const options = {
  runOnly: [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
  ],
  resultTypes: ["violations", "incomplete"],
};

/** The DSFR and the RGAA (1.9) ask for a role that axe finds useless. */
const figure = /^<figure [^>]*role="group"/;

/**
 * What is wrong on a page as it is shown: a rule, and the element against it.
 * Where axe cannot tell the contrast of a text, it is measured on the screen.
 *
 * @param part - what is looked at, as a selector
 */
export async function axeViolations(
  page: Page,
  part = "html",
): Promise<string[]> {
  const file = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(await readFile(file, "utf8"));
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)})`,
  );
  const undecided = incomplete
    .filter(({ id }) => id === "color-contrast")
    .flatMap(({ nodes }) =>
      nodes.flatMap(({ target: [first] }) => first ?? []),
    );
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(
          ({ html }) => !(id === "aria-allowed-role" && figure.test(html)),
        )
        .map(({ html }) => `${id} ${html}`),
    ),
    ...(await weakTexts(page, undecided)),
  ];
}
