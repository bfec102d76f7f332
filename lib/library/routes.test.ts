import { describe, expect, it } from "vitest";

import { readEntry } from "../content/read-entry";
import { testDefinitions } from "../content/test-definitions";
import { readSettings } from "../site/read-settings";
import { buildRoutes } from "./routes";

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

  describe("of a site in several languages", () => {
    const settings = (root: string) =>
      [
        "name: Mon site",
        "description: Une phrase.",
        "languages: [fr, en]",
        `root: ${root}`,
        "collections:",
        "  articles: { dir: articles, url: '/articles/{slug}/', title: Articles }",
        "  notes: { dir: en/notes, url: '/en/notes/{slug}/', title: Notes }",
        "translations:",
        "  en: { name: My site, collections: { articles: { title: News } } }",
      ].join("\n");
    const files = [
      "content/articles/un.md",
      "content/en/articles/one.md",
      "content/en/index.md",
      "content/en/notes/a.md",
      "content/fr/a-propos.md",
    ];
    const english = [
      "home /en/ en content/en/index.md",
      "search /en/search/ en Search",
      "list /en/articles/ en News",
      "list /en/notes/ en Notes",
      "feeds /en/feeds/ en Feeds and subscriptions",
      "choices /en/cookies/ en Managing cookies",
      "site-map /en/site-map/ en Site map",
      "not-found /en/404.html en Page not found",
      "gone /en/410.html en This page has been withdrawn",
      "server-error /en/500.html en Unexpected error",
    ];

    it("has the pages of each under its code, and where to choose one at the root", () => {
      expect(rows(files, settings("choice"))).toEqual([
        "home /fr/ fr Mon site",
        "search /fr/recherche/ fr Recherche",
        "list /fr/articles/ fr Articles",
        "feeds /fr/flux/ fr Flux et abonnements",
        "choices /fr/gestion-des-cookies/ fr Gestion des cookies",
        "site-map /fr/plan-du-site/ fr Plan du site",
        notFound,
        gone,
        serverError,
        ...english,
        "languages / fr Choisir une langue – Choose a language",
        "article /fr/articles/un/ fr content/articles/un.md",
        "article /en/articles/one/ en content/en/articles/one.md",
        "article /en/notes/a/ en content/en/notes/a.md",
        "page /fr/a-propos/ fr content/fr/a-propos.md",
        "archives /fr/archives/ fr Archives",
        "year /fr/archives/sans-date/ fr Articles sans date",
        "archives /en/archives/ en Archives",
        "year /en/archives/undated/ en Undated articles",
      ]);
    });

    it("may leave the addresses of its main language as they were", () => {
      expect(rows(files, settings("main"))).toEqual([
        home,
        search,
        "list /articles/ fr Articles",
        feeds,
        choices,
        siteMap,
        notFound,
        gone,
        serverError,
        ...english,
        "article /articles/un/ fr content/articles/un.md",
        "article /en/articles/one/ en content/en/articles/one.md",
        "article /en/notes/a/ en content/en/notes/a.md",
        "page /a-propos/ fr content/fr/a-propos.md",
        ...archives,
        "archives /en/archives/ en Archives",
        "year /en/archives/undated/ en Undated articles",
      ]);
    });

    it("may have nothing at its root, which leads to the main language", () => {
      const paths = routes(files, settings("redirect")).map(({ path }) => path);
      expect(paths).toContain("/fr/");
      expect(paths).not.toContain("/");
    });

    it("shows what is in none of its languages among those of the main one", () => {
      const { settings: read } = readSettings(settings("choice"), {
        defaultUrl: "http://localhost:3000",
      });
      const { entry } = readEntry(
        {
          file: "content/articles/brezhoneg.md",
          text: "---\ntitle: Brezhoneg\nlang: br\n---\n",
        },
        {
          definitions: testDefinitions,
          settings: read,
          lastCommitDay: () => undefined,
        },
      );
      expect(entry.language).toBe("br");
      expect(
        buildRoutes([entry], read).routes.get("/fr/articles/brezhoneg/"),
      ).toMatchObject({ language: "fr", entry });
    });
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
