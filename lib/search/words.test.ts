import { describe, expect, it } from "vitest";

import { fold, wordsOf } from "./words";

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe("the words of a text", () => {
  it("leave out what is elided before them, whichever the apostrophe", () => {
    expect(folded("l'école, l’eau, d‘organes, qu'aujourd’hui")).toEqual([
      "ecole",
      "eau",
      "organes",
      "aujourd",
      "hui",
      "aujourdhui",
    ]);
    expect(folded("LORSQU’ILS s’inscrivent jusqu'ici")).toEqual([
      "ils",
      "inscrivent",
      "ici",
    ]);
  });

  it("keep an apostrophe's word that is no elision", () => {
    expect(folded("prud'homme")).toEqual(["prud", "homme", "prudhomme"]);
    expect(folded("la presqu’île")).toEqual([
      "la",
      "presqu",
      "ile",
      "presquile",
    ]);
  });

  it("have the parts of a compound, then the whole", () => {
    expect(folded("Le co-voiturage à Saint\u2011Aubin")).toEqual([
      "le",
      "co",
      "voiturage",
      "covoiturage",
      "saint",
      "aubin",
      "saintaubin",
    ]);
    expect(folded("nids-de-poule")).toEqual([
      "nids",
      "de",
      "poule",
      "nidsdepoule",
    ]);
    expect(folded("code.gouv.fr")).toEqual([
      "code",
      "gouv",
      "fr",
      "codegouvfr",
    ]);
  });

  it("say which of them is a compound, as it was written", () => {
    expect(wordsOf("l’arc-en-ciel").at(-1)).toEqual({
      written: "arc-en-ciel",
      folded: "arcenciel",
      isCompound: true,
      start: 2,
      end: 13,
    });
  });

  it("are whole where a soft hyphen may cut them", () => {
    expect(folded("développe\u00adment")).toContain("developpement");
  });

  it("are compared without capitals, accents, ligatures and marks of their own", () => {
    expect(folded("ÉLÈVES Œuvre cœur ex æquo Noël e\u0301te\u0301")).toEqual([
      "eleves",
      "oeuvre",
      "coeur",
      "ex",
      "aequo",
      "noel",
      "ete",
    ]);
    expect(folded("ﬁnances Straße İzmir 𝐀rial")).toEqual([
      "finances",
      "strasse",
      "izmir",
      "arial",
    ]);
  });

  it("leave out those of one letter and keep digits", () => {
    expect(folded("Il y a 3 lois, la 5G et un vitamine C de 2024")).toEqual([
      "il",
      "3",
      "lois",
      "la",
      "5g",
      "et",
      "un",
      "vitamine",
      "de",
      "2024",
    ]);
    expect(folded("2024-05-08, 1.000")).toEqual([
      "2024",
      "05",
      "08",
      "1",
      "000",
    ]);
    expect(folded("rapport², CO₂")).toEqual(["rapport", "co2"]);
    expect(folded("1 500 euros, 12\u202f000 places, en 2023 150")).toEqual([
      "1500",
      "euros",
      "12000",
      "places",
      "en",
      "2023",
      "150",
    ]);
  });

  it("have initials as one word, which is no compound", () => {
    expect(folded("la C.N.I.L. et l’U.E.")).toEqual(["la", "cnil", "et", "ue"]);
    expect(wordsOf("l’É.N.A.")).toEqual([
      { written: "ÉNA", folded: "ena", isCompound: false, start: 2, end: 7 },
    ]);
  });

  it("are where they say in the text", () => {
    const text =
      "👋 L’e\u0301cole d’Œuvres, e\u0301crites co-signe\u0301es\u202f!";
    expect(
      wordsOf(text).map(({ start, end }) => text.slice(start, end)),
    ).toEqual([
      "e\u0301cole",
      "Œuvres",
      "e\u0301crites",
      "co",
      "signe\u0301es",
      "co-signe\u0301es",
    ]);
  });

  it("are no longer than what readers type", () => {
    expect(folded(`${"a".repeat(40)} ${"b".repeat(41)}`)).toEqual([
      "a".repeat(40),
    ]);
    expect(folded(`${"c".repeat(30)}-${"d".repeat(30)}`)).toEqual([
      "c".repeat(30),
      "d".repeat(30),
    ]);
  });

  it("are those of other scripts too, without their vowel marks", () => {
    expect(folded("مُدِير الإدارة")).toEqual(["مدير", "الادارة"]);
    expect(folded("Ελλάδα")).toEqual(["ελλαδα"]);
  });

  it("are none of emoji, of other signs or of nothing", () => {
    for (const text of ["", " ", "%", "👩‍💻 ❤️ 🇫🇷", "« … » – € @ #", "'’-."]) {
      expect(wordsOf(text), text).toEqual([]);
    }
  });
});

describe("a word to compare", () => {
  it("is the same whichever way it was written", () => {
    expect(fold("Coeur")).toBe("coeur");
    expect(fold("CŒUR")).toBe("coeur");
    expect(fold("Français")).toBe(fold("franc\u0327ais"));
  });
});
