import type { Entry } from "../lib/content/entry";
import type { Library } from "../lib/library/library";
import { ownId } from "../lib/content/own-id";

/** What a component may ask about the page it is on. */
export interface PageContext {
  library: Library;
  /** The source file being shown: relative links and images start from it. */
  entry: Entry;
  /** An id that nothing else on the page has: `page_video-1`, `page_video-2`… */
  uniqueId: (name: string) => string;
}

export function createPageContext(library: Library, entry: Entry): PageContext {
  const counts = new Map<string, number>();
  return {
    library,
    entry,
    uniqueId: (name) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return ownId(`${name}-${count}`);
    },
  };
}
