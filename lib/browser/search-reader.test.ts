import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type {
  IndexPart,
  LanguageIndex,
  SearchIndex,
} from "../search/index-format";
import { openSiteReader } from "./search-reader";

const part = (term: string): IndexPart => ({
  terms: [[term, [0, 1], [], []]],
  forms: {},
});

const french: LanguageIndex = {
  count: 6,
  articles: "articles-1.json",
  vocabulary: "mots-1.json",
  parts: [
    ["abeille", "index-0.json"],
    ["digue", "index-1.json"],
    ["gare", "index-2.json"],
    ["gares", "index-3.json"],
    ["loup", "index-4.json"],
    ["musee", "index-5.json"],
  ],
};

const index: SearchIndex = {
  folder: "/aide/_parution/recherche/",
  languages: {
    fr: french,
    en: {
      count: 1,
      articles: "articles-2.json",
      vocabulary: "mots-2.json",
      parts: [["lake", "index-9.json"]],
    },
  },
};

/** What the site answers, by URL; an error's status where there is none. */
let site: Map<string, unknown>;
let asked: string[];

beforeEach(() => {
  const folder = index.folder;
  asked = [];
  site = new Map<string, unknown>([
    ["/aide/recherche/index.json", index],
    [
      `${folder}articles-1.json`,
      { keys: "0000aaa0000bbb", years: [2025, 2024] },
    ],
    [`${folder}articles-2.json`, { keys: "0000ccc", years: [2023] }],
    [`${folder}mots-1.json`, [["école", 3]]],
    [`${folder}a-0000aaa.json`, { title: "Un" }],
    [`${folder}a-0000bbb.json`, { title: "Deux" }],
    [`${folder}a-0000ccc.json`, { title: "Three" }],
    ...french.parts.map(
      ([first, file]) => [folder + file, part(first)] as const,
    ),
  ]);
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url.split("/").at(-1) ?? "");
    const content = site.get(url);
    return content === undefined
      ? new Response("", { status: 404 })
      : content instanceof Error
        ? Promise.reject(content)
        : new Response(
            typeof content === "string" ? content : JSON.stringify(content),
          );
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const open = () => openSiteReader("/aide/recherche/index.json");

async function openFrench() {
  const site = open();
  const reader = await site.indexOf("fr");
  if (!reader) throw new Error("no index");
  return { site, reader };
}

/** The first terms of the parts that are read for some. */
async function partsFor(first: string, last = first): Promise<string[]> {
  const { reader } = await openFrench();
  const parts = await reader.readParts(first, last);
  return parts.flatMap(({ terms }) => terms.map(([term]) => term));
}

describe("the index of a site", () => {
  it("is read when it is asked for, each file once", async () => {
    const site = open();
    expect(asked).toEqual([]);
    const [reader, again] = await Promise.all([
      site.indexOf("fr"),
      site.indexOf("fr"),
      site.languages(),
    ]);
    expect(asked).toEqual(["index.json"]);
    expect(again).toBe(reader);
    await Promise.all([reader?.table(), reader?.table()]);
    await Promise.all([reader?.vocabulary(), again?.vocabulary()]);
    await reader?.readParts("gare", "gare");
    await reader?.readParts("garde", "gare");
    expect(asked).toEqual([
      "index.json",
      "articles-1.json",
      "mots-1.json",
      "index-2.json",
      "index-1.json",
    ]);
  });

  it("is that of the language asked for, or of the first", async () => {
    const site = open();
    expect(await site.languages()).toEqual(["fr", "en"]);
    expect((await site.indexOf("en"))?.language).toBe("en");
    expect((await site.indexOf("de"))?.language).toBe("fr");
    expect((await site.indexOf("constructor"))?.language).toBe("fr");
  });

  it("is none of a site without articles", async () => {
    site.set("/aide/recherche/index.json", { folder: "/", languages: {} });
    expect(await open().languages()).toEqual([]);
    expect(await open().indexOf("fr")).toBeUndefined();
  });

  it("gives its words as they are compared", async () => {
    const { reader } = await openFrench();
    expect(await reader.vocabulary()).toEqual([
      { word: "école", folded: "ecole", stem: "ecol", articles: 3 },
    ]);
  });

  it("gives what the results show, each by its row", async () => {
    const { site, reader } = await openFrench();
    expect(await site.article(reader, 1)).toEqual({ title: "Deux" });
    expect(await site.article(reader, 0)).toEqual({ title: "Un" });
    const english = await site.indexOf("en");
    expect(english && (await site.article(english, 0))).toEqual({
      title: "Three",
    });
  });
});

describe("the parts that are read for terms", () => {
  it("are the one that may have a term", async () => {
    expect(await partsFor("abeille")).toEqual(["abeille"]);
    expect(await partsFor("cheval")).toEqual(["abeille"]);
    expect(await partsFor("gare")).toEqual(["gare"]);
    expect(await partsFor("gares")).toEqual(["gares"]);
    expect(await partsFor("zebre")).toEqual(["musee"]);
  });

  it("are none before the first term", async () => {
    expect(await partsFor("aaa")).toEqual([]);
    expect(asked).toEqual(["index.json"]);
  });

  it("are those that have words with a beginning, three at most", async () => {
    expect(await partsFor("gar", "gar\uffff")).toEqual([
      "digue",
      "gare",
      "gares",
    ]);
    expect(await partsFor("lou", "lou\uffff")).toEqual(["gares", "loup"]);
    expect(await partsFor("a", "z\uffff")).toHaveLength(3);
  });
});

describe("a file that could not be read", () => {
  const partOf = (name: string) => index.folder + name;

  it("rejects, and is read again when it is asked for again", async () => {
    const { reader } = await openFrench();
    const address = partOf("articles-1.json");
    const content = site.get(address);
    site.delete(address);
    await expect(reader.table()).rejects.toThrow(`${address}: 404`);
    site.set(address, new TypeError("no network"));
    await expect(reader.table()).rejects.toThrow("no network");
    site.set(address, content);
    expect((await reader.table()).years).toEqual([2025, 2024]);
    expect(asked.filter((name) => name === "articles-1.json")).toHaveLength(3);
  });

  it("is one that was cut on its way, too", async () => {
    site.set(partOf("mots-1.json"), '[["école",');
    const { reader } = await openFrench();
    await expect(reader.vocabulary()).rejects.toThrow(SyntaxError);
    site.set(partOf("mots-1.json"), [["eau", 1]]);
    expect(await reader.vocabulary()).toHaveLength(1);
  });

  it("may be the one that leads to the others", async () => {
    site.delete("/aide/recherche/index.json");
    const own = open();
    await expect(own.indexOf("fr")).rejects.toThrow(": 404");
    site.set("/aide/recherche/index.json", index);
    expect((await own.indexOf("fr"))?.language).toBe("fr");
  });

  it("leaves the others as they were read", async () => {
    const { reader } = await openFrench();
    site.delete(partOf("index-3.json"));
    await expect(reader.readParts("gar", "gar\uffff")).rejects.toThrow("404");
    expect(await reader.readParts("gare", "gare")).toHaveLength(1);
    expect(asked.filter((name) => name === "index-2.json")).toHaveLength(1);
  });
});
