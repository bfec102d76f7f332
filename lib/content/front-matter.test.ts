import { describe, expect, it } from "vitest";

import { parseYaml } from "../yaml/parse-yaml";
import { namesDraft, readFrontMatter } from "./front-matter";

const read = (text: string) => readFrontMatter("content/a.md", parseYaml(text));
const messages = (text: string) =>
  read(text).problems.map((p) => `${p.line}:${p.column} ${p.rule}`);

describe("front matter", () => {
  it("reads the seed article's fields", () => {
    const { fields, problems } = read(
      [
        "title: Retour sur le programme",
        "date: 2023-06-23",
        "image:",
        "  path: ./166.png",
        "  alt: Illustration",
        "tags: bluehats",
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(fields).toMatchObject({
      title: "Retour sur le programme",
      date: "2023-06-23",
      image: { source: "./166.png", alt: "Illustration" },
      tags: ["bluehats"],
    });
  });

  it("accepts every real form of image", () => {
    const source = (text: string) => read(text).fields.image?.source;
    expect(source("image: ./a.png")).toBe("./a.png");
    expect(source("image: { src: /img/a.png, alt: A }")).toBe("/img/a.png");
    expect(source("image: { path: ./a.png, alt: A, hide: true }")).toBe(
      "./a.png",
    );
    expect(source("image:")).toBeUndefined();
    expect(messages("image:\nimage2: x")).toEqual(["2:1 misspelled-field"]);
  });

  it("leaves a page out of the search when it says so, and helps who misspells it", () => {
    expect(read("search: false").fields.search).toBe(false);
    expect(read("title: Un").fields.search).toBeUndefined();
    expect(read("search: non").problems).toMatchObject([
      { line: 1, column: 9, rule: "invalid-field" },
    ]);
    expect(read("Serach: false").problems).toEqual([
      {
        file: "content/a.md",
        line: 1,
        column: 1,
        rule: "misspelled-field",
        message: "Le champ « Serach » est inconnu : il n’a pas d’effet.",
        mend: "Vouliez-vous dire « search » ?",
      },
    ]);
  });

  it("says that a field which may mean « draft » keeps a page from readers", () => {
    for (const name of ["Draft", "drafts", "brouillon", "Brouillons"]) {
      expect(read(`title: Un\n${name}: true`).problems).toEqual([
        {
          file: "content/a.md",
          line: 2,
          column: 1,
          rule: "misspelled-field",
          message: `Le champ « ${name} » est inconnu : s’il veut dire « draft », cette page est un brouillon. Elle n’est pas publiée.`,
          mend: "Écrivez « draft: true » pour un brouillon ; sinon, retirez ce champ.",
        },
      ]);
    }
  });

  it("finds a word on drafts in a front matter, closed or not, and nowhere else", () => {
    expect(namesDraft("---\ntitle: Un\nbrouillon: oui\n---\n")).toBe(true);
    expect(namesDraft('---\n"Draft" : true\n---\n')).toBe(true);
    expect(namesDraft("---\ntitle: Un\ndraft: true\n\nTexte.")).toBe(true);
    expect(namesDraft("---\ntitle: Un\ndate: 2026-01-01\n---\n")).toBe(false);
    expect(namesDraft("---\ntitle: Un\n---\n\ndraft: true\n")).toBe(false);
    expect(namesDraft("draft: true\n")).toBe(false);
  });

  it("never splits a tag at its commas, and shows each tag once", () => {
    expect(read("tags: a, b").fields.tags).toEqual(["a, b"]);
    expect(read("tags: [a, b, a]").fields.tags).toEqual(["a", "b"]);
    expect(read("title: x").fields.tags).toEqual([]);
  });

  it("takes the file's last commit for « git Last Modified »", () => {
    expect(read("date: git Last Modified").fields.date).toBe("last-modified");
    expect(read("date: Last Modified").fields.date).toBe("last-modified");
  });

  it("reports a date that does not exist, and keeps the other fields", () => {
    const { fields, problems } = read("title: Un\ndate: 2024-02-30");
    expect(problems).toEqual([
      {
        file: "content/a.md",
        line: 2,
        column: 7,
        rule: "invalid-date",
        message:
          "Le champ « date » n’est pas valide : « 2024-02-30 » n’est pas un jour du calendrier.",
        mend: "La date de publication, année d’abord : 2023-06-23.",
      },
    ]);
    expect(fields.title).toBe("Un");
    expect(fields.date).toBeUndefined();
  });

  it("reports each wrong field at its own line", () => {
    expect(
      messages("title: [a]\ndraft: oui\npermalink: a b\nlang: français"),
    ).toEqual([
      "1:8 invalid-field",
      "2:8 invalid-field",
      "3:12 invalid-field",
      "4:7 invalid-field",
    ]);
  });

  it("takes old addresses, one or several, as they are written in links", () => {
    expect(read("aliases: /ancien/").fields.aliases).toEqual(["/ancien/"]);
    expect(
      read("aliases: [/a%20b/, /vieux.html, /vieux.html]").fields.aliases,
    ).toEqual(["/a%20b/", "/vieux.html"]);
    expect(read("aliases:").fields.aliases).toEqual([]);
    expect(messages("aliases:\n  - /a/\n  - ancien\n  - //b/")).toEqual([
      "3:5 invalid-field",
      "4:5 invalid-field",
    ]);
    expect(messages("aliases: ../ancien/")).toEqual(["1:10 invalid-field"]);
  });

  it("keeps unknown fields, with a warning for a near miss only", () => {
    const { fields, problems } = read("descripton: x\ncouleur_du_site: bleu");
    expect(problems.map((p) => p.mend)).toEqual([
      "Vouliez-vous dire « description » ?",
    ]);
    expect(fields).toMatchObject({ couleur_du_site: "bleu" });
  });

  it("takes an empty description for none", () => {
    for (const text of ['description: ""', "description:", "title: Un"]) {
      expect(messages(text)).toEqual([]);
      expect(read(text).fields.description).toBeUndefined();
    }
  });

  it("accepts a permalink without its first slash and a slug of several words", () => {
    expect(
      read("permalink: 404.html\nslugOverride: mentions legales").fields,
    ).toMatchObject({
      permalink: "404.html",
      slugOverride: "mentions legales",
    });
    expect(messages("permalink: //exemple.fr/")).toEqual([
      "1:12 invalid-field",
    ]);
    expect(messages("slugOverride: a/b")).toEqual(["1:15 invalid-field"]);
  });

  it("takes anything else than fields for no fields at all", () => {
    expect(messages("- a\n- b")).toEqual(["1:1 invalid-field"]);
  });

  it("has no character that no page can hold, the alternative of its image included", () => {
    const { fields } = read(
      'title: "Un\\0 titre"\nimage: { path: a.png, alt: "Des\\0 feuilles" }',
    );
    expect(fields.title).toBe("Un titre");
    expect(fields.image).toMatchObject({ alt: "Des feuilles" });
  });
});
