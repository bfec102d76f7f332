import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { spokenLanguages, wordsOf } from "./words";

/** Stands for whatever a word may ask for: a text, a list of some, or what makes a link of words. */
const anything = Object.assign((words = "α") => words, {
  join: (between: string) => ["α", "β"].join(between),
  map: <Made>(make: (one: string) => Made) => ["α", "β"].map(make),
  toLowerCase: () => "α",
  toString: () => "α",
  [Symbol.iterator]: () => ["α", "β"][Symbol.iterator](),
});

/** Each word of a language by its path, « header.menu »; one that depends on values, for some. */
function textsOf(
  value: unknown,
  path: readonly string[] = [],
): [string, string][] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) =>
      textsOf(inner, [...path, name]),
    );
  }
  const said: unknown =
    typeof value === "function"
      ? Reflect.apply(value, undefined, [anything, anything])
      : value;
  return [[path.join("."), String(said)]];
}

const project = join(import.meta.dirname, "../..");
const sources = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => !file.startsWith(join("lib", "words")))
    .map((file) => readFileSync(join(project, file), "utf8")),
);

/** Whether a file names all of some words; one that is chosen by a value is named by it elsewhere. */
function isUsed(path: string): boolean {
  // The others, « 1.1 » or « modéré », are chosen by values.
  const [group = "", name, ...inner] = path
    .split(".")
    .filter((part) => /^[a-z]\w*$/i.test(part));
  const names = (text: string, word: string) =>
    new RegExp(`\\b${word}\\b`).test(text);
  return (
    sources.some((text) =>
      [group, ...(name ? [name] : [])].every((word) => names(text, word)),
    ) && inner.every((word) => sources.some((text) => names(text, word)))
  );
}

/** Words that are the same in both languages. */
const shared = [
  "body.notes",
  "ecodesignPage.kinds.archives",
  "ecodesignPage.kinds.article",
  "ecodesignPage.kinds.page",
  "ecodesignThemes.3",
  "header.menu",
  "pages.archives",
  "pagination.label",
  "pagination.page",
  "paths.archives",
  "privacyNotice.messages.title",
  "siteMap.pages",
  "skipLinks.menu",
  "starterPages.contact.path",
  "unnamed.code",
];

describe("the words of the interface", () => {
  it("are those of a language that is spoken, else French", () => {
    expect(spokenLanguages).toEqual(["fr", "en"]);
    expect(wordsOf("en").header.closeMenu).toBe("Close the menu");
    expect(wordsOf("de").header.closeMenu).toBe("Fermer le menu");
  });

  it("are all used", () => {
    const paths = textsOf(wordsOf("fr")).map(([path]) => path);
    expect(paths.filter((path) => !isUsed(path))).toEqual([]);
    expect(isUsed("header.unheardOf")).toBe(false);
  });

  it("of one language are not those of another, but for a few", () => {
    const french = new Map(textsOf(wordsOf("fr")));
    const same = textsOf(wordsOf("en")).flatMap(([path, text]) =>
      text === french.get(path) ? [path] : [],
    );
    expect(same.sort()).toEqual(shared);
  });

  it("have the plurals of their language", () => {
    const counted = (language: string) =>
      [0, 1, 2].map((count) => wordsOf(language).article.minutes(count));
    expect(counted("fr")).toEqual([
      "0 minute de lecture",
      "1 minute de lecture",
      "2 minutes de lecture",
    ]);
    expect(counted("en")).toEqual([
      "0 minutes to read",
      "1 minute to read",
      "2 minutes to read",
    ]);
  });

  it("have the typography of their language", () => {
    const english = textsOf(wordsOf("en")).map(([, text]) => text);
    expect(english.filter((text) => /[«»\u00a0\u202f]/.test(text))).toEqual([]);
  });
});
