import { beforeAll, describe, expect, it } from "vitest";

import { answerQuery, type Answer } from "./answer-query";
import type { Choice } from "./facets";
import { testArticles, type TestArticleName } from "./test-articles";
import { openTestIndex, testSearchFiles, type TestIndex } from "./test-index";

let index: TestIndex;
beforeAll(async () => {
  index = openTestIndex(await testSearchFiles(testArticles));
});

const answer = (query: string, choice: Choice = {}) =>
  answerQuery(query, choice, index.reader);

const namesOf = ({ matches }: Pick<Answer, "matches">) =>
  matches.map(({ id }) => index.article(id).url.split("/").at(-2));

type Queries = readonly (readonly [query: string, article: TestArticleName])[];

/** Expects each query to find its article first. */
async function expectFirst(queries: Queries): Promise<void> {
  for (const [query, article] of queries) {
    const names = namesOf(await answer(query));
    expect(names[0], `${query}: ${names.join(" ")}`).toBe(article);
  }
}

describe("a query", () => {
  it("needs no accents, ligatures or capitals", async () => {
    await expectFirst([
      ["velos", "pistes"],
      ["chenes", "haies"],
      ["theatre", "theatre"],
      ["elire", "maire"],
      ["CATHÉDRALE", "vitraux"],
      ["oeil", "lunettes"],
      ["œuvres", "musee"],
      ["e\u0301cran", "lunettes"],
      ["Musee", "musee"],
    ]);
  });

  it("finds plurals by their words and words by their plurals", async () => {
    await expectFirst([
      ["vitrail", "vitraux"],
      ["tribunaux", "tribunal"],
      ["baux", "bail"],
      ["animaux", "refuge"],
      ["yeux", "lunettes"],
      ["abeille", "abeilles"],
      ["noyer", "haies"],
      ["amendes", "amende"],
      ["jeu de donnée", "opendata"],
    ]);
  });

  it("finds verbs by any of their forms", async () => {
    await expectFirst([
      ["reprendre", "gare"],
      ["repris", "gare"],
      ["peindre", "pont"],
      ["acheter", "cantine"],
      ["achetons", "cantine"],
      ["épandu", "captages"],
      ["payer un métier", "apprentis"],
      ["comprend", "bail"],
      ["élu", "maire"],
      ["construit", "permis"],
      ["protégées", "captages"],
      ["recrutement", "vendanges"],
    ]);
  });

  it("may have elisions, with either apostrophe", async () => {
    await expectFirst([
      ["l'hôpital", "theatre"],
      ["l’accueil", "accueil"],
      ["d'engrais", "captages"],
      ["l'oeil", "lunettes"],
      ["qu’une amende", "amende"],
      ["jusqu'à septembre", "vendanges"],
      ["L'ELECTEUR", "maire"],
    ]);
  });

  it("may have a letter more, less, other or exchanged, the first one too", async () => {
    const corrections = [
      ["abbeilles", "abeilles"],
      ["captaes", "captages"],
      ["vitrzux", "vitraux"],
      ["cathérdale", "cathédrale"],
      ["vennanges", "vendanges"],
      ["zoyageurs", "voyageurs"],
      ["lelecteur", "électeur"],
      ["médiatheqe", "médiathèques"],
      ["goulez", undefined],
    ] as const;
    for (const [query, corrected] of corrections) {
      const made = await answer(query);
      expect(made.corrected, query).toBe(corrected);
      expect(made.missing, query).toEqual(corrected ? [] : [query]);
    }
    await expectFirst([
      ["abbeilles", "abeilles"],
      ["captaes", "captages"],
      ["vitrzux", "vitraux"],
      ["cathérdale", "vitraux"],
      ["zoyageurs", "gare"],
    ]);
  });

  it("may join words or split them", async () => {
    await expectFirst([
      ["wifi", "wifi"],
      ["wi-fi", "wifi"],
      ["wi fi", "wifi"],
      ["autoécole", "autoecole"],
      ["auto école", "autoecole"],
      ["centreville", "pistes"],
      ["covid19", "covid"],
      ["rendezvous", "accueil"],
      ["C.N.I.L.", "cnil"],
      ["CNIL", "cnil"],
    ]);
    expect((await answer("opendata")).corrected).toBe("open data");
    await expectFirst([["opendata", "opendata"]]);
  });

  it("finds words that begin as it does while it is typed", async () => {
    await expectFirst([
      ["vend", "vendanges"],
      ["cath", "vitraux"],
      ["média", "wifi"],
      ["permis de constr", "permis"],
      ["loup chi", "loup"],
      ["élect", "maire"],
    ]);
    expect((await answer("cath")).corrected).toBeUndefined();
  });

  it("tells words apart that accents alone tell apart from common ones", async () => {
    expect(namesOf(await answer("maïs"))).toEqual(["irrigation"]);
    expect((await answer("mais")).unasked).toBe("too-common");
  });
});

describe("an answer", () => {
  it("has the words that no article has, and articles with the others", async () => {
    const made = await answer("gare xylophones Zanzibar");
    expect(namesOf(made)).toEqual(["gare"]);
    expect(made.missing).toEqual(["xylophones", "Zanzibar"]);
    expect(made.isPartial).toBe(false);
  });

  it("is of some of the words when no article has them all", async () => {
    const made = await answer("gare vitraux");
    expect(namesOf(made).toSorted()).toEqual(["gare", "vitraux"]);
    expect(made).toMatchObject({ isPartial: true, missing: [], total: 2 });
    const all = await answer("gare train");
    expect(namesOf(all)).toEqual(["gare"]);
    expect(all.isPartial).toBe(false);
  });

  it("corrects a word among others, wherever it stands, and each time", async () => {
    expect((await answer("les abbeilles du littoral")).corrected).toBe(
      "les abeilles du littoral",
    );
    expect((await answer("abbeilles, ABBEILLES")).corrected).toBe(
      "abeilles, abeilles",
    );
  });

  it("proposes what is less sure, and the other ways to correct", async () => {
    const short = await answer("vitraux bare");
    expect(short).not.toHaveProperty("corrected");
    expect(short).toMatchObject({
      missing: ["bare"],
      proposals: ["vitraux gare"],
    });
  });

  it("is that of a doubtful correction when there is no other", async () => {
    expect(await answer("bare")).toMatchObject({
      corrected: "gare",
      missing: [],
      proposals: [],
    });
  });

  it("is nothing for words that nothing is near to", async () => {
    expect(await answer("xylophone")).toEqual({
      matches: [],
      total: 0,
      facets: { theme: [], annee: [], rubrique: [] },
      missing: ["xylophone"],
      isPartial: false,
      proposals: [],
    });
  });

  it("says why nothing was looked for", async () => {
    const reasons = {
      "": "empty",
      "   ": "empty",
      a: "too-short",
      "l'": "too-short",
      "le la les": "too-common",
      "%": "no-word",
      "👩‍💻 !": "no-word",
      [`${"z".repeat(41)}`]: "too-long",
      ["é".repeat(10_000)]: "too-long",
    };
    for (const [query, unasked] of Object.entries(reasons)) {
      const made = await answer(query);
      expect(made.unasked, query.slice(0, 50)).toBe(unasked);
      expect(made).toMatchObject({ matches: [], total: 0, proposals: [] });
    }
  });

  it("finds nothing of markup, emoji or another script, without a fault", async () => {
    for (const query of ["<img src=x onerror=alert(1)>", "مرحبا", "7 8 9"]) {
      const { matches, unasked } = await answer(query);
      expect(matches, query).toEqual([]);
      expect(unasked, query).toBeUndefined();
    }
    expect(namesOf(await answer("👋 gare <b>"))).toEqual(["gare"]);
  });

  it("counts what may be chosen with what is chosen of the others", async () => {
    const made = await answer("chaque");
    expect(namesOf(made).toSorted()).toEqual([
      "abeilles",
      "apprentis",
      "refuge",
    ]);
    expect(made.facets).toEqual({
      theme: [
        ["environnement", 1],
        ["travail", 1],
        ["vie quotidienne", 1],
      ],
      annee: [
        ["2024", 1],
        ["2022", 2],
      ],
      rubrique: [["Actualités", 3]],
    });
    const chosen = await answer("chaque", { annee: "2022" });
    expect(namesOf(chosen).toSorted()).toEqual(["abeilles", "refuge"]);
    expect(chosen.total).toBe(3);
    expect(chosen.facets.annee).toEqual(made.facets.annee);
    expect(chosen.facets.theme).toEqual([
      ["environnement", 1],
      ["vie quotidienne", 1],
    ]);
    const none = await answer("chaque", { annee: "2020" });
    expect(none).toMatchObject({ matches: [], total: 3 });
  });
});

describe("a word that is in few articles", () => {
  it("has more frequent words proposed, in case an author mistook it too", async () => {
    const many = Array.from({ length: 6 }, (_, number) => [
      `articles/${number}.md`,
      { title: `Réunion ${number}`, text: "<p>Développement</p>" },
    ]);
    const files = await testSearchFiles({
      ...Object.fromEntries(many),
      "articles/faute.md": { title: "Faute", text: "<p>Dévelopement</p>" },
    });
    const { reader } = openTestIndex(files);
    const made = await answerQuery("dévelopement", {}, reader);
    expect(made.matches).toHaveLength(1);
    expect(made).toMatchObject({ proposals: ["développement"], missing: [] });
    expect(made).not.toHaveProperty("corrected");
    const right = await answerQuery("développement", {}, reader);
    expect(right.proposals).toEqual([]);
  });
});
