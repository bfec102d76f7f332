import { describe, expect, it } from "vitest";

import { wordsFoundBy } from "./found-words";
import { wordsOf } from "./words";

/** The words of a text that it was found by, as they are written. */
function found(
  text: string,
  terms: readonly string[],
  forms: Record<string, string[]> = {},
): string[] {
  return wordsOf(text)
    .filter(wordsFoundBy(terms, forms, "fr"))
    .map(({ written }) => written);
}

describe("the words that an article was found by", () => {
  it("are those of a term, whichever way they are written", () => {
    expect(found("Cœur, COEUR, chœur", ["coeur"])).toEqual(["Cœur", "COEUR"]);
  });

  it("are those of a stem", () => {
    expect(found("Des logiciels, un logiciel", ["logiciel"])).toEqual([
      "logiciels",
      "logiciel",
    ]);
  });

  it("are the forms of a word that no rule of endings gives", () => {
    const forms = { travaux: ["travail"], constructor: ["autre"] };
    expect(found("Des travaux", ["travail"], forms)).toEqual(["travaux"]);
    expect(found("Des travaux", ["autre"], forms)).toEqual([]);
    expect(found("valueOf", ["travail"], forms)).toEqual([]);
  });

  it("are a compound by the whole of it", () => {
    expect(found("le co-voiturage", ["covoiturage"])).toEqual(["co-voiturage"]);
  });

  it("are none that every text has, though a word of the query has that form", () => {
    const forms = { du: ["devoir"] };
    expect(found("Du lac vers le ver", ["devoir", "ver"], forms)).toEqual([
      "ver",
    ]);
    expect(found("Le dû", ["devoir"], forms)).toEqual(["dû"]);
  });
});
