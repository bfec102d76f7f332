import type { SiteState } from "./live-site";

/** Where pages went whose file was renamed, or changed its address. */
export interface Moves {
  /** Compares two states, one after the other. */
  note: (before: SiteState, now: SiteState) => void;
  /** Where the page that was at a path is now, if it is elsewhere. */
  movedTo: (path: string) => string | undefined;
}

/** Of lost pages, this many are looked for. */
const mostLost = 50;

export function followMoves(): Moves {
  /** By path, the file that was there and what it said. */
  const lost = new Map<string, { file: string; text: string | undefined }>();
  const moved = new Map<string, string>();

  return {
    note: (before, now) => {
      for (const [path, { entry }] of before.library.links.routes) {
        if (now.library.links.routes.has(path) || !entry) continue;
        lost.set(path, {
          file: entry.file,
          text: before.texts.get(entry.file),
        });
      }
      for (const path of [...moved.keys(), ...lost.keys()]) {
        if (!now.library.links.routes.has(path)) continue;
        moved.delete(path);
        lost.delete(path);
      }
      const { routesByFile } = now.library.links;
      const fresh = [...routesByFile].filter(
        ([file]) => !before.library.links.routesByFile.has(file),
      );
      for (const [path, { file, text }] of lost) {
        const route =
          routesByFile.get(file) ??
          fresh.find(([other]) => now.texts.get(other) === text)?.[1];
        if (!route) continue;
        moved.set(path, route.path);
        lost.delete(path);
      }
      for (const path of [...lost.keys()].slice(0, -mostLost))
        lost.delete(path);
    },
    movedTo: (path) => moved.get(path),
  };
}
