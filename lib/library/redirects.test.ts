import { describe, expect, it } from "vitest";

import { readSettings } from "../site/read-settings";
import { readRedirects, redirectUrls } from "./redirects";
import { resolveLink } from "./resolve";
import { testArticle, testLibrary } from "./test-library";
import { createUrls } from "./urls";

const site = testLibrary({ "articles/bilan/index.md": testArticle("Bilan") });
const links = {
  ...site.links,
  files: new Set(["public/rapport.pdf", "content/articles/bilan/note.pdf"]),
};

function read(lines: readonly string[]) {
  const text = ["redirects:", ...lines.map((line) => `  ${line}`)].join("\n");
  const { settings, problems } = readSettings(text, {
    defaultUrl: "https://exemple.gouv.fr/aide",
  });
  const found = readRedirects(settings, text, links, () => undefined);
  return {
    urls: redirectUrls(found.redirects, createUrls(settings)),
    redirects: found.redirects,
    problems: [...problems, ...found.problems].map(
      ({ line, rule, message }) => `${line} ${rule} ${message}`,
    ),
  };
}

describe("redirects of the settings", () => {
  it("lead to pages, files and other sites, under the base path", () => {
    const { urls, problems } = read([
      "/blog/bilan.html: /articles/bilan/#chiffres",
      "/ancien/: /rapport.pdf?œ#’",
      "/d%C3%A9part: https://info.gouv.fr/départ?a=1",
    ]);
    expect(problems).toEqual([]);
    expect(urls).toEqual({
      "/blog/bilan.html": "/aide/articles/bilan/#chiffres",
      "/ancien": "/aide/rapport.pdf?%C5%93#%E2%80%99",
      "/départ": "https://info.gouv.fr/d%C3%A9part?a=1",
    });
  });

  it("lead to the end of their chain in one hop", () => {
    const { urls, problems } = read([
      "/a/: /b",
      "/b/: /c/",
      "/c: /articles/bilan/",
    ]);
    expect(Object.values(urls)).toEqual([
      "/aide/articles/bilan/",
      "/aide/articles/bilan/",
      "/aide/articles/bilan/",
    ]);
    expect(problems).toEqual([
      "2 redirect-chain La redirection de « /a/ » passe par « /b », une ancienne adresse qui mène à « /articles/bilan/ ».",
      "3 redirect-chain La redirection de « /b/ » passe par « /c/ », une ancienne adresse qui mène à « /articles/bilan/ ».",
    ]);
  });

  it("are wrong where they lead nowhere, round, or away from a page", () => {
    const { problems } = read([
      "/a/: /absent/",
      "/b/: /c/",
      "/c/: /b/",
      "/articles/bilan: /articles/",
      "/d/: /articles/bilan/note.pdf",
    ]);
    expect(problems).toEqual([
      "2 dead-link La redirection vers « /absent/ » ne mène à aucune page ni fichier du site.",
      "3 dead-link La redirection de « /b/ » tourne en rond.",
      "4 dead-link La redirection de « /c/ » tourne en rond.",
      "5 same-url L’adresse « /articles/bilan » est celle d’une page ou d’un fichier du site : elle ne peut pas mener ailleurs.",
      "6 dead-link La redirection vers « /articles/bilan/note.pdf » ne mène à aucune page ni fichier du site.",
    ]);
  });

  it("are refused when an old address is none, or could break out of a header", () => {
    for (const line of [
      "/: /articles/",
      "ancien: /articles/",
      "//ailleurs.fr/: /articles/",
      "/a/: javascript:alert(1)",
      "/a/: //ailleurs.fr/",
      '"/a/": "/articles/\\r\\nX: y"',
      "/../a.html: /articles/",
      "/%2e%2e/a.html: /articles/",
      "/a%2Fb: /articles/",
      "/a%00b: /articles/",
      "/a%0ab: /articles/",
      "/a\\b: /articles/",
      "/a/: https://a.fr/?b=\\n",
      `/${"a".repeat(1_001)}/: /articles/`,
      `/a/: /${"a".repeat(1_001)}/`,
      "/sante: /articles/",
      "/_headers: /articles/",
      "/_parution/site.css: /articles/",
      "/404.html: /articles/",
      "/404.json: /articles/",
      "/410.html: /articles/",
    ]) {
      expect(read([line]).problems, line).toHaveLength(1);
    }
  });

  it("are followed by the links of articles", () => {
    const { redirects } = read(["/ancien/: /articles/bilan/"]);
    const found = resolveLink(
      { file: "content/a.md", path: "/a/" },
      "/ancien#fin",
      { ...links, redirects },
    );
    expect(found).toMatchObject({ kind: "route", hash: "fin", suffix: "#fin" });
  });
});
