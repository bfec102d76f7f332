import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { directives } from "../components/directives";
import type { HostileCase } from "../e2e/hostile/hostile-case";
import { contentCases } from "../e2e/hostile/hostile-cases";
import { writeHostileSite } from "../e2e/hostile/hostile-site";
import { settingsCases } from "../e2e/hostile/settings-cases";
import { loadSite } from "../lib/library/load-site";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "parution-hostile-")));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the check says of a site with these cases, as `file:line rule`. */
async function reportsOf(
  cases: readonly HostileCase[],
  settings?: string,
): Promise<string[]> {
  const site = await writeHostileSite(join(folder, "essai"), cases, settings);
  const { problems } = await loadSite({
    siteDir: site,
    address: { defaultUrl: "http://localhost:3000" },
    drafts: true,
    today: "2026-11-26",
    definitions: directives,
  });
  return problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

const filesOf = ({ files, links = {} }: HostileCase) => [
  ...Object.keys(files),
  ...Object.keys(links),
];

it("every hostile case has a name of its own, and is reported or said to be harmless", () => {
  const cases = [...contentCases, ...settingsCases];
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThan(400);
  expect(
    cases.filter((one) => one.reports.length === 0 && !one.harmless),
  ).toEqual([]);
});

describe("what is hostile in a site's files", () => {
  const reports: string[] = [];
  beforeAll(async () => {
    reports.push(...(await reportsOf(contentCases)));
  }, 60_000);

  it.each(contentCases)("is reported at its line: $name", (one) => {
    const files = filesOf(one);
    const found = reports.filter((report) =>
      files.some((file) => report.startsWith(`${file}:`)),
    );
    expect(found.sort()).toEqual([...one.reports].sort());
  });

  it("is all that is reported", () => {
    const files = contentCases.flatMap(filesOf);
    expect(
      reports.filter(
        (report) => !files.some((file) => report.startsWith(`${file}:`)),
      ),
    ).toEqual([]);
  });
});

describe("what is hostile in settings", () => {
  it.each(settingsCases)("is reported at its line: $name", async (one) => {
    const settings = String(one.files["content/site.yaml"]);
    const found = await reportsOf([one], settings);
    expect(found.sort()).toEqual([...one.reports].sort());
  });
});
