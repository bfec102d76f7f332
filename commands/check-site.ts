import { readFile, realpath, stat } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

import { directives } from "../components/directives";
import {
  githubFormat,
  gitlabFormat,
  jsonFormat,
  textFormat,
  type Format,
} from "../lib/check/formats";
import { fixText, showChange } from "../lib/check/fix";
import { dayAt } from "../lib/content/day";
import { lastCommitsOf } from "../lib/disk/last-commits";
import { readDeletedSources } from "../lib/disk/read-deleted-sources";
import { siteAddress, timeOf, type Environment } from "../lib/environment";
import { openKeptImages } from "../lib/images/kept-images";
import { rulePath } from "../lib/guide/rule-path";
import { normalizeText } from "../lib/disk/read-site-files";
import { replaceFile } from "../lib/disk/replace-file";
import { loadSite, type LoadedSite } from "../lib/library/load-site";
import { readKept } from "../lib/library/read-kept";
import { isError, type Finding } from "../lib/problems";
import { readInWorkers } from "./read-in-workers";

export const formats = {
  text: textFormat(false),
  terminal: textFormat(true),
  json: jsonFormat,
  github: githubFormat,
  gitlab: gitlabFormat,
} satisfies Record<string, Format>;

export interface CheckOptions {
  format: keyof typeof formats;
  /** Writes the mistakes that have one safe answer. */
  fix: boolean;
  /** Whether to go on, asked once the changes are shown. */
  confirm: () => Promise<boolean>;
  /** Where the report goes: without a line feed at its end. */
  print: (text: string) => void;
  /** Where the changes and what is done go. */
  log: (text: string) => void;
}

/** Checks a site folder and prints what is wrong in it; whether it is free of errors. */
export async function checkSite(
  environment: Environment,
  { format, fix, confirm, print, log }: CheckOptions,
): Promise<boolean> {
  let site = await load(environment);
  if (fix && (await writeFixes(site, confirm, log))) {
    site = await load(environment);
  }
  const base = site.library.settings.guide
    ? site.library.urls.absolute("/")
    : `${siteAddress(environment).defaultUrl}/`;
  print(
    formats[format]({
      findings: site.problems,
      texts: site.texts,
      helpUrl: (rule) => `${base}${rulePath(rule).slice(1)}`,
      folder: folderInRepository(environment.siteDir),
    }),
  );
  return !site.problems.some(isError);
}

async function load(environment: Environment): Promise<LoadedSite> {
  const { readImage, save } = await openKeptImages(environment.imagesDir);
  const site = await loadSite({
    siteDir: environment.siteDir,
    address: siteAddress(environment),
    drafts: true,
    today: dayAt(timeOf(environment)),
    now: timeOf(environment),
    definitions: directives,
    readSources: await readKept(environment, {
      read: readInWorkers,
      withTrees: false,
    }),
    readImage,
    readDeleted: readDeletedSources,
    readCommits: lastCommitsOf,
  });
  await save();
  return site;
}

/** Shows what would change, then writes it if that is confirmed; whether a file was written. */
async function writeFixes(
  site: LoadedSite,
  confirm: CheckOptions["confirm"],
  log: CheckOptions["log"],
): Promise<boolean> {
  const changes = [...fixable(site.problems)].flatMap(([file, problems]) => {
    const before = site.texts.get(file);
    const path = site.diskPaths.get(file);
    if (before === undefined || path === undefined) return [];
    const after = fixText(before, problems);
    return after === before ? [] : [{ file, path, before, after }];
  });
  if (changes.length === 0) {
    log("Rien ne peut être corrigé sans vous.");
    return false;
  }
  for (const { file, before, after } of changes) {
    log(showChange(file, before, after));
  }
  if (!(await confirm())) {
    log("Rien n’est écrit.");
    return false;
  }
  for (const change of changes) {
    log(
      (await replaceText(change))
        ? `Corrigé : ${change.file}`
        : `Laissé tel quel, car il a changé entre-temps : ${change.file}`,
    );
  }
  return true;
}

function fixable(findings: readonly Finding[]): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ fix }) => fix)) {
    byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  }
  return byFile;
}

/** Writes a file anew, unless it changed since it was read. Its ends of lines and its byte-order mark stay. */
async function replaceText({
  path: linked,
  before,
  after,
}: {
  path: string;
  before: string;
  after: string;
}): Promise<boolean> {
  const path = await realpath(linked);
  const written = await readFile(path, "utf8");
  if (normalizeText(written) !== before) return false;
  const end = /\r\n/.test(written) ? "\r\n" : "\n";
  const mark = written.startsWith("\uFEFF") ? "\uFEFF" : "";
  const { mode } = await stat(path);
  await replaceFile(path, mark + after.replaceAll("\n", end), { mode });
  return true;
}

/** Code hosts name files from the root of the repository. */
function folderInRepository(siteDir: string): string {
  let folder = siteDir;
  while (!existsSync(join(folder, ".git"))) {
    if (dirname(folder) === folder) return "";
    folder = dirname(folder);
  }
  const path = relative(folder, siteDir).split(sep).join("/");
  return path ? `${path}/` : "";
}
