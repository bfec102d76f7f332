import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { hashedFolder } from "../paths";
import type { Library } from "../library/library";
import { redirectUrls } from "../library/redirects";
import { headerRulesOf } from "../serve/header-rules";
import type { AssembleOptions } from "./assemble-dist";
import type { Build, BuildRecord } from "./build-record";
import { finishFiles } from "./finish-files";
import { keepHashedFiles } from "./keep-hashed-files";

/** What a record is made of, beside the files. */
type RecordOptions = Pick<
  AssembleOptions,
  | "library"
  | "projectDir"
  | "fingerprint"
  | "buildTime"
  | "nextDay"
  | "keptBuilds"
>;

/** What the server needs to know of a new folder, whose files get their last form. */
export async function recordBuild(
  {
    library,
    projectDir,
    fingerprint,
    buildTime,
    nextDay,
    keptBuilds,
  }: RecordOptions,
  dist: string,
  pages: number,
  previous: Build | undefined,
): Promise<BuildRecord> {
  const { urls, settings, links, showsDrafts } = library;
  const kept = await keepHashedFiles(
    dist,
    previous,
    sourcesOf(library),
    keptBuilds,
  );
  const served = {
    base: urls.base,
    headers: headerRulesOf(settings, showsDrafts),
    redirects: redirectUrls(links.redirects ?? new Map(), urls),
    withdrawn: [...(links.withdrawn ?? [])],
    files: await finishFiles(dist, {
      previous,
      buildTime: Math.floor(buildTime / 1000),
    }),
  };
  return {
    fingerprint,
    id: buildId(served, kept.generations[0] ?? []),
    version: await programVersion(projectDir),
    pages,
    drafts: showsDrafts,
    ...(nextDay !== undefined && { nextDay }),
    ...kept,
    ...served,
  };
}

/** By hashed path, the files of the site that it was made of: two may be the same. */
function sourcesOf({
  media,
  images,
  sharing,
}: Pick<Library, "media" | "images" | "sharing">): Record<string, string[]> {
  const sources: Record<string, string[]> = {};
  const pairs = [
    ...[...media].map(([file, { path }]) => ({ file, path })),
    ...[...sharing].map(([file, { path }]) => ({ file, path })),
    ...[...images].flatMap(([file, { variants }]) =>
      variants.map(({ path }) => ({ file, path })),
    ),
  ];
  for (const { file, path } of pairs) {
    if (!path.startsWith(`${hashedFolder}/`)) continue;
    sources[path] = [...(sources[path] ?? []), file];
  }
  return sources;
}

/** Says what readers get: the same for the same content, whatever was built before. */
function buildId(
  { base, headers, redirects, withdrawn, files }: Served,
  hashed: readonly string[],
): string {
  const contents = Object.entries(files).flatMap(([path, { hash }]) =>
    hash === "" ? [] : [[path, hash]],
  );
  return createHash("sha256")
    .update(
      JSON.stringify([base, headers, redirects, withdrawn, contents, hashed]),
    )
    .digest("hex")
    .slice(0, 12);
}

type Served = Pick<
  BuildRecord,
  "base" | "headers" | "redirects" | "withdrawn" | "files"
>;

async function programVersion(projectDir: string): Promise<string> {
  const text = await readFile(join(projectDir, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
