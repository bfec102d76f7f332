import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";

import { replaceFile } from "../disk/replace-file";

/** Readings of an earlier run, as JSON, by the sum of what they were made from. */
export type KeptReadings = ReadonlyMap<string, string>;

/**
 * The readings that a file keeps. Of a file that is missing, cut short or
 * damaged, the lines that are whole are taken: the others are read anew.
 */
export async function loadReadings(path: string): Promise<KeptReadings> {
  const text = await readFile(path, "utf8").catch(() => "");
  const kept = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [key, sum, json] = splitLine(line);
    if (sum === sumOf(json)) kept.set(key, json);
  }
  return kept;
}

/**
 * Keeps readings for the next run, in place of those before. What cannot be
 * written is only read anew next time.
 */
export async function keepReadings(
  path: string,
  readings: KeptReadings,
): Promise<void> {
  const lines = [...readings].map(
    ([key, json]) => `${key} ${sumOf(json)} ${json}\n`,
  );
  await mkdir(dirname(path), { recursive: true })
    .then(() => replaceFile(path, lines.join("")))
    .catch(() => undefined);
}

/** SHA-256 of texts, in base64url. */
export function sumOf(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("base64url");
}

function splitLine(line: string): [key: string, sum: string, json: string] {
  const first = line.indexOf(" ");
  const second = line.indexOf(" ", first + 1);
  return [
    line.slice(0, first),
    line.slice(first + 1, second),
    line.slice(second + 1),
  ];
}
