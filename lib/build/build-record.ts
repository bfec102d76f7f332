import { statSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { z } from "zod";

import { codings } from "../serve/coding";
import { headerRules } from "../serve/header-rules";

/** A file of `dist/` that has an address. */
const servedFile = z.object({
  bytes: z.number(),
  /** When an address was first given this content, in seconds since 1970. */
  modified: z.number(),
  /** Of its content. */
  hash: z.string(),
  /** Sizes of its compressed forms, in bytes. */
  br: z.number().optional(),
  gzip: z.number().optional(),
});

export type ServedFile = z.output<typeof servedFile>;

/** What pages were made of. */
const pageSums = z.object({
  /** The path of the stylesheet that they ask for. */
  stylesheet: z.string(),
  /** By file, of the HTML of its page, which asks for the whole stylesheet. */
  sums: z.record(z.string(), z.string()),
});

export type PageSums = z.output<typeof pageSums>;

/** What a build leaves beside the folder that it serves. */
const buildRecord = z.object({
  /** What it was made of; see `fingerprint`. */
  fingerprint: z.string(),
  /** Of everything that a browser can fetch. */
  id: z.string(),
  /** The program's. */
  version: z.string(),
  /** The base path of every URL. */
  base: z.string(),
  headers: headerRules,
  /** Whether it shows drafts: it is then no public site. */
  drafts: z.boolean().default(false),
  /** How many pages readers can open. */
  pages: z.number(),
  /** The day from which another build would publish an article that this one leaves out. */
  nextDay: z.string().optional(),
  /** The instant from which another build would have other notices, in milliseconds since 1970. */
  nextNotice: z.number().optional(),
  /** Each old path, decoded, and the URL that it leads to. */
  redirects: z.record(z.string(), z.string()),
  /** Each old path, decoded, whose page is gone for good. */
  withdrawn: z.array(z.string()).default([]),
  /** What the addresses begin with of the languages that have pages of errors of their own. */
  faults: z.array(z.string()).default([]),
  /** By decoded path. */
  files: z.record(z.string(), servedFile),
  pageSums: pageSums.optional(),
  /** Paths of the hashed files of this build, then of those before it. */
  generations: z.array(z.array(z.string())),
  /** The files of the site that hashed files were made of, by path; none for the program's own. */
  sources: z.record(z.string(), z.array(z.string())).default({}),
});

export type BuildRecord = z.output<typeof buildRecord>;

/** A build as it is on disk. */
export interface Build {
  /** Real path of the folder to serve. */
  dist: string;
  record: BuildRecord;
}

/** The link to the last build, in the work folder of a site. */
export function currentLink(workDir: string): string {
  return join(workDir, "current");
}

/** The folder to serve of the last build. */
export function currentDist(workDir: string): string {
  return join(currentLink(workDir), "dist");
}

export const recordName = "build.json";

/** The build whose `dist` a path leads to, or undefined when there is none that can be read. */
export async function readBuild(path: string): Promise<Build | undefined> {
  try {
    const dist = await realpath(path);
    const text = await readFile(join(dirname(dist), recordName), "utf8");
    return { dist, record: buildRecord.parse(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}

/** When the content of a build last changed, in seconds since 1970. */
export function contentTime({ files }: Pick<BuildRecord, "files">): number {
  return Object.values(files).reduce(
    (latest, { modified }) => Math.max(latest, modified),
    0,
  );
}

/** How many files are looked at before others have a turn: some milliseconds. */
const atOnce = 250;

/** Paths of the files of a build that are missing or have another size; compressed forms count. */
export async function findDamage({ dist, record }: Build): Promise<string[]> {
  const damaged: string[] = [];
  let looked = 0;
  for (const [path, file] of Object.entries(record.files)) {
    const forms = codings.map(
      ({ name, extension }) => [path + extension, file[name]] as const,
    );
    for (const [form, bytes] of [[path, file.bytes] as const, ...forms]) {
      if (bytes === undefined) continue;
      if (sizeOf(join(dist, form)) !== bytes) damaged.push(form);
    }
    looked += 1;
    if (looked % atOnce === 0) await setImmediate();
  }
  return damaged;
}

/** The bytes of a file; undefined for what is none, or cannot be looked at. */
function sizeOf(file: string): number | undefined {
  try {
    // Waiting for another thread would take ten times as long.
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
