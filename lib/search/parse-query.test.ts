import { describe, expect, it } from "vitest";

import { parseQuery } from "./parse-query";

const words = (query: string, language = "fr") =>
  parseQuery(query, language).map(({ folded }) => folded);

describe("the words of a query", () => {
  it("are those that say something, with their stems", () => {
    expect(parseQuery("Les Logiciels de l’État", "fr")).toEqual([
      { written: "Logiciels", folded: "logiciels", stem: "logiciel" },
      { written: "État", folded: "etat", stem: "etat" },
    ]);
    expect(words("the taxes of citizens", "en")).toEqual(["taxes", "citizens"]);
  });

  it("are each there once, however often and in whichever way they are typed", () => {
    expect(words("cœur COEUR coeur réseau")).toEqual(["coeur", "reseau"]);
  });

  it("are the parts of a compound", () => {
    expect(words("nids-de-poule covid-19")).toEqual([
      "nids",
      "poule",
      "covid",
      "19",
    ]);
  });

  it("are initials without their points", () => {
    expect(parseQuery("la C.N.I.L.", "fr")).toEqual([
      { written: "CNIL", folded: "cnil", stem: "cnil" },
    ]);
  });

  it("are none when they are in every text, of one letter or no words", () => {
    for (const query of ["", "le la les", "a", "%", "👩‍💻", "<>&"]) {
      expect(words(query), query).toEqual([]);
    }
  });

  it("are the letters of markup, as of any text", () => {
    expect(words("<b>prêt</b>")).toEqual(["pret"]);
    expect(words("<script>alert(1)</script>")).toEqual([
      "script",
      "alert",
      "1",
    ]);
  });

  it("are the first ones of what was pasted", () => {
    const many = Array.from({ length: 30 }, (_, index) => `mot${index}`);
    expect(words(many.join(" "))).toEqual(many.slice(0, 12));
    expect(words(`${" ".repeat(400)}loin`)).toEqual([]);
    expect(words("mot ".repeat(2_500))).toEqual(["mot"]);
    expect(words("a".repeat(10_000))).toEqual([]);
  });

  it("keeps the compound of which one word is left", () => {
    const wholes = (query: string) =>
      parseQuery(query, "fr").map(({ folded, whole }) => [folded, whole]);
    expect(wholes("rendez-vous")).toEqual([["rendez", "rendezvous"]]);
    expect(wholes("co-voiturage")).toEqual([
      ["co", undefined],
      ["voiturage", undefined],
    ]);
  });
});
