import { describe, expect, it } from "vitest";

import { readSettings } from "../site/read-settings";
import { askCollection, askSlug, askTags, askTitle } from "./ask-article";
import { outlineSite } from "./site-outline";

const { settings } = readSettings(
  `collections:
  breves: { dir: breves, url: "/breves/{slug}/", title: En bref }
  articles: { dir: articles, url: "/articles/{slug}/", title: Actualités }`,
  { defaultUrl: "http://localhost:3000" },
);
const outline = outlineSite(
  {
    sources: [
      ["a", "[rédaction, Open data]"],
      ["b", "[rédaction]"],
    ].map(([name, tags]) => ({
      file: `content/articles/${name}.md`,
      text: `---\ntags: ${tags}\n---\n`,
    })),
    paths: new Map(),
  },
  settings,
);

/** Somebody who gives these answers, one after the other, and what they were asked. */
function somebody(...answers: string[]) {
  const questions: string[] = [];
  const ask = (question: string) => {
    questions.push(question);
    const answer = answers.shift();
    return answer === undefined
      ? Promise.reject(new Error("One question too many"))
      : Promise.resolve(answer);
  };
  return { ask, questions };
}

it("a title is asked until there is one", async () => {
  const { ask, questions } = somebody("", "  ", " Un\tbilan ");
  expect(await askTitle(ask)).toBe("Un bilan");
  expect(questions).toHaveLength(3);
});

it("the name of a folder is asked until an address can hold it", async () => {
  const { ask } = somebody("", "???", "Mon Été");
  expect(await askSlug(ask)).toBe("mon-ete");
});

describe("a collection", () => {
  it("is chosen by its number, its name or its title", async () => {
    for (const answer of ["1", "breves", "en bref"]) {
      const { ask, questions } = somebody(answer);
      expect(await askCollection(outline, ask)).toBe("breves");
      expect(questions).toEqual([
        "Collections de ce site :\n  1. En bref (breves)\n  2. Actualités (articles)\nDans laquelle ? [2] ",
      ]);
    }
  });

  it("is the usual one without an answer, and asked again after a wrong one", async () => {
    const { ask, questions } = somebody("article", "3", "");
    expect(await askCollection(outline, ask)).toBe("articles");
    expect(questions.slice(1)).toEqual([
      "« article » n’est pas une collection ; peut-être « articles ». Dans laquelle ? [2] ",
      "« 3 » n’est pas une collection. Dans laquelle ? [2] ",
    ]);
  });
});

describe("tags", () => {
  it("are chosen among those of the site, by number or by name, or new", async () => {
    const { ask, questions } = somebody("2, Redaction, neuf, 7, neuf");
    expect(await askTags(outline, ask)).toEqual([
      "Open data",
      "rédaction",
      "neuf",
      "7",
    ]);
    expect(questions).toEqual([
      "Thèmes déjà employés sur ce site :\n  1. rédaction (2)\n  2. Open data (1)\nThèmes de l’article, séparés par des virgules (numéros ou noms ; Entrée pour aucun) : ",
    ]);
  });

  it("that are nearly one of the site are asked about", async () => {
    const { ask, questions } = somebody("redaktion, opendata", "", "non");
    expect(await askTags(outline, ask)).toEqual(["rédaction", "opendata"]);
    expect(questions.slice(1)).toEqual([
      "« redaktion » n’est pas encore un thème du site. Employer « rédaction » à la place ? [O/n] ",
      "« opendata » n’est pas encore un thème du site. Employer « Open data » à la place ? [O/n] ",
    ]);
  });

  it("may be none", async () => {
    expect(await askTags(outline, somebody(" ").ask)).toEqual([]);
  });
});
