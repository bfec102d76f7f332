import { describe, expect, it } from "vitest";

import { readSettings } from "../site/read-settings";
import { readRedirects } from "./redirects";
import { resolveLink } from "./resolve";
import { testArticle, testLibrary } from "./test-library";
import { readWithdrawn } from "./withdrawn";

const site = testLibrary({
  "articles/bilan/index.md": testArticle("Bilan"),
  "articles/brouillon.md": "---\ntitle: Brouillon\ndraft: true\n---\n",
});
const links = { ...site.links, files: new Set(["public/rapport.pdf"]) };

function read(text: string) {
  const { settings, problems } = readSettings(text, {
    defaultUrl: "https://exemple.gouv.fr",
  });
  const gone = readWithdrawn(settings, text, links);
  const map = { ...links, withdrawn: gone.withdrawn };
  const moved = readRedirects(settings, text, map, () => undefined);
  return {
    map,
    withdrawn: [...gone.withdrawn],
    problems: [...problems, ...gone.problems, ...moved.problems].map(
      ({ line, rule, message }) => `${line} ${rule} ${message}`,
    ),
  };
}

describe("withdrawn addresses", () => {
  it("are known by their decoded path, without its end", () => {
    const { withdrawn, problems } = read(
      "withdrawn: [/ancien/, /ancien, /d%C3%A9part/index.html, /vieux.pdf]",
    );
    expect(withdrawn).toEqual(["/ancien", "/départ", "/vieux.pdf"]);
    expect(problems).toEqual([]);
  });

  it("are wrong where a page, a file or a redirect answers", () => {
    const { withdrawn, problems } = read(
      [
        "redirects: { /ailleurs/: /articles/ }",
        "withdrawn:",
        "  - /articles/bilan/",
        "  - /rapport.pdf",
        "  - /ailleurs",
        "  - /sante",
        "  - /ancien/",
      ].join("\n"),
    );
    expect(withdrawn).toEqual(["/ancien"]);
    expect(problems).toEqual([
      "3 same-url L’adresse « /articles/bilan/ » est celle d’une page ou d’un fichier du site : elle n’est pas retirée.",
      "4 same-url L’adresse « /rapport.pdf » est celle d’une page ou d’un fichier du site : elle n’est pas retirée.",
      "5 same-url L’adresse « /ailleurs » est à la fois retirée et redirigée.",
      "6 same-url L’adresse « /sante » est celle d’une page ou d’un fichier du site : elle n’est pas retirée.",
    ]);
  });

  it("may be that of a draft, which readers do not see", () => {
    const { withdrawn, problems } = read("withdrawn: [/articles/brouillon/]");
    expect(withdrawn).toEqual(["/articles/brouillon"]);
    expect(problems).toEqual([]);
  });

  it("are refused when they are no path of the site", () => {
    for (const address of ["ancien/", "/", "//a.fr/", "/../a/", "'/a\"\\n'"]) {
      const { problems } = read(`withdrawn: [${address}]`);
      expect(problems, address).toHaveLength(1);
    }
    expect(read("withdrawn: /ancien/").problems).toEqual([
      "1 invalid-field Le champ « withdrawn » n’est pas valide : une liste est attendue ici.",
    ]);
  });

  it("are nowhere for a redirect or a link to lead", () => {
    const { map, problems } = read(
      "redirects: { /a/: /ancien/ }\nwithdrawn: [/ancien/]",
    );
    expect(problems).toEqual([
      "1 dead-link La redirection vers « /ancien/ » mène à une page que le site a retirée.",
    ]);
    const page = { file: "content/a.md", path: "/a/" };
    expect(resolveLink(page, "../ancien#fin", map)).toEqual({
      kind: "dead",
      isWithdrawn: true,
    });
    expect(resolveLink(page, "../absent", map)).toEqual({
      kind: "dead",
      isWithdrawn: false,
    });
  });
});
