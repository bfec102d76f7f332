import { facetNames, type Choice } from "./facets";

/** What a reader looks for, as the URL of the page says it. */
export interface SearchState {
  query: string;
  choice: Choice;
  /** Code of the language whose articles are searched; the page's when undefined. */
  language: string | undefined;
  /** From 1. */
  page: number;
}

/** What is longer was pasted by mistake, and URLs have an end. */
export const longestQuery = 400;

/** Reads the query string of a URL; what makes no sense is as if it were absent. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const valueOf = (name: string) => parameters.get(name)?.trim() || undefined;
  const page = Number(valueOf("page"));
  return {
    query: (valueOf("q") ?? "").slice(0, longestQuery).trim(),
    choice: Object.fromEntries(
      facetNames.flatMap((name) => {
        const value = valueOf(name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
    language: valueOf("langue"),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The query string of a state, with its question mark; nothing for the page as it is first. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const { query, choice, language, page } = state;
  if (query) parameters.set("q", query);
  for (const name of facetNames) {
    const value = choice[name];
    if (value !== undefined) parameters.set(name, value);
  }
  if (language !== undefined) parameters.set("langue", language);
  if (page > 1) parameters.set("page", String(page));
  const text = parameters.toString();
  return text && `?${text}`;
}
