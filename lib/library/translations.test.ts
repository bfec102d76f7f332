import { describe, expect, it } from "vitest";

import { testLibrary } from "./test-library";
import { alternatesOf, translationsOf } from "./translations";
import { routeAt } from "./library";

const settings = (more = "") =>
  `name: Mon site\ndescription: Une phrase.\nlanguages: [fr, en]\n${more}`;
const page = (title: string, ...fields: string[]) =>
  ["---", `title: ${title}`, ...fields, "---", "", "Texte.", ""].join("\n");

const versions = (
  files: Readonly<Record<string, string>>,
  path: string,
  settingsText = settings(),
) => {
  const library = testLibrary(files, settingsText);
  const route = routeAt(library, path);
  if (!route) throw new Error(`No ${path}`);
  return {
    translations: [...translationsOf(library, route)].map(
      ([language, { path }]) => `${language} ${path}`,
    ),
    alternates: alternatesOf(library, route).map(
      ({ hreflang, path }) => `${hreflang} ${path}`,
    ),
  };
};

describe("the versions of a page", () => {
  it("are the files of one name in the folders of languages, each the other's", () => {
    const files = {
      "fr/blog/bilan.md": page("Le bilan"),
      "en/blog/2024-01-02-bilan/index.md": page("The report"),
    };
    const both = {
      translations: ["fr /fr/blog/bilan/", "en /en/blog/bilan/"],
      alternates: [
        "fr /fr/blog/bilan/",
        "en /en/blog/bilan/",
        "x-default /fr/blog/bilan/",
      ],
    };
    expect(versions(files, "/fr/blog/bilan/")).toEqual(both);
    expect(versions(files, "/en/blog/bilan/")).toEqual(both);
  });

  it("are those that a front matter names, wherever it does", () => {
    const files = {
      "fr/bilan.md": page("Le bilan"),
      "en/report.md": page("The report", "translation: ../fr/bilan.md"),
    };
    const both = ["fr /fr/bilan/", "en /en/report/"];
    expect(versions(files, "/fr/bilan/").translations).toEqual(both);
    expect(versions(files, "/en/report/").translations).toEqual(both);
  });

  it("are of what a front matter names, before what has the same name", () => {
    const files = {
      "fr/bilan.md": page("Le bilan"),
      "en/bilan.md": page("Something else"),
      "en/report.md": page("The report", "translation: /fr/bilan/"),
    };
    expect(versions(files, "/fr/bilan/").translations).toEqual([
      "fr /fr/bilan/",
      "en /en/report/",
    ]);
    expect(versions(files, "/en/bilan/")).toEqual({
      translations: ["en /en/bilan/"],
      alternates: [],
    });
  });

  it("are, for a home page, beside the page where to choose a language", () => {
    expect(versions({}, "/en/").alternates).toEqual([
      "fr /fr/",
      "en /en/",
      "x-default /",
    ]);
    expect(versions({}, "/").alternates).toEqual([
      "fr /fr/",
      "en /en/",
      "x-default /",
    ]);
    expect(versions({}, "/en/", settings("root: main")).alternates).toEqual([
      "fr /",
      "en /en/",
      "x-default /",
    ]);
  });

  it("are the same page of the program in each language", () => {
    const files = {
      "fr/articles/un.md": page("Un", "date: 2024-01-02", "authors: Ada"),
      "en/articles/one.md": page("One", "date: 2024-05-02", "authors: Ada"),
    };
    for (const [path, translation] of [
      ["/fr/recherche/", "/en/search/"],
      ["/fr/articles/", "/en/articles/"],
      ["/fr/archives/2024/", "/en/archives/2024/"],
      ["/fr/auteurs/ada/", "/en/authors/ada/"],
      ["/fr/plan-du-site/", "/en/site-map/"],
      ["/404.html", "/en/404.html"],
    ] as const) {
      expect(versions(files, path).translations).toEqual([
        `fr ${path}`,
        `en ${translation}`,
      ]);
    }
  });

  it("are none on a site in one language", () => {
    expect(versions({ "a.md": page("A") }, "/a/", "name: Mon site")).toEqual({
      translations: ["fr /a/"],
      alternates: [],
    });
  });
});
