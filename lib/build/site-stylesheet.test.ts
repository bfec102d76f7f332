import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { BundledAssets } from "./assets";
import { bundleAssets } from "./bundle-assets";
import { openDistFolder } from "./dist-folder";
import {
  createElementNotes,
  placesOf,
  type PageElement,
} from "./page-elements";
import { withStylesheet, writeStylesheet } from "./site-stylesheet";

let assetsDir = "";
/** The file that keeps the last one. */
let keptIn = "";
let assets: BundledAssets;
const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parution-styles-"));
  folders.push(folder);
  return folder;
}

beforeAll(async () => {
  assetsDir = await newFolder();
  keptIn = join(await newFolder(), "stylesheet.css");
  assets = await bundleAssets(process.cwd(), assetsDir, {
    languages: ["fr"],
    classes: ["fr-icon-mail-line"],
  });
}, 60_000);

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** Elements by their selectors, such as `p.a.b`, wherever they stand. */
function elementsOf(selectors: readonly string[]): PageElement[] {
  const html = selectors.map((selector) => {
    const [name = "", ...classes] = selector.split(".");
    return `<${name} class="${classes.join(" ")}"></${name}>`;
  });
  const notes = createElementNotes();
  notes.add(placesOf(`<template>${html.join("")}</template>`));
  return notes.elements();
}

/** The stylesheet of pages that have some elements, and the files that stand beside it. */
const written = (...selectors: string[]) => writtenBy("one", selectors);

/** The same, by some program. */
async function writtenBy(program: string, selectors: readonly string[]) {
  const folder = await newFolder();
  const { page, search, dsfr } = assets.scripts.fr ?? {};
  const path = await writeStylesheet(openDistFolder(folder, undefined), {
    assets,
    assetsDir,
    loaded: [page, search, dsfr].map((path = "") => basename(path)),
    elements: elementsOf(selectors),
    program,
    keptIn,
  });
  const css = await readFile(join(folder, path), "utf8");
  const files = await readdir(dirname(join(folder, path)));
  return { name: basename(path), css, files };
}

/** What nearly every page has. */
const common = ["html", "body", "p", "a.fr-link", "button.fr-btn", "strong"];

describe("the stylesheet of a site", () => {
  it("has what its pages hold and what scripts switch on, with the DSFR’s notice", async () => {
    const { css } = await written(
      ...common,
      "div.fr-collapse",
      "dialog.fr-modal",
      "div.fr-tabs",
      "div.fr-tabs__panel",
      "div.fr-table",
      "table",
      "li.fr-nav__item",
      "span.fr-icon-mail-line",
      "p.fr-badge.fr-badge--green-menthe",
    );
    const wanted = [
      "/*! DSFR | SPDX-License-Identifier: MIT",
      ":root[data-fr-theme=dark]",
      ".fr-badge--green-menthe",
      ".fr-icon-mail-line:before",
      ".fr-collapse--expanded",
      ".fr-collapsing",
      ".fr-modal--opened",
      ".fr-nav__item--align-right",
      ".fr-tabs__panel--selected",
      ".fr-tabs__panel--direction-start",
      ".fr-tabs__shadow--left",
      ".fr-table__shadow--left",
      // Only the search makes it.
      ".fr-pagination__link--next",
    ];
    expect(wanted.filter((part) => !css.includes(part))).toEqual([]);
    const unwanted = [
      ".fr-badge--green-bourgeon",
      ".fr-card",
      ".fr-stepper",
      ".fr-quote",
      "-ms-",
    ];
    expect(unwanted.filter((part) => css.includes(part))).toEqual([]);
  });

  it("is named by its content, which only depends on what there is", async () => {
    const one = await written(...common, "p.fr-badge");
    const same = await written("p.fr-badge", ...[...common].reverse());
    const other = await written(...common, "p.fr-tag");
    expect(one.name).toMatch(/^site-[0-9a-f]{8}\.css$/);
    expect(same).toEqual(one);
    expect(other.name).not.toBe(one.name);
  });

  it("is made once for the same pages, and anew by another program", async () => {
    const own = await written(...common);
    const { mtimeMs } = await stat(keptIn);
    expect(await written(...common)).toEqual(own);
    expect((await stat(keptIn)).mtimeMs).toBe(mtimeMs);
    expect(await writtenBy("another", common)).toEqual(own);
    expect((await stat(keptIn)).mtimeMs).toBeGreaterThan(mtimeMs);
  });

  it("has the typefaces beside it that something is written in", async () => {
    const { css, files } = await written(...common);
    const typefaces = files
      .filter((name) => name.endsWith(".woff2"))
      .map((name) => name.replace(/-[^-]+$/, ""));
    expect(typefaces).toContain("Marianne-Regular");
    expect(typefaces).toContain("Marianne-Bold");
    expect(typefaces).not.toContain("Marianne-Light");
    expect(typefaces).not.toContain("Spectral-Regular");
    for (const [, name = ""] of css.matchAll(/url\("?\.\/([^)"]+\.woff2)/g)) {
      expect(files).toContain(name);
    }
  });
});

describe("a page", () => {
  it("asks for the stylesheet in its head, and keeps what authors wrote", () => {
    expect(
      withStylesheet(
        '<link rel="stylesheet" href="/aide/_parution/site.css"/><a href="/_parution/site.css">',
        "/_parution/site.css",
        "/_parution/site-0123abcd.css",
      ),
    ).toBe(
      '<link rel="stylesheet" href="/aide/_parution/site-0123abcd.css"/><a href="/_parution/site.css">',
    );
  });

  it("is refused when it asks for none", () => {
    expect(() =>
      withStylesheet("<p>Un texte</p>", "/_parution/site.css", "/x.css"),
    ).toThrow("/_parution/site.css");
  });
});
