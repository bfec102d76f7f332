import { beforeAll, describe, expect, it } from "vitest";

import { findArticles } from "./find-articles";
import { parseQuery } from "./parse-query";
import { testArticles } from "./test-articles";
import {
  openTestIndex,
  testSearchFiles,
  type TestArticle,
  type TestIndex,
} from "./test-index";

async function find(query: string, { reader, article }: TestIndex) {
  const { language, readParts, table } = reader;
  const count = (await table()).years.length;
  const words = parseQuery(query, language);
  const { matches, unknown, isPartial } = await findArticles(
    words,
    readParts,
    count,
  );
  return {
    names: matches.map(({ id }) => article(id).url.split("/").at(-2)),
    scores: matches.map(({ score }) => score),
    terms: matches.map(({ terms }) => terms.toSorted()),
    unknown: unknown.map(({ written }) => written),
    isPartial,
  };
}

/** An index without French, whose dictionary takes a second to read. */
async function indexOf(
  articles: Readonly<Record<string, Partial<TestArticle>>>,
): Promise<TestIndex> {
  const full = Object.entries(articles).map(
    ([name, article]) =>
      [
        `articles/${name}.md`,
        { title: `About ${name}`, text: "", ...article },
      ] as const,
  );
  const settings = "name: Mon site\nlanguages: [en]\n";
  return openTestIndex(
    await testSearchFiles(Object.fromEntries(full), settings),
    "en",
  );
}

describe("articles that are found", () => {
  it("have a word in their title first, then in their tags or authors, then in their text", async () => {
    const index = await indexOf({
      alpha: { title: "The lake", date: "2020-01-01" },
      bravo: { tags: ["lake"], date: "2021-01-01" },
      charlie: { text: "A lake.", date: "2022-01-01" },
      delta: { authors: ["Lake"], date: "2019-01-01" },
      echo: { text: "No water.", date: "2023-01-01" },
    });
    expect((await find("lake", index)).names).toEqual([
      "alpha",
      "bravo",
      "delta",
      "charlie",
    ]);
  });

  it("have the newest first of equals, and those without date last", async () => {
    const index = await indexOf({
      alpha: { title: "The lake" },
      bravo: { title: "Lakes, a lake", date: "2020-01-01" },
      charlie: { title: "The lake again", date: "2022-01-01" },
      delta: { title: "Lakes", date: "2021-01-01" },
    });
    const { names, scores } = await find("lake", index);
    expect(names).toEqual(["bravo", "charlie", "delta", "alpha"]);
    expect(scores[1]).toBe(scores[3]);
  });

  it("are no better for being short, or for saying a word without end", async () => {
    const index = await indexOf({
      short: { text: "lake", date: "2020-01-01" },
      long: { text: `lake ${"water ".repeat(500)}`, date: "2021-01-01" },
      four: { text: "lake ".repeat(4), date: "2022-01-01" },
      forty: { text: "lake ".repeat(40), date: "2019-01-01" },
    });
    const { names } = await find("lake", index);
    expect(names).toEqual(["four", "forty", "long", "short"]);
  });

  it("have every word of the query", async () => {
    const index = await indexOf({
      both: { text: "lake and otter", date: "2020-01-01" },
      lake: { text: "a lake, a second lake", date: "2022-01-01" },
      otter: { text: "an otter, a second otter", date: "2021-01-01" },
      more: { text: "lake", date: "2019-01-01" },
    });
    expect(await find("lake otter", index)).toMatchObject({
      names: ["both"],
      isPartial: false,
      unknown: [],
    });
  });

  it("have some of the words when none has them all", async () => {
    const index = await indexOf({
      lakes: { text: "lake", date: "2020-01-01" },
      otters: { text: "otter", date: "2021-01-01" },
      others: { text: "fox", date: "2022-01-01" },
    });
    expect(await find("otter lake", index)).toMatchObject({
      names: ["otters", "lakes"],
      isPartial: true,
      unknown: [],
    });
  });

  it("have the other words when one is in no article", async () => {
    const index = await indexOf({
      lakes: { text: "lake" },
      others: { text: "fox" },
    });
    expect(await find("lake zzyzx", index)).toMatchObject({
      names: ["lakes"],
      isPartial: false,
      unknown: ["zzyzx"],
    });
    expect(await find("zzyzx", index)).toMatchObject({
      names: [],
      isPartial: false,
      unknown: ["zzyzx"],
    });
  });

  it("have the word itself before others of its stem, and say which", async () => {
    const index = await indexOf({
      singular: { text: "painter", date: "2022-01-01" },
      plural: { text: "painters", date: "2020-01-01" },
    });
    expect(await find("painters", index)).toMatchObject({
      names: ["plural", "singular"],
      terms: [["painter", "painters"], ["painter"]],
    });
  });

  it("have the word, then words that begin with the last one", async () => {
    const index = await indexOf({
      exact: { text: "paint", date: "2020-01-01" },
      longer: { text: "paintbrush", date: "2022-01-01" },
    });
    expect((await find("paint", index)).names).toEqual(["exact", "longer"]);
    expect((await find("paint pai", index)).names).toEqual(["exact"]);
    expect((await find("paintb", index)).names).toEqual(["longer"]);
    expect((await find("pai", index)).names).toEqual(["longer", "exact"]);
    expect((await find("pa", index)).unknown).toEqual(["pa"]);
  });

  it("may have two words of the query as one, or each for itself", async () => {
    const index = await indexOf({
      joined: { text: "lakeside houses", date: "2020-01-01" },
      compound: { text: "lake-side houses", date: "2021-01-01" },
      apart: { text: "The side of the lake, houses", date: "2022-01-01" },
    });
    const all = ["compound", "joined", "apart"];
    expect((await find("lake side", index)).names.toSorted()).toEqual(
      all.toSorted(),
    );
    expect((await find("lake side houses", index)).names).toHaveLength(3);
    expect((await find("lakeside", index)).names).toEqual([
      "compound",
      "joined",
    ]);
    expect((await find("houses lake side", index)).unknown).toEqual([]);
  });

  it("are found by words that objects have in JavaScript", async () => {
    const index = await indexOf({
      js: { text: "constructor, valueOf and hasOwnProperty" },
    });
    for (const word of ["constructor", "valueOf", "hasOwnProperty"]) {
      expect((await find(word, index)).names, word).toEqual(["js"]);
    }
    expect((await find("toString", index)).unknown).toEqual(["toString"]);
  });

  it("stay ranked when a common word is in all of them", async () => {
    const index = await indexOf({
      ...Object.fromEntries(
        Array.from({ length: 120 }, (_, number) => [
          `n${number}`,
          { text: "service", date: `2021-01-${1 + (number % 28)}` },
        ]),
      ),
      title: { title: "The service", date: "2020-01-01" },
      tag: { tags: ["service"], date: "2020-01-02" },
    });
    const { names } = await find("service", index);
    expect(names).toHaveLength(122);
    expect(names.slice(0, 2)).toEqual(["title", "tag"]);
  });
});

describe("French articles that are found", () => {
  let index: TestIndex;
  beforeAll(async () => {
    index = openTestIndex(await testSearchFiles(testArticles));
  });

  it("may have another form of a word, and say by which term", async () => {
    expect(await find("peindre", index)).toMatchObject({
      names: ["pont"],
      terms: [["peindr"]],
    });
    expect(await find("peignons", index)).toMatchObject({
      names: ["pont"],
      terms: [["peign", "peindr"]],
    });
    expect(await find("baux", index)).toMatchObject({
      names: ["bail"],
      terms: [["bail"]],
    });
  });

  it("have the word in their title before those that only speak of it", async () => {
    expect((await find("tribunal", index)).names).toEqual([
      "tribunal",
      "amende",
    ]);
    expect((await find("littoral", index)).names).toEqual([
      "phare",
      "digue",
      "abeilles",
    ]);
  });

  it("are one where several words say which", async () => {
    expect((await find("littoral tempêtes", index)).names).toEqual(["phare"]);
    expect((await find("recenser une ruche", index)).names).toEqual([
      "abeilles",
    ]);
  });
});
