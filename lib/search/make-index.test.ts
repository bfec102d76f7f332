import { beforeAll, describe, expect, it } from "vitest";

import { searchIndexPath } from "../paths";
import {
  articleFile,
  articleKeyLength,
  type ArticleTable,
  type IndexPart,
  type SearchedArticle,
  type SearchIndex,
  type Vocabulary,
} from "./index-format";
import type { SearchFile } from "./make-index";
import {
  contentOf,
  openTestIndex,
  testSearchFiles,
  type TestArticle,
} from "./test-index";

const twoLanguages =
  "name: Mon site\nurl: https://exemple.gouv.fr/aide\nlanguages: [fr, en]\n";

const articles: Record<string, TestArticle> = {
  "articles/eau.md": {
    title: "L’eau du lac",
    date: "2024-05-06",
    tags: ["Eau", "lacs"],
    authors: ["Ada Lovelace"],
    text: "<p>Les travaux du lac.</p>",
    more: "description: Un résumé.",
  },
  "articles/air.md": {
    title: "L’air de la ville",
    date: "2025-01-02",
    tags: ["eau", "air"],
    text: "<p>On respire\u00a0mieux.</p>",
  },
  "articles/ancien.md": { title: "Sans jour", text: "<p>Ancien.</p>" },
  "mentions.md": {
    title: "Mentions légales",
    date: "2023-01-01",
    text: "<p>Mentions.</p>",
  },
  "articles/taxes.md": {
    title: "The taxes of citizens",
    date: "2024-01-01",
    text: "<p>They read.</p>",
    more: "lang: en",
  },
};

const indexOf = (files: readonly SearchFile[]) =>
  contentOf<SearchIndex>(files, "index.json");

function tableOf(files: readonly SearchFile[], language = "fr"): ArticleTable {
  return contentOf(files, indexOf(files).languages[language]?.articles ?? "");
}

function partsOf(files: readonly SearchFile[], language = "fr") {
  const { parts } = indexOf(files).languages[language] ?? { parts: [] };
  return parts.map(([first, file]) => ({
    first,
    part: contentOf<IndexPart>(files, file),
  }));
}

/** What each result shows, in the order of the table. */
function shownOf(files: readonly SearchFile[], language = "fr") {
  const { article } = openTestIndex(files, language);
  return tableOf(files, language).years.map((_, id) => article(id));
}

const titlesOf = (files: readonly SearchFile[], language = "fr") =>
  shownOf(files, language).map(({ title }) => title);

/** Without French, whose dictionary takes a second to read. */
const english = "name: Mon site\nlanguages: [en]\n";

let files: SearchFile[];
beforeAll(async () => {
  files = await testSearchFiles(articles, twoLanguages);
});

describe("the files of the index of a site", () => {
  it("are one that leads to the others, whose names are of their content", async () => {
    const { folder, languages } = indexOf(files);
    expect(folder).toBe("/aide/_parution/recherche/");
    expect(Object.keys(languages)).toEqual(["fr", "en"]);
    const named = Object.values(languages).flatMap(
      ({ articles, vocabulary, parts }) => [
        articles,
        vocabulary,
        ...parts.map(([, file]) => file),
      ],
    );
    const keys = ["fr", "en"].flatMap((language) => {
      const { keys } = tableOf(files, language);
      return keys.match(new RegExp(`.{${articleKeyLength}}`, "g")) ?? [];
    });
    expect(keys).toHaveLength(5);
    expect(files.map(({ path }) => path).toSorted()).toEqual(
      [
        searchIndexPath,
        ...[...named, ...keys.map(articleFile)].map(
          (name) => `/_parution/recherche/${name}`,
        ),
      ].toSorted(),
    );
    expect(named[0]).toMatch(/^articles-[0-9a-z]{8}\.json$/);
    expect(named[1]).toMatch(/^mots-[0-9a-z]{8}\.json$/);
    expect(named[2]).toMatch(/^index-[0-9a-z]{8}\.json$/);
  });

  it("are there for each language of a page, be it none of the site's", async () => {
    const made = await testSearchFiles(
      {
        ...articles,
        "autre.md": {
          title: "Rechte",
          text: "<p>Recht.</p>",
          more: "lang: de",
        },
      },
      "name: Mon site\n",
    );
    expect(Object.keys(indexOf(made).languages)).toEqual(["fr", "en", "de"]);
    expect(titlesOf(made, "de")).toEqual(["Rechte"]);
  });

  it("have the same names and content in whatever order files are read", async () => {
    const same: Record<string, TestArticle> = {
      "articles/a.md": { title: "Même titre", date: "2024-05-06", text: "a" },
      "articles/b.md": { title: "Même titre", date: "2024-05-06", text: "b" },
      "articles/c.md": { title: "Même titre", text: "Eau EAU" },
      "articles/d.md": { title: "Même titre", text: "eau" },
    };
    for (const some of [articles, same]) {
      const backwards = Object.fromEntries(Object.entries(some).toReversed());
      expect(await testSearchFiles(backwards, english)).toEqual(
        await testSearchFiles(some, english),
      );
    }
  });

  it("change their names with their content, and only those that change", async () => {
    const before = files;
    const changed = {
      ...articles,
      "mentions.md": {
        title: "Mentions légales",
        date: "2023-01-01",
        text: "<p>Mentions corrigées.</p>",
      },
    };
    const after = await testSearchFiles(changed, twoLanguages);
    const [own, others] = ["/mentions/", "/articles/eau/"].map((url) =>
      [before, after].map(
        (files) => files.find(({ text }) => text.includes(`${url}"`))?.path,
      ),
    );
    expect(own?.[0]).not.toBe(own?.[1]);
    expect(others?.[0]).toBe(others?.[1]);
    expect(indexOf(after).languages["en"]).toEqual(
      indexOf(before).languages["en"],
    );
  });

  it("are one for each article, even of two with the same words", async () => {
    const twice = { title: "Le même", date: "2024-05-06", text: "<p>Mot.</p>" };
    const files = await testSearchFiles(
      {
        "articles/un.md": twice,
        "articles/deux.md": twice,
      },
      english,
    );
    expect(shownOf(files, "en").map(({ url }) => url)).toEqual([
      "/articles/deux/",
      "/articles/un/",
    ]);
  });

  it("are none where a list has the address of the search", async () => {
    const files = await testSearchFiles(
      { "recherche/eau.md": { title: "Eau", text: "<p>Eau.</p>" } },
      'name: Mon site\ncollections:\n  recherche: { dir: recherche, url: "/recherche/{slug}/", title: La recherche }\n',
    );
    expect(files).toEqual([]);
  });

  it("are only the one that says so where there is nothing to look for", async () => {
    expect(await testSearchFiles({})).toEqual([
      {
        path: "/recherche/index.json",
        text: '{"folder":"/_parution/recherche/","languages":{}}',
      },
    ]);
  });
});

describe("the articles of an index", () => {
  it("are those of its language, the newest first, then those without date", async () => {
    expect(titlesOf(files)).toEqual([
      "L’air de la ville",
      "L’eau du lac",
      "Mentions légales",
      "Sans jour",
    ]);
    expect(titlesOf(files, "en")).toEqual(["The taxes of citizens"]);
  });

  it("have their tags, years and collections by rank", async () => {
    const { keys: _, ...table } = tableOf(files);
    expect(table).toEqual({
      tags: ["eau", "air", "lacs"],
      collections: ["Actualités"],
      years: [2025, 2024, 2023, 0],
      collectionOf: [0, 0, -1, 0],
      tagsOf: [[0, 1], [0, 2], [], []],
    });
  });

  it("show their words on one line, after the description", async () => {
    const [air, eau, mentions] = shownOf(files);
    expect(eau).toEqual({
      url: "/aide/fr/articles/eau/",
      title: "L’eau du lac",
      date: ["2024-05-06", "6 mai 2024"],
      collection: "Actualités",
      tags: ["eau", "lacs"],
      text: "Un résumé. Les travaux du lac.",
      // Not « du », though it is a form of « devoir » too.
      forms: { travaux: ["travail"] },
    } satisfies SearchedArticle);
    expect(air?.text).toBe("On respire mieux.");
    expect(mentions).not.toHaveProperty("collection");
    expect(shownOf(files)[3]).not.toHaveProperty("date");
  });

  it("are none that readers may not see, even where drafts are shown", async () => {
    const text = "<p>Secret.</p>";
    const hidden: Record<string, TestArticle> = {
      "articles/vu.md": { title: "Vu", date: "2026-11-26", text: "<p>Vu.</p>" },
      "articles/brouillon.md": {
        title: "Brouillon",
        text,
        more: "draft: true",
      },
      "articles/demain.md": { title: "Demain", date: "2026-11-27", text },
      "articles/tu.md": { title: "Tu", text, more: "search: false" },
      "articles/retire.md": { title: "Retiré", text, more: "gone: true" },
      "nulle-part.md": { title: "Nulle part", text, more: "permalink: false" },
      "404.md": { title: "Égaré", text, more: "permalink: /404.html" },
    };
    for (const showsDrafts of [false, true]) {
      const files = await testSearchFiles(hidden, english, { showsDrafts });
      expect(titlesOf(files, "en")).toEqual(["Vu"]);
      expect(JSON.stringify(files)).not.toMatch(/secret/i);
    }
  });
});

describe("the terms of an index", () => {
  it("are each word, its stem and those of what it is a form of, with where and how often they are", async () => {
    const files = await testSearchFiles({
      "articles/b.md": {
        title: "Travaux",
        date: "2024-01-01",
        tags: ["travaux"],
        text: "<p>Des travaux, des travaux, des travaux, des travaux, des travaux.</p>",
      },
      "articles/a.md": { title: "Le travail", date: "2025-01-01", text: "" },
    });
    const [{ part } = { part: undefined }] = partsOf(files);
    // By field, each article after the one before, and how often.
    expect(part?.terms).toEqual([
      ["travail", [0, 1, 1, 1], [1, 1], [1, 4]],
      ["traval", [1, 1], [1, 1], [1, 4]],
      ["travaux", [1, 1], [1, 1], [1, 4]],
    ]);
    expect(part?.forms).toEqual({ travaux: ["travail"] });
  });

  it("are cut in parts that follow each other, and no term is in two", async () => {
    const letters = "abcdefghijklmnopqrstuvwxyz";
    const words = [...letters].flatMap((a) =>
      [...letters].map((b) => `${a}${b}zurban`),
    );
    const files = await testSearchFiles({
      "articles/mots.md": {
        title: "Des mots",
        text: `<p>${words.join(" ")} prendre écrire voir aller venir</p>`,
      },
    });
    const parts = partsOf(files);
    expect(parts.length).toBeGreaterThan(1);
    const terms = parts.flatMap(({ part }) => part.terms.map(([term]) => term));
    expect(terms).toEqual([...new Set(terms)].toSorted(byCode));
    expect(terms).toEqual(expect.arrayContaining(words));
    for (const [index, { first, part }] of parts.entries()) {
      const next = parts[index + 1]?.first ?? "\uffff";
      const keys = [
        ...part.terms.map(([term]) => term),
        ...Object.keys(part.forms),
      ].toSorted(byCode);
      expect(keys[0]).toBe(first);
      expect((keys.at(-1) ?? "") < next).toBe(true);
      // Not more than a reader should load for a word.
      expect(JSON.stringify(part).length).toBeLessThan(26_000);
    }
    expect(parts[0]?.part.forms["allons"]).toEqual(["aller"]);
  });

  it("may have the names that objects have in JavaScript", async () => {
    const files = await testSearchFiles(
      {
        "articles/js.md": { title: "constructor", text: "<p>__proto__</p>" },
      },
      english,
    );
    expect(partsOf(files, "en")[0]?.part.terms.map(([term]) => term)).toEqual([
      "constructor",
      "proto",
    ]);
  });
});

describe("the vocabulary of an index", () => {
  const vocabularyOf = (files: readonly SearchFile[]) =>
    contentOf<Vocabulary>(
      files,
      indexOf(files).languages["fr"]?.vocabulary ?? "",
    );

  it("has words as most texts write them, with the number of their articles", async () => {
    const files = await testSearchFiles({
      "articles/a.md": {
        title: "Écoles",
        tags: ["École"],
        text: "<p>L’ecole, l’école, des cœurs. e\u0301cole</p>",
      },
      "articles/b.md": { title: "Une ÉCOLE", text: "<p>coeurs cœurs</p>" },
    });
    expect(vocabularyOf(files)).toEqual([
      ["cœurs", 2],
      ["école", 2],
      ["écoles", 1],
    ]);
  });

  it("keeps the word of a title before those that more texts have", async () => {
    const letters = [..."abcdefghijklmnopqr"];
    const words = letters.flatMap((a) =>
      letters.flatMap((b) => letters.map((c) => `${a}${b}${c}zurban`)),
    );
    const text = `<p>${words.join(" ")}</p>`;
    const files = await testSearchFiles({
      "articles/a.md": { title: "Zythum", text },
      "articles/b.md": { title: "Encore", text: `${text}<p>zymase</p>` },
    });
    const kept = vocabularyOf(files).map(([word]) => word);
    expect(kept).toHaveLength(5_000);
    expect(kept).toContain("zythum");
    expect(kept).not.toContain("zymase");
  });

  it("leaves out short words, numbers, those of every text and compounds", async () => {
    const files = await testSearchFiles({
      "articles/a.md": {
        title: "Avec le co-voiturage",
        text: "<p>un lac en 2024, l’A380b, mp3s</p>",
      },
    });
    expect(vocabularyOf(files)).toEqual([
      ["lac", 1],
      ["voiturage", 1],
    ]);
  });
});

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
