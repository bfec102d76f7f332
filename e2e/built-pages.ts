import { expect, type JSHandle, type Page } from "@playwright/test";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { workDirOf } from "./run-command";
import { projectDir, type ServedSite } from "./served-sites";

/** A page as a browser parses it: nothing is loaded, no script runs. */
export interface BuiltPage {
  /** Its site and its file. */
  name: string;
  document: JSHandle<Document>;
}

/** Every page that sites were built to, parsed in a blank one. */
export async function parseBuiltPages(
  blank: Page,
  sites: readonly ServedSite[],
): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const { name, dir = projectDir } of sites) {
    const dist = join((await workDirOf(dir)) ?? "", "current/dist");
    const files = await readdir(dist, { recursive: true });
    for (const file of files.filter((one) => one.endsWith(".html"))) {
      const document = await blank.evaluateHandle(
        (html) => new DOMParser().parseFromString(html, "text/html"),
        await readFile(join(dist, file), "utf8"),
      );
      pages.push({ name: `${name}, ${file}`, document });
    }
  }
  return pages;
}

/**
 * Expects that nothing is wrong with the pieces that pages hold, and that there
 * is a piece.
 *
 * @param faultsIn - of each piece of a page what is wrong, "" when nothing is
 */
export async function expectSound(
  pages: readonly BuiltPage[],
  faultsIn: (document: Document) => string[],
): Promise<void> {
  const pieces = await Promise.all(
    pages.map(async ({ name, document }) =>
      (await document.evaluate(faultsIn)).map((fault) => ({ name, fault })),
    ),
  );
  expectNoFault(pieces.flat());
}

/**
 * Expects of elements what CSS can say: that each which the first selector
 * finds, of which there is one, is what the second says.
 */
export async function expectEvery(
  pages: readonly BuiltPage[],
  sound: Readonly<Record<string, string>>,
): Promise<void> {
  const pieces = await Promise.all(
    pages.map(({ name, document }) =>
      document.evaluate(
        (page, asked) =>
          asked.sound.flatMap(([kind, rule]) =>
            Array.from(page.querySelectorAll(kind), (element) => ({
              name: asked.name,
              kind,
              fault: element.matches(rule)
                ? ""
                : `not ${rule}: ${element.outerHTML.slice(0, 500)}`,
            })),
          ),
        { name, sound: Object.entries(sound) },
      ),
    ),
  );
  for (const kind of Object.keys(sound)) {
    expectNoFault(
      pieces.flat().filter((piece) => piece.kind === kind),
      kind,
    );
  }
}

function expectNoFault(
  pieces: readonly { name: string; fault: string }[],
  what?: string,
): void {
  expect(pieces.length, what).toBeGreaterThan(0);
  const faults = pieces.filter(({ fault }) => fault !== "");
  // What is wrong on one page often is on all.
  expect(faults.slice(0, 10), what).toEqual([]);
}
