import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Words } from "../words/words";

/** The DSFR's drawings that pages use. */
export type PictogramName =
  "light" | "dark" | "system" | "error" | "notFound" | "publication";

/** URL paths of the scripts of one language. */
export interface Scripts {
  theme: string;
  /** Where there are notices only. */
  notices: string;
  dsfr: string;
  page: string;
  /** On the 404 page only. */
  notFound: string;
  /** On the search page only. */
  search: string;
  /** On the page of choices only. */
  choices: string;
  /** On the page that chooses a language only. */
  languages: string;
  /** Where visits are counted only. */
  measure: string;
  /** In the preview only; never in `dist/`. */
  preview: string;
}

/** URL paths of the program's own files, by what the pages of a language call them. */
export interface Assets {
  /** The whole one: a build writes the address of its own in the place of this. */
  stylesheet: string;
  /** Where there are notices, or drafts are shown. */
  noticesStylesheet: string;
  /** Where there are several languages. */
  languagesStylesheet: string;
  /** In the preview only; never in `dist/`. */
  previewStylesheet: string;
  scripts: Scripts;
  /** Weights that every page shows at once. */
  fonts: string[];
  /** Weights that nearly every page comes to show. */
  laterFonts: string[];
  pictograms: Record<PictogramName, string>;
  icons: {
    favicon: string;
    faviconSvg: string;
    appleTouch: string;
    /** For a phone's home screen; `size` is their width and height in pixels. */
    application: { path: string; size: number }[];
  };
}

/** The assets of all the languages of a site. */
export interface BundledAssets extends Omit<Assets, "scripts"> {
  /** By the code of the words that they say; those without words are the same in all. */
  scripts: Readonly<Record<string, Scripts>>;
}

/** The assets of the pages that say the words of a language. */
export function assetsFor(assets: BundledAssets, { code }: Words): Assets {
  const scripts = assets.scripts[code];
  if (!scripts) throw new Error(`No script was bundled for « ${code} »`);
  return { ...assets, scripts };
}

/** The icons that browsers ask for where no page tells them of one, by their paths. */
export function iconsAtRoot({
  icons,
}: Pick<Assets, "icons">): ReadonlyMap<string, string> {
  return new Map([
    ["/favicon.ico", icons.favicon],
    ["/apple-touch-icon.png", icons.appleTouch],
  ]);
}

/** The name of the large stylesheet before it is trimmed: the same whatever it holds. */
export const wholeStylesheet = "site.css";

/** Where the list of assets is kept, in the folder that they are written to. */
export const manifestName = "assets.json";

/** The assets that were bundled into a folder; they are ours, so their form is known. */
export async function readAssets(folder: string): Promise<BundledAssets> {
  const text = await readFile(join(folder, manifestName), "utf8");
  return JSON.parse(text) as BundledAssets;
}
