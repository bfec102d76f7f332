import { lstatSync, statSync, type Stats } from "node:fs";
import { relative, sep } from "node:path";

import type { Day } from "../content/day";
import type { DirectiveDefinition } from "../content/directive-definition";
import {
  openEntry,
  openSource,
  type EntryContext,
  type OpenEntry,
  type OpenSource,
} from "../content/read-entry";
import { lastCommitsOf } from "../disk/last-commits";
import {
  isSource,
  listSiteFiles,
  readText,
  unreadable,
  type SiteListing,
  type SourceFile,
} from "../disk/read-site-files";
import { referencePages } from "../guide/reference-pages";
import { starterContexts, starterSources } from "../legal/starter-pages";
import { joinEntries } from "../library/join-entries";
import {
  createLibrary,
  nextNoticeChangeOf,
  type Library,
} from "../library/library";
import type { FindUnpublished } from "../library/unpublished-link";
import type { Problem } from "../problems";
import { failure } from "../rules/run-checks";
import {
  readSettings,
  settingsFile,
  type SiteAddress,
} from "../site/read-settings";

export interface LiveSiteOptions {
  siteDir: string;
  address: SiteAddress;
  definitions: readonly DirectiveDefinition[];
  /** The day that it is. */
  today: () => Day;
  /** The time, in milliseconds; the clock's when it is not said. */
  now?: () => number;
}

/**
 * How long a text that was emptied may be on its way to be written, in
 * milliseconds: some editors empty a file before they write it.
 */
export const emptiedFor = 500;

/** A site as it was at the last look at its folder. */
export interface SiteState {
  /** Grows with each change. */
  version: number;
  /** Without media: those of a page are read when it is shown. */
  library: Library;
  /** When it was made, in milliseconds since 1970. */
  time: number;
  /** Every entry by its file, those of the guide's reference included. */
  entries: ReadonlyMap<string, OpenEntry>;
  /** The text of each source file and of the settings. */
  texts: ReadonlyMap<string, string>;
  /** Where each file of the site folder is on disk. */
  diskPaths: ReadonlyMap<string, string>;
  /** What changes when a file of the site folder is saved. */
  stamps: ReadonlyMap<string, FileStamp>;
  findUnpublished: FindUnpublished;
  /** Of the settings and of the folder; those of a file are found by its entry. */
  problems: readonly Problem[];
}

export interface FileStamp {
  /** Of its last change, in milliseconds since 1970. */
  time: number;
  key: string;
}

/** A site that is read again as its files change, and of which only what changed is read again. */
export interface LiveSite {
  state: () => SiteState;
  /** Every folder of the site, on disk. */
  folders: () => readonly string[];
  /** Places on disk to look at again once `emptiedFor` has passed. */
  emptied: () => readonly string[];
  /**
   * Looks at these places on disk, or at the whole folder; true once
   * something changed, and so the state.
   */
  look: (places?: readonly string[]) => Promise<boolean>;
}

/** Opens a site: reads the settings and every front matter, but no body. */
export async function openLiveSite(
  options: LiveSiteOptions,
): Promise<LiveSite> {
  const { siteDir, now = Date.now } = options;
  const files = openFiles(siteDir, now);
  await files.look();
  const makeState = stateMaker(options);
  let state = makeState(files, 1);
  let waiting: Promise<unknown> = Promise.resolve();
  // Until a state was made of it, what changed is still to be shown.
  let isStale = false;
  const look = async (places?: readonly string[]) => {
    if (await files.look(places)) isStale = true;
    if (options.today() !== state.library.today) isStale = true;
    if (haveNoticesChanged(state, now())) isStale = true;
    if (!isStale) return false;
    state = makeState(files, state.version + 1);
    isStale = false;
    return true;
  };
  return {
    state: () => state,
    folders: () => files.listing().folders,
    emptied: files.emptied,
    look: (places) => {
      // One look at a time: two would read a half of each other's files.
      const looked = waiting.then(() => look(places));
      waiting = looked.catch(() => undefined);
      return looked;
    },
  };
}

/** Whether a notice started or ended since a state was made. */
function haveNoticesChanged(
  { library, time }: SiteState,
  now: number,
): boolean {
  return (nextNoticeChangeOf({ ...library, now: time }) ?? Infinity) <= now;
}

/** The files of a site folder, and the texts of those that are texts. */
interface Files {
  listing: () => SiteListing;
  stamps: Map<string, FileStamp>;
  texts: Map<string, string>;
  /** Why a text could not be read. */
  unread: Map<string, Problem>;
  emptied: () => readonly string[];
  look: (places?: readonly string[]) => Promise<boolean>;
}

function openFiles(siteDir: string, now: () => number): Files {
  let listing: SiteListing = { paths: new Map(), folders: [], problems: [] };
  const stamps = new Map<string, FileStamp>();
  const texts = new Map<string, string>();
  const unread = new Map<string, Problem>();
  /** Since when a text that was there is empty, by its place on disk. */
  const emptied = new Map<string, number>();

  /** Whether a text that is empty now may still be on its way. */
  const isOnItsWay = (path: string, text: string, before?: string) => {
    if (text !== "" || !before) {
      emptied.delete(path);
      return false;
    }
    const since = emptied.get(path) ?? now();
    const isRecent = now() - since < emptiedFor;
    if (isRecent) emptied.set(path, since);
    else emptied.delete(path);
    return isRecent;
  };

  /**
   * Takes what a file holds now; whether it is not what it held.
   *
   * @param isHinted - it is read even if it looks the same: clocks have a grain
   */
  const take = (file: string, path: string, isHinted = false): boolean => {
    const stamp = stampOf(path);
    const looksSame = stamps.get(file)?.key === stamp?.key;
    const isText = isSource(file) || file === settingsFile;
    if (looksSame && !(isHinted && isText) && !unread.has(file)) return false;
    if (stamp) stamps.set(file, stamp);
    else stamps.delete(file);
    if (!isText) return !looksSame;
    // Reading a pipe would wait for ever.
    const { text, problem } = stamp
      ? readText(file, path)
      : { text: "", problem: unreadable(file) };
    if (!problem && isOnItsWay(path, text, texts.get(file))) {
      stamps.delete(file);
      return false;
    }
    const before = unread.get(file);
    const isOther = JSON.stringify(problem) !== JSON.stringify(before);
    const hasChanged = isOther || (!problem && text !== texts.get(file));
    if (problem) {
      // It may only be locked: it is read again each time.
      if (isOther) unread.set(file, problem);
      // What it last held is shown beside the problem.
      if (!texts.has(file)) texts.set(file, text);
    } else {
      unread.delete(file);
      texts.set(file, text);
    }
    return hasChanged;
  };

  const lookAtAll = async (): Promise<boolean> => {
    const before = listing;
    listing = await listSiteFiles(siteDir);
    let hasChanged =
      JSON.stringify(before.problems) !== JSON.stringify(listing.problems) ||
      before.paths.size !== listing.paths.size;
    for (const file of before.paths.keys()) {
      if (listing.paths.has(file)) continue;
      hasChanged = true;
      stamps.delete(file);
      texts.delete(file);
      unread.delete(file);
      emptied.delete(before.paths.get(file) ?? "");
    }
    for (const [file, path] of listing.paths) {
      if (take(file, path)) hasChanged = true;
    }
    return hasChanged;
  };

  return {
    listing: () => listing,
    stamps,
    texts,
    unread,
    emptied: () => [...emptied.keys()],
    look: async (places) => {
      const known = places && knownFiles(siteDir, listing, places);
      if (!known) return lookAtAll();
      return known
        .map(([file, path]) => take(file, path, true))
        .some((hasChanged) => hasChanged);
    },
  };
}

/**
 * The files of a listing that places on disk are; undefined when they tell
 * that the listing is no longer true.
 */
function knownFiles(
  siteDir: string,
  { paths, folders }: SiteListing,
  places: readonly string[],
): [file: string, path: string][] | undefined {
  const files: [string, string][] = [];
  const isFolder = (place: string) =>
    folders.some((folder) => folder.normalize() === place.normalize());
  for (const place of places) {
    const file = relative(siteDir, place).split(sep).join("/").normalize("NFC");
    if (!/^(?:content|public)(?:\/|$)/.test(file)) continue;
    if (file.split("/").some((name) => /^\.(?!well-known$)/.test(name))) {
      continue;
    }
    const path = paths.get(file);
    const found = lookUp(place);
    // Only a whole look judges what is no file, and links that may lead away.
    if (path !== undefined && found?.isFile()) files.push([file, path]);
    // A file that came and went, as editors make while they save.
    else if (path === undefined && !found && !isFolder(place)) continue;
    else return undefined;
  }
  return files;
}

/** What is at a place itself, be it a link; undefined when nothing is. */
function lookUp(place: string): Stats | undefined {
  try {
    return lstatSync(place);
  } catch {
    return undefined;
  }
}

/** Undefined for what is no file. */
function stampOf(path: string): FileStamp | undefined {
  try {
    const found = statSync(path);
    if (!found.isFile()) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = found;
    return { time: mtimeMs, key: `${size} ${mtimeMs} ${ctimeMs} ${ino}` };
  } catch {
    return undefined;
  }
}

/** An entry, and all that it was made from but the settings. */
interface Made {
  text: string;
  /** Undefined when the program failed on it. */
  source: OpenSource | undefined;
  unread: Problem | undefined;
  opened: OpenEntry;
}

/** Makes the states of a site: of what did not change, nothing is read again. */
function stateMaker({
  siteDir,
  address,
  definitions,
  today,
  now = Date.now,
}: LiveSiteOptions): (files: Files, version: number) => SiteState {
  const reference = referencePages(definitions);
  let made = new Map<string, Made>();
  let madeWith: string | undefined;

  return (files, version) => {
    const { paths: diskPaths, problems: found } = files.listing();
    const settingsText = files.texts.get(settingsFile) ?? "";
    const { settings, problems } = readSettings(settingsText, address);
    const context: EntryContext = {
      definitions,
      settings,
      lastCommitDay: (file) => lastCommitsOf(siteDir).get(file),
    };
    const areSettingsSame = settingsText === madeWith;
    const make = (written: SourceFile): Made => {
      const kept = made.get(written.file);
      const isSame = kept?.text === written.text;
      const unread = files.unread.get(written.file);
      if (isSame && areSettingsSame && kept.unread === unread) return kept;
      const source = isSame ? kept.source : undefined;
      return { ...open(written, context, unread, source), unread };
    };
    const written = [...diskPaths.keys()].flatMap((file): SourceFile[] => {
      const text = isSource(file) ? files.texts.get(file) : undefined;
      return text === undefined ? [] : [{ file, text }];
    });
    const day = today();
    made = new Map(
      [
        ...written,
        ...reference,
        ...starterContexts(settings, day).flatMap(starterSources),
      ].map((source) => [source.file, make(source)]),
    );
    madeWith = settingsText;

    const entries = new Map(
      [...made].map(([file, { opened }]) => [file, opened]),
    );
    const time = now();
    const { links, parts, ...joined } = joinEntries({
      entries: [...entries.values()].map(({ entry }) => entry),
      showsDrafts: true,
      settings,
      settingsText,
      paths: diskPaths,
      today: day,
    });
    const library = createLibrary({
      parts,
      links,
      now: time,
      today: day,
      showsDrafts: true,
    });
    const unread = files.unread.get(settingsFile);
    return {
      version,
      library,
      time,
      entries,
      texts: new Map(files.texts),
      diskPaths,
      stamps: new Map(files.stamps),
      findUnpublished: joined.findUnpublished,
      problems: [
        ...found,
        ...(unread ? [unread] : problems),
        ...joined.problems,
      ],
    };
  };
}

/** Opens an entry in such a way that it can be listed, whatever fails in it. */
function open(
  written: SourceFile,
  context: EntryContext,
  unread: Problem | undefined,
  kept: OpenSource | undefined,
): Omit<Made, "unread"> {
  const { file, text } = written;
  const failed = (error: unknown) => [failure(file, "La lecture", error)];
  try {
    const source = kept ?? openSource(written);
    const { entry, findProblems } = openEntry(source, context);
    const findSafely = () => {
      if (unread) return [unread];
      try {
        return findProblems();
      } catch (error) {
        return failed(error);
      }
    };
    return { text, source, opened: { entry, findProblems: findSafely } };
  } catch (error) {
    const { entry } = openEntry(openSource({ file, text: "" }), context);
    const findProblems = () => failed(error);
    return { text, source: undefined, opened: { entry, findProblems } };
  }
}
