import type { Answer } from "../search/answer-query";
import { readState } from "../search/search-state";
import type { SearchPage } from "./search-page";

/** Where the tab keeps the report while one goes from page to page. */
export const reportKey = "parution-recherches-sans-resultat";

/** Counts the words that lead nowhere, where the operator asks for it. */
export interface Report {
  /** What the last answer was. */
  note: (query: string, answer: Answer) => void;
  /** Counts what the last answer lacked: its reader meant it. */
  count: () => void;
}

/** The report of the page, in this tab only: nothing of it is ever sent. */
export function openReport(page: SearchPage): Report {
  if (page.root.dataset.report === undefined) {
    return { note: () => undefined, count: () => undefined };
  }
  const counts = readCounts();
  let lacking: readonly string[] = [];
  /** Going back to a query, or filtering its results, is not another search. */
  const counted = new Set(isReturn() ? [readState(location.search).query] : []);
  let noted = "";
  const show = () => {
    const rows = [...counts].sort(([, a], [, b]) => b - a);
    page.part("report").hidden = rows.length === 0;
    page.part("report-rows").replaceChildren(
      ...rows.map(([words, number]) => {
        const row = document.createElement("tr");
        for (const text of [words, String(number)]) {
          row.insertCell().textContent = text;
        }
        return row;
      }),
    );
    page.part("report-copy").dataset.copy = rows
      .map((row) => row.join("\t"))
      .join("\n");
  };
  show();
  return {
    note: (query, answer) => {
      noted = query;
      lacking = counted.has(query) ? [] : lackingOf(query, answer);
    },
    count: () => {
      if (lacking.length === 0) return;
      for (const words of lacking) {
        counts.set(words, (counts.get(words) ?? 0) + 1);
      }
      counted.add(noted);
      lacking = [];
      writeCounts(counts);
      show();
    },
  };
}

/** Whether the page was open before: it is read again, or come back to. */
function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return (
    navigation instanceof PerformanceNavigationTiming &&
    navigation.type !== "navigate"
  );
}

function lackingOf(
  query: string,
  { total, corrected, missing }: Answer,
): readonly string[] {
  return total === 0 || corrected !== undefined ? [query] : missing;
}

/** Browsers may refuse to keep anything: the page then counts for itself. */
function readCounts(): Map<string, number> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(reportKey) ?? "[]");
    return new Map(Array.isArray(kept) ? kept.filter(isCount) : []);
  } catch {
    return new Map();
  }
}

function isCount(row: unknown): row is [string, number] {
  return (
    Array.isArray(row) &&
    typeof row[0] === "string" &&
    typeof row[1] === "number"
  );
}

function writeCounts(counts: ReadonlyMap<string, number>): void {
  try {
    sessionStorage.setItem(reportKey, JSON.stringify([...counts]));
  } catch {
    // Nothing is lost but what other pages of the tab would show.
  }
}
