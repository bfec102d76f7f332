import { describe, expect, it } from "vitest";

import type { SiteImage } from "../images/read-image";
import { readSettings } from "../site/read-settings";
import { checkLogos, logoFiles } from "./logos";

const drawing = (bytes: number): SiteImage => ({
  hash: "",
  bytes,
  read: {
    format: "svg",
    width: 160,
    height: 90,
    isTurned: false,
    frames: 1,
    isTooLarge: false,
    isClean: false,
    hasLocation: false,
  },
});

const images = new Map<string, SiteImage>([
  ["public/img/agence.svg", drawing(2_000)],
  ["public/img/lourd.svg", drawing(340_400)],
  ["public/img/casse.png", { hash: "", bytes: 10, read: "unreadable" }],
]);

/** What is said of the logos of some settings, or of the settings themselves. */
function problemsOf(text: string): string[] {
  const { settings, problems } = readSettings(text, {
    defaultUrl: "http://localhost:3000",
  });
  const files = new Set(images.keys());
  const paths = new Map(
    [...files].map((file) => [file.toLowerCase(), file] as const),
  );
  return [
    ...problems,
    ...checkLogos(settings, text, { files }, paths, images),
  ].map(
    ({ file, line, column, rule, message, mend }) =>
      `${file}:${line}:${column} ${rule} ${message} → ${mend}`,
  );
}

describe("the logos of a site", () => {
  it("are found among its files", () => {
    const text = `
operator: { name: Agence, logo: /img/agence.svg, darkLogo: /img/absent.svg }
partners:
  main: { name: Un, logo: /img/lourd.svg }
  others: [{ name: Deux, logo: /img/casse.png }]
`;
    const { settings } = readSettings(text, {
      defaultUrl: "http://localhost:3000",
    });
    expect(logoFiles(settings, new Set(images.keys()))).toEqual([
      "public/img/agence.svg",
      "public/img/lourd.svg",
      "public/img/casse.png",
    ]);
  });

  it("are reported at their line when they are missing, in other capitals, or no image", () => {
    expect(
      problemsOf(
        [
          "operator:",
          "  name: Agence",
          "  logo: /img/absent.svg",
          "  darkLogo: /img/Agence.svg",
          "partners:",
          "  others:",
          "    - { name: Un, logo: /img/casse.png }",
        ].join("\n"),
      ),
    ).toEqual([
      "content/site.yaml:3:9 missing-image L’image « /img/absent.svg » n’existe pas. → Ajoutez-la au dossier « public », ou corrigez son chemin.",
      "content/site.yaml:4:13 wrong-case L’adresse « /img/Agence.svg » n’a pas les mêmes majuscules que « /img/agence.svg ». → Écrivez « /img/agence.svg ».",
      "content/site.yaml:7:25 broken-image Le fichier « public/img/casse.png » n’est pas une image lisible. → Enregistrez-la de nouveau en PNG, JPEG, WebP, AVIF, GIF ou SVG.",
    ]);
  });

  it("are reported when they weigh too much for every page", () => {
    expect(
      problemsOf("operator: { name: Agence, logo: /img/lourd.svg }\n"),
    ).toEqual([
      "content/site.yaml:1:33 heavy-image Le logo « /img/lourd.svg » pèse 340 ko, et chaque page le montre. → Simplifiez ce dessin, ou enregistrez-le en PNG, de 500 pixels de large.",
    ]);
  });

  it("of an operator do not stand beside the brand block of a ministry", () => {
    const operator = "operator: { name: Agence, logo: /img/agence.svg }\n";
    expect(problemsOf(`${operator}brand: [République, Française]\n`)).toEqual(
      [],
    );
    const [problem = "", ...others] = problemsOf(
      `${operator}brand: [Ministère, des exemples]\n`,
    );
    expect(problem).toContain(
      "content/site.yaml:2:8 operator-beside-ministry Le logo d’un opérateur est ici à côté du bloc-marque d’un ministère.",
    );
    expect(others).toEqual([]);
  });

  it("have a name, and a file of the site", () => {
    const [first = "", second = "", third = ""] = problemsOf(
      [
        "operator:",
        "  logo: https://agence.example.org/logo.svg",
        "partners: {}",
      ].join("\n"),
    );
    expect(first).toContain(
      "content/site.yaml:2:3 missing-field Le champ « operator.name » manque.",
    );
    expect(second).toContain(
      "content/site.yaml:2:9 invalid-field Le champ « operator.logo » n’est pas valide : le chemin d’une image de « public », comme « /img/logo.svg », est attendu.",
    );
    expect(third).toContain(
      "content/site.yaml:3:11 invalid-field Le champ « partners » n’est pas valide : « main » ou « others » est attendu.",
    );
  });
});
