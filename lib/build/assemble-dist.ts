import { mkdir, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import pMap from "p-map";

import { isImage } from "../disk/read-media";
import type { Day } from "../content/day";
import { filesOffered, type Library } from "../library/library";
import { foldersOf } from "../library/folders-of";
import type { PageParts } from "../ecodesign/page-weight";
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
  type PageSums,
} from "./build-record";
import {
  iconsAtRoot,
  manifestName,
  type BundledAssets,
  type Scripts,
} from "./assets";
import type { CompressFiles } from "./compress-files";
import { openDistFolder, type DistFolder } from "./dist-folder";
import { notePage, type PageNotes } from "./kept-pages";
import { createElementNotes, placesOf } from "./page-elements";
import { recordBuild, tellsWeights } from "./record-build";
import {
  isOfStylesheet,
  withStylesheet,
  writeStylesheet,
} from "./site-stylesheet";
import { showBuild, switchLink } from "./switch-link";
import { writeCompanions } from "./write-companions";
import { hashedFolder } from "../paths";

export interface AssembleOptions {
  library: Library;
  workDir: string;
  projectDir: string;
  assetsDir: string;
  assets: BundledAssets;
  /** What the site gives beside its pages. */
  outputs: readonly Output[];
  /** What its search reads, which may still be in the making. */
  search: Promise<readonly SearchFile[]>;
  /** The HTML of a page, as Next.js rendered it: it asks for the whole stylesheet. */
  htmlOf: (route: Route) => Promise<string>;
  /** What is noted of pages that were kept, by path. */
  notes: ReadonlyMap<string, PageNotes>;
  /** The same of a page of another library. */
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
  /** Changes with the program. */
  program: string;
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
  compress: CompressFiles;
}

/**
 * Makes the folder to serve beside the one that is served, then switches with
 * one rename of a link. Whatever stops it before, the last build stays served;
 * it stays on disk until the next one, for the answers that are under way.
 */
export async function assembleDist(options: AssembleOptions): Promise<string> {
  const { workDir, projectDir } = options;
  const builds = join(workDir, "builds");
  const build = join(builds, `${Date.now().toString(36)}-${process.pid}`);
  const dist = join(build, "dist");
  const served = await realpath(currentLink(workDir)).catch(() => build);
  try {
    await mkdir(dist, { recursive: true });
    const before = await previousBuild(options);
    const folder = openDistFolder(dist, before);
    await copyPublic(options, folder);
    await copyMedia(options, folder);
    await copyVariants(options, folder);
    await copySharingImages(options, folder);
    const loaded = await copyAssets(options, folder);
    await writeOutputs(options, folder);
    const settled = await settleStylesheet(options, folder, loaded);
    const pages = await writePages(settled, folder, before?.record.pageSums);
    // While a thread still makes what the search reads.
    removeOtherBuilds(builds, [build, served]);
    await writeSearch(options, folder);
    const record = {
      ...(await recordBuild(settled, folder, pages, before)),
      pageSums: pageSumsOf(settled, pages),
    };
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
  await switchLink(currentLink(workDir), build, workDir);
  if (!options.library.showsDrafts) await showBuild({ projectDir, workDir });
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
  folder: DistFolder,
): Promise<void> {
  for (const { path, make } of outputs) {
    if (existsSync(join(folder.dist, path))) continue;
    removeHidden(folder.dist, path);
    await folder.write(path, await make());
  }
}

/** Small files, of which there are as many as articles. */
async function writeSearch(
  { search }: AssembleOptions,
  folder: DistFolder,
): Promise<void> {
  await pMap(await search, ({ path, text }) => folder.write(path, text), {
    concurrency: 2 * availableParallelism(),
  });
}

/** Raw files keep their paths; an image that could not be read, and so not be cleaned, is left out. */
async function copyPublic(
  options: AssembleOptions,
  folder: DistFolder,
): Promise<void> {
  for (const file of options.diskPaths.keys()) {
    const isLeftOut =
      (isImage(file) && !options.library.images.has(file)) ||
      // An author's own is for the public site: robots may not read drafts.
      (options.library.showsDrafts && file === `public${robotsPath}`);
    if (!file.startsWith("public/") || isLeftOut) continue;
    await copyTo(folder, file.slice("public".length), sourceOf(file, options));
  }
}

async function copyMedia(
  options: AssembleOptions,
  folder: DistFolder,
): Promise<void> {
  const { links, media } = options.library;
  const entries = [...links.routesByFile.values()];
  // Of captions that are only read, nobody is to see the notes.
  const offered = new Set(
    entries.flatMap(({ entry }) => (entry ? filesOffered(entry, links) : [])),
  );
  for (const [file, { path }] of media) {
    if (!path.startsWith(hashedFolder) || !offered.has(file)) continue;
    await copyTo(folder, path, sourceOf(file, options));
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
  folder: DistFolder,
): Promise<void> {
  for (const { variants } of library.images.values()) {
    for (const { path, file } of variants) {
      await folder.copy(path, join(imagesDir, file));
    }
  }
}

async function copySharingImages(
  { library, sharingDir }: AssembleOptions,
  folder: DistFolder,
): Promise<void> {
  await pMap(
    library.sharing.values(),
    ({ path, file }) => folder.copy(path, join(sharingDir, file)),
    { concurrency: 2 * availableParallelism() },
  );
}

async function copyTo(
  folder: DistFolder,
  path: string,
  source: string | undefined,
): Promise<void> {
  if (source !== undefined) await folder.copy(path, source);
}

/**
 * The bundled files, but for what only the preview uses, what shows notices
 * where there are none, and what counts visits where none are; the stylesheet
 * comes once pages are known. Gives their names.
 */
async function copyAssets(
  { library, assets, assetsDir }: AssembleOptions,
  folder: DistFolder,
): Promise<string[]> {
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
  const names = (await readdir(assetsDir)).filter(
    (name) => !left.includes(name) && !isOfStylesheet(name),
  );
  for (const name of names) {
    await folder.copy(`${hashedFolder}/${name}`, join(assetsDir, name));
  }
  for (const [path, icon] of iconsAtRoot(assets)) {
    // A file of `public/` at the same address wins.
    if (existsSync(join(folder.dist, path))) continue;
    await folder.copy(path, join(assetsDir, basename(icon)));
  }
  return names;
}

/** A page that was written. */
export interface WrittenPage {
  route: Route;
  /** Its file, as a path of the folder to serve. */
  file: string;
  parts: PageParts;
  /** Of its HTML, before it was told of the stylesheet. */
  sum: string;
}

/** What pages are made of once the stylesheet is written. */
interface Settled extends AssembleOptions {
  /** The path of the stylesheet. */
  stylesheet: string;
}

const atOnce = { concurrency: 2 * availableParallelism() };

/**
 * Writes the stylesheet, of what the pages hold, and gives what they are made of
 * once its address is known.
 *
 * @param loaded - the names of the other bundled files that pages load
 */
async function settleStylesheet(
  options: AssembleOptions,
  folder: DistFolder,
  loaded: readonly string[],
): Promise<Settled> {
  const { library, assets, assetsDir, workDir, program } = options;
  const { htmlOf, renderPage } = options;
  const routes = [...library.links.routes.values()];
  const notes = new Map(options.notes);
  const elements = createElementNotes();
  const unweighed = new Map(
    routes.map(({ path }) => [path, { bytes: 0, requests: 0, nodes: 0 }]),
  );
  await pMap(
    routes,
    async (route) => {
      const noted = notes.get(route.path) ?? notePage(await htmlOf(route));
      notes.set(route.path, noted);
      elements.add(noted.places);
      // It is written again with weights, which has other elements.
      if (tellsWeights(route)) {
        const html = await renderPage(
          { ...library, weights: unweighed },
          route,
        );
        elements.add(placesOf(html));
      }
    },
    atOnce,
  );
  const address = await writeStylesheet(folder, {
    assets,
    assetsDir,
    loaded,
    elements: elements.elements(),
    program,
    keptIn: join(workDir, "stylesheet.css"),
  });
  const settle = (html: string) =>
    withStylesheet(html, assets.stylesheet, address);
  const from = library.urls.of(assets.stylesheet);
  const to = library.urls.of(address);
  for (const [path, { parts, ...others }] of notes) {
    const asked = parts.urls.map((url) => (url === from ? to : url));
    notes.set(path, { ...others, parts: { ...parts, urls: asked } });
  }
  return {
    ...options,
    stylesheet: address,
    notes,
    htmlOf: async (route) => settle(await htmlOf(route)),
    renderPage: async (whole, route) => settle(await renderPage(whole, route)),
  };
}

/**
 * Writes one HTML file for each row of the route table; takes that of the build
 * before where the page and its stylesheet are the same, without reading either.
 */
async function writePages(
  { library, htmlOf, notes, stylesheet }: Settled,
  folder: DistFolder,
  before: PageSums | undefined,
): Promise<WrittenPage[]> {
  const sums = before?.stylesheet === stylesheet ? before.sums : {};
  for (const path of library.links.routes.keys()) {
    removeHidden(folder.dist, path);
  }
  return pMap(
    library.links.routes.values(),
    async (route) => {
      const { path } = route;
      const file = path.endsWith("/") ? `${path}index.html` : path;
      const { parts, sum } = notes.get(path) ?? notePage(await htmlOf(route));
      const isSame = Object.hasOwn(sums, file) && sums[file] === sum;
      if (!isSame || !folder.take(file)) {
        await folder.write(file, await htmlOf(route));
      }
      return { route, file, parts, sum };
    },
    atOnce,
  );
}

/** What the next build compares its pages with; a page that tells weights is never the one that was rendered. */
function pageSumsOf(
  { stylesheet }: Settled,
  pages: readonly WrittenPage[],
): PageSums {
  const same = pages.filter(({ route }) => !tellsWeights(route));
  return {
    stylesheet,
    sums: Object.fromEntries(same.map(({ file, sum }) => [file, sum])),
  };
}

/** Removes files where the folders of a page or an output have to be, as a site may ask for by lowering its rules. */
function removeHidden(dist: string, path: string): void {
  for (const folder of foldersOf(path)) {
    const found = statSync(join(dist, folder), { throwIfNoEntry: false });
    if (found?.isFile()) rmSync(join(dist, folder));
  }
}

/**
 * Removes all builds but some: older ones, and what killed builds left. One that
 * cannot be removed yet, such as that of a server of Windows, which holds its
 * files, stops no build: the next one tries again.
 */
function removeOtherBuilds(builds: string, kept: readonly string[]): void {
  const keptNames = kept.map((build) => basename(build));
  for (const name of readdirSync(builds)) {
    if (keptNames.includes(name)) continue;
    try {
      // Tens of thousands of files: waiting for each would take four times as long.
      rmSync(join(builds, name), { recursive: true, force: true });
    } catch {
      continue;
    }
  }
}
