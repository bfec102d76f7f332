import { availableParallelism } from "node:os";
import pMap from "p-map";

import type { DirectiveDefinition } from "../content/directive-definition";
import { compareDays, type Day } from "../content/day";
import type { Entry } from "../content/entry";
import { isImage, readMedia, type Media } from "../disk/read-media";
import type { ReadDeleted } from "../disk/read-deleted-sources";
import { readSiteFiles } from "../disk/read-site-files";
import { referencePages } from "../guide/reference-pages";
import { checkLegal } from "../legal/check-legal";
import { starterContexts, starterSources } from "../legal/starter-pages";
import { checkImages } from "../images/check-images";
import {
  readImage,
  type ReadImage,
  type SiteImage,
} from "../images/read-image";
import type { LastCommits } from "../disk/last-commits";
import { checkAliases } from "../outputs/check-aliases";
import {
  fileStart,
  sortProblems,
  type Finding,
  type Problem,
} from "../problems";
import { rules } from "../rules";
import { judge } from "../rules/judge";
import { checkSite } from "../rules/run-checks";
import { addressesFile } from "../site/address-list";
import {
  readSettings,
  settingsFile,
  type SiteAddress,
} from "../site/read-settings";
import {
  checkReferences,
  explainFault,
  pathsByLowerCase,
} from "./check-references";
import { checkLanguages } from "./check-languages";
import { checkSettingsLinks } from "./check-settings-links";
import { foldersOf } from "./folders-of";
import type { LinkMap } from "./resolve";
import { hiddenArticles } from "./hidden-articles";
import { hiddenOutputs } from "./hidden-outputs";
import { joinEntries } from "./join-entries";
import { entryState, isShown } from "./entry-state";
import { createLibrary, filesUsed, type Library } from "./library";
import { readHere, type ReadSources } from "./reading";
import { checkLogos, logoFiles } from "./logos";
import { checkAddresses } from "./lost-addresses";
import { vanishedPages } from "./vanished-pages";
import { hashedFolder, healthPath, pageListPath } from "../paths";

export interface LoadOptions {
  siteDir: string;
  address: SiteAddress;
  /** Whether drafts, and what is dated of a later day, are there too: never on the public site. */
  drafts: boolean;
  /** The day that the site is made for. */
  today: Day;
  /** The instant of that day, in milliseconds since 1970; its first when it is not said. */
  now?: number;
  definitions: readonly DirectiveDefinition[];
  /** Whether the legal pages that the site lacks are written; they are unless it is said. */
  starters?: boolean;
  /** Whether the reference of the guide is there even if the settings do not ask for it. */
  guide?: boolean;
  /** How source files become entries; in this process when it is not said. */
  readSources?: ReadSources;
  /** For the addresses that are lost: what the history has of deleted source files. */
  readDeleted?: ReadDeleted;
  /** When files were last changed, for translations that are older than what they translate. */
  readCommits?: (siteDir: string) => LastCommits;
  /** How images are read; anew when it is not said. */
  readImage?: ReadImage;
}

export interface LoadedSite {
  library: Library;
  /** Where each file of the site folder is on disk. */
  diskPaths: ReadonlyMap<string, string>;
  /** Every image of the site folder, used or not. */
  images: ReadonlyMap<string, SiteImage>;
  problems: Finding[];
  /** The days to come of the articles that are left out until then, the nearest first. */
  scheduled: Day[];
  /** The text of each source file, of the settings and of the list of addresses. */
  texts: ReadonlyMap<string, string>;
}

/** Reads, checks and joins a whole site. Every problem of every file is in the list, sorted. */
export async function loadSite({
  siteDir,
  address,
  drafts,
  today,
  now = Date.parse(today),
  definitions,
  starters = true,
  guide = false,
  readSources = readHere,
  readImage: openImage = readImage,
  readDeleted,
  readCommits = () => new Map(),
}: LoadOptions): Promise<LoadedSite> {
  const files = await readSiteFiles(siteDir);
  const { settings, problems } = readSettings(files.settingsText, address);
  // Settings that cannot be read say nothing of old addresses.
  const knowsOld = problems.length === 0;
  const { addressesText } = files;
  // Where addresses are listed, the history has nothing to add.
  const deleted =
    knowsOld && addressesText === undefined
      ? readDeleted?.(siteDir)
      : undefined;
  problems.push(...files.problems);

  const generated = [
    ...(settings.guide || guide ? referencePages(definitions) : []),
    ...(starters
      ? starterContexts(settings, today).flatMap(starterSources)
      : []),
  ];
  const sources = [...files.sources, ...generated];
  const written = await readSources(sources, {
    siteDir,
    definitions,
    settings,
  });
  // What is not published stops nothing.
  const hasPlace = ({ entry }: { entry: Entry | undefined }) =>
    !entry || isShown(entry, { showsDrafts: drafts, today });
  const read = written.filter(hasPlace);
  problems.push(
    ...written
      .filter((one) => hasPlace(one) || one.entry?.draft === "unsure")
      .flatMap((one) => one.problems),
  );
  if (files.sources.length === 0 && files.problems.length === 0) {
    problems.push(noContent);
  }

  const entries = read.flatMap(({ entry }) => entry ?? []);
  problems.push(...sameUrls(entries));
  const join = (showsDrafts: boolean) =>
    joinEntries({
      entries: written.flatMap(({ entry }) => entry ?? []),
      showsDrafts,
      settings,
      settingsText: files.settingsText,
      paths: files.paths,
      today,
    });
  const joined = join(drafts);
  const { links, parts, findUnpublished } = joined;
  problems.push(...joined.problems);
  const publicSite = { showsDrafts: false, today };
  const seen = entries.every((entry) => isShown(entry, publicSite))
    ? joined
    : join(false);
  if (knowsOld) {
    problems.push(
      ...(addressesText === undefined
        ? []
        : checkAddresses(addressesText, seen.links)),
      ...checkLegal(settings, files.settingsText, seen.links, today),
    );
  }
  const images = await readImages(files.paths, openImage);
  problems.push(
    ...hiddenArticles([...links.routes.values()]),
    ...hiddenOutputs(links),
    ...hiddenFiles(links, files.paths),
    ...sameNamesButCase([...links.files]),
    ...checkImages(images),
  );
  const published = [...links.routesByFile.values()].flatMap(
    ({ entry }) => entry ?? [],
  );
  const used = new Set([
    ...published.flatMap((entry) => filesUsed(entry, links)),
    ...logoFiles(settings, links.files),
  ]);
  const media = await readAllMedia(used, files.paths, images);
  const paths = pathsByLowerCase(links);
  problems.push(
    ...published.flatMap((entry) =>
      checkReferences(entry, links, paths, images, media, findUnpublished),
    ),
    ...unusedFaults(images, used),
    ...checkSettingsLinks(
      settings,
      files.settingsText,
      links,
      findUnpublished,
      now,
    ),
    ...checkLogos(settings, files.settingsText, links, paths, images),
    ...vanishedPages(
      (await deleted)?.filter(({ file }) => !files.paths.has(file)) ?? [],
      { settings, links, today },
    ),
    ...checkSite(rules, { entries: published, links }),
    ...checkLanguages(published, {
      links,
      settings,
      findUnpublished,
      commits: readCommits(siteDir),
    }),
  );
  const library = createLibrary({
    parts,
    links,
    media,
    now,
    today,
    showsDrafts: drafts,
  });
  problems.push(...checkAliases(library, files.settingsText));
  // What an example lacks on another site is not for its author to mend.
  const isOwn = ({ file }: Problem) =>
    !generated.some((source) => source.file === file);
  return {
    library,
    diskPaths: files.paths,
    images,
    scheduled: written
      .flatMap(({ entry }) => entry ?? [])
      .filter((entry) => !drafts && entryState(entry, today) === "scheduled")
      .flatMap(({ date }) => date ?? [])
      .sort(compareDays),
    texts: new Map([
      [settingsFile, files.settingsText],
      ...(addressesText === undefined
        ? []
        : [[addressesFile, addressesText] as const]),
      ...files.sources.map(({ file, text }) => [file, text] as const),
    ]),
    problems: sortProblems(judge(problems.filter(isOwn), settings.rules)),
  };
}

const noContent: Problem = {
  file: "content",
  ...fileStart,
  rule: "no-content",
  message: "Ce dossier ne contient aucun article ni page.",
  mend: "Créez par exemple « content/articles/premier/index.md », ou corrigez la variable SITE_DIR.",
};

/** Two files with one URL, or with two that only differ by case, which some hosts confuse. */
function sameUrls(entries: readonly Entry[]): Problem[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry): Problem[] => {
    if (entry.path === undefined) return [];
    const key = entry.path.toLowerCase();
    const first = seen.get(key);
    if (!first) {
      seen.set(key, entry);
      return [];
    }
    const same = first.path === entry.path;
    return [
      {
        file: entry.file,
        ...fileStart,
        rule: same ? "same-url" : "same-url-but-case",
        message: same
          ? `Ce fichier a la même adresse, « ${entry.path} », que « ${first.file} ».`
          : `L’adresse « ${entry.path} » ne diffère que par des majuscules de celle de « ${first.file} ».`,
        mend: "Renommez l’un des deux, ou donnez-lui un « slugOverride ».",
      },
    ];
  });
}

/** Files of `public/` that a page of the site, a folder of what it gives, or the program's folder, would hide. */
function hiddenFiles(
  { routes, outputs = new Set() }: LinkMap,
  files: ReadonlyMap<string, string>,
): Problem[] {
  const pages = [...routes.keys(), healthPath, pageListPath].map((path) =>
    path.endsWith("/") ? `public${path}index.html` : `public${path}`,
  );
  const folders = [...routes.keys(), ...outputs].flatMap((path) =>
    foldersOf(path).map((folder) => `public${folder}`),
  );
  const taken = new Set([...pages, ...folders]);
  return [...files.keys()]
    .filter(
      (file) => taken.has(file) || file.startsWith(`public${hashedFolder}/`),
    )
    .map((file) => ({
      file,
      ...fileStart,
      rule: "hidden-file",
      message: "Ce fichier a l’adresse d’une page du site : il serait perdu.",
      mend: "Renommez-le, ou retirez-le de « public ».",
    }));
}

/** Files that some disks, and some hosts, take for one; pages have a rule of their own. */
function sameNamesButCase(files: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file): Problem[] => {
    const key = file.toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    return [
      {
        file,
        ...fileStart,
        rule: "same-name",
        message: `Le nom de ce fichier ne diffère que par des majuscules de « ${other} ».`,
        mend: "Renommez l’un des deux, ou supprimez-le.",
      },
    ];
  });
}

/** A few at a time: each is held in memory whole. */
async function readImages(
  paths: ReadonlyMap<string, string>,
  read: ReadImage,
): Promise<Map<string, SiteImage>> {
  const images = await pMap(
    [...paths].filter(([file]) => isImage(file)),
    async ([file, path]): Promise<[string, SiteImage]> => [
      file,
      await read(path).catch(() => unopened),
    ],
    { concurrency: availableParallelism() },
  );
  return new Map(images);
}

const unopened: SiteImage = { hash: "", bytes: 0, read: "unreadable" };

/** What a build leaves out of `public/`: no page uses it, but its address answered. */
function unusedFaults(
  images: ReadonlyMap<string, SiteImage>,
  used: ReadonlySet<string>,
): Problem[] {
  return [...images].flatMap(([file, { read }]): Problem[] => {
    if (typeof read !== "string" || !file.startsWith("public/")) return [];
    if (used.has(file)) return [];
    const [message, mend] = explainFault(read, file);
    return [{ file, ...fileStart, rule: "broken-image", message, mend }];
  });
}

/** In the order of the files, which the sum of each page depends on. */
async function readAllMedia(
  used: ReadonlySet<string>,
  paths: ReadonlyMap<string, string>,
  images: ReadonlyMap<string, SiteImage>,
): Promise<Map<string, Media>> {
  const media = await pMap(
    used,
    async (file): Promise<[string, Media][]> => {
      const path = paths.get(file);
      const read = path && (await readMedia(file, path, images.get(file)));
      return read ? [[file, read]] : [];
    },
    { concurrency: availableParallelism() },
  );
  return new Map(media.flat());
}
