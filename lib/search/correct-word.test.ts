import { describe, expect, it } from "vitest";

import { correctWord, knownWords, moreFrequent } from "./correct-word";
import type { Vocabulary } from "./index-format";
import { parseQuery } from "./parse-query";

const vocabulary: Vocabulary = [
  ["accessibles", 4],
  ["cadastre", 2],
  ["covoiturer", 3],
  ["développement", 9],
  ["données", 30],
  ["enveloppement", 1],
  ["gares", 3],
  ["garer", 1],
  ["œuvres", 5],
  ["open", 6],
  ["data", 6],
  ["réseau", 12],
  ["réseaux", 7],
];
const known = knownWords(vocabulary, "fr");

/** What is proposed for a word that is typed. */
function correct(word: string): string[] {
  const [parsed] = parseQuery(word, "fr");
  return parsed ? correctWord(parsed, known) : [];
}

describe("a word that the site does not have", () => {
  it("is corrected by one with a letter more, less, other or exchanged", () => {
    expect(correct("develloppement")[0]).toBe("développement");
    expect(correct("dévelopement")[0]).toBe("développement");
    expect(correct("dévoloppement")[0]).toBe("développement");
    expect(correct("dévelopepment")[0]).toBe("développement");
    expect(correct("rséeau")[0]).toBe("réseau");
  });

  it("is corrected in its first letter, and in its last one", () => {
    expect(correct("béveloppement")[0]).toBe("développement");
    expect(correct("edonnées")).toEqual(["données"]);
    expect(correct("onnées")).toEqual(["données"]);
    expect(correct("odnnées")).toEqual(["données"]);
    expect(correct("cadastrz")).toEqual(["cadastre"]);
  });

  it("is corrected by a word with two letters other only if it is long", () => {
    expect(correct("develloppemment")).toEqual(["développement"]);
    expect(correct("dénnoes")).toEqual([]);
  });

  it("is compared without accents, capitals or ligatures", () => {
    expect(correct("OEUVRRES")).toEqual(["œuvres"]);
    expect(correct("œuvress")).toEqual(["œuvres"]);
  });

  it("is given the nearest first, of equals the most frequent", () => {
    expect(correct("garess")).toEqual(["gares"]);
    expect(correct("garee")).toEqual(["gares", "garer"]);
    expect(correct("réseauxx")[0]).toBe("réseaux");
    expect(correct("réseauy")).toEqual(["réseau", "réseaux"]);
  });

  it("is given, of equals, the one that is nearer as a whole or begins as it does", () => {
    const first = (word: string, words: Vocabulary) => {
      const [parsed] = parseQuery(word, "fr");
      return parsed && correctWord(parsed, knownWords(words, "fr"))[0];
    };
    expect(
      first("équippement", [
        ["équipe", 9],
        ["équipements", 1],
      ]),
    ).toBe("équipements");
    expect(
      first("bource", [
        ["source", 9],
        ["bourse", 1],
      ]),
    ).toBe("bourse");
  });

  it("is given three words at most", () => {
    const many = knownWords(
      ["bac", "bal", "bar", "bat", "bas"].map((word) => [`${word}eau`, 1]),
      "fr",
    );
    const [parsed] = parseQuery("baxeau", "fr");
    expect(parsed && correctWord(parsed, many)).toHaveLength(3);
  });

  it("is cut where it is made of two words", () => {
    expect(correct("opendata")).toEqual(["open data"]);
    expect(correct("donnéesréseau")).toEqual(["données réseau"]);
  });

  it("is given words of its family when there is nothing nearer", () => {
    expect(correct("covoiturage")).toEqual(["covoiturer"]);
    expect(correct("accessibilité")).toEqual(["accessibles"]);
  });

  it("is given nothing when no word is near", () => {
    expect(correct("zébulon")).toEqual([]);
    expect(correct("7".repeat(20))).toEqual([]);
    expect(correct("مدير")).toEqual([]);
  });
});

describe("a word that few articles have", () => {
  const rare = (word: string, least: number) => {
    const [parsed] = parseQuery(word, "fr");
    return parsed ? moreFrequent(parsed, known, least) : [];
  };

  it("may be a mistake for one that is in many more", () => {
    expect(rare("donnéees", 10)).toEqual(["données"]);
    expect(rare("réseaus", 5)).toEqual(["réseau", "réseaux"]);
    expect(rare("réseaus", 10)).toEqual(["réseau"]);
    expect(rare("réseaus", 20)).toEqual([]);
  });

  it("is not doubted when it is short, or two letters away", () => {
    expect(rare("garez", 1)).toEqual([]);
    expect(rare("développementts", 1)).toEqual([]);
  });

  it("is not a mistake for itself", () => {
    expect(rare("donnees", 1)).toEqual([]);
  });
});
