import { fileStart, type Problem } from "../problems";
import type { SiteSettings } from "../site/settings";
import type { FrontMatter } from "./front-matter";

/** Where an entry belongs and where it is published. */
export interface EntryPlace {
  collection: string | undefined;
  /** Decoded, with both slashes; undefined when the entry has no page. */
  path: string | undefined;
}

/** The one path that may end in a dot and letters: hosts ask for it by name. */
export const notFoundPath = "/404.html";

const datePrefix = /^\d{4}-\d{2}-\d{2}-/;

/** The folder and name that make an entry's URL, without extension or `index`. */
function pathParts(file: string): string[] {
  const parts = file
    .replace(/^content\//, "")
    .replace(/\.mdx?$/, "")
    .split("/");
  const last = parts.at(-1);
  // `dir/index.md` and `dir/dir.md` both stand for their folder.
  if (last === "index" || (parts.length > 1 && last === parts.at(-2))) {
    parts.pop();
  }
  const name = parts.pop();
  return name === undefined ? [] : [...parts, name.replace(datePrefix, "")];
}

/**
 * The collection and the URL path of a source file: `permalink` first, then
 * the pattern of its collection, else its own place. Reports names that no URL
 * can hold.
 */
export function placeEntry(
  file: string,
  fields: Pick<FrontMatter, "permalink" | "slugOverride">,
  settings: Pick<SiteSettings, "collections">,
): EntryPlace & { problems: Problem[] } {
  const parts = pathParts(file);
  if (fields.slugOverride !== undefined && parts.length > 0) {
    parts[parts.length - 1] = fields.slugOverride;
  }
  const collection = collectionOf(file, settings);
  const slug = parts.at(-1) ?? "";
  const isList = collection !== undefined && parts.join("/") === collection.dir;
  const ownPath =
    collection && !isList
      ? collection.url.replace("{slug}", () => slug)
      : `/${parts.map((part) => `${part}/`).join("")}`;

  if (fields.permalink === false) {
    return { collection: collection?.name, path: undefined, problems: [] };
  }
  const path =
    fields.permalink === undefined
      ? (listPath(collection, isList) ?? ownPath)
      : withSlashes(fields.permalink.normalize("NFC"));
  return {
    collection: isList ? undefined : collection?.name,
    path,
    problems: nameProblems(file, path),
  };
}

interface NamedCollection {
  name: string;
  dir: string;
  url: string;
}

function collectionOf(
  file: string,
  { collections }: Pick<SiteSettings, "collections">,
): NamedCollection | undefined {
  return Object.entries(collections)
    .map(([name, { dir, url }]) => ({ name, dir, url }))
    .filter(({ dir }) => file.startsWith(`content/${dir}/`))
    .sort((a, b) => b.dir.length - a.dir.length)[0];
}

/** `articles/index.md` introduces the list of its collection. */
function listPath(
  collection: NamedCollection | undefined,
  isList: boolean,
): string | undefined {
  return collection && isList ? collectionPath(collection.url) : undefined;
}

/** The path of a collection's list: its pattern without the slug. */
export function collectionPath(pattern: string): string {
  return pattern.replace("{slug}/", "");
}

function withSlashes(path: string): string {
  const isFile = path === notFoundPath;
  return isFile || path.endsWith("/") ? path : `${path}/`;
}

/** Characters that mean something else in an address, or that file systems refuse. */
// eslint-disable-next-line no-control-regex
const forbidden = /[%?#\\:*"<>|\u0000-\u001f\u007f]/u;

function nameProblems(file: string, path: string): Problem[] {
  const report = (rule: string, message: string, mend: string): Problem => ({
    file,
    ...fileStart,
    level: "error",
    rule,
    message,
    mend,
  });
  const wrong = forbidden.exec(path)?.[0];
  if (wrong !== undefined) {
    return [
      report(
        "forbidden-character",
        `Le nom de ce fichier donne l’adresse « ${path} », qui ne peut pas contenir « ${wrong} ».`,
        "Renommez le fichier (ou son dossier), avec des lettres, des chiffres et des tirets.",
      ),
    ];
  }
  const last = path.split("/").filter(Boolean).at(-1) ?? "";
  if (path !== notFoundPath && last.includes(".")) {
    return [
      report(
        "dot-in-name",
        `Le nom de ce fichier donne l’adresse « ${path} », dont la dernière partie contient un point.`,
        "Remplacez le point par un tiret, ou donnez un « slugOverride » dans l’en-tête.",
      ),
    ];
  }
  return [];
}
