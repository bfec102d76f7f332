import { LRUCache } from "lru-cache";
import { join } from "node:path";

import type { DirectiveDefinition } from "../content/directive-definition";
import type { BundledAssets } from "../build/assets";
import { isSource } from "../disk/read-site-files";
import type { ReadImage } from "../images/read-image";
import type { Finding } from "../problems";
import type { EditorPattern } from "./editor-link";
import { followMoves } from "./follow-moves";
import { openFollowers } from "./followers";
import {
  emptiedFor,
  openLiveSite,
  type LiveSiteOptions,
  type SiteState,
} from "./live-site";
import { openMediaReader } from "./media-reader";
import {
  showOutput,
  showPage,
  type PagesOptions,
  type SiteCheck,
} from "./pages";
import type { RenderPage } from "./preview-page";
import type { PreviewSource } from "./preview-server";
import {
  isOfSearch,
  openPreviewSearch,
  type MakeSearch,
} from "./preview-search";
import { watchFolders } from "./watch-folders";

export interface PreviewOptions extends LiveSiteOptions {
  assets: BundledAssets;
  assetsDir: string;
  definitions: readonly DirectiveDefinition[];
  editor: EditorPattern;
  readImage: ReadImage;
  render: RenderPage;
  outputs: PagesOptions["outputs"];
  search: MakeSearch;
  /** Everything that is wrong on the site as it is on disk; rejects when that cannot be told. */
  checkSite: () => Promise<readonly Finding[]>;
  /** What is told of each check. */
  onCheck: (findings: readonly Finding[]) => void;
}

/** How long hints are gathered before the files are looked at, in milliseconds. */
const gathering = 5;
/** After a change, the pages that are open come before the check of the site. */
const beforeCheck = 200;
/** A check that failed, for lack of memory perhaps, is made again. */
const beforeRetry = 5_000;
/** Between two looks that no hint asked for, while a page is open or asked for. */
const betweenLooks = 2_000;
/** At most this part of the time is spent on those. */
const lookShare = 0.05;

/** A preview of a site: what its server shows, which follows the files of the site. */
export async function openPreview(
  options: PreviewOptions,
): Promise<PreviewSource> {
  const { siteDir } = options;
  const live = await openLiveSite(options);
  const media = openMediaReader(options.readImage);
  const moves = followMoves();
  const pages = { ...options, media };
  const search = openPreviewSearch(options.search);
  let check: SiteCheck | undefined;
  const show = keepLast((path: string, query: URLSearchParams) =>
    showPage(pages, live.state(), check, path, query),
  );
  const followers = openFollowers(show.show, moves.movedTo, (path) =>
    live.state().library.urls.of(path),
  );

  const checkSoon = latest(async () => {
    await wait(beforeCheck);
    const state = live.state();
    const findings = await options.checkSite().catch((error: unknown) => {
      setTimeout(checkSoon, beforeRetry);
      throw error;
    });
    check = { state, findings };
    options.onCheck(findings);
    show.forget();
    await followers.update();
  });

  const watchAgain = () => watch.follow([siteDir, ...live.folders()]);

  let lookedAt = performance.now();
  /** How long the last whole look took, in milliseconds. */
  let lookTook = 0;
  const look = async (places?: readonly string[]) => {
    if (!places) lookedAt = performance.now();
    const before = live.state();
    let hasChanged = await live.look(places);
    if (!places) lookTook = performance.now() - lookedAt;
    // What came to a folder before it was watched gave no hint. Once more is
    // enough, and ends where a disk numbers its folders anew at each look.
    if (watchAgain().length > 0) {
      hasChanged = (await live.look()) || hasChanged;
      watchAgain();
    }
    if (live.emptied().length > 0) setTimeout(lookAtEmptied, emptiedFor);
    if (!hasChanged) return;
    show.forget();
    moves.note(before, live.state());
    await followers.update();
    followers.reloadImages(changedImages(before, live.state()));
    checkSoon();
  };

  // Some hints are lost: a folder may be new, or out of the system's reach.
  const lookIfOld = async () => {
    const isOld = performance.now() - lookedAt > betweenLooks;
    if (isOld) await look().catch(console.error);
  };

  const hints = new Set<string>();
  const lookAtHints = latest(async () => {
    await wait(gathering);
    const places = [...hints];
    hints.clear();
    await look(places);
  });
  const lookAtEmptied = () => {
    for (const place of live.emptied()) hints.add(place);
    if (hints.size > 0) lookAtHints();
  };
  const onHint = (place: string) => {
    hints.add(place);
    lookAtHints();
  };
  const watch = watchFolders(
    [join(siteDir, "content"), join(siteDir, "public")],
    onHint,
  );
  watchAgain().forEach(onHint);

  void (async () => {
    for (let pause = betweenLooks; ;) {
      await wait(pause);
      if (followers.count() === 0) continue;
      await look().catch(() => undefined);
      pause = Math.max(betweenLooks, lookTook / lookShare);
    }
  })();
  checkSoon();

  return {
    siteDir,
    assetsDir: options.assetsDir,
    state: live.state,
    show: async (path, query) => {
      await lookIfOld();
      return show.show(path, query);
    },
    output: async (path) => {
      await lookIfOld();
      return isOfSearch(path)
        ? search(live.state(), path)
        : showOutput(pages, live.state(), path);
    },
    fileAt: media.fileAt,
    followers,
  };
}

/** The addresses of images of `public/` whose content changed. */
function changedImages(before: SiteState, now: SiteState): string[] {
  const { urls } = now.library;
  return [...now.stamps].flatMap(([file, { key }]) => {
    const old = before.stamps.get(file);
    const isChanged = old !== undefined && old.key !== key;
    return isChanged && file.startsWith("public/") && !isSource(file)
      ? [urls.of(file.slice("public".length))]
      : [];
  });
}

const keptPages = 50;

/** Keeps the last pages that were made, until they are forgotten. */
function keepLast<Page extends object>(
  make: (path: string, query: URLSearchParams) => Promise<Page>,
) {
  const kept = new LRUCache<string, Promise<Page>>({ max: keptPages });
  return {
    show: (path: string, query: URLSearchParams): Promise<Page> => {
      const key = `${path}?${query.toString()}`;
      const known = kept.get(key);
      if (known) return known;
      const page = make(path, query);
      kept.set(key, page);
      return page;
    },
    forget: () => kept.clear(),
  };
}

/** Runs work when asked; when it is asked while it runs, once more after. A failure ends that run. */
function latest(work: () => Promise<void>): () => void {
  let state: "idle" | "running" | "again" = "idle";
  const run = async () => {
    state = "running";
    await work().catch((error: unknown) => console.error(error));
    const isAsked = state === ("again" as typeof state);
    state = "idle";
    if (isAsked) void run();
  };
  return () => {
    if (state === "idle") void run();
    else state = "again";
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
