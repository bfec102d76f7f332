import { beforeAll, describe, expect, it } from "vitest";

import { answerQuery } from "./answer-query";
import { markWords } from "./excerpt";
import { formsOf } from "./forms";
import { wordsFoundBy } from "./found-words";
import { parseQuery } from "./parse-query";
import { isStopWord } from "./stop-words";
import { openTestIndex, testSearchFiles, type TestIndex } from "./test-index";

const article = (title: string, text: string) => ({
  title,
  date: "2025-03-10",
  text: `<p>${text}</p>`,
  more: "lang: en",
});

let index: TestIndex;
beforeAll(async () => {
  const files = await testSearchFiles(
    {
      "articles/station.md": article(
        "The station opens again",
        "Travellers can take the train once more. Don’t forget your ticket.",
      ),
      "articles/schools.md": article(
        "New meals in schools",
        "Children choose their café’s menu, and don’t waste food.",
      ),
      "articles/river.md": article(
        "A cleaner river",
        "The agency’s study of the environment found that fish are returning.",
      ),
      "articles/organisation.md": article(
        "The organisation of the ministry",
        "Its analyses are published each year.",
      ),
      "articles/francais.md": {
        title: "La gare",
        date: "2025-03-11",
        text: "<p>Un article en français, sur la station.</p>",
        more: "lang: fr",
      },
    },
    "languages: [en, fr]",
  );
  index = openTestIndex(files, "en");
});

/** The articles that a query finds, by the names of their files. */
const found = async (query: string) => {
  const { matches, corrected } = await answerQuery(query, {}, index.reader);
  const names = matches.map(({ id }) =>
    index.article(id).url.split("/").at(-2),
  );
  return corrected === undefined ? names : [`(${corrected})`, ...names];
};

describe("a search in English", () => {
  it("is of English articles", async () => {
    expect(await found("station")).toEqual(["station"]);
    expect(await found("gare")).toEqual([]);
  });

  it("finds plurals, possessives and verbs by each of their forms", async () => {
    for (const [query, name] of [
      ["school", "schools"],
      ["stations", "station"],
      ["agency", "river"],
      ["agencies", "river"],
      ["agency's studies", "river"],
      ["return", "river"],
      ["opened", "station"],
      ["child", "schools"],
      ["children", "schools"],
      ["analysis", "organisation"],
    ] as const) {
      expect(await found(query), query).toEqual([name]);
    }
  });

  it("needs no accents or capitals", async () => {
    expect(await found("CAFE")).toEqual(["schools"]);
    expect(await found("café")).toEqual(["schools"]);
  });

  it("does not look for what every text says", async () => {
    expect(await found("what is the organisation of it")).toEqual([
      "organisation",
    ]);
    for (const query of ["don't waste", "don’t waste", "you'll waste"]) {
      expect(await found(query), query).toEqual(["schools"]);
    }
    const { unasked } = await answerQuery("isn't it the", {}, index.reader);
    expect(unasked).toBe("too-common");
  });

  it("corrects mistakes, and the spelling of another shore", async () => {
    expect(await found("enviroment")).toEqual(["(environment)", "river"]);
    expect(await found("statoin")).toEqual(["(station)", "station"]);
    expect(await found("organization")).toEqual([
      "(organisation)",
      "organisation",
    ]);
  });

  it("marks what it found", async () => {
    const { matches } = await answerQuery("child", {}, index.reader);
    const [{ id, terms } = { id: 0, terms: [] }] = matches;
    const { text, forms } = index.article(id);
    const marked = markWords(text, wordsFoundBy(terms, forms, "en"))
      .filter(({ isMarked }) => isMarked)
      .map((one) => one.text);
    expect(marked).toEqual(["Children"]);
  });
});

describe("English words", () => {
  it("that say nothing are told with either apostrophe", () => {
    for (const word of ["The", "because", "don't", "Don’t", "we’ll", "isn"]) {
      expect(isStopWord(word, "en"), word).toBe(true);
    }
    for (const word of ["US", "won", "May", "well", "state"]) {
      expect(isStopWord(word, "en"), word).toBe(false);
    }
  });

  it("of a query are without their possessives and contractions", () => {
    const words = (query: string) =>
      parseQuery(query, "en").map(({ folded }) => folded);
    expect(words("the ministry's o'clock")).toEqual(["ministry", "clock"]);
    expect(words("won't vote")).toEqual(["vote"]);
  });

  it("have forms where they are irregular, and a text has them", async () => {
    expect(await formsOf("en", new Set(["women", "tooth"]))).toEqual(
      new Map([
        ["teeth", ["tooth"]],
        ["women", ["woman"]],
      ]),
    );
    expect(await formsOf("de", new Set(["women"]))).toEqual(new Map());
  });
});
