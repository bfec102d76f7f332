import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { criteria } from "../lib/rules/criteria";

const project = join(import.meta.dirname, "..");
const table = readFileSync(join(project, "docs/rgaa.md"), "utf8");

const numbers: readonly string[] = criteria;

/** The words of a file of the project; undefined when there is none. */
type ReadFile = (file: string) => string | undefined;

const readProjectFile: ReadFile = (file) => {
  const path = join(project, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
};

/** What is wrong with a table of criteria, as `criterion: fault`. */
function faultsOf(text: string, readFile: ReadFile): string[] {
  const rows = [...text.matchAll(/^\| *(\d+\.\d+) *\|(.*)\|(.*)\|$/gm)].map(
    ([, number = "", asked = "", shown = ""]) => ({ number, asked, shown }),
  );
  const counts = numbers.flatMap((number) => {
    const count = rows.filter((row) => row.number === number).length;
    return count === 1 ? [] : [`${number}: has ${count} rows`];
  });
  const faults = rows.flatMap(({ number, asked, shown }) =>
    [
      numbers.includes(number) ? undefined : "is no criterion",
      asked.trim() ? undefined : "does not say what it asks",
      ...shown.split("<br>").map((one) => faultOf(one.trim(), readFile)),
    ].flatMap((fault) => (fault ? [`${number}: ${fault}`] : [])),
  );
  return [...counts, ...faults];
}

/** What is wrong with one way in which a criterion is shown. */
function faultOf(shown: string, readFile: ReadFile): string | undefined {
  const test = /^(?:test|absent) — `([^`]+)` « (.+) »$/.exec(shown);
  if (test) {
    const [, file = "", title = ""] = test;
    const source = readFile(file);
    if (source === undefined) return `there is no ${file}`;
    return hasTest(source, title)
      ? undefined
      : `${file} has no test « ${title} »`;
  }
  const manual =
    /^manual — (\d{4}-\d{2}-\d{2}), `\/[^`]*`(?: and `\/[^`]*`)*, [^:]+: \S.{19,}$/;
  return manual.test(shown) ? undefined : `is not shown by « ${shown} »`;
}

/** Whether a source has a test of a title, a rule of `npm run check` or a rule of the dialect. */
function hasTest(source: string, title: string): boolean {
  const words = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const quoted = `(["'\`])${words}\\1`;
  return [
    `^\\s*(?:it|test)\\b[^;"'\`]*\\(\\s*${quoted},`,
    `^export const \\w+ = defineRule\\([^]*\\n  title: ${quoted},`,
    `^    says: ${quoted},`,
  ].some((pattern) => new RegExp(pattern, "m").test(source));
}

describe("the table of RGAA", () => {
  it("has 106 criteria to show", () => {
    expect(criteria).toHaveLength(106);
    expect([criteria[0], criteria.at(-1)]).toEqual(["1.1", "13.12"]);
  });

  it("shows each criterion once, by tests that exist or by a whole record", () => {
    expect(faultsOf(table, readProjectFile)).toEqual([]);
  });
});

describe("a table", () => {
  const files: Readonly<Record<string, string>> = {
    "e2e/a.spec.ts":
      'for (const one of all) {\n  test(`opens « ${one} » (by keys)`, async ({ page }) => {\n  expect("no title",\n',
    "lib/rules/b.ts":
      'export const b = defineRule({\n  name: "b",\n  title: "Image sans texte",\n',
    "components/dialect/rules/c.ts":
      '  {\n    says: "A figure has a caption.",\n',
    "lib/d.test.ts":
      'it.each(all.filter(({ a }) => a))(\n  "is found: $name",\n',
  };
  const faults = (shown: string) =>
    faultsOf(`| 1.1 | asked | ${shown} |`, (file) => files[file]).filter(
      (fault) => !fault.endsWith("has 0 rows"),
    );

  it("may name a test, a rule of the check, a rule of the dialect, or what was seen", () => {
    for (const shown of [
      "test — `e2e/a.spec.ts` « opens « ${one} » (by keys) »",
      "absent — `e2e/a.spec.ts` « opens « ${one} » (by keys) »",
      "test — `lib/rules/b.ts` « Image sans texte »",
      "test — `components/dialect/rules/c.ts` « A figure has a caption. »<br>test — `lib/d.test.ts` « is found: $name »",
      "manual — 2026-11-26, `/` and `/articles/`, Chromium 140: every image was there.",
    ]) {
      expect(faults(shown), shown).toEqual([]);
    }
  });

  it("lacks what it does not name, and names nothing that does not exist", () => {
    expect(faultsOf("", () => undefined)).toHaveLength(106);
    const row = "| 1.1 | asked | test — `lib/d.test.ts` « is found: $name » |";
    expect(faultsOf(`${row}\n${row}`, (file) => files[file])[0]).toBe(
      "1.1: has 2 rows",
    );
    expect(
      faultsOf(row.replace("1.1", "1.10"), (file) => files[file]).at(-1),
    ).toBe("1.10: is no criterion");
    expect(
      faultsOf(row.replace("asked", ""), (file) => files[file]).at(-1),
    ).toBe("1.1: does not say what it asks");
    for (const [shown, fault] of [
      ["", "is not shown by «  »"],
      ["absent", "is not shown by « absent »"],
      ["test — `e2e/z.spec.ts` « a »", "there is no e2e/z.spec.ts"],
      [
        "test — `e2e/a.spec.ts` « no title »",
        "e2e/a.spec.ts has no test « no title »",
      ],
      ["test — `lib/rules/b.ts` « b »", "lib/rules/b.ts has no test « b »"],
      [
        "manual — `/`, Chromium: every image was there.",
        "is not shown by « manual — `/`, Chromium: every image was there. »",
      ],
      [
        "manual — 2026-11-26, Chromium: every image was there.",
        "is not shown by « manual — 2026-11-26, Chromium: every image was there. »",
      ],
      [
        "manual — 2026-11-26, `/`, Chromium: ",
        "is not shown by « manual — 2026-11-26, `/`, Chromium: »",
      ],
    ] as const) {
      expect(faults(shown), shown).toEqual([`1.1: ${fault}`]);
    }
  });
});
