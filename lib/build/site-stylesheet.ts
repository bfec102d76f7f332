import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { transform } from "esbuild";

import { keepText } from "../disk/keep-text";
import { sumOf } from "../library/kept-readings";
import { wholeStylesheet, type BundledAssets } from "./assets";
import { hashOf } from "./bundle-assets";
import type { DistFolder } from "./dist-folder";
import { describeElements, type PageElement } from "./page-elements";
import { vocabularyOf } from "./page-vocabulary";
import { trimStyles, type Vocabulary } from "./trim-styles";
import { hashedFolder } from "../paths";

/** Names of bundled files that the stylesheet decides on. */
export const isOfStylesheet = (name: string): boolean =>
  name === wholeStylesheet || name.endsWith(".woff2");

/**
 * Writes the stylesheet of the pages that have some elements, and the typefaces
 * that it names. Gives its path, which changes with its content. It takes a
 * second to make, and is kept for the builds whose pages have the same.
 */
export async function writeStylesheet(
  folder: DistFolder,
  {
    assets,
    assetsDir,
    loaded,
    elements,
    program,
    keptIn,
  }: {
    assets: Pick<BundledAssets, "scripts">;
    assetsDir: string;
    /** The names of the other bundled files that the pages load. */
    loaded: readonly string[];
    elements: readonly PageElement[];
    /** Changes with the program. */
    program: string;
    /** The file that keeps it. */
    keptIn: string;
  },
): Promise<string> {
  const textsOf = (isWanted: (name: string) => boolean) =>
    Promise.all(
      loaded
        .filter(isWanted)
        .map((name) => readFile(join(assetsDir, name), "utf8")),
    );
  const dsfr = Object.values(assets.scripts).map((own) => basename(own.dsfr));
  const texts = {
    dsfr: await textsOf((name) => dsfr.includes(name)),
    scripts: await textsOf(
      (name) => name.endsWith(".js") && !dsfr.includes(name),
    ),
    stylesheets: await textsOf((name) => name.endsWith(".css")),
  };
  const whole = await readFile(join(assetsDir, wholeStylesheet), "utf8");
  const from = sumOf(
    program,
    whole,
    JSON.stringify(texts),
    describeElements(elements),
  );
  const code = await keepText(keptIn, from, () =>
    trim(whole, vocabularyOf(elements, texts)),
  );
  const path = `${hashedFolder}/site-${hashOf(code)}.css`;
  await folder.write(path, code);
  for (const file of await readdir(assetsDir)) {
    if (file.endsWith(".woff2") && code.includes(file)) {
      await folder.copy(`${hashedFolder}/${file}`, join(assetsDir, file));
    }
  }
  return path;
}

async function trim(css: string, vocabulary: Vocabulary): Promise<string> {
  const trimmed = trimStyles(css, vocabulary);
  // Rules that have come to stand side by side are made one.
  const { code } = await transform(trimmed, { loader: "css", minify: true });
  return code;
}

/**
 * A page that asks for a stylesheet in the place of another one. Only the head
 * does, which comes before all that authors write. Throws for a page that does
 * not ask for it.
 */
export function withStylesheet(html: string, from: string, to: string): string {
  const place = html.indexOf(`${from}"`);
  if (place < 0) throw new Error(`The page does not ask for ${from}`);
  return html.slice(0, place) + to + html.slice(place + from.length);
}
