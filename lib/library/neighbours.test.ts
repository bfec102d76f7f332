import { describe, expect, it } from "vitest";

import type { Entry } from "../content/entry";
import type { Library } from "./library";
import { neighboursOf, relatedTo } from "./neighbours";
import type { Route } from "./routes";

const entry = (file: string, date: string, tags: string[] = []): Entry => ({
  file,
  collection: "articles",
  language: "fr",
  path: `/articles/${file}/`,
  title: file,
  description: undefined,
  date,
  updated: undefined,
  tags,
  authors: [],
  image: undefined,
  draft: false,
  toc: true,
  body: {
    tree: { type: "root", children: [] },
    directives: [],
    outline: [],
    text: "",
    links: [],
    images: [],
    files: [],
    anchors: [],
  },
});

function libraryOf(entries: Entry[]): Library {
  const routes = entries.map((one): [string, Route] => [
    one.path ?? "",
    {
      kind: "article",
      path: one.path ?? "",
      language: one.language,
      title: one.title,
      description: undefined,
      entry: one,
      collection: one.collection,
    },
  ]);
  // Only the routes are read here.
  return { links: { routes: new Map(routes) } } as unknown as Library;
}

const old = entry("ancien", "2024-01-01", ["a", "b"]);
const middle = entry("milieu", "2024-02-01", ["a"]);
const recent = entry("récent", "2024-03-01", ["b", "a"]);
const other = entry("autre", "2024-04-01", ["c"]);
const library = libraryOf([middle, other, old, recent]);
const names = (entries: (Entry | undefined)[]) =>
  entries.map((one) => one?.file);

describe("previous and next", () => {
  it("are the articles just before and just after, by date", () => {
    const { previous, next } = neighboursOf(library, middle);
    expect(names([previous, next])).toEqual(["ancien", "récent"]);
  });

  it("are missing at both ends, and for what is in no collection", () => {
    expect(neighboursOf(library, old).previous).toBeUndefined();
    expect(neighboursOf(library, other).next).toBeUndefined();
    const page = { ...entry("page", "2024-01-01"), collection: undefined };
    expect(neighboursOf(library, page)).toEqual({
      previous: undefined,
      next: undefined,
    });
  });
});

describe("related articles", () => {
  it("are those that share the most tags, then the newest", () => {
    expect(names(relatedTo(library, old, 3))).toEqual(["récent", "milieu"]);
    expect(names(relatedTo(library, middle, 3))).toEqual(["récent", "ancien"]);
    expect(names(relatedTo(library, middle, 1))).toEqual(["récent"]);
  });

  it("are none for an article that shares no tag", () => {
    expect(relatedTo(library, other, 3)).toEqual([]);
  });
});
