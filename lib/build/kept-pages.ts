import { createHash } from "node:crypto";
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
} from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pMap from "p-map";

import { partsOf, type PageParts } from "../ecodesign/page-weight";
import { sumOf } from "../library/kept-readings";
import { placesOf, type PagePlaces } from "./page-elements";

/** What is known of a page that was rendered. */
export interface KeptPage {
  /** The sum of all that it was made from, but for bodies: see `page-makings.ts`. */
  makings: string;
  /** The keys of the bodies that it was made from. */
  bodies: readonly string[];
  /** What is noted of it. */
  notes: PageNotes;
}

/** What a build asks of the HTML of each page, which is long to look through. */
export interface PageNotes {
  /** Of the HTML. */
  sum: string;
  parts: PageParts;
  places: PagePlaces;
}

/** What stands before the HTML of a page that is kept. */
interface Head extends KeptPage {
  /** Of the HTML. */
  bytes: number;
}

/** What is known of each page is shorter, but for one of a thousand sorts of elements. */
const usualHead = 16 * 1024;

const newLine = 10;

export function notePage(html: string): PageNotes {
  return { sum: sumOf(html), parts: partsOf(html), places: placesOf(html) };
}

/**
 * What is known of the page of a path that a folder keeps, without reading its
 * HTML; undefined for one that is missing, cut short, damaged, or written
 * otherwise by an earlier program.
 */
export function readKeptPage(
  folder: string,
  path: string,
): KeptPage | undefined {
  try {
    // Waiting for other threads would take several times as long.
    const opened = openSync(fileOf(folder, path), "r");
    try {
      const { size } = fstatSync(opened);
      const { head, length } = readHead(opened);
      const { bytes, ...page } = parseHead(head);
      return length + bytes === size ? page : undefined;
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}

/** The HTML of the page of a path that a folder keeps; undefined for one that is damaged too. */
export function readKeptHtml(folder: string, path: string): string | undefined {
  try {
    const content = readFileSync(fileOf(folder, path));
    const length = headLength(content);
    const { notes } = parseHead(content.toString("utf8", 0, length));
    const html = content.toString("utf8", length);
    return notes.sum === sumOf(html) ? html : undefined;
  } catch {
    return undefined;
  }
}

/** What an open file starts with, and how many bytes of it. */
function readHead(opened: number): { head: string; length: number } {
  for (let most = usualHead; ; most *= 4) {
    const start = Buffer.allocUnsafe(most);
    const read = readSync(opened, start, 0, most, 0);
    const length = headLength(start.subarray(0, read));
    if (length > 0 || read < most) {
      return { head: start.toString("utf8", 0, length), length };
    }
  }
}

/** How many bytes the two lines of a head have; 0 where they are not there whole. */
function headLength(content: Buffer): number {
  const first = content.indexOf(newLine) + 1;
  return first === 0 ? 0 : content.indexOf(newLine, first) + 1;
}

/** Throws for a text that `keepPage` did not write, or that an earlier program wrote otherwise. */
function parseHead(text: string): Head {
  const [sum, json = ""] = text.split("\n");
  if (sum !== sumOf(json)) throw new Error("The page is not as it was kept");
  return JSON.parse(json) as Head;
}

/**
 * Keeps a page for the next builds. One that cannot be written, or not whole,
 * is only rendered anew.
 */
export async function keepPage(
  folder: string,
  path: string,
  page: KeptPage,
  html: string,
): Promise<void> {
  const head: Head = { ...page, bytes: Buffer.byteLength(html) };
  const json = JSON.stringify(head);
  const text = [sumOf(json), json, html].join("\n");
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
