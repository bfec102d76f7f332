import { describe, expect, it } from "vitest";

import { readSettings } from "./read-settings";

const read = (text: string) =>
  readSettings(text, { defaultUrl: "http://localhost:3000" });
const places = (text: string) =>
  read(text).problems.map(
    (p) => `${p.line}:${p.column} ${p.rule} ${p.message}`,
  );

describe("site.yaml", () => {
  it("may be empty: every setting has a default", () => {
    const { settings, problems } = read("");
    expect(problems).toEqual([]);
    expect(settings.url).toBe("http://localhost:3000");
    expect(settings.languages).toEqual(["fr"]);
    expect(settings.collections).toEqual({
      articles: {
        dir: ["articles"],
        url: "/articles/{slug}/",
        title: "Actualités",
        news: false,
        pageSize: 12,
      },
    });
    expect(settings.hosts.video).toContain("tube.numerique.gouv.fr");
    expect(settings.accessibility.audit).toBeUndefined();
    expect(settings.search).toEqual({ report: false });
  });

  it("gives way to the address that the operator asks for", () => {
    const { settings } = readSettings("url: https://exemple.gouv.fr", {
      defaultUrl: "http://localhost:3000",
      url: "https://revue.exemple.gouv.fr/aide",
    });
    expect(settings.url).toBe("https://revue.exemple.gouv.fr/aide");
  });

  it("gives each setting its value", () => {
    const { settings, problems } = read(
      [
        "name: Communs numériques",
        "url: https://communs.example.gouv.fr/aide",
        "brand: [Premier, ministre]",
        "navigation:",
        "  - { text: Accueil, link: / }",
        "  - text: Nos actions",
        "    items:",
        "      - { text: Ateliers, link: /ateliers/ }",
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(settings.name).toBe("Communs numériques");
    expect(settings.brand).toEqual(["Premier", "ministre"]);
    expect(settings.navigation).toEqual([
      { text: "Accueil", link: "/" },
      {
        text: "Nos actions",
        items: [{ text: "Ateliers", link: "/ateliers/" }],
      },
    ]);
  });

  it("reports an unknown field at its line, with the nearest name", () => {
    const { problems } = read("name: X\nlanguagse: [fr]\n");
    expect(problems).toEqual([
      {
        file: "content/site.yaml",
        line: 2,
        column: 1,
        rule: "unknown-field",
        message: "Le champ « languagse » est inconnu.",
        mend: "Vouliez-vous dire « languages » ?",
      },
    ]);
  });

  it("reports each wrong value at its own line, all at once", () => {
    expect(
      places(
        [
          "name: 12",
          "url: ftp://x",
          "hosts:",
          "  video:",
          "    - tube.numerique.gouv.fr",
          "    - https://youtube.com/",
        ].join("\n"),
      ),
    ).toEqual([
      "1:7 invalid-field Le champ « name » n’est pas valide : du texte est attendu ici.",
      "2:6 invalid-field Le champ « url » n’est pas valide : une adresse en http:// ou https:// est attendue, dont le chemin n’a que des lettres sans accent, des chiffres et des tirets.",
      "6:7 invalid-field Le champ « hosts.video.1 » n’est pas valide : un nom d’hôte comme « tube.numerique.gouv.fr » est attendu.",
    ]);
  });

  it("reports a missing field of a collection, and a pattern without {slug}", () => {
    expect(
      places("collections:\n  notes:\n    dir: notes\n    url: /notes/\n"),
    ).toEqual([
      "3:5 missing-field Le champ « collections.notes.title » manque.",
      "4:10 invalid-field Le champ « collections.notes.url » n’est pas valide : une forme comme « /articles/{slug}/ » est attendue.",
    ]);
  });

  it("may give a collection several folders, and says so where two share a list", () => {
    const shared = [
      "collections:",
      "  a: { dir: [x, y], url: '/n/{slug}/', title: A }",
      "  b: { dir: z, url: '/n/{slug}/', title: B }",
    ].join("\n");
    expect(places(shared)).toEqual([
      "3:21 invalid-field Le champ « collections.b.url » n’est pas valide : cette forme d’adresse est déjà celle de « a » : une seule collection peut avoir plusieurs dossiers, « dir: [a, b] ».",
    ]);
    const one = shared.split("\n").slice(0, 2).join("\n");
    expect(read(one).settings.collections["a"]?.dir).toEqual(["x", "y"]);
  });

  it("reports broken YAML where it breaks, and never runs custom types", () => {
    expect(places("name: [a\nurl: x")).not.toEqual([]);
    expect(read("name: !!js/function 'x'").problems[0]?.rule).toBe(
      "invalid-yaml",
    );
    expect(places("name: a\nname: b")).toEqual([
      "2:1 invalid-yaml Ce champ est écrit deux fois.",
    ]);
  });

  it("says how to mend each kind of broken YAML, where it starts", () => {
    const mends = (text: string) =>
      read(text).problems.map((p) => `${p.line}:${p.column} ${p.mend}`);
    expect(mends("name: a\nname: b")).toEqual(["2:1 Gardez-en un seul."]);
    expect(mends('name: "a\n\n\n')).toEqual([
      "1:7 Fermez le guillemet ou le crochet.",
    ]);
    expect(mends("footer:\n\tdescription: a")).toContain(
      "2:1 Remplacez les tabulations par des espaces.",
    );
    expect(mends("name: !!js/function 'x'")).toEqual([
      "1:7 Retirez ce type : écrivez la valeur seule.",
    ]);
  });

  it("says what a link of the navigation is made of", () => {
    expect(places("navigation: [{ label: A, url: /a/ }]")).toEqual([
      "1:14 invalid-field Le champ « navigation.0 » n’est pas valide : chaque élément a « text » et « link », ou « text » et « items » (une liste de liens).",
    ]);
    expect(places("languages: [français]")).toEqual([
      "1:13 invalid-field Le champ « languages.0 » n’est pas valide : un code parmi « fr », « en » est attendu.",
    ]);
  });

  it("refuses folders that leave content/", () => {
    for (const dir of ["../x", "/etc", "a/../../b", "."]) {
      const text = `collections:\n  a: { dir: "${dir}", url: "/a/{slug}/", title: A }`;
      expect(places(text)).toHaveLength(1);
    }
  });

  it("reports a budget that is none, and answers that nobody can give", () => {
    expect(
      places(
        [
          "budget: { bytes: 0, requests: beaucoup, except: [plan] }",
          "ecodesign:",
          "  date: 2026-02-30",
          "  answers:",
          '    - { criterion: "6.1", state: oui, text: Mesuré. }',
          '    - { criterion: "9.8", state: oui, text: Rien. }',
          "    - { criterion: 1.10, state: oui, text: Rien. }",
          '    - { criterion: "1.1", state: peut-être, text: Rien. }',
        ].join("\n"),
      ),
    ).toEqual([
      "1:18 invalid-field Le champ « budget.bytes » n’est pas valide : au moins 1 attendu.",
      "1:31 invalid-field Le champ « budget.requests » n’est pas valide : un nombre est attendu ici.",
      "1:50 invalid-field Le champ « budget.except.0 » n’est pas valide : un chemin du site est attendu, comme « /plan-du-site/ ».",
      "3:9 invalid-field Le champ « ecodesign.date » n’est pas valide : un jour comme « 2026-11-27 » est attendu.",
      "5:20 invalid-field Le champ « ecodesign.answers.0.criterion » n’est pas valide : la construction du site mesure ce critère : « budget » en décide.",
      "6:20 invalid-field Le champ « ecodesign.answers.1.criterion » n’est pas valide : ce n’est pas un critère du RGESN de 2024, qui va de 1.1 à 9.7.",
      '7:20 invalid-field Le champ « ecodesign.answers.2.criterion » n’est pas valide : un numéro entre guillemets est attendu, comme « "1.10" ».',
      "8:34 invalid-field Le champ « ecodesign.answers.3.state » n’est pas valide : valeurs possibles : oui, non, sans objet.",
    ]);
    expect(
      places(
        [
          "ecodesign:",
          "  date: 2026-02-28",
          "  answers:",
          '    - { criterion: "1.1", state: oui, text: Un. }',
          '    - { criterion: "1.1", state: non, text: Deux. }',
        ].join("\n"),
      ),
    ).toEqual([
      "4:5 invalid-field Le champ « ecodesign.answers » n’est pas valide : un critère y a deux réponses.",
    ]);
  });
});
