import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { listFiles } from "../disk/list-files";
import { hashedFolder, pageListPath } from "../paths";
import { faultPrefixes } from "../library/site-parts";
import type { Library } from "../library/library";
import type { Route } from "../library/routes";
import { redirectUrls } from "../library/redirects";
import { headerRulesOf } from "../serve/header-rules";
import { weigh } from "../ecodesign/page-weight";
import type { PageWeights } from "../ecodesign/weighed-pages";
import { decodePath } from "../library/urls";
import type { AssembleOptions, WrittenPage } from "./assemble-dist";
import type { Build, BuildRecord, ServedFile } from "./build-record";
import type { DistFolder } from "./dist-folder";
import { finishFiles } from "./finish-files";
import { keepHashedFiles } from "./keep-hashed-files";

/** What a record is made of, beside the files. */
type RecordOptions = Pick<
  AssembleOptions,
  | "library"
  | "projectDir"
  | "assets"
  | "renderPage"
  | "judgeWeights"
  | "fingerprint"
  | "buildTime"
  | "nextDay"
  | "nextNotice"
  | "keptBuilds"
  | "compress"
>;

/** What the server needs to know of a new folder, whose files get their last form. */
export async function recordBuild(
  options: RecordOptions,
  folder: DistFolder,
  pages: readonly WrittenPage[],
  previous: Build | undefined,
): Promise<BuildRecord> {
  const { library, projectDir, fingerprint, nextDay, nextNotice, keptBuilds } =
    options;
  const { urls, settings, links, showsDrafts } = library;
  const kept = await keepHashedFiles(
    folder,
    previous,
    sourcesOf(library),
    keptBuilds,
  );
  const served = {
    base: urls.base,
    headers: headerRulesOf(settings, showsDrafts),
    redirects: redirectUrls(links.redirects ?? new Map(), urls),
    withdrawn: [...(links.withdrawn ?? [])],
    faults: faultPrefixes(settings),
    files: await finishAndWeigh(options, folder, pages, previous),
  };
  return {
    fingerprint,
    id: buildId(served, kept.generations[0] ?? []),
    version: await programVersion(projectDir),
    pages: pages.filter(({ route }) => route.path.endsWith("/")).length,
    drafts: showsDrafts,
    ...(nextDay !== undefined && { nextDay }),
    ...(nextNotice !== undefined && { nextNotice }),
    ...kept,
    ...served,
  };
}

/**
 * Gives the files of a folder their last form, and the pages that say what the
 * pages weigh theirs at last.
 */
async function finishAndWeigh(
  options: RecordOptions,
  folder: DistFolder,
  pages: readonly WrittenPage[],
  previous: Build | undefined,
): Promise<Record<string, ServedFile>> {
  const { library, renderPage, judgeWeights, buildTime, compress } = options;
  const { dist, taken } = folder;
  const finishing = {
    previous,
    buildTime: Math.floor(buildTime / 1000),
    taken,
    compress,
  };
  const telling = pages.filter(({ route }) => tellsWeights(route));
  const tellingFiles = telling.map(({ file }) => file);
  const paths = listFiles(dist).filter((path) => !tellingFiles.includes(path));
  const files = await finishFiles(dist, { ...finishing, paths });
  const weights = weighPages(options, pages, files);
  judgeWeights(weights);
  for (const { route, file } of telling) {
    const html = await renderPage({ ...library, weights }, route);
    await folder.write(file, html);
  }
  const told = await finishFiles(dist, { ...finishing, paths: tellingFiles });
  return { ...files, ...told };
}

/** Whether a page says what the pages weigh. */
export function tellsWeights({ kind }: Route): boolean {
  return kind === "ecodesign";
}

/** What the pages weigh whose files are finished. */
function weighPages(
  { library: { urls }, assets }: Pick<RecordOptions, "library" | "assets">,
  pages: readonly WrittenPage[],
  files: Readonly<Record<string, ServedFile>>,
): PageWeights {
  const bytesAt = (file: string) => files[file]?.br ?? files[file]?.bytes;
  const fonts = assets.laterFonts.map((font) => urls.of(font));
  return new Map(
    pages.flatMap(({ route, file, parts }) => {
      const own = bytesAt(file);
      if (own === undefined) return [];
      const asked = route.kind === "not-found" ? [urls.of(pageListPath)] : [];
      const all = { ...parts, urls: [...parts.urls, ...fonts, ...asked] };
      const weight = weigh(all, own, (url) =>
        bytesAt(decodePath(url.slice(urls.base.length))),
      );
      return [[route.path, weight] as const];
    }),
  );
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
