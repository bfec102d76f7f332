import { describe, expect, it } from "vitest";

import { readEntry } from "../content/read-entry";
import { testDefinitions } from "../content/test-definitions";
import { readSettings } from "../site/read-settings";
import { joinEntries } from "./join-entries";
import { redirectUrls } from "./redirects";
import { resolveLink } from "./resolve";
import { createUrls } from "./urls";

/** What a site of these files makes of old addresses. */
function join(
  files: Readonly<Record<string, string>>,
  settingsText = "name: Essai",
  showsDrafts = true,
) {
  const { settings } = readSettings(settingsText, {
    defaultUrl: "https://exemple.gouv.fr/aide",
  });
  const entries = Object.entries(files).map(
    ([file, head]) =>
      readEntry(
        { file: `content/${file}`, text: `---\ntitle: T\n${head}\n---\n` },
        {
          definitions: testDefinitions,
          settings,
          lastCommitDay: () => undefined,
        },
      ).entry,
  );
  const { links, problems, findUnpublished } = joinEntries({
    entries,
    showsDrafts,
    settings,
    settingsText,
    paths: new Map([["public/plan.pdf", ""]]),
    today: "2026-11-26",
  });
  return {
    links,
    findUnpublished,
    urls: redirectUrls(links.redirects ?? new Map(), createUrls(settings)),
    problems: problems.map(
      ({ file, line, column, rule, message }) =>
        `${file}:${line}:${column} ${rule} ${message}`,
    ),
  };
}

describe("aliases of a page", () => {
  it("lead to it under the base path, however they are written", () => {
    const { urls, problems } = join({
      "articles/bilan.md": "aliases: /d%C3%A9but/index.html",
      "a-propos.md": "aliases:\n  - /equipe.html\n  - /qui/sommes-nous",
      "index.md": "aliases: /accueil/",
    });
    expect(problems).toEqual([]);
    expect(urls).toEqual({
      "/début": "/aide/articles/bilan/",
      "/equipe.html": "/aide/a-propos/",
      "/qui/sommes-nous": "/aide/a-propos/",
      "/accueil": "/aide/",
    });
  });

  it("are followed by the links of articles", () => {
    const { links } = join({ "a-propos.md": "aliases: /equipe/" });
    const found = resolveLink(
      { file: "content/b.md", path: "/b/" },
      "/equipe#nous",
      links,
    );
    expect(found).toMatchObject({
      kind: "route",
      route: { path: "/a-propos/" },
      suffix: "#nous",
    });
  });

  it("are wrong where something else answers, at their own line", () => {
    const { urls, problems } = join(
      {
        "a.md": "aliases:\n  - /a/\n  - /b\n  - /plan.pdf\n  - /sante",
        "b.md": "aliases: [/c/, /d/, /e/, /f/, /f]",
        "c2.md": "aliases: [/f/]",
        "sans.md": "permalink: false\naliases: [/g/]",
      },
      "redirects: { /d/: /b/ }\nwithdrawn: [/e/]",
    );
    expect(urls).toEqual({
      "/c": "/aide/b/",
      "/d": "/aide/b/",
      "/f": "/aide/b/",
    });
    expect(problems).toEqual([
      "content/a.md:4:5 same-url L’alias « /a/ » est l’adresse de cette page.",
      "content/a.md:5:5 same-url L’alias « /b » est l’adresse d’une page ou d’un fichier du site.",
      "content/a.md:6:5 same-url L’alias « /plan.pdf » est l’adresse d’une page ou d’un fichier du site.",
      "content/a.md:7:5 same-url L’alias « /sante » est l’adresse d’une page ou d’un fichier du site.",
      "content/b.md:3:16 same-url L’alias « /d/ » est aussi dans les « redirects » de « content/site.yaml ».",
      "content/b.md:3:21 same-url L’alias « /e/ » est l’adresse d’une page retirée.",
      "content/c2.md:3:11 same-url L’alias « /f/ » est déjà un alias de « content/b.md ».",
      "content/sans.md:4:11 dead-link L’alias « /g/ » ne mène nulle part : ce fichier n’a pas de page.",
    ]);
  });

  it("go to what is published before they go to a draft", () => {
    const { urls, problems } = join({
      "a.md": "draft: true\naliases: /ancien/",
      "b.md": "aliases: /ancien/",
    });
    expect(urls).toEqual({ "/ancien": "/aide/b/" });
    expect(problems).toEqual([
      "content/a.md:4:10 same-url L’alias « /ancien/ » est déjà un alias de « content/b.md ».",
    ]);
  });

  it("are those of what is not published yet, for the links of what is", () => {
    const draft = { "suite.md": "draft: true\naliases: /ancien/" };
    const from = { file: "content/b.md", path: "/b/" };
    for (const showsDrafts of [true, false]) {
      const { findUnpublished, urls } = join(draft, "", showsDrafts);
      expect(findUnpublished(from, "/ancien/")).toMatchObject({
        rule: "unpublished-link",
      });
      expect(urls).toEqual(showsDrafts ? { "/ancien": "/aide/suite/" } : {});
    }
  });

  it("end the redirects of the settings, which are told to go straight there", () => {
    const { urls, problems } = join(
      { "à propos.md": "permalink: /à propos/\naliases: /equipe/" },
      "redirects:\n  /nous/: /equipe/",
    );
    expect(urls).toEqual({
      "/equipe": "/aide/%C3%A0%20propos/",
      "/nous": "/aide/%C3%A0%20propos/",
    });
    expect(problems).toEqual([
      "content/site.yaml:2:11 redirect-chain La redirection de « /nous/ » passe par « /equipe/ », une ancienne adresse qui mène à « /à%20propos/ ».",
    ]);
  });
});
