import { describe, expect, it } from "vitest";

import { readEntry } from "../content/read-entry";
import { testDefinitions } from "../content/test-definitions";
import { readSettings } from "../site/read-settings";
import { buildRoutes, homePath } from "./routes";

const defaults = "name: Mon site\ndescription: Une phrase.";

/** The routes of some files, each with its path for title. */
function routes(files: readonly string[], settingsText = defaults) {
  const { settings } = readSettings(settingsText, {
    defaultUrl: "http://localhost:3000",
  });
  const entries = files.map((file) => {
    const text = `---\ntitle: ${file}\n---\n`;
    return readEntry(
      { file, text },
      {
        definitions: testDefinitions,
        settings,
        lastCommitDay: () => undefined,
      },
    ).entry;
  });
  return [...buildRoutes(entries, settings).routes.values()];
}
const rows = (files: readonly string[], settingsText?: string) =>
  routes(files, settingsText).map(
    ({ kind, path, language, title }) => `${kind} ${path} ${language} ${title}`,
  );

const home = "home / fr Mon site";
const list = "list /articles/ fr Actualités";
const feeds = "feeds /flux/ fr Flux et abonnements";
const choices = "choices /gestion-des-cookies/ fr Gestion des cookies";
const search = "search /recherche/ fr Recherche";
const siteMap = "site-map /plan-du-site/ fr Plan du site";
const notFound = "not-found /404.html fr Page non trouvée";
const gone = "gone /410.html fr Cette page a été retirée";
const serverError = "server-error /500.html fr Erreur inattendue";
const archives = [
  "archives /archives/ fr Archives",
  "year /archives/sans-date/ fr Articles sans date",
];

describe("the table of routes", () => {
  it("has home, lists and error pages without any file", () => {
    expect(rows([])).toEqual([
      home,
      search,
      list,
      feeds,
      choices,
      siteMap,
      notFound,
      gone,
      serverError,
    ]);
    expect(routes([])[0]?.description).toBe("Une phrase.");
  });

  it("has a row for each page and article", () => {
    expect(
      rows(["content/a.md", "content/x/b.md", "content/articles/c.md"]),
    ).toEqual([
      home,
      search,
      list,
      feeds,
      choices,
      siteMap,
      notFound,
      gone,
      serverError,
      "page /a/ fr content/a.md",
      "page /x/b/ fr content/x/b.md",
      "article /articles/c/ fr content/articles/c.md",
      ...archives,
    ]);
  });

  it("gives home and lists the words of the file at their path", () => {
    const files = ["content/index.md", "content/articles/index.md"];
    expect(rows(files)).toEqual([
      "home / fr content/index.md",
      search,
      "list /articles/ fr content/articles/index.md",
      feeds,
      choices,
      siteMap,
      notFound,
      gone,
      serverError,
    ]);
    const articles = routes(files).find(({ kind }) => kind === "list");
    expect(articles?.collection).toBe("articles");
    expect(articles?.entry?.file).toBe("content/articles/index.md");
  });

  it("leaves the address of the search to a list, and its words to a file", () => {
    expect(rows(["content/recherche.md"])).toContain(
      "search /recherche/ fr content/recherche.md",
    );
    const settings = [
      "name: Mon site",
      "collections:",
      "  recherche: { dir: recherche, url: '/recherche/{slug}/', title: La recherche }",
    ].join("\n");
    expect(rows(["content/recherche/a.md"], settings)).toEqual([
      home,
      "list /recherche/ fr La recherche",
      feeds,
      choices,
      siteMap,
      notFound,
      gone,
      serverError,
      "article /recherche/a/ fr content/recherche/a.md",
      ...archives,
    ]);
  });

  it("gives the not-found page the words of a file at /404.html", () => {
    const { settings } = readSettings(defaults, {
      defaultUrl: "http://localhost:3000",
    });
    const { entry } = readEntry(
      {
        file: "content/perdu.md",
        text: "---\ntitle: Perdu\npermalink: /404.html\n---\n",
      },
      {
        definitions: testDefinitions,
        settings,
        lastCommitDay: () => undefined,
      },
    );
    expect(entry.path).toBe("/404.html");
    expect(
      buildRoutes([entry], settings).routes.get("/404.html"),
    ).toMatchObject({ kind: "not-found", title: "Perdu", entry });
  });

  it("has a home page for each language, and the language of each list", () => {
    const settings = [
      "name: Mon site",
      "languages: [fr, en]",
      "collections:",
      "  notes: { dir: en/notes, url: '/en/notes/{slug}/', title: Notes }",
    ].join("\n");
    expect(
      rows(["content/en/index.md", "content/en/notes/a.md"], settings),
    ).toEqual([
      home,
      "home /en/ en content/en/index.md",
      search,
      "list /en/notes/ en Notes",
      feeds,
      choices,
      siteMap,
      notFound,
      gone,
      serverError,
      "article /en/notes/a/ en content/en/notes/a.md",
      ...archives,
    ]);
    expect(homePath("fr", ["fr", "en"])).toBe("/");
    expect(homePath("en", ["fr", "en"])).toBe("/en/");
    expect(homePath("fr", ["en"])).toBe("/");
  });

  it("has no list for a collection at the root, whose list is the home page", () => {
    const settings = [
      "name: Mon site",
      "collections:",
      "  notes: { dir: notes, url: '/{slug}/', title: Notes }",
    ].join("\n");
    expect(rows(["content/notes/a.md"], settings)).toEqual([
      home,
      search,
      feeds,
      choices,
      siteMap,
      notFound,
      gone,
      serverError,
      "article /a/ fr content/notes/a.md",
      ...archives,
    ]);
  });

  it("keeps the first of two files at one path", () => {
    expect(rows(["content/a.md", "content/a/a.md"])).toContain(
      "page /a/ fr content/a.md",
    );
    expect(
      rows(["content/a.md", "content/a/a.md"]).filter((row) =>
        row.startsWith("page "),
      ),
    ).toEqual(["page /a/ fr content/a.md"]);
  });
});
