import { describe, expect, it } from "vitest";

import { readEntry } from "./read-entry";
import { testDefinitions, testSettings } from "./test-definitions";
import { extractText } from "./extract-text";

const read = (
  text: string,
  { file = "content/articles/a.md", languages = ["fr"] } = {},
) =>
  readEntry(
    { file, text },
    {
      definitions: testDefinitions,
      settings: { ...testSettings, languages },
      lastCommitDay: (asked) => (asked === file ? "2024-03-01" : undefined),
    },
  );
const places = (text: string) =>
  read(text).problems.map((p) => `${p.line}:${p.column} ${p.rule}`);
const withFields = (...fields: string[]) =>
  ["---", ...fields, "---", "Texte.", ""].join("\n");

describe("an entry", () => {
  it("has the fields of its front matter, its place and its body", () => {
    const { entry, problems } = read(
      withFields(
        "title: Un bilan",
        "description: Le chapô.",
        "date: 2023-06-23",
        "tags: [bluehats]",
        "authors: Ada",
        "draft: true",
        "image: { path: ./a.png, alt: Un schéma, hide: true }",
      ),
    );
    expect(problems).toEqual([]);
    expect(entry).toMatchObject({
      file: "content/articles/a.md",
      collection: "articles",
      language: "fr",
      path: "/articles/a/",
      title: "Un bilan",
      description: "Le chapô.",
      date: "2023-06-23",
      updated: undefined,
      tags: ["bluehats"],
      authors: ["Ada"],
      draft: true,
      toc: true,
      search: true,
      image: {
        line: 8,
        column: 16,
        altPlace: { line: 8, column: 30 },
        target: "./a.png",
        alt: "Un schéma",
        hidden: true,
      },
    });
    expect(extractText(entry.body.tree)).toBe("Texte.");
  });

  it("has the typography of its language in all that readers see", () => {
    const fields = [
      'title: "Un bilan : pourquoi ?"',
      "description: Oui !",
      "image: { path: ./a.png, alt: Un, caption: Ici !, credit: «Nous» }",
    ];
    expect(read(withFields(...fields)).entry).toMatchObject({
      title: "Un bilan\u00a0: pourquoi\u202f?",
      description: "Oui\u202f!",
      image: { caption: "Ici\u202f!", credit: "«\u00a0Nous\u00a0»" },
    });
    expect(read(withFields(...fields, "lang: en")).entry).toMatchObject({
      title: "Un bilan : pourquoi ?",
      description: "Oui !",
      image: { caption: "Ici !", credit: "«Nous»" },
    });
    expect(read("# Et alors ?\n").entry.title).toBe("Et alors\u202f?");
  });

  it("does not show the tags of its former engine", () => {
    const { entry } = read(
      withFields("title: A", "tags: [posts, all, bluehats, nav, post]"),
    );
    expect(entry.tags).toEqual(["bluehats"]);
  });

  it("shows the video of its front matter after its text", () => {
    const { entry, problems } = read(
      withFields(
        "title: Un bilan",
        "video:",
        "  src: https://tube.example.org/w/abc",
        "  title: Le film",
      ),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(["undecided-video"]);
    expect(entry.body.directives).toMatchObject([
      {
        line: 3,
        column: 1,
        name: "video",
        attributes: { src: "https://tube.example.org/w/abc", title: "Le film" },
      },
    ]);
    expect(entry.body.tree.children.at(-1)).toMatchObject({
      tagName: "parution-directive",
    });
    expect(
      places(
        withFields("title: Un bilan", "video: { src: abc, title: Le film }"),
      ),
    ).toEqual(["3:15 invalid-video", "3:1 undecided-video"]);
  });

  it("has the slides of its front matter read as a player after its text", () => {
    const fields = [
      "title: Un bilan",
      "slides:",
      "  src: https://speakerdeck.com/player/abc",
      "  title: Le bilan",
    ];
    expect(places(withFields(...fields))).toEqual(["4:8 forbidden-host"]);
    const { body } = read(withFields(...fields)).entry;
    expect(extractText(body.tree)).toBe("Texte. Le bilan");
    expect(body.links).toEqual([
      { line: 4, column: 8, target: "https://speakerdeck.com/player/abc" },
    ]);
    expect(
      places(withFields("title: Un bilan", "slides: { src: abc }")),
    ).toEqual(["3:9 missing-field"]);
  });

  it("whose front matter is a list or a text has that reported alone", () => {
    for (const head of ["- un\n- deux", "un texte"]) {
      expect(read(withFields(head)).problems).toEqual([
        {
          file: "content/articles/a.md",
          line: 2,
          column: 1,
          rule: "invalid-field",
          message: "Des champs (« nom: valeur ») sont attendus ici.",
          mend: "Écrivez chaque champ sur sa ligne : son nom, « : », puis sa valeur.",
        },
      ]);
    }
  });

  it("without a title is reported, with the line to add", () => {
    expect(read(withFields("date: 2023-06-23")).problems).toEqual([
      {
        file: "content/articles/a.md",
        line: 1,
        column: 1,
        rule: "missing-title",
        message: "Cet article n’a pas de titre.",
        mend: "Ajoutez une ligne « title: Mon titre » dans l’en-tête, entre deux lignes « --- ».",
      },
    ]);
    expect(places("Texte seul.")).toEqual(["1:1 missing-title"]);
    expect(places("")).toEqual(["1:1 missing-title"]);
  });

  it("that is a page takes its first heading when it has no title", () => {
    const { entry, problems } = read("---\npermalink: /x/\n---\n# Un bilan\n", {
      file: "content/bilan.md",
    });
    expect(problems).toEqual([]);
    expect(entry.title).toBe("Un bilan");
    expect(places("---\ndate: 2024-01-01\n---\n# Un bilan\n")).toEqual([
      "1:1 missing-title",
    ]);
  });

  it("without a page needs no title", () => {
    expect(places(withFields("permalink: false"))).toEqual([]);
  });

  it("without front matter has its first heading for title", () => {
    const { entry, problems } = read("# Un *bilan*\n\nTexte.\n");
    expect(problems).toEqual([]);
    expect(entry.title).toBe("Un bilan");
    expect(extractText(entry.body.tree)).toBe("Texte.");
  });

  it("has a wrong title reported once, at its own place", () => {
    expect(places(withFields("title: [a, b]"))).toEqual(["2:8 invalid-field"]);
  });

  it("has an impossible date reported, and left out", () => {
    const text = withFields("title: Un", "date: 2024-02-30");
    expect(places(text)).toEqual(["3:7 invalid-date"]);
    expect(read(text).entry).toMatchObject({ title: "Un", date: undefined });
  });

  it("has the day of its last commit for « git Last Modified »", () => {
    const { entry } = read(
      withFields(
        "title: Un",
        "date: git Last Modified",
        "updated: Last Modified",
      ),
    );
    expect(entry).toMatchObject({ date: "2024-03-01", updated: "2024-03-01" });
  });

  it("has a main image without alternative text reported, unless it is hidden", () => {
    expect(read(withFields("title: Un", "image: ./a.png")).problems).toEqual([
      {
        file: "content/articles/a.md",
        line: 3,
        column: 1,
        rule: "missing-alt",
        message: "L’image principale n’a pas de texte de remplacement.",
        mend: 'Ajoutez « alt: » sous « image: » : ce qu’elle montre, ou "" si elle n’apprend rien.',
      },
    ]);
    for (const image of [
      '{ path: ./a.png, alt: "" }',
      "{ src: /a.png, hide: true }",
    ]) {
      expect(places(withFields("title: Un", `image: ${image}`))).toEqual([]);
    }
  });

  it("has the language of its front matter, else of its folder, else of the site", () => {
    const language = (file: string, ...fields: string[]) =>
      read(withFields("title: Un", ...fields), {
        file,
        languages: ["fr", "en"],
      }).entry.language;
    expect(language("content/a.md")).toBe("fr");
    expect(language("content/en/a.md")).toBe("en");
    expect(language("content/de/a.md")).toBe("fr");
    expect(language("content/en/a.md", "lang: br")).toBe("br");
  });

  it("with broken YAML has that reported only, and its body still checked", () => {
    const text = withFields("title: Un : deux").replace("Texte.", ":::");
    expect(places(text)).toEqual(["2:8 invalid-yaml", "4:1 stray-closer"]);
    expect(places("---\ntitle: Un\nTexte.\n")).toEqual([
      "1:1 unclosed-front-matter",
    ]);
  });
});
