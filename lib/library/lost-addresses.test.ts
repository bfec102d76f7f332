import { describe, expect, it } from "vitest";

import { addressesOf, checkAddresses, findUnlisted } from "./lost-addresses";
import { testArticle, testLibrary } from "./test-library";

const thirteen = Object.fromEntries(
  Array.from({ length: 13 }, (_, index) => [
    `articles/note-${index}.md`,
    testArticle(`Note ${index}`, { tags: ["Bilan"] }),
  ]),
);
const { links: pages } = testLibrary({
  ...thirteen,
  "a-propos.md": "---\ntitle: À propos\naliases: [/equipe/, /qui.html]\n---\n",
  "parti.md": "---\ntitle: Parti\ngone: true\n---\n",
  "sans.md": "---\ntitle: Sans page\npermalink: false\n---\n",
});
const links = { ...pages, files: new Set(["public/plan.pdf"]) };

describe("the addresses that a site has to keep", () => {
  const files = new Set(
    [...pages.routesByFile.keys()].filter((file) => !file.includes("note-3")),
  );

  it("are its pages, the first of long lists and what leads to them, but for pages of no file of its own", () => {
    const kept = addressesOf(links, files);
    expect(kept).toEqual(
      expect.arrayContaining([
        "/",
        "/articles/",
        "/articles/note-12/",
        "/tags/",
        "/tags/bilan/",
        "/plan-du-site/",
        "/a-propos/",
        "/equipe/",
        "/qui.html",
      ]),
    );
    for (const path of [
      "/articles/page/2/",
      "/tags/bilan/page/2/",
      "/articles/note-3/",
      "/404.html",
      "/parti/",
    ]) {
      expect(kept).not.toContain(path);
    }
  });
});

it("the addresses that a list has not are told, however it writes the others", () => {
  expect(
    findUnlisted("/a\n/%C3%A9t%C3%A9/index.html\n", ["/a/", "/été/", "/b/"]),
  ).toEqual(["/b/"]);
});

describe("an address of the list", () => {
  const check = (...lines: string[]) =>
    checkAddresses(lines.join("\n"), links).map(
      ({ file, line, rule, mend }) => `${file}:${line} ${rule} ${mend}`,
    );

  it("is kept by a page, a file, an old address or what is gone", () => {
    expect(
      check(
        "/",
        "/a-propos/",
        "/a-propos",
        "/%61-propos/index.html",
        "/plan.pdf",
        "/equipe/",
        "/qui.html",
        "/parti/",
        "/articles/page/2/",
        "/tags/bilan/",
      ),
    ).toEqual([]);
  });

  it("is lost without any, and may be that of the nearest page", () => {
    expect(
      check("/blog/note-11/", "/zéphyr/", "/zéphyr", "/ze\u0301phyr"),
    ).toEqual([
      'content/addresses.txt:1 lost-address Ajoutez à « content/site.yaml », sous « redirects: », la ligne « "/blog/note-11/": "/articles/note-11/" » ; ou, si elle est retirée, sous « withdrawn: », la ligne « - "/blog/note-11/" ».',
      'content/addresses.txt:2 lost-address Ajoutez à « content/site.yaml », sous « withdrawn: », la ligne « - "/zéphyr/" » ; ou, si elle a une nouvelle adresse, sous « redirects: », la ligne « "/zéphyr/": "/nouvelle-adresse/" ».',
    ]);
  });

  // Comparing each with each would take hours.
  it("costs next to nothing, among a hundred thousand that are lost", () => {
    const count = 100_000;
    const lines = Array.from({ length: count }, (_, index) => `/blog/${index}`);
    expect(checkAddresses(lines.join("\n"), links)).toHaveLength(count);
  });
});
