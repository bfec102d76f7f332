import { describe, expect, it } from "vitest";

import { testArticle, testLibrary } from "../library/test-library";
import { articles } from "../library/library";
import { deskRows, makeDesk, readFilter, type DeskFilter } from "./desk";
import type { ShownProblem } from "./preview-page";

const library = testLibrary({
  "articles/ecole.md": testArticle("L’école", { date: "2026-01-01" }),
  "articles/later.md": testArticle("Plus tard", { date: "2027-02-01" }),
  "articles/sooner.md": testArticle("Bientôt", { date: "2027-01-03" }),
  "articles/draft.md": "---\ntitle: Ébauche\ndraft: true\n---\n",
});

const problem = (file: string, level: "error" | "warning"): ShownProblem => ({
  file,
  level,
  line: 1,
  column: 1,
  rule: "dead-link",
  message: "Un lien est mort.",
  mend: "Corrigez-le.",
  criteria: [],
  excerpt: undefined,
  editorLink: undefined,
});

const problems = [
  problem("content/articles/ecole.md", "warning"),
  problem("content/articles/draft.md", "error"),
  problem("content/site.yaml", "error"),
];

/** Saved one second after the other, in alphabetic order. */
const saved = ["draft", "ecole", "later", "sooner"];

const rows = deskRows(articles(library), {
  today: "2026-11-26",
  problems,
  timeOf: (file) => saved.findIndex((name) => file.includes(name)) * 1000,
  hasPage: ({ file }) => !file.includes("later"),
});

const deskFor = (filter: Partial<DeskFilter>, found = problems) =>
  makeDesk(rows, found, { words: "", show: "all", ...filter }, []);
const titles = (some: readonly { title: string }[]) =>
  some.map(({ title }) => title);

describe("the authors' desk", () => {
  it("holds drafts, scheduled articles by day, faulty ones by gravity and the last saved", () => {
    const desk = deskFor({});
    expect(titles(desk.drafts)).toEqual(["Ébauche"]);
    expect(titles(desk.scheduled)).toEqual(["Bientôt", "Plus tard"]);
    expect(titles(desk.faulty)).toEqual(["Ébauche", "L’école"]);
    expect(titles(desk.recent)).toEqual([
      "Bientôt",
      "Plus tard",
      "L’école",
      "Ébauche",
    ]);
    expect(desk.others.map(({ file }) => file)).toEqual(["content/site.yaml"]);
    expect(desk.counts).toEqual({
      all: 4,
      draft: 1,
      scheduled: 2,
      published: 1,
      gone: 0,
      problems: 2,
    });
  });

  it("finds words without regard to accents and case, in titles and file names", () => {
    expect(titles(deskFor({ words: "ECOLE" }).found)).toEqual(["L’école"]);
    expect(titles(deskFor({ words: "articles draft" }).found)).toEqual([
      "Ébauche",
    ]);
    expect(deskFor({ words: "absent" }).found).toEqual([]);
  });

  it("finds what is in a state", () => {
    expect(titles(deskFor({ show: "problems" }).found)).toEqual([
      "L’école",
      "Ébauche",
    ]);
    expect(titles(deskFor({ show: "scheduled" }).found)).toEqual([
      "Bientôt",
      "Plus tard",
    ]);
  });

  it("gives no address to a file without a page", () => {
    expect(rows.map(({ path }) => path)).toEqual([
      undefined,
      "/articles/sooner/",
      "/articles/ecole/",
      "/articles/draft/",
    ]);
  });

  it("does not say that all is well before the site is checked", () => {
    expect(deskFor({}).isChecked).toBe(true);
    expect(
      makeDesk(rows, undefined, { words: "", show: "all" }, []).isChecked,
    ).toBe(false);
  });
});

it("a filter is read from an address, and a wrong one shows all", () => {
  const read = (query: string) => readFilter(new URLSearchParams(query));
  expect(read("q=%20deux mots &etat=draft")).toEqual({
    words: "deux mots",
    show: "draft",
  });
  expect(read("etat=%3Cscript%3E")).toEqual({ words: "", show: "all" });
});

it("a file whose page is gone has its own state", () => {
  const gone = articles(library).map((entry) => ({
    ...entry,
    gone: { line: 3, column: 1 },
  }));
  const states = deskRows(gone, {
    today: "2026-11-26",
    problems: [],
    timeOf: () => 0,
    hasPage: () => false,
  }).map(({ state }) => state);
  expect(states).toEqual(["gone", "gone", "gone", "draft"]);
});
