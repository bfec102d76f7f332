import { describe, expect, it } from "vitest";

import { readSettings } from "./read-settings";
import { settingsIn } from "./settings-in";

const read = (text: string) =>
  readSettings(text, { defaultUrl: "http://localhost:3000" });
const problems = (...lines: string[]) =>
  read(lines.join("\n")).problems.map(
    ({ line, column, rule, message, mend }) =>
      `${line}:${column} ${rule} ${message} → ${mend}`,
  );

const whole = [
  "name: Mon site",
  "description: Une phrase.",
  "languages: [fr, en]",
  "collections:",
  "  articles: { dir: articles, url: '/articles/{slug}/', title: Articles, description: Tout. }",
  "  blog: { dir: blog, url: '/fr/blog/{slug}/', title: Blog }",
  "  notes: { dir: [en/notes, en/memos], url: '/notes/{slug}/', title: Notes }",
  "navigation: [{ text: Accueil, link: / }]",
  "translations:",
  "  en:",
  "    name: My site",
  "    navigation: [{ text: Home, link: /en/ }]",
  "    collections: { articles: { title: Posts } }",
].join("\n");

describe("the settings of a site in several languages", () => {
  const { settings, problems: none } = read(whole);

  it("are right", () => {
    expect(none).toEqual([]);
  });

  it("have in each what is said in it, and the rest as in the main one", () => {
    expect(settingsIn(settings, "en")).toMatchObject({
      name: "My site",
      description: "Une phrase.",
      navigation: [{ text: "Home", link: "/en/" }],
    });
    expect(settingsIn(settings, "fr")).toMatchObject({
      name: "Mon site",
      navigation: [{ text: "Accueil", link: "/" }],
    });
  });

  it("have in each its own collections, at their addresses in it", () => {
    const urls = (language: string) =>
      Object.entries(settingsIn(settings, language).collections).map(
        ([name, { url, title }]) => `${name} ${url} ${title}`,
      );
    expect(urls("fr")).toEqual([
      "articles /fr/articles/{slug}/ Articles",
      "blog /fr/blog/{slug}/ Blog",
    ]);
    expect(urls("en")).toEqual([
      "articles /en/articles/{slug}/ Posts",
      "notes /en/notes/{slug}/ Notes",
    ]);
  });

  it("are as they were written on a site in one", () => {
    const { settings: alone } = read("name: Mon site");
    expect(settingsIn(alone, "fr")).toBe(alone);
  });

  it("are told when a language is none of the program's, or none of the site's", () => {
    expect(problems("languages: [fr, xx]")).toEqual([
      "1:17 invalid-field Le champ « languages.1 » n’est pas valide : un code parmi « fr », « en » est attendu. → Corrigez cette valeur.",
    ]);
    expect(problems("translations: { en: { name: My site } }")).toEqual([
      "1:17 invalid-field Le site n’est pas en « en » : ces textes ne paraîtraient nulle part. → Ajoutez « en » à « languages », ou retirez ces textes.",
    ]);
    expect(
      problems("languages: [fr, en]", "translations: { fr: { name: Ici } }"),
    ).toEqual([
      "2:17 invalid-field « fr » est la langue principale : ces réglages la disent déjà. → Mettez ces textes à la place de ceux du site, hors de « translations ».",
    ]);
  });

  it("are told when they translate a collection that is not there, or an unknown field", () => {
    expect(
      problems(
        "languages: [fr, en]",
        "translations:",
        "  en:",
        "    collections: { article: { title: Posts } }",
        "    nom: Mon site",
      ),
    ).toEqual([expect.stringMatching(/^5:5 unknown-field /)]);
    expect(
      problems(
        "languages: [fr, en]",
        "translations: { en: { collections: { article: { title: Posts } } } }",
      ),
    ).toEqual([
      "2:38 unknown-field Le site n’a pas de collection « article ». → Vouliez-vous dire « articles » ?",
    ]);
  });

  it("are told when a notice of another language ends before it starts", () => {
    expect(
      problems(
        "languages: [fr, en]",
        "translations:",
        "  en:",
        "    notices:",
        "      - { title: Soon, start: 2026-12-02, end: 2026-12-01 }",
      ),
    ).toEqual([
      "5:48 invalid-notice Ce bandeau disparaîtrait avant d’avoir paru. → Corrigez « start » ou « end » : la fin vient après le début.",
    ]);
  });
});
