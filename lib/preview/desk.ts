import type { Day } from "../content/day";
import { compareDays } from "../content/day";
import type { DirectiveDefinition } from "../content/directive-definition";
import type { Entry } from "../content/entry";
import { entryState, type EntryState } from "../library/entry-state";
import { countByLevel } from "../problems";
import type { ShownProblem } from "./preview-page";

/** A source file on the authors' desk. */
export interface DeskRow {
  file: string;
  title: string;
  /** Undefined when the file has no page. */
  path: string | undefined;
  state: EntryState;
  date: Day | undefined;
  /** Of its last change, in milliseconds since 1970. */
  changed: number;
  problems: readonly ShownProblem[];
}

/** What an author looks for; every row answers to nothing. */
export interface DeskFilter {
  words: string;
  show: DeskView;
}

export type DeskView = (typeof deskViews)[number];

/** What the authors' desk shows. */
export interface Desk {
  filter: DeskFilter;
  /** Those that answer to the filter, the last changed first. */
  found: readonly DeskRow[];
  drafts: readonly DeskRow[];
  /** The nearest day first. */
  scheduled: readonly DeskRow[];
  /** Files with problems, errors first. */
  faulty: readonly DeskRow[];
  recent: readonly DeskRow[];
  /** Problems of files that are no articles nor pages. */
  others: readonly ShownProblem[];
  counts: Record<DeskView, number>;
  /** Whether problems are known. */
  isChecked: boolean;
  directives: readonly DirectiveDefinition[];
}

const recentCount = 10;

/** The filter that the query of an address asks for. */
export function readFilter(query: URLSearchParams): DeskFilter {
  const asked = query.get("etat");
  return {
    words: query.get("q")?.trim() ?? "",
    show: deskViews.find((view) => view === asked) ?? "all",
  };
}

const deskViews = [
  "all",
  "draft",
  "scheduled",
  "published",
  "gone",
  "problems",
] as const;

/** One row of the desk for each source file of the site. */
export function deskRows(
  entries: readonly Entry[],
  {
    today,
    problems,
    timeOf,
    hasPage,
  }: {
    today: Day;
    problems: readonly ShownProblem[];
    timeOf: (file: string) => number;
    hasPage: (entry: Entry) => boolean;
  },
): DeskRow[] {
  const byFile = groupByFile(problems);
  return entries.map((entry) => ({
    file: entry.file,
    title: entry.title,
    path: hasPage(entry) ? entry.path : undefined,
    state: entryState(entry, today),
    date: entry.date,
    changed: timeOf(entry.file),
    problems: byFile.get(entry.file) ?? [],
  }));
}

/** The desk of a site, from its rows and all its problems; undefined until they are known. */
export function makeDesk(
  rows: readonly DeskRow[],
  problems: readonly ShownProblem[] | undefined,
  filter: DeskFilter,
  directives: readonly DirectiveDefinition[],
): Desk {
  const files = new Set(rows.map(({ file }) => file));
  const isIn: Record<DeskView, (row: DeskRow) => boolean> = {
    all: () => true,
    draft: ({ state }) => state === "draft",
    scheduled: ({ state }) => state === "scheduled",
    published: ({ state }) => state === "published",
    gone: ({ state }) => state === "gone",
    problems: (row) => row.problems.length > 0,
  };
  const byChange = [...rows].sort((a, b) => b.changed - a.changed);
  const rowsOf = (view: DeskView) => byChange.filter(isIn[view]);
  const count = (view: DeskView) => rowsOf(view).length;
  return {
    filter,
    found: rowsOf(filter.show).filter((row) => answers(row, filter.words)),
    drafts: rowsOf("draft"),
    scheduled: rowsOf("scheduled").sort((a, b) => compareDays(a.date, b.date)),
    faulty: rowsOf("problems").sort((a, b) => errorsOf(b) - errorsOf(a)),
    recent: byChange.slice(0, recentCount),
    others: (problems ?? []).filter(({ file }) => !files.has(file)),
    isChecked: problems !== undefined,
    counts: {
      all: rows.length,
      draft: count("draft"),
      scheduled: count("scheduled"),
      published: count("published"),
      gone: count("gone"),
      problems: count("problems"),
    },
    directives,
  };
}

function errorsOf({ problems }: DeskRow): number {
  return countByLevel(problems).errors;
}

/** Whether a row has every word, in its title or its path, without regard to accents. */
function answers({ title, file, path }: DeskRow, words: string): boolean {
  const text = plain(`${title} ${file} ${path ?? ""}`);
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function groupByFile(
  problems: readonly ShownProblem[],
): Map<string, ShownProblem[]> {
  const byFile = new Map<string, ShownProblem[]>();
  for (const problem of problems) {
    const others = byFile.get(problem.file);
    if (others) others.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  return byFile;
}
