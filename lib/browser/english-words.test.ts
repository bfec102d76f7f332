import { expect, it, vi } from "vitest";

import type { Answer } from "../search/answer-query";
import type { SearchState } from "../search/search-state";
import { savedWords, unsavedWords } from "./choices-words";
import {
  correctionWords,
  missingWords,
  nothingTitle,
  summary,
  unaskedWords,
} from "./search-words";

// As the bundler does for the scripts of English pages.
vi.mock("../words/current", () => import("../words/en"));

const state: SearchState = {
  query: "water",
  choice: {},
  language: undefined,
  page: 1,
};

const answer = (results: number, changes: Partial<Answer> = {}): Answer => ({
  matches: Array.from({ length: results }, (_, id) => ({
    id,
    score: 1,
    terms: [],
  })),
  total: results,
  facets: { theme: [], annee: [], rubrique: [] },
  missing: [],
  isPartial: false,
  proposals: [],
  ...changes,
});

it("on an English page, the search counts in English", () => {
  expect(summary(state, answer(0), 1)).toBe("No results for “water”.");
  expect(summary(state, answer(1), 1)).toBe("1 result for “water”.");
  const chosen = { ...state, page: 3, choice: { theme: "lakes" } };
  expect(summary(chosen, answer(1_234), 124)).toBe(
    "1,234 results for “water” with these filters, page 3 of 124.",
  );
});

it("on an English page, the search says in English what it made of a query", () => {
  expect(correctionWords("watre", "water")).toBe(
    "No article contains “watre”. Here are the results for “water”.",
  );
  expect(missingWords(answer(1, { missing: ["x1", "y2", "z3"] }))).toBe(
    "No article contains “x1”, “y2” or “z3”: here are those with the other words.",
  );
  expect(missingWords(answer(1, { isPartial: true }))).toBe(
    "No article contains all of these words: here are those with some of them.",
  );
  expect(nothingTitle(state, answer(0))).toBe("No article contains “water”");
  expect(nothingTitle(state, answer(0, { total: 2 }))).toBe(
    "None of these results match these filters",
  );
  expect(unaskedWords("too-short")).toBe("Type at least 2 letters.");
});

it("on an English page, choices are said to be kept in English", () => {
  expect(savedWords(["a.fr", "b.fr", "c.fr"], true)).toBe(
    "Your choices are saved: content from a.fr, b.fr and c.fr is shown without a click. Your visits are counted.",
  );
  expect(savedWords([], false)).toBe(
    "Your choices are saved: nothing is shown without a click. Your visits are not counted.",
  );
  expect(unsavedWords).toBe(
    "Your browser could not keep your choices: they have not changed.",
  );
});
