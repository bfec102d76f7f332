import { describe, expect, it } from "vitest";

import { resolveImage, resolveLink } from "./resolve";
import type { Route } from "./routes";

const route = (path: string, file?: string): [string, Route] => [
  path,
  {
    kind: "page",
    path,
    language: "fr",
    title: path,
    description: undefined,
    collection: undefined,
    list: undefined,
    entry: file === undefined ? undefined : ({ file, path } as Route["entry"]),
  },
];
const rows = [
  route("/"),
  route("/a-propos/", "content/a-propos.md"),
  route("/articles/bilan/", "content/articles/bilan/index.md"),
  route("/articles/été/", "content/articles/été.md"),
];
const map = {
  routes: new Map(rows),
  routesByFile: new Map(rows.map(([, row]) => [row.entry?.file ?? "", row])),
  files: new Set([
    "public/docs/x.pdf",
    "public/img/x.png",
    "content/articles/bilan/photo.png",
  ]),
};
const entry = {
  file: "content/articles/bilan/index.md",
  path: "/articles/bilan/",
};
const follow = (target: string) => {
  const found = resolveLink(entry, target, map);
  if (found.kind === "route") return found.route.path + found.suffix;
  return found.kind === "file" ? found.file : found.kind;
};

describe("a link", () => {
  it("may name a path of the site, with or without its last slash", () => {
    expect(follow("/a-propos/")).toBe("/a-propos/");
    expect(follow("/a-propos")).toBe("/a-propos/");
    expect(follow("/articles/%C3%A9t%C3%A9/#fin")).toBe("/articles/été/#fin");
    expect(follow("/")).toBe("/");
  });

  it("may be relative to the page's URL, or to the source file", () => {
    expect(follow("../été/")).toBe("/articles/été/");
    expect(follow("../été.md")).toBe("/articles/été/");
    expect(follow("./index.md#a")).toBe("/articles/bilan/#a");
  });

  it("may lead to a file, an anchor, or another site", () => {
    expect(follow("/docs/x.pdf")).toBe("public/docs/x.pdf");
    expect(follow("./photo.png")).toBe("content/articles/bilan/photo.png");
    expect(follow("#titre")).toBe("anchor");
    expect(follow("https://code.gouv.fr")).toBe("external");
    expect(follow("mailto:a@b.fr")).toBe("external");
  });

  it("is dead when nothing is there, and never leaves the site folder", () => {
    for (const target of ["/absent/", "", "#", "/%", "../../../../etc/passwd"])
      expect(follow(target)).toBe("dead");
  });
});

describe("an image", () => {
  it("is in public/ when its path is absolute, else beside the source file", () => {
    expect(resolveImage(entry, "/img/x.png", map.files)).toBe(
      "public/img/x.png",
    );
    expect(resolveImage(entry, "./photo.png", map.files)).toBe(
      "content/articles/bilan/photo.png",
    );
    expect(resolveImage(entry, "photo.png?v=2", map.files)).toBe(
      "content/articles/bilan/photo.png",
    );
    expect(resolveImage(entry, "../x.png", map.files)).toBeUndefined();
    expect(resolveImage(entry, "/../package.json", map.files)).toBeUndefined();
  });
});
