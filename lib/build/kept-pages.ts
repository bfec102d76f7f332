import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pMap from "p-map";

import { partsOf, type PageParts } from "../ecodesign/page-weight";
import { sumOf } from "../library/kept-readings";
import { placesOf, type PagePlaces } from "./page-elements";

/** A page as it was rendered. */
export interface KeptPage {
  /** The sum of all that it was made from, but for bodies: see `page-makings.ts`. */
  makings: string;
  /** The keys of the bodies that it was made from. */
  bodies: readonly string[];
  /** What is noted of it. */
  notes: PageNotes;
  html: string;
}

/** What a build asks of the HTML of each page, which is long to look through. */
export interface PageNotes {
  /** Of the HTML. */
  sum: string;
  parts: PageParts;
  places: PagePlaces;
}

export function notePage(html: string): PageNotes {
  return { sum: sumOf(html), parts: partsOf(html), places: placesOf(html) };
}

/**
 * The page of a path that a folder keeps; undefined for one that is missing,
 * cut short, damaged, or written otherwise by an earlier program.
 */
export function readKeptPage(
  folder: string,
  path: string,
): KeptPage | undefined {
  try {
    // Waiting for other threads would take several times as long.
    return parsePage(readFileSync(fileOf(folder, path), "utf8"));
  } catch {
    return undefined;
  }
}

/** Throws, or gives undefined, for a text that `keepPage` did not write, or that an earlier program wrote otherwise. */
function parsePage(text: string): KeptPage | undefined {
  const [sum, rest] = cut(text, "\n");
  const [head, noted] = cut(rest, "\n");
  const [json, html] = cut(noted, "\n");
  if (sum !== sumOf(head, json)) return undefined;
  const notes = JSON.parse(json) as PageNotes;
  if (notes.sum !== sumOf(html)) return undefined;
  const [makings = "", ...bodies] = head.split(" ");
  return { makings, bodies, notes, html };
}

/**
 * Keeps a page for the next builds. One that cannot be written, or not whole,
 * is only rendered anew.
 */
export async function keepPage(
  folder: string,
  path: string,
  { makings, bodies, notes, html }: KeptPage,
): Promise<void> {
  const head = [makings, ...bodies].join(" ");
  const json = JSON.stringify(notes);
  const text = [sumOf(head, json), head, json, html].join("\n");
  const write = () => writeFile(fileOf(folder, path), text);
  // Only the first page finds no folder.
  await write()
    .catch(() => mkdir(folder, { recursive: true }).then(write))
    .catch(() => undefined);
}

/** Removes the pages of other paths. */
export async function removeOtherPages(
  folder: string,
  paths: Iterable<string>,
): Promise<void> {
  const kept = new Set([...paths].map(fileName));
  const names = await readdir(folder).catch(() => []);
  await pMap(
    names.filter((name) => !kept.has(name)),
    (name) => rm(join(folder, name), { force: true }),
    { concurrency: 16 },
  );
}

function fileOf(folder: string, path: string): string {
  return join(folder, fileName(path));
}

/** Paths are longer than names may be, and some disks take capitals for small letters. */
function fileName(path: string): string {
  return createHash("sha256").update(path).digest("hex");
}

function cut(text: string, at: string): [before: string, after: string] {
  const place = text.indexOf(at);
  return [text.slice(0, place), text.slice(place + 1)];
}
