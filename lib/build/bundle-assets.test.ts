import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";

import { wordsOf } from "../words/words";
import { assetsFor, type BundledAssets, type Scripts } from "./assets";
import { bundleAssets } from "./bundle-assets";

const bundles = new Map<string, { folder: string; assets: BundledAssets }>();

const bundled = (languages: string) => {
  const found = bundles.get(languages);
  if (!found) throw new Error(`${languages} was not bundled`);
  return found;
};

const script = (languages: string, code: string, name: keyof Scripts) => {
  const { folder, assets } = bundled(languages);
  const path = assetsFor(assets, wordsOf(code)).scripts[name];
  return readFile(join(folder, basename(path)), "utf8");
};

beforeAll(async () => {
  for (const languages of ["fr", "fr en"]) {
    const folder = await mkdtemp(join(tmpdir(), "parution-assets-"));
    const assets = await bundleAssets(process.cwd(), folder, {
      languages: languages.split(" "),
      classes: [],
    });
    bundles.set(languages, { folder, assets });
  }
}, 60_000);

afterAll(async () => {
  for (const { folder } of bundles.values()) {
    await rm(folder, { recursive: true });
  }
});

it("the scripts of a page say the words of its language, and of no other", async () => {
  const search = {
    fr: await script("fr en", "fr", "search"),
    en: await script("fr en", "en", "search"),
  };
  expect(search.fr).toContain("Recherche en cours");
  expect(search.fr).not.toContain("Searching");
  expect(search.en).toContain("Searching");
  expect(search.en).not.toContain("Recherche en cours");
  const choices = await script("fr en", "en", "choices");
  expect(choices).toContain("Your choices are saved");
  expect(choices).not.toContain("Vos choix");
});

it("and none that they do not say", async () => {
  expect(await script("fr", "fr", "search")).not.toContain("Vos choix");
  expect(await script("fr", "fr", "choices")).not.toContain("Recherche");
  // Of pages, not of scripts.
  expect(await script("fr", "fr", "choices")).not.toContain("Tout refuser");
});

it("scripts without words are the same file in every language", () => {
  const { fr = {}, en = {} } = bundled("fr en").assets.scripts;
  const english = new Map(Object.entries(en));
  const different = Object.entries(fr).flatMap(([name, path]) =>
    english.get(name) === path ? [] : [name],
  );
  expect(different).toEqual(["search", "choices"]);
});

it("a language more adds no file but its words", async () => {
  const alone = await readdir(bundled("fr").folder);
  const both = await readdir(bundled("fr en").folder);
  const added = both.filter((name) => !alone.includes(name));
  const withoutHash = added.map((name) => name.replace(/-[^-]*$/, ""));
  expect(withoutHash.sort()).toEqual(["choices", "search"]);
});

it("a page whose language was not bundled is refused", () => {
  expect(() => assetsFor(bundled("fr").assets, wordsOf("en"))).toThrow(
    "« en »",
  );
});

it("the scripts that every page asks for hold what pages use, in few bytes", async () => {
  const { folder, assets } = bundled("fr");
  const { scripts } = assetsFor(assets, wordsOf("fr"));
  const texts = await Promise.all(
    [scripts.dsfr, scripts.page, scripts.theme].map((path) =>
      readFile(join(folder, basename(path))),
    ),
  );
  const compressed = texts.map((text) => brotliCompressSync(text).length);
  expect(compressed.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(
    20_480,
  );
  expect(
    texts.join("").split("/*! DSFR | SPDX-License-Identifier"),
  ).toHaveLength(2);
});

/** The large stylesheet, with the icons that a site may ask for. */
async function wholeStylesheet(
  classes: readonly string[] | undefined,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parution-assets-"));
  const { stylesheet } = await bundleAssets(process.cwd(), folder, {
    languages: ["fr"],
    ...(classes && { classes }),
  });
  expect(stylesheet).toBe("/_parution/site.css");
  const css = await readFile(join(folder, basename(stylesheet)), "utf8");
  await rm(folder, { recursive: true });
  return css;
}

it("the large stylesheet has what pages may hold, with the icons of bodies", async () => {
  const css = await wholeStylesheet(["fr-icon-mail-line"]);
  expect(css).toContain(".fr-badge--green-menthe");
  expect(css).toContain(".fr-icon-mail-line:before");
  expect(css).not.toContain(".fr-icon-anchor-line:before");
});

it("in the preview, where any class may be written, with all icons", async () => {
  const css = await wholeStylesheet(undefined);
  expect(css).toContain(".fr-badge--green-menthe");
  expect(css).toContain(".fr-icon-mail-line:before");
  expect(css).toContain(".fr-icon-anchor-line:before");
});

it("the typefaces that pages ask for are there", async () => {
  const { folder, assets } = bundled("fr");
  const files = await readdir(folder);
  const asked = [...assets.fonts, ...assets.laterFonts].map((path) =>
    basename(path),
  );
  expect(asked).toHaveLength(4);
  expect(asked.filter((name) => !files.includes(name))).toEqual([]);
});

it("typefaces are the DSFR’s own files, unchanged, as its conditions ask", async () => {
  const { folder } = bundled("fr");
  const copies = (await readdir(folder)).filter((name) =>
    name.endsWith(".woff2"),
  );
  expect(copies.length).toBeGreaterThan(2);
  for (const copy of copies) {
    const own = copy.replace(/-[^-]+\.woff2$/, ".woff2");
    const original = await readFile(
      join("node_modules/@codegouvfr/react-dsfr/dsfr/fonts", own),
    );
    const served = await readFile(join(folder, copy));
    expect(served.equals(original), own).toBe(true);
  }
});
