import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { sumOf } from "../library/kept-readings";
import {
  keepPage,
  notePage,
  readKeptHtml,
  readKeptPage,
  removeOtherPages,
  type KeptPage,
} from "./kept-pages";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const html = "<p>Un</p>\n\n<p>Deux</p>\n";
const page: KeptPage = {
  makings: "all",
  bodies: ["one", "two"],
  notes: {
    sum: sumOf(html),
    parts: { nodes: 2, urls: ["/vue.png"] },
    places: [["p ", -1]],
  },
};

describe("a page that is kept", () => {
  it("is found as it was, with what it was made of", async () => {
    const bare = {
      makings: "all",
      bodies: [],
      notes: notePage(""),
    };
    await keepPage(folder, "/é/", page, html);
    await keepPage(folder, "/É/", bare, "");
    expect(readKeptPage(folder, "/é/")).toEqual(page);
    expect(readKeptHtml(folder, "/é/")).toBe(html);
    expect(readKeptPage(folder, "/É/")).toEqual(bare);
    expect(readKeptHtml(folder, "/É/")).toBe("");
    expect(readKeptPage(folder, "/")).toBeUndefined();
    expect(readKeptHtml(folder, "/")).toBeUndefined();
  });

  it("is not found when it was cut short or changed on the disk", async () => {
    await keepPage(folder, "/", page, html);
    const [file = ""] = readdirSync(folder).map((name) => join(folder, name));
    const text = readFileSync(file, "utf8");
    for (const damaged of [
      text.slice(0, -1),
      `${text}\n`,
      text.slice(0, 200),
      text.replace("two", "six"),
      text.replace("vue", "rue"),
      "",
    ]) {
      writeFileSync(file, damaged);
      expect(readKeptPage(folder, "/")).toBeUndefined();
    }
  });

  it("has no HTML when that was changed on the disk", async () => {
    await keepPage(folder, "/", page, html);
    const [file = ""] = readdirSync(folder).map((name) => join(folder, name));
    writeFileSync(file, readFileSync(file, "utf8").replace("Un", "Il"));
    expect(readKeptPage(folder, "/")).toEqual(page);
    expect(readKeptHtml(folder, "/")).toBeUndefined();
  });

  it("may have more elements than usual", async () => {
    const places = Array.from({ length: 20_000 }, (_, index) => [
      `p é${index}`,
      -1,
    ]) satisfies [string, number][];
    const large = { ...page, notes: { ...page.notes, places } };
    await keepPage(folder, "/", large, html);
    expect(readKeptPage(folder, "/")).toEqual(large);
    expect(readKeptHtml(folder, "/")).toBe(html);
  });

  it("is not found when an earlier program wrote it in another form", async () => {
    await keepPage(folder, "/", page, html);
    const [file = ""] = readdirSync(folder).map((name) => join(folder, name));
    const text = "all\n<p>Un</p>";
    writeFileSync(file, `${sumOf(text)}\n${text}`);
    expect(readKeptPage(folder, "/")).toBeUndefined();
  });

  it("is not found, and nothing fails, where it could not be written", async () => {
    writeFileSync(join(folder, "file"), "");
    await keepPage(join(folder, "file"), "/", page, html);
    expect(readKeptPage(join(folder, "file"), "/")).toBeUndefined();
  });

  it("may have a path that no name of a file is as long as", async () => {
    const path = `/${"x".repeat(300)}/`;
    await keepPage(folder, path, page, html);
    expect(readKeptPage(folder, path)).toEqual(page);
  });

  it("is removed once no page has its path", async () => {
    await keepPage(folder, "/un/", page, html);
    await keepPage(folder, "/deux/", page, html);
    await removeOtherPages(folder, ["/deux/"]);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readKeptPage(folder, "/deux/")).toEqual(page);
  });
});
