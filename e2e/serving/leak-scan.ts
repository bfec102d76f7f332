import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** Words that nothing else holds, for a place of an article of a kind. They have an accent, a capital and a space. */
export function sentinel(place: string, kind: string): string {
  return `Zéphyre ${place} ${kind}`;
}

/** As an address would say it. */
export function slugOf(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

/** Those of some words that a text holds, in any of their forms, whatever their capitals. */
export function foundIn(text: string, words: readonly string[]): string[] {
  const searched = text.toLowerCase();
  return words.filter((one) =>
    formsOf(one).some((form) => searched.includes(form.toLowerCase())),
  );
}

/** The same of a folder: the names of its files, and their bytes, compressed or not. */
export async function foundInFolder(
  folder: string,
  words: readonly string[],
): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Set<string>();
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    const text = await readText(path);
    const all = `${relative(folder, path)}\n${text}`;
    for (const one of foundIn(all, words)) found.add(one);
  }
  return words.filter((one) => found.has(one));
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  switch (extname(path)) {
    case ".br":
      return brotliDecompressSync(bytes).toString();
    case ".gz":
      return gunzipSync(bytes).toString();
    default:
      return bytes.toString();
  }
}

/** As pages, addresses, records and file systems may write some words. */
function formsOf(words: string): string[] {
  const written = [words.normalize("NFC"), words.normalize("NFD")];
  return [
    ...written,
    ...written.map((form) => encodeURIComponent(form)),
    ...written.map((form) => form.replaceAll(" ", "+")),
    ...written.map((form) => form.replaceAll(" ", "-")),
    ...written.map(escapeHtml),
    ...written.map((form) => JSON.stringify(form).slice(1, -1)),
    ...written.map(escapeJson),
    slugOf(words),
  ];
}

function escapeHtml(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/gu,
    (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`,
  );
}

function escapeJson(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
