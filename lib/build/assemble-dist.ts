import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { createHash } from "node:crypto";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";

import { isImage } from "../disk/read-media";
import type { Day } from "../content/day";
import type { Library } from "../library/library";
import { decodePath } from "../library/urls";
import { redirectUrls } from "../library/redirects";
import { createHealth } from "../serve/health";
import { headerRulesOf } from "../serve/header-rules";
import {
  contentTime,
  currentLink,
  readBuild,
  recordName,
  type Build,
  type BuildRecord,
} from "./build-record";
import { manifestName } from "./assets";
import { bundleServer } from "./bundle-server";
import { finishFiles } from "./finish-files";
import { keepHashedFiles } from "./keep-hashed-files";
import { nginxConfiguration } from "./nginx-configuration";
import { movedFile, movedPage, staticHostFiles } from "./static-host-files";
import { stripFramework } from "./strip-framework";
import { hashedFolder } from "../paths";

export interface AssembleOptions {
  library: Library;
  workDir: string;
  projectDir: string;
  assetsDir: string;
  /** URL path of the preview's own script. */
  previewScript: string;
  /** Disk path of each file of the site folder. */
  diskPaths: ReadonlyMap<string, string>;
  /** Where what was made of images is. */
  imagesDir: string;
  fingerprint: string;
  /** The program of the server, from the program's folder. */
  serverProgram: string;
  /** The date of what is new, in milliseconds since 1970. */
  buildTime: number;
  /** The day of the next article to be published, if one is known. */
  nextDay: Day | undefined;
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
    await copyAssets(options, dist);
    const pages = await writePages(options, dist);
    const previous = await readBuild(currentLink(workDir));
    const record = await recordBuild(options, dist, pages, previous);
    await writeFile(join(build, recordName), JSON.stringify(record));
    await writeCompanions(options, { dist, record });
  } catch (error) {
    await rm(build, { recursive: true, force: true });
    throw error;
  }
  const previous = await realpath(currentLink(workDir)).catch(() => dist);
  await switchLink(currentLink(workDir), dist, workDir);
  await showBuild({ projectDir, workDir });
  await removeOtherBuilds(builds, [dist, previous]);
  return dist;
}

/** What the server needs to know of a new folder, whose files get their last form. */
async function recordBuild(
  {
    library,
    projectDir,
    fingerprint,
    buildTime,
    nextDay,
    keptBuilds,
  }: AssembleOptions,
  dist: string,
  pages: number,
  previous: Build | undefined,
): Promise<BuildRecord> {
  const { urls, settings, links } = library;
  const generations = await keepHashedFiles(dist, previous, keptBuilds);
  const served = {
    base: urls.base,
    headers: headerRulesOf(settings),
    redirects: redirectUrls(links.redirects ?? new Map(), urls),
    files: await finishFiles(dist, {
      previous,
      buildTime: Math.floor(buildTime / 1000),
    }),
  };
  return {
    fingerprint,
    id: buildId(served, generations[0] ?? []),
    version: await programVersion(projectDir),
    pages,
    ...(nextDay !== undefined && { nextDay }),
    generations,
    ...served,
  };
}

/** Says what readers get: the same for the same content, whatever was built before. */
function buildId(
  { base, headers, redirects, files }: Served,
  hashed: readonly string[],
): string {
  const contents = Object.entries(files).flatMap(([path, { hash }]) =>
    hash === "" ? [] : [[path, hash]],
  );
  return createHash("sha256")
    .update(JSON.stringify([base, headers, redirects, contents, hashed]))
    .digest("hex")
    .slice(0, 12);
}

type Served = Pick<BuildRecord, "base" | "headers" | "redirects" | "files">;

async function programVersion(projectDir: string): Promise<string> {
  const text = await readFile(join(projectDir, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** What other servers read: in the folder to serve for static hosts, beside it for the rest. */
async function writeCompanions(
  { library, projectDir, serverProgram }: AssembleOptions,
  build: Build,
): Promise<void> {
  const { dist, record } = build;
  const changed = contentTime(record);
  const pages = Object.entries(record.redirects).map(
    ([path, url]) => [movedFile(path), movedPage(url)] as const,
  );
  const others = Object.entries(staticHostFiles(record))
    // A site may have its own, in `public/`.
    .filter(([name]) => !Object.hasOwn(record.files, `/${name}`));
  for (const [path, text] of [...pages, ...others]) {
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    await utimes(file, changed, changed);
  }
  const folder = dirname(dist);
  const site = createHash("sha256")
    .update(library.urls.absolute("/"))
    .digest("hex")
    .slice(0, 8);
  const health = JSON.stringify(await createHealth(build)());
  const { http, server } = nginxConfiguration(record, site, health);
  await mkdir(join(folder, "nginx"));
  await writeFile(join(folder, "nginx", "http.conf"), http);
  await writeFile(join(folder, "nginx", "server.conf"), server);
  await bundleServer(projectDir, serverProgram, join(folder, "server.cjs"));
}

/** Makes `dist`, at the top of the program's folder, lead to the build of a site. */
export async function showBuild({
  projectDir,
  workDir,
}: {
  projectDir: string;
  workDir: string;
}): Promise<void> {
  await switchLink(join(projectDir, "dist"), currentLink(workDir), workDir);
}

/** Raw files keep their paths; an image that could not be read, and so not be cleaned, is left out. */
async function copyPublic(
  options: AssembleOptions,
  dist: string,
): Promise<void> {
  for (const file of options.diskPaths.keys()) {
    const isLeftOut = isImage(file) && !options.library.images.has(file);
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
  for (const [file, { path }] of options.library.media) {
    if (!path.startsWith(hashedFolder)) continue;
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

/** Modes do not matter: what is copied must be removable. */
async function copyTo(
  target: string,
  source: string | undefined,
): Promise<void> {
  if (source === undefined) return;
  await mkdir(dirname(target), { recursive: true });
  await copyFile(source, target);
}

/** The bundled files, but for what only the preview uses. */
async function copyAssets(
  { assetsDir, previewScript }: AssembleOptions,
  dist: string,
): Promise<void> {
  await mkdir(join(dist, hashedFolder), { recursive: true });
  const left = [manifestName, basename(previewScript)];
  for (const name of await readdir(assetsDir)) {
    if (left.includes(name)) continue;
    await copyFile(join(assetsDir, name), join(dist, hashedFolder, name));
  }
}

/** Writes one HTML file for each row of the route table; gives their number. */
async function writePages(
  { library, workDir }: AssembleOptions,
  dist: string,
): Promise<number> {
  const list = join(workDir, "next", "rendered-pages.json");
  const rendered = renderedPages.parse(
    JSON.parse(await readFile(list, "utf8")),
  );
  const files = new Map(
    rendered.map(({ path, file }) => [decodePath(path), file]),
  );
  const routes = [...library.links.routes.values()];
  for (const { path } of routes) {
    const file = files.get(path) ?? files.get(path.replace(/\/$/, ""));
    if (file === undefined) throw new Error(`Next.js did not render ${path}`);
    const target = join(
      dist,
      path.endsWith("/") ? join(path, "index.html") : path,
    );
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, stripFramework(await readFile(file, "utf8")));
  }
  return routes.filter(({ path }) => path.endsWith("/")).length;
}

/**
 * Points a link at another folder: a rename, so that there is always one. It is
 * made in the work folder, since Next.js stops at a link that vanishes while it
 * lists the program's folder; or beside the other, where the work folder is on
 * a disk of its own.
 */
async function switchLink(
  link: string,
  target: string,
  workDir: string,
): Promise<void> {
  const replace = async (folder: string) => {
    const next = join(folder, `.link-${process.pid}`);
    await rm(next, { force: true });
    // A junction on Windows, where links need a right that authors lack.
    await symlink(relative(dirname(link), target), next, "junction");
    await rename(next, link).catch(async (error: unknown) => {
      await rm(next, { force: true });
      throw error;
    });
  };
  const previous = await readlink(link).catch(() => undefined);
  if (previous === undefined) await rm(link, { recursive: true, force: true });
  await replace(workDir).catch(async (error: unknown) => {
    if (!isOtherDisk(error)) throw error;
    await replace(dirname(link));
  });
}

function isOtherDisk(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EXDEV";
}

/** Next.js stops at a link that leads nowhere, as `dist` does once its build was removed. */
export async function removeDeadLink(projectDir: string): Promise<void> {
  const link = join(projectDir, "dist");
  const leadsSomewhere = await stat(link).then(
    () => true,
    () => false,
  );
  if (!leadsSomewhere) await rm(link, { force: true });
}

/** Removes all builds but some: older ones, and what killed builds left. */
async function removeOtherBuilds(
  builds: string,
  kept: readonly string[],
): Promise<void> {
  const keptNames = kept.map((dist) => basename(dirname(dist)));
  for (const name of await readdir(builds)) {
    if (keptNames.includes(name)) continue;
    await rm(join(builds, name), { recursive: true, force: true });
  }
}
