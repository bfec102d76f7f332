import { describe, expect, it } from "vitest";

import { excerptOf, markWords, type Stretch } from "./excerpt";
import { fold, type Word } from "./words";

const among =
  (...words: string[]) =>
  ({ folded }: Word) =>
    words.map(fold).includes(folded);

/** Stretches as text, the marked ones in brackets. */
const shown = (stretches: readonly Stretch[]) =>
  stretches
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join("");

describe("the words that were found", () => {
  it("are marked each time, without what is elided before them", () => {
    expect(
      shown(markWords("L’École, les écoles, l'ECOLE.", among("école"))),
    ).toBe("L’[École], les écoles, l'[ECOLE].");
    expect(markWords("eau", among("eau"))).toEqual([
      { text: "eau", isMarked: true },
    ]);
  });

  it("are marked with the marks that belong to their letters", () => {
    expect(
      shown(
        markWords("Une e\u0301te\u0301, du cœur ❤️", among("ete", "coeur")),
      ),
    ).toBe("Une [e\u0301te\u0301], du [cœur] ❤️");
  });

  it("are marked once where a compound and its parts were found", () => {
    const text = "le co-voiturage";
    expect(shown(markWords(text, among("covoiturage")))).toBe(
      "le [co-voiturage]",
    );
    expect(shown(markWords(text, among("voiturage", "covoiturage")))).toBe(
      "le co-[voiturage]",
    );
  });

  it("leave the text as it is when there are none", () => {
    expect(markWords("a < b & c", among("eau"))).toEqual([
      { text: "a < b & c", isMarked: false },
    ]);
    expect(markWords("", among("eau"))).toEqual([]);
  });
});

/** A text of so many words of ten signs, each with its space. */
const filler = (words: number) => "remplirait ".repeat(words);

describe("an excerpt", () => {
  it("is the whole of a short text", () => {
    expect(shown(excerptOf("Peu d’eau ici.", among("eau")))).toBe(
      "Peu d’[eau] ici.",
    );
    expect(excerptOf("", among("eau"))).toEqual([]);
  });

  it("is the beginning of a text without the words, in whole words", () => {
    const text = filler(40);
    expect(shown(excerptOf(text, among("eau")))).toBe(`${filler(21).trim()} …`);
  });

  it("is around a word that is far from the beginning, in whole words", () => {
    const excerpt = shown(
      excerptOf(`${filler(40)}de l’eau pure ${filler(40)}`, among("eau")),
    );
    expect(excerpt).toBe(
      `… ${filler(4)}de l’[eau] pure ${filler(16).trim()} …`,
    );
  });

  it("goes to the end of the text without saying that it goes on", () => {
    const excerpt = shown(excerptOf(`${filler(40)}eau.`, among("eau")));
    expect(excerpt).toBe(`… ${filler(5)}[eau].`);
  });

  it("is where most of the different words are together", () => {
    const text = `${filler(10)}eau, eau, eau ${filler(40)}eau et air ${filler(40)}eau`;
    expect(shown(excerptOf(text, among("eau", "air")))).toContain(
      "[eau] et [air]",
    );
  });

  it("is where the word is first, of places as good", () => {
    const text = `${filler(20)}eau douce ${filler(40)}eau salée`;
    expect(shown(excerptOf(text, among("eau")))).toContain("[eau] douce");
  });

  it("shows a word in a stretch that no space cuts", () => {
    const address = `${"chemin/".repeat(60)}eau/${"chemin/".repeat(60)}`;
    const excerpt = shown(excerptOf(`${filler(40)}${address}`, among("eau")));
    expect(excerpt).toContain("[eau]");
    expect(excerpt.length).toBeLessThan(260);
    expect(shown(excerptOf(`Voir ${address} fin`, among("eau")))).toContain(
      "[eau]",
    );
  });

  it("is not blank where a word is longer than it", () => {
    const long = "chemin/".repeat(60);
    expect(
      shown(excerptOf(`${filler(40)}eau ${long}`, among("eau"))),
    ).toContain("[eau]");
    expect(shown(excerptOf(`Ici ${long}`, among("eau")))).toMatch(
      /^Ici(?: chemin\/| …)/,
    );
  });

  it("cuts no sign in two", () => {
    for (const before of ["", "a", "ab", "abc"]) {
      const text = `${before}${"👋".repeat(200)}eau${"👋".repeat(200)}`;
      for (const { text: part } of excerptOf(text, among("eau"))) {
        expect(part).not.toMatch(/\p{Surrogate}/u);
      }
    }
  });
});
