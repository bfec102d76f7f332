import { readFile, readlink, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";

/** What a build leaves beside the folder that it serves. */
const buildRecord = z.object({
  /** What it was made of; see `fingerprint`. */
  fingerprint: z.string(),
  /** The base path of every URL. */
  base: z.string(),
  /** Headers of every answer. */
  headers: z.record(z.string(), z.string()),
  /** How many pages readers can open. */
  pages: z.number(),
});

export type BuildRecord = z.output<typeof buildRecord>;

/** The link to the folder that is served, in the work folder of a site. */
export function currentLink(workDir: string): string {
  return join(workDir, "dist");
}

export const recordName = "build.json";

/** The build that a link leads to, or undefined when there is none that is whole. */
export async function readBuild(
  link: string,
): Promise<{ dist: string; record: BuildRecord } | undefined> {
  try {
    await readlink(link);
    const dist = await realpath(link);
    const text = await readFile(join(dirname(dist), recordName), "utf8");
    return { dist, record: buildRecord.parse(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}
