import { describe, expect, it } from "vitest";

import { comparePages, nearestPages } from "./nearest-pages";

const pages = comparePages([
  { path: "/", title: "Accueil" },
  { path: "/articles/", title: "Articles" },
  { path: "/articles/bilan-annuel/", title: "Le bilan annuel" },
  { path: "/articles/bilan-annuel-2024/", title: "Un an de projets" },
  { path: "/en/articles/bilan-annuel/", title: "The year in review" },
  { path: "/articles/école-numérique/", title: "L’école numérique" },
  { path: "/œuvres/", title: "Les œuvres" },
  { path: "/contact/", title: "Nous joindre" },
  {
    path: "/articles/laccessibilite-des-sites-de-l-etat/",
    title: "L’accessibilité des sites de l’État",
  },
]);

const near = (path: string, count = 1) =>
  nearestPages(path, pages, count).map((page) => page.path);

describe("the nearest pages", () => {
  it("have the same name in another folder, those of the same folders first", () => {
    expect(near("/blog/bilan-annuel/", 2)).toEqual([
      "/articles/bilan-annuel/",
      "/en/articles/bilan-annuel/",
    ]);
    expect(near("/en/blog/bilan-annuel")).toEqual([
      "/en/articles/bilan-annuel/",
    ]);
  });

  it("have a name of a few other letters, other capitals or no accents", () => {
    for (const path of [
      "/articles/ecole-numerique/",
      "/Articles/Ecole-Numerique",
      "/articles/école-numériqe/",
      "/articles/e\u0301cole-nume\u0301rique/",
      "/articles/%C3%A9cole-num%C3%A9rique/",
    ]) {
      expect(near(decodeURIComponent(path)), path).toEqual([
        "/articles/école-numérique/",
      ]);
    }
    expect(near("/oeuvres")).toEqual(["/œuvres/"]);
  });

  it("are found whatever another program put around their names", () => {
    for (const path of [
      "/2024-01-31-contact.html",
      "/contact.php",
      "/Contact/index.html",
      "/contact.md",
      "/contact/page/3/",
      "//contact//",
    ]) {
      expect(near(path), path).toEqual(["/contact/"]);
    }
  });

  it("have the title that was asked for, or most of its words in another order", () => {
    expect(near("/nous-joindre/")).toEqual(["/contact/"]);
    expect(near("/sites-de-l-etat-accessibilite/")).toEqual([
      "/articles/laccessibilite-des-sites-de-l-etat/",
    ]);
  });

  it("are none when none is near", () => {
    for (const path of [
      "/",
      "/wp-login.php",
      "/%E0%A4%A",
      "/???/",
      "/x/",
      "/api/v1/users",
      `/${"contact-".repeat(1_000)}`,
    ]) {
      expect(near(path), path).toEqual([]);
    }
  });

  it("are found among thousands", () => {
    const many = comparePages(
      Array.from({ length: 5_000 }, (_, index) => ({
        path: `/articles/un-article-de-la-direction-${index}/`,
        title: `Un article de la direction, numéro ${index}`,
      })),
    );
    const [first] = nearestPages(
      "/blog/un-article-de-la-directoin-4321/",
      many,
      5,
    );
    expect(first?.path).toBe("/articles/un-article-de-la-direction-4321/");
  });
});
