import { isUtf8 } from "node:buffer";
import { readFileSync, type Dirent, type Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

import { fileStart, type Problem } from "../problems";
import { addressesFile } from "../site/address-list";
import { settingsFile } from "../site/read-settings";

/** A text file of the site. */
export interface SourceFile {
  /** Path relative to the site folder, forward slashes, Unicode NFC. */
  file: string;
  /** Its text, without byte-order mark, with line feeds only. */
  text: string;
  /** Where it is on disk; undefined for one that the program writes. */
  path?: string | undefined;
}

/** What a site folder holds. */
export interface SiteFiles {
  /** The text of `content/site.yaml`, empty when there is none. */
  settingsText: string;
  /** The text of the list of published addresses; undefined when there is none. */
  addressesText: string | undefined;
  /** Every `.md` and `.mdx` file under `content/`, by path. */
  sources: SourceFile[];
  /**
   * Every file under `content/` and `public/`: the path relative to the site
   * folder in NFC, and where it is on disk.
   */
  paths: Map<string, string>;
  problems: Problem[];
}

/** Reads a site folder. Unreadable, binary and outside files are problems, not exceptions. */
export async function readSiteFiles(siteDir: string): Promise<SiteFiles> {
  const { paths, problems } = await listSiteFiles(siteDir);
  const texts = new Map<string, string>();
  for (const [file, path] of paths) {
    if (!isSource(file) && !ownFiles.has(file)) continue;
    const { text, problem } = readText(file, path);
    if (problem) problems.push(problem);
    else texts.set(file, text);
  }
  const sources = [...texts]
    .filter(([file]) => isSource(file))
    .map(([file, text]) => ({ file, text, path: paths.get(file) }));
  return {
    settingsText: texts.get(settingsFile) ?? "",
    addressesText: texts.get(addressesFile),
    sources,
    paths,
    problems,
  };
}

/** What a site folder is made of, without what its files hold. */
export interface SiteListing extends Pick<SiteFiles, "paths" | "problems"> {
  /** Where each folder under `content/` and `public/` is on disk, both included. */
  folders: string[];
}

/** Lists the files of a site folder. Those that are none, or outside, are problems. */
export async function listSiteFiles(siteDir: string): Promise<SiteListing> {
  const listing: SiteListing = { paths: new Map(), folders: [], problems: [] };
  await walk(siteDir, "content", listing);
  await walk(siteDir, "public", listing);
  return listing;
}

/** Whether a file is the text of an entry, and not a document that pages link to. */
export function isSource(file: string): boolean {
  return file.startsWith("content/") && /\.mdx?$/.test(file);
}

/** What the program reads of `content/` beside its sources: never published. */
export const ownFiles: ReadonlySet<string> = new Set([
  settingsFile,
  addressesFile,
]);

/** Dot files and folders belong to tools, not to the site. */
export const isHidden = (name: string) =>
  name.startsWith(".") && name !== ".well-known";

async function walk(
  siteDir: string,
  folder: string,
  listing: SiteListing,
): Promise<void> {
  const { paths, folders, problems } = listing;
  const directory = join(siteDir, folder);
  let children: Dirent[];
  try {
    children = await readdir(directory, { withFileTypes: true });
  } catch (error) {
    if (!isMissing(error)) problems.push(unreadable(folder));
    return;
  }
  folders.push(directory);
  children.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const child of children) {
    const { name } = child;
    if (isHidden(name)) continue;
    const path = join(directory, name);
    const file = `${folder}/${name}`.normalize("NFC");
    try {
      let kind: Dirent | Stats = child;
      if (child.isSymbolicLink()) {
        const real = await realpath(path);
        kind = await stat(real);
        // A link to one of its own parents would be walked for ever.
        const isAround = path.startsWith(real + sep);
        if (!real.startsWith(siteDir + sep) || isAround) {
          problems.push(outside(file));
          continue;
        }
      }
      if (kind.isDirectory()) {
        await walk(siteDir, `${folder}/${name}`, listing);
      } else if (!kind.isFile()) {
        // Reading a pipe would wait for ever.
        problems.push(unreadable(file));
      } else if (paths.has(file)) {
        problems.push(sameName(file));
      } else {
        paths.set(file, path);
      }
    } catch {
      problems.push(unreadable(file));
    }
  }
}

/** The text of a file, or why it has none. At once: one after the other, small files take half the time that they take in a thread of Node. */
export function readText(
  file: string,
  path: string,
): { text: string; problem?: Problem } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return { text: "", problem: unreadable(file) };
  }
  const line = firstBinaryLine(bytes);
  if (line !== undefined) {
    const problem: Problem = {
      file,
      line,
      column: 1,
      rule: "not-text",
      message: "Ce fichier n’est pas du texte en UTF-8.",
      mend: "Enregistrez-le en UTF-8, ou retirez-le de « content » si ce n’est pas un article.",
    };
    return { text: "", problem };
  }
  return { text: normalizeText(bytes.toString("utf8")) };
}

/** Text as the other stages expect it: no byte-order mark, line feeds only. */
export function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** The number of the first line that holds a NUL or is not UTF-8. */
function firstBinaryLine(bytes: Buffer): number | undefined {
  if (isUtf8(bytes) && !bytes.includes(0)) return undefined;
  for (let start = 0, line = 1; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    const slice = bytes.subarray(start, end);
    if (slice.includes(0) || !isUtf8(slice)) return line;
    start = end + 1;
  }
  return 1;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** What is said of a file or a folder that cannot be read. */
export function unreadable(file: string): Problem {
  return {
    file,
    ...fileStart,
    rule: "unreadable-file",
    message: "Ce fichier ou ce dossier ne peut pas être lu.",
    mend: "Vérifiez qu’il existe et que vous avez le droit de le lire.",
  };
}

/** Two names that look the same, their accents written in two Unicode forms. */
function sameName(file: string): Problem {
  return {
    file,
    ...fileStart,
    rule: "same-name",
    message:
      "Deux fichiers portent ce nom, avec des accents codés différemment.",
    mend: "Renommez l’un des deux, ou supprimez-le.",
  };
}

function outside(file: string): Problem {
  return {
    file,
    ...fileStart,
    rule: "outside-link",
    message:
      "Ce lien symbolique mène hors du dossier du site, ou à un dossier qui le contient.",
    mend: "Remplacez-le par une copie de ce qu’il désigne.",
  };
}
