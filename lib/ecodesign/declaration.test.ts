import { describe, expect, it } from "vitest";

import { testArticle, testLibrary } from "../library/test-library";
import type { Library } from "../library/library";
import { wordsOf } from "../words/words";
import { allCriteria, criteriaOf, themeIds } from "./criteria";
import { declarationOf, scoreOf } from "./declaration";

const settings = `name: Mon site
ecodesign:
  date: 2026-11-27
  answers:
    - { criterion: "1.10", state: non, text: Le site pilote un panneau. }
    - { criterion: "4.9", state: oui, text: La saisie attend. }
`;

const site = testLibrary({ "articles/a.md": testArticle("A") }, settings);

function answers(library: Library) {
  const { themes } = declarationOf(library);
  return new Map(
    themes.flatMap(({ criteria }) =>
      criteria.map(({ id, state, isDeclared, text }) => [
        id,
        { state, isDeclared, text },
      ]),
    ),
  );
}

describe("the criteria", () => {
  it("are the 78 of 2024, in nine themes, by priority", () => {
    expect(themeIds.map((id) => criteriaOf(id).length)).toEqual([
      10, 10, 7, 15, 8, 7, 4, 10, 7,
    ]);
    const having = (wanted: string) =>
      allCriteria.filter(({ priority }) => priority === wanted).length;
    expect(having("prioritaire")).toBe(30);
    expect(having("recommandé")).toBe(29);
    expect(having("modéré")).toBe(19);
  });
});

describe("the declaration of a site", () => {
  it("has the team's answer before the program's, and says whose it is", () => {
    expect(answers(site).get("1.10")).toEqual({
      state: "non",
      isDeclared: true,
      text: "Le site pilote un panneau.",
    });
    expect(answers(site).get("4.9")).toMatchObject({ state: "oui" });
    expect(answers(site).get("4.2")).toMatchObject({
      state: "oui",
      isDeclared: false,
    });
  });

  it("leaves open what nobody answered", () => {
    expect(answers(site).get("8.3")).toMatchObject({ state: "à évaluer" });
  });

  it("does not speak of what the site does not have", () => {
    expect(answers(site).get("5.3")).toMatchObject({ state: "sans objet" });
    expect(answers(site).get("5.1")).toMatchObject({ state: "sans objet" });
    expect(answers(site).get("4.4")).toMatchObject({ state: "sans objet" });
  });

  it("leaves videos to the team once the site plays one", () => {
    const playing = testLibrary(
      {
        "articles/a.md":
          "---\ntitle: A\n---\n\n<video src=/film.mp4 controls></video>",
      },
      settings,
    );
    expect(answers(playing).get("5.3")).toMatchObject({ state: "à évaluer" });
    expect(answers(playing).get("5.6")).toMatchObject({ state: "sans objet" });
  });

  it("leaves third parties to the team where visits are counted", () => {
    const counted = testLibrary(
      { "articles/a.md": testArticle("A") },
      `${settings}measurement: { matomo: { url: "https://matomo.exemple.gouv.fr/", siteId: 7 } }\n`,
    );
    expect(answers(counted).get("2.10")).toMatchObject({ state: "à évaluer" });
    expect(answers(counted).get("4.4")).toMatchObject({ state: "à évaluer" });
  });

  it("says of its pages' weight what was measured, and nothing before", () => {
    expect(answers(site).get("6.1")).toMatchObject({ state: "à évaluer" });
    const weighed = (bytes: number) =>
      answers({
        ...site,
        weights: new Map([["/", { bytes, requests: 9, nodes: 200 }]]),
      }).get("6.1");
    expect(weighed(600_000)?.state).toBe("oui");
    expect(weighed(600_001)?.state).toBe("non");
    expect(weighed(600_001)?.text?.replace(/\s/g, " ")).toBe(
      "Chaque page a au plus 600 000 octets, 40 requêtes et 1 500 éléments, ses images comprises. Une page le dépasse.",
    );
  });

  it("is in English where the site is, but for what the team answered", () => {
    const english: Library = {
      ...site,
      words: wordsOf("en"),
      weights: new Map([["/", { bytes: 600_001, requests: 9, nodes: 200 }]]),
    };
    const [strategy] = declarationOf(english).themes;
    expect(strategy?.title).toBe("1. Strategy");
    expect(strategy?.criteria[2]?.subject).toBe(
      "A person responsible for ecodesign",
    );
    expect(answers(english).get("4.2")?.text).toBe(
      "Lists are in numbered pages.",
    );
    expect(answers(english).get("1.10")?.text).toBe(
      "Le site pilote un panneau.",
    );
    expect(answers(english).get("6.1")?.text).toBe(
      "Each page has at most 600,000 bytes, 40 requests and 1,500 elements, including its images. One page exceeds this.",
    );
  });

  it("counts each answer once", () => {
    const { counts } = declarationOf(site);
    expect(
      counts.oui + counts.non + counts["à évaluer"] + counts["sans objet"],
    ).toBe(78);
  });
});

describe("the score", () => {
  it("weighs each criterion by its priority, and leaves out what does not apply", () => {
    expect(
      scoreOf([
        { priority: "prioritaire", state: "oui" },
        { priority: "recommandé", state: "non" },
        { priority: "modéré", state: "à évaluer" },
        { priority: "prioritaire", state: "sans objet" },
      ]),
    ).toBe(40);
  });

  it("is rounded down, and none without a criterion", () => {
    expect(
      scoreOf([
        { priority: "modéré", state: "oui" },
        { priority: "modéré", state: "oui" },
        { priority: "modéré", state: "non" },
      ]),
    ).toBe(66);
    expect(scoreOf([])).toBe(0);
  });
});
