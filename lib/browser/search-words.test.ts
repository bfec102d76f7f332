import { describe, expect, it } from "vitest";

import type { Answer } from "../search/answer-query";
import type { SearchState } from "../search/search-state";
import {
  correctionWords,
  missingWords,
  nothingTitle,
  summary,
  unaskedWords,
} from "./search-words";

const state: SearchState = {
  query: "eau",
  choice: {},
  language: undefined,
  page: 1,
};

/** An answer with so many results. */
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

describe("the number of results", () => {
  it("is said with the words that were looked for", () => {
    expect(summary(state, answer(0), 1)).toBe(
      "Aucun résultat pour «\u00a0eau\u00a0».",
    );
    expect(summary(state, answer(1), 1)).toBe(
      "1 résultat pour «\u00a0eau\u00a0».",
    );
    expect(summary(state, answer(2), 1)).toBe(
      "2 résultats pour «\u00a0eau\u00a0».",
    );
  });

  it("is written as in French, with the page that is shown", () => {
    expect(summary({ ...state, page: 3 }, answer(1_234), 124)).toBe(
      "1\u202f234 résultats pour «\u00a0eau\u00a0», page 3 sur 124.",
    );
  });

  it("says that there are filters", () => {
    const chosen = { ...state, choice: { theme: "lacs" } };
    expect(summary(chosen, answer(1), 1)).toBe(
      "1 résultat pour «\u00a0eau\u00a0» avec ces filtres.",
    );
    expect(summary(chosen, answer(0, { total: 3 }), 1)).toBe(
      "Aucun résultat pour «\u00a0eau\u00a0» avec ces filtres.",
    );
  });

  it("is that of the query that was answered instead", () => {
    const typed = { ...state, query: "eua" };
    expect(summary(typed, answer(2, { corrected: "eau" }), 1)).toBe(
      "2 résultats pour «\u00a0eau\u00a0».",
    );
  });
});

describe("what is said of a query", () => {
  it("is why nothing was looked for", () => {
    expect(unaskedWords("empty")).toBe("");
    const reasons = ["too-short", "too-long", "too-common", "no-word"] as const;
    const words = reasons.map(unaskedWords);
    expect(new Set(words).size).toBe(4);
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*[^ ]\.$/);
  });

  it("is that another one was answered", () => {
    expect(correctionWords("eua", "eau")).toBe(
      "Aucun article ne contient «\u00a0eua\u00a0». Voici les résultats pour «\u00a0eau\u00a0».",
    );
  });

  it("is which of its words are missing", () => {
    expect(missingWords(answer(1))).toBe("");
    expect(missingWords(answer(1, { missing: ["xyz"] }))).toBe(
      "Aucun article ne contient «\u00a0xyz\u00a0»\u00a0: voici ceux qui ont les autres mots.",
    );
    expect(missingWords(answer(1, { missing: ["x1", "y2", "z3"] }))).toContain(
      "«\u00a0x1\u00a0», «\u00a0y2\u00a0» ou «\u00a0z3\u00a0»",
    );
  });

  it("is that no article has all of them, unless some are missing", () => {
    expect(missingWords(answer(1, { isPartial: true }))).toBe(
      "Aucun article n’a tous ces mots\u00a0: voici ceux qui en ont.",
    );
    expect(
      missingWords(answer(1, { isPartial: true, missing: ["xyz"] })),
    ).toContain("«\u00a0xyz\u00a0»");
  });

  it("tells what is nowhere from what has other filters", () => {
    expect(nothingTitle(state, answer(0))).toBe(
      "Aucun article ne contient «\u00a0eau\u00a0»",
    );
    expect(nothingTitle(state, answer(0, { total: 3 }))).toBe(
      "Aucun de ces résultats n’a ces filtres",
    );
  });
});
