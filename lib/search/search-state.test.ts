import { describe, expect, it } from "vitest";

import { readState, writeState, type SearchState } from "./search-state";

const first: SearchState = {
  query: "",
  choice: {},
  language: undefined,
  page: 1,
};

describe("the state of a search in a URL", () => {
  it("is read back as it was written", () => {
    const states: SearchState[] = [
      first,
      { ...first, query: "l’école & co+ 100 % <b>é</b> 👋" },
      { ...first, query: "eau", page: 3 },
      { ...first, query: "eau", language: "en" },
      {
        query: "eau",
        choice: {
          theme: "l’eau, l’air",
          annee: "2024",
          rubrique: "Événements",
        },
        language: "br",
        page: 12,
      },
    ];
    for (const state of states) {
      expect(readState(writeState(state))).toEqual(state);
    }
  });

  it("says nothing that is as it is first", () => {
    expect(writeState(first)).toBe("");
    expect(writeState({ ...first, query: "l'eau" })).toBe("?q=l%27eau");
    expect(
      writeState({
        ...first,
        query: "eau",
        choice: { annee: "2024" },
        page: 2,
      }),
    ).toBe("?q=eau&annee=2024&page=2");
  });

  it("is read from what a form of GET makes", () => {
    expect(readState("?q=c%C5%93ur+du+r%C3%A9seau&theme=&annee=")).toEqual({
      ...first,
      query: "cœur du réseau",
    });
  });

  it("is the first where it makes no sense", () => {
    for (const search of [
      "",
      "?",
      "?q=",
      "?q=+++&page=0",
      "?page=-1",
      "?page=1.5",
      "?page=deux",
      "?page=1e99",
      "?theme=+&autre=1&langue=",
      "?constructor=1&__proto__=2",
    ]) {
      expect(readState(search), search).toEqual(first);
    }
  });

  it("takes a lone percent sign as one", () => {
    expect(readState("?q=%").query).toBe("%");
    expect(readState("?q=100%").query).toBe("100%");
    expect(readState("?q=%E9cole").query).toBe("\ufffdcole");
  });

  it("has the beginning of a query that was pasted by mistake", () => {
    expect(readState(`?q=${"mot+".repeat(2_500)}`).query).toBe(
      "mot ".repeat(100).trim(),
    );
  });
});
