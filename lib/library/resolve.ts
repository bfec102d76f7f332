import { posix } from "node:path";

import type { Entry } from "../content/entry";
import type { Route } from "./routes";
import type { Redirects } from "./redirects";
import { decodePath, oldPath } from "./urls";
import type { Withdrawn } from "./withdrawn";

/** What a link of an entry leads to. */
export type LinkTarget =
  | { kind: "external"; href: string }
  | { kind: "route"; route: Route; suffix: string; hash: string }
  | { kind: "file"; file: string; suffix: string }
  /** What the site gives beside its pages: a feed, a calendar. */
  | { kind: "output"; path: string; suffix: string }
  | { kind: "anchor"; hash: string }
  /** Withdrawn, when the settings say so of its address, or its file of itself. */
  | { kind: "dead"; isWithdrawn: boolean };

/** What is needed to follow a link. */
export interface LinkMap {
  routes: ReadonlyMap<string, Route>;
  /** The route that a source file gives. */
  routesByFile: ReadonlyMap<string, Route>;
  /** Files of the site folder: `content/…` and `public/…`. */
  files: ReadonlySet<string>;
  /** Where the site gives something beside its pages, none when that is not known yet. */
  outputs?: ReadonlySet<string>;
  /** Old paths of the settings and of front matters, none when they are not read yet. */
  redirects?: Redirects;
  /** Paths that the settings and front matters withdraw, none when they are not read yet. */
  withdrawn?: Withdrawn;
  /** Source files whose pages are gone. */
  withdrawnFiles?: ReadonlySet<string>;
}

const external = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Follows a link as its author meant it: a path of the site, a path relative
 * to the page's URL, a file relative to the source file, an anchor.
 */
export function resolveLink(
  entry: Pick<Entry, "file" | "path">,
  target: string,
  map: LinkMap,
): LinkTarget {
  if (external.test(target)) return { kind: "external", href: target };
  const [, rawPath = "", suffix = ""] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const hash = decodePath(/#(.*)$/s.exec(suffix)?.[1] ?? "");
  if (rawPath === "") {
    return hash
      ? { kind: "anchor", hash }
      : { kind: "dead", isWithdrawn: false };
  }
  const path = decodePath(rawPath);
  const beside = posix.join(posix.dirname(entry.file), path);
  const byFile = map.routesByFile.get(beside);
  if (byFile) return { kind: "route", route: byFile, suffix, hash };

  const absolute = posix.resolve(entry.path ?? "/", path);
  const route =
    map.routes.get(absolute) ??
    map.routes.get(`${absolute}/`.replace("//", "/"));
  if (route) return { kind: "route", route, suffix, hash };
  for (const file of [`public${absolute}`, beside]) {
    if (map.files.has(file)) return { kind: "file", file, suffix };
  }
  if (map.outputs?.has(absolute)) {
    return { kind: "output", path: absolute, suffix };
  }
  const old = oldPath(absolute);
  const moved = map.redirects?.get(old);
  if (moved?.kind === "route" && suffix) return { ...moved, suffix, hash };
  if (moved) return moved;
  const isWithdrawn =
    map.withdrawn?.has(old) || map.withdrawnFiles?.has(beside) || false;
  return { kind: "dead", isWithdrawn };
}

/** The file that an image of an entry is: in `public/`, or beside the source file. */
export function resolveImage(
  entry: Pick<Entry, "file">,
  target: string,
  files: ReadonlySet<string>,
): string | undefined {
  const path = decodePath(/^[^?#]*/.exec(target)?.[0] ?? "");
  const file = path.startsWith("/")
    ? posix.join("public", path)
    : posix.join(posix.dirname(entry.file), path);
  return files.has(file) ? file : undefined;
}
