import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, join } from "node:path";
import pMap from "p-map";
import { z } from "zod";

import { isImage } from "../disk/read-media";
import type { Day } from "../content/day";
import { filesOffered, type Library } from "../library/library";
import { foldersOf } from "../library/folders-of";
import { decodePath } from "../library/urls";
import { partsOf, type PageParts } from "../ecodesign/page-weight";
import type { PageWeights } from "../ecodesign/weighed-pages";
import type { Route } from "../library/routes";
import type { Output } from "../outputs/output";
import type { SearchFile } from "../search/make-index";
import { measurementOf } from "../site/measurement";
import { robotsPath } from "../outputs/robots";
import {
  currentDist,
  currentLink,
  findDamage,
  readBuild,
  recordName,
  type Build,
} from "./build-record";
import {
  iconsAtRoot,
  manifestName,
  type BundledAssets,
  type Scripts,
} from "./assets";
import { recordBuild } from "./record-build";
import { stripFramework } from "./strip-framework";
import { showBuild, switchLink } from "./switch-link";
import { writeCompanions } from "./write-companions";
import { hashedFolder, searchFolder, searchIndexPath } from "../paths";

export interface AssembleOptions {
  library: Library;
  workDir: string;
  projectDir: string;
  assetsDir: string;
  assets: BundledAssets;
  /** What the site gives beside its pages. */
  outputs: readonly Output[];
  /** What its search reads. */
  search: readonly SearchFile[];
  /** The HTML of a page of a library, as Next.js renders it. */
  renderPage: (library: Library, route: Route) => Promise<string>;
  /** Told what the pages weigh; throws to refuse the build. */
  judgeWeights: (weights: PageWeights) => void;
  /** Disk path of each file of the site folder. */
  diskPaths: ReadonlyMap<string, string>;
  /** Where what was made of images is. */
  imagesDir: string;
  /** Where the images that networks show are. */
  sharingDir: string;
  fingerprint: string;
  /** The program of the server, from the program's folder. */
  serverProgram: string;
  /** The date of what is new, in milliseconds since 1970. */
  buildTime: number;
  /** The day of the next article to be published, if one is known. */
  nextDay: Day | undefined;
  /** When the next notice starts or ends, in milliseconds since 1970, if one does. */
  nextNotice: number | undefined;
  /** How many earlier builds the hashed files are kept of. */
  keptBuilds: number;
}

const renderedPages = z.array(z.object({ path: z.string(), file: z.string() }));

/**
 * Makes the folder to serve beside the one that is served, then switches with
 * one rename of a link. Whatever stops it before, the last build stays served;
 * it stays on disk afterwards too, for the answers that are under way.
 */
export async function assembleDist(options: AssembleOptions): Promise<string> {
  const { workDir, projectDir } = options;
  const builds = join(workDir, "builds");
  const build = join(builds, `${Date.now().toString(36)}-${process.pid}`);
  const dist = join(build, "dist");
  try {
    await mkdir(dist, { recursive: true });
    await copyPublic(options, dist);
    await copyMedia(options, dist);
    await copyVariants(options, dist);
    await copySharingImages(options, dist);
    await copyAssets(options, dist);
    await writeOutputs(options, dist);
    await writeSearch(options, dist);
    const pages = await writePages(options, dist);
    const previous = await previousBuild(options);
    const record = await recordBuild(options, dist, pages, previous);
    await writeFile(join(build, recordName), JSON.stringify(record));
    await writeCompanions(options, { dist, record });
    const [damaged] = await findDamage({ dist, record });
    if (damaged !== undefined) throw new Error(`${damaged} is not as written`);
  } catch (error) {
    // Files written at the same time may still come; what failed matters more than what stays.
    await rm(build, { recursive: true, force: true, maxRetries: 10 }).catch(
      () => undefined,
    );
    throw error;
  }
  const previous = await realpath(currentLink(workDir)).catch(() => build);
  await switchLink(currentLink(workDir), build, workDir);
  if (!options.library.showsDrafts) await showBuild({ projectDir, workDir });
  await removeOtherBuilds(builds, [build, previous]);
  return dist;
}

/** The build to take files and dates over from: never from drafts to the public site. */
async function previousBuild({
  library,
  workDir,
}: AssembleOptions): Promise<Build | undefined> {
  const build = await readBuild(currentDist(workDir));
  return build?.record.drafts === library.showsDrafts ? build : undefined;
}

/** One after the other, so that all are never in memory. A file of `public/` at the same address wins. */
async function writeOutputs(
  { outputs }: AssembleOptions,
  dist: string,
): Promise<void> {
  for (const { path, make } of outputs) {
    const target = join(dist, path);
    if (existsSync(target)) continue;
    await removeHidden(dist, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await make());
  }
}

/** Small files, of which there are as many as articles. */
async function writeSearch(
  { search }: AssembleOptions,
  dist: string,
): Promise<void> {
  await mkdir(join(dist, searchFolder), { recursive: true });
  await mkdir(dirname(join(dist, searchIndexPath)), { recursive: true });
  await pMap(search, ({ path, text }) => writeFile(join(dist, path), text), {
    concurrency: 2 * availableParallelism(),
  });
}

/** Raw files keep their paths; an image that could not be read, and so not be cleaned, is left out. */
async function copyPublic(
  options: AssembleOptions,
  dist: string,
): Promise<void> {
  for (const file of options.diskPaths.keys()) {
    const isLeftOut =
      (isImage(file) && !options.library.images.has(file)) ||
      // An author's own is for the public site: robots may not read drafts.
      (options.library.showsDrafts && file === `public${robotsPath}`);
    if (!file.startsWith("public/") || isLeftOut) continue;
    await copyTo(
      join(dist, file.slice("public/".length)),
      sourceOf(file, options),
    );
  }
}

async function copyMedia(
  options: AssembleOptions,
  dist: string,
): Promise<void> {
  const { links, media } = options.library;
  const entries = [...links.routesByFile.values()];
  // Of captions that are only read, nobody is to see the notes.
  const offered = new Set(
    entries.flatMap(({ entry }) => (entry ? filesOffered(entry, links) : [])),
  );
  for (const [file, { path }] of media) {
    if (!path.startsWith(hashedFolder) || !offered.has(file)) continue;
    await copyTo(join(dist, path), sourceOf(file, options));
  }
}

/** Where a file of the site is, or the image that was made of it without its metadata. */
function sourceOf(
  file: string,
  { library, diskPaths, imagesDir }: AssembleOptions,
): string | undefined {
  const clean = library.images.get(file)?.clean;
  return clean === undefined ? diskPaths.get(file) : join(imagesDir, clean);
}

async function copyVariants(
  { library, imagesDir }: AssembleOptions,
  dist: string,
): Promise<void> {
  for (const { variants } of library.images.values()) {
    for (const { path, file } of variants) {
      await copyTo(join(dist, path), join(imagesDir, file));
    }
  }
}

async function copySharingImages(
  { library, sharingDir }: AssembleOptions,
  dist: string,
): Promise<void> {
  await pMap(
    library.sharing.values(),
    ({ path, file }) => copyTo(join(dist, path), join(sharingDir, file)),
    { concurrency: 2 * availableParallelism() },
  );
}

/** An author's modes do not matter: what is copied is for every server to read. */
async function copyTo(
  target: string,
  source: string | undefined,
): Promise<void> {
  if (source === undefined) return;
  await mkdir(dirname(target), { recursive: true });
  await copyFile(source, target);
  await chmod(target, 0o644);
}

/** The bundled files, but for what only the preview uses, what shows notices where there are none, and what counts visits where none are. */
async function copyAssets(
  { library, assets, assetsDir }: AssembleOptions,
  dist: string,
): Promise<void> {
  await mkdir(join(dist, hashedFolder), { recursive: true });
  const scripts = (name: keyof Scripts) =>
    Object.values(assets.scripts).map((own) => basename(own[name]));
  const left = [
    manifestName,
    ...scripts("preview"),
    basename(assets.previewStylesheet),
    ...(library.showsDrafts || library.notices.length > 0
      ? []
      : [basename(assets.noticesStylesheet), ...scripts("notices")]),
    ...(library.parts.size > 1
      ? []
      : [basename(assets.languagesStylesheet), ...scripts("languages")]),
    ...(measurementOf(library.settings, library.showsDrafts)
      ? []
      : scripts("measure")),
  ];
  for (const name of await readdir(assetsDir)) {
    if (left.includes(name)) continue;
    await copyFile(join(assetsDir, name), join(dist, hashedFolder, name));
  }
  for (const [path, icon] of iconsAtRoot(assets)) {
    // A file of `public/` at the same address wins.
    if (existsSync(join(dist, path))) continue;
    await copyFile(join(assetsDir, basename(icon)), join(dist, path));
  }
}

/** A page that was written. */
export interface WrittenPage {
  route: Route;
  /** Its file, as a path of the folder to serve. */
  file: string;
  parts: PageParts;
}

/** Writes one HTML file for each row of the route table. */
async function writePages(
  { library, workDir }: AssembleOptions,
  dist: string,
): Promise<WrittenPage[]> {
  const list = join(workDir, "next", "rendered-pages.json");
  const rendered = renderedPages.parse(
    JSON.parse(await readFile(list, "utf8")),
  );
  const files = new Map(
    rendered.map(({ path, file }) => [decodePath(path), file]),
  );
  const written: WrittenPage[] = [];
  for (const route of library.links.routes.values()) {
    const { path } = route;
    const rendered = files.get(path) ?? files.get(path.replace(/\/$/, ""));
    if (rendered === undefined) {
      throw new Error(`Next.js did not render ${path}`);
    }
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const html = stripFramework(await readFile(rendered, "utf8"));
    await removeHidden(dist, path);
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), html);
    written.push({ route, file, parts: partsOf(html) });
  }
  return written;
}

/** Removes files where the folders of a page or an output have to be, as a site may ask for by lowering its rules. */
async function removeHidden(dist: string, path: string): Promise<void> {
  for (const folder of foldersOf(path)) {
    const found = await stat(join(dist, folder)).catch(() => undefined);
    if (found?.isFile()) await rm(join(dist, folder));
  }
}

/** Removes all builds but some: older ones, and what killed builds left. */
async function removeOtherBuilds(
  builds: string,
  kept: readonly string[],
): Promise<void> {
  const keptNames = kept.map((build) => basename(build));
  for (const name of await readdir(builds)) {
    if (keptNames.includes(name)) continue;
    await rm(join(builds, name), { recursive: true, force: true });
  }
}
