import { fileStart, type Place, type Problem } from "../problems";
import type { RuleName } from "../rules";
import {
  languageInPath,
  mainLanguage,
  prefixOf,
  shownLanguage,
} from "../site/languages";
import { collectionsIn } from "../site/settings-in";
import type { SiteSettings } from "../site/settings";
import type { FrontMatter } from "./front-matter";
import { notFoundPath, ownFolders } from "../paths";

/** Where an entry belongs and where it is published. */
export interface EntryPlace {
  /** The language that it is written in. */
  language: string;
  collection: string | undefined;
  /** Decoded, with both slashes; undefined when the entry has no page, or no server could have it there. */
  path: string | undefined;
}

const datePrefix = /^\d{4}-\d{2}-\d{2}-/;

/** The folder and name that make an entry's URL, without extension or `index`. */
function pathParts(place: string): string[] {
  const parts = place.replace(/\.mdx?$/, "").split("/");
  const last = parts.at(-1);
  // `dir/index.md` and `dir/dir.md` both stand for their folder.
  if (last === "index" || last === parts.at(-2)) {
    parts.pop();
  }
  const name = parts.pop();
  return name === undefined ? [] : [...parts, name.replace(datePrefix, "")];
}

type AddressFields = Partial<
  Pick<FrontMatter, "lang" | "permalink" | "slugOverride">
>;

type PlaceSettings = Pick<
  SiteSettings,
  "collections" | "languages" | "root" | "translations"
>;

/** Where a field of the front matter is written. */
type PlaceOfField = (field: "permalink" | "slugOverride") => Place;

function placeInContent(file: string): string {
  return file.replace(/^content\//, "");
}

/**
 * Where a source file is in `content`, and in the folder of a language where a
 * site of several has one: what its translations have too.
 */
export function placeInLanguage(
  file: string,
  language: string,
  { languages }: Pick<SiteSettings, "languages">,
): string {
  const place = placeInContent(file);
  const isIn =
    languages.length > 1 && languageInPath(place, languages) === language;
  return isIn ? place.slice(language.length + 1) : place;
}

/** What names a source file and its translations: its place without its date, nor how it stands for its folder. */
export function nameAcrossLanguages(
  file: string,
  language: string,
  settings: Pick<SiteSettings, "languages">,
): string {
  return pathParts(placeInLanguage(file, language, settings)).join("/");
}

/**
 * The language, the collection and the URL path of a source file: `permalink`
 * first, then the pattern of its collection, else its own place. Reports names
 * that no URL can hold, at the field that gave them.
 */
export function placeEntry(
  file: string,
  fields: AddressFields,
  site: PlaceSettings,
  placeOfField: PlaceOfField,
): EntryPlace & { problems: Problem[] } {
  const language = languageOf(file, fields, site);
  // A folder of a language has its addresses, whatever is in it.
  const shown =
    languageInPath(placeInContent(file), site.languages) ??
    shownLanguage(language, site);
  const settings = { ...site, collections: collectionsIn(site, shown) };
  const parts = pathParts(placeInLanguage(file, shown, site));
  if (fields.slugOverride !== undefined && parts.length > 0) {
    parts[parts.length - 1] = hyphenated(fields.slugOverride);
  }
  const collection = collectionOf(file, shown, settings);
  const slug = parts.at(-1) ?? "";
  const isList =
    collection !== undefined &&
    [parts, pathParts(placeInContent(file))].some(
      (some) => some.join("/") === collection.dir,
    );
  const ownPath =
    collection && !isList
      ? collection.url.replace("{slug}", () => slug)
      : `${prefixOf(shown, site)}/${parts.map((part) => `${part}/`).join("")}`;

  if (fields.permalink === false) {
    return {
      language,
      collection: collection?.name,
      path: undefined,
      problems: [],
    };
  }
  const writtenPath =
    fields.permalink === undefined
      ? (listPath(collection, isList) ?? ownPath)
      : withSlashes(fields.permalink);
  const path = writtenPath.normalize("NFC");
  return {
    language,
    collection: isList ? undefined : collection?.name,
    path: isServable(path) ? path : undefined,
    problems: [
      ...nameProblems(file, path, fields, placeOfField),
      ...(collection && !isList && fields.permalink !== undefined
        ? takenPathProblems(file, path, settings, placeOfField)
        : []),
    ],
  };
}

/**
 * The language that a front matter says, else that which the address of its
 * collection, its folder or its own address begins with, else the site's.
 */
function languageOf(
  file: string,
  { lang, permalink }: AddressFields,
  settings: PlaceSettings,
): string {
  if (lang !== undefined) return lang;
  const named = (path: string | false | undefined) =>
    path ? languageInPath(path, settings.languages) : undefined;
  const main = mainLanguage(settings);
  const folder = named(placeInContent(file));
  const collection = collectionOf(file, folder ?? main, settings);
  return named(collection?.url) ?? folder ?? named(permalink) ?? main;
}

interface NamedCollection {
  name: string;
  dir: string;
  url: string;
}

/** The collection whose folder a file is in, itself or in that of its language: the innermost. */
function collectionOf(
  file: string,
  language: string,
  settings: Pick<SiteSettings, "collections" | "languages">,
): NamedCollection | undefined {
  const places = [
    placeInContent(file),
    placeInLanguage(file, language, settings),
  ];
  return Object.entries(settings.collections)
    .flatMap(([name, { dir: dirs, url }]) =>
      dirs.map((dir) => ({ name, dir, url })),
    )
    .filter(({ dir }) => places.some((place) => place.startsWith(`${dir}/`)))
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

/** Authors also write « mentions legales » for `mentions-legales`. */
function hyphenated(name: string): string {
  return name.replace(/\s+/g, "-");
}

function withSlashes(permalink: string): string {
  const path = permalink.startsWith("/") ? permalink : `/${permalink}`;
  const isFile = path === notFoundPath;
  return isFile || path.endsWith("/") ? path : `${path}/`;
}

/** Characters that mean something else in an address, or that file systems refuse. */
// eslint-disable-next-line no-control-regex
const forbidden = /[%?#\\:*"<>|\u0000-\u001f\u007f\p{Surrogate}]/u;

const maxSegmentBytes = 200;

/** What is wrong in one part of a path, and how to name it otherwise. */
function segmentProblem(
  segment: string,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): { rule: RuleName; fault: string; mend: string } | undefined {
  const wrong = forbidden.exec(segment)?.[0];
  if (wrong !== undefined) {
    return {
      rule: "forbidden-character",
      fault: `qui ne peut pas contenir « ${wrong} »`,
      mend: "avec des lettres, des chiffres et des tirets",
    };
  }
  if (["", ".", ".."].includes(segment)) {
    return {
      rule: "invalid-segment",
      fault: segment
        ? `dont une partie est « ${segment} »`
        : "dont une partie est vide",
      mend: "avec un nom entre deux « / »",
    };
  }
  if (isFirst && ownFolders.includes(segment)) {
    return {
      rule: "reserved-name",
      fault: `dont le premier dossier, « ${segment} », est réservé au programme`,
      mend: "avec un autre nom",
    };
  }
  if (isTooLong(segment)) {
    return {
      rule: "name-too-long",
      fault: `dont une partie dépasse ${maxSegmentBytes} octets`,
      mend: "avec un nom plus court",
    };
  }
  if (isLast && segment.includes(".")) {
    return {
      rule: "dot-in-name",
      fault: "dont la dernière partie contient un point",
      mend: "avec un tiret à la place du point",
    };
  }
  return undefined;
}

/** The first fault of a path, where it was written: in a field, or in the file's name. */
function nameProblems(
  file: string,
  path: string,
  { permalink, slugOverride }: AddressFields,
  placeOfField: PlaceOfField,
): Problem[] {
  const segments = path.split("/").slice(1, -1);
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    const problem = segmentProblem(segment, { isFirst: index === 0, isLast });
    if (!problem) continue;
    const field =
      permalink !== undefined
        ? "permalink"
        : isLast && slugOverride !== undefined
          ? "slugOverride"
          : undefined;
    const origin = field ? `Le champ « ${field} »` : "Le nom de ce fichier";
    const change = field
      ? `Corrigez « ${field} » dans l’en-tête`
      : "Renommez le fichier (ou son dossier)";
    return [
      {
        file,
        ...(field ? placeOfField(field) : fileStart),
        rule: problem.rule,
        message: `${origin} donne l’adresse « ${path} », ${problem.fault}.`,
        mend: `${change}, ${problem.mend}.`,
      },
    ];
  }
  return [];
}

/** Whether a path can be that of a page: what a site makes of rules changes nothing to it. */
function isServable(path: string): boolean {
  const parts = path.split("/").slice(1, -1);
  return (
    !parts.some(
      (part) =>
        ["", ".", "..", "index.html"].includes(part) ||
        /[?#\\\p{Cc}\p{Surrogate}]|%[\da-f]{2}/iu.test(part) ||
        isTooLong(part),
    ) && !ownFolders.includes(parts[0] ?? "")
  );
}

function isTooLong(segment: string): boolean {
  return new TextEncoder().encode(segment).length > maxSegmentBytes;
}

/** An article cannot take the address of the home page or of a list. */
function takenPathProblems(
  file: string,
  path: string,
  { collections }: Pick<SiteSettings, "collections">,
  placeOfField: PlaceOfField,
): Problem[] {
  const list = Object.values(collections).find(
    ({ url }) => collectionPath(url) === path,
  );
  if (path !== "/" && !list) return [];
  const owner = path === "/" ? "l’accueil" : `la liste “${list?.title}”`;
  return [
    {
      file,
      ...placeOfField("permalink"),
      rule: "same-url",
      message: `L’adresse « ${path} » est déjà celle de ${owner}.`,
      mend: "Donnez une autre adresse dans « permalink », ou retirez ce champ.",
    },
  ];
}
