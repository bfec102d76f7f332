import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { z } from "zod";

import type { Entry } from "../../lib/content/entry";
import { loadSite, type LoadedSite } from "../../lib/library/load-site";
import type { Finding } from "../../lib/problems";
import { parseYaml } from "../../lib/yaml/parse-yaml";
import { directives } from "../directives";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import { readableHtml } from "./readable-html";

/** The article that a fixture shows. */
const shown = /^content\/article\.mdx?$/;

const entriesSchema = z.record(
  z.string(),
  z.record(z.string(), z.unknown()).nullable(),
);

/** By file: some fields of its entry, or null when it gives no page. */
type Entries = z.output<typeof entriesSchema>;

/** What a fixture's site gives, or should; what it says nothing of is left out. */
export interface Outcome {
  /** Of its article, as lines. */
  html?: string;
  /** `file:line:column level rule message`, the file of the article left out. */
  problems: string[];
  entries?: Entries;
}

export const fixturesDir = join(process.cwd(), "components/dialect/fixtures");

/** Their names, `area/name`, in order. */
export async function listFixtures(): Promise<string[]> {
  const areas = (await readdir(fixturesDir)).sort();
  const names = await Promise.all(
    areas.map(async (area) =>
      (await readdir(join(fixturesDir, area)))
        .sort()
        .map((name) => `${area}/${name}`),
    ),
  );
  return names.flat();
}

/** What the files beside a fixture's site say of it. */
export async function expectedOutcome(name: string): Promise<Outcome> {
  const read = (file: string) => readIfThere(join(fixturesDir, name, file));
  const html = await read("expected.html");
  const problems = await read("problems.txt");
  const entries = await read("entries.yaml");
  return {
    ...(html !== undefined && { html: readableHtml(html) }),
    problems: (problems ?? "").split("\n").filter(Boolean),
    ...(entries !== undefined && {
      entries: entriesSchema.parse(parseYaml(entries).value),
    }),
  };
}

/** What the program makes of a fixture's site, of all that was expected. */
export async function actualOutcome(
  name: string,
  expected: Outcome,
): Promise<Outcome> {
  const site = await loadSite({
    siteDir: await realpath(join(fixturesDir, name)),
    address: { defaultUrl: "http://localhost:3000" },
    drafts: false,
    today: "2026-11-26",
    definitions: directives,
    starters: false,
  });
  return {
    ...(expected.html !== undefined && { html: await articleHtml(site) }),
    problems: site.problems.map(problemLine),
    ...(expected.entries && { entries: entriesOf(site, expected.entries) }),
  };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}

async function articleHtml({ library }: LoadedSite): Promise<string> {
  const entry = publishedEntries(library).find(({ file }) => shown.test(file));
  if (!entry) return "";
  const page = createPageContext(library, entry);
  const html = renderToStaticMarkup(await Body({ page }));
  return readableHtml(
    html.replace(/^<div class="parution-body"[^>]*>|<\/div>$/g, ""),
  );
}

function problemLine(problem: Finding): string {
  const { file, line, column, level, rule, message } = problem;
  const place = `${shown.test(file) ? "" : `${file}:`}${line}:${column}`;
  return `${place} ${level} ${rule} ${message}`;
}

function entriesOf({ library }: LoadedSite, expected: Entries): Entries {
  const entries = publishedEntries(library);
  return Object.fromEntries(
    Object.entries(expected).map(([file, fields]) => {
      const entry = entries.find((one) => one.file === file);
      return [file, entry ? pick(entry, Object.keys(fields ?? {})) : null];
    }),
  );
}

function publishedEntries({ links }: LoadedSite["library"]): Entry[] {
  return [...links.routesByFile.values()].flatMap(({ entry }) => entry ?? []);
}

function pick(entry: Entry, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([name]) => names.includes(name))
      .map(([name, value]) => [name, asYaml(value)]),
  );
}

/** A value as YAML says it: a field without one is null, what it lacks is left out. */
function asYaml(value: unknown): unknown {
  const written: unknown = JSON.parse(JSON.stringify(value ?? null));
  return written;
}
