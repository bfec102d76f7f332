import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
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
      icons: [],
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
