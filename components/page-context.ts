import type { Entry } from "../lib/content/entry";
import type { Library } from "../lib/library/library";
import { ownId } from "../lib/content/own-id";

/** What a component may ask about the page it is on. */
export interface PageContext {
  library: Library;
  /** The source file being shown: relative links and images start from it. */
  entry: Entry;
  /** The image that the first screen shows, as the file names it. */
  firstImage: string | undefined;
  /** An id that nothing else on the page has: `page_video-1`, `page_video-2`… */
  uniqueId: (name: string) => string;
}

export function createPageContext(
  library: Library,
  entry: Entry,
  firstImage?: string,
): PageContext {
  const counts = new Map<string, number>();
  return {
    library,
    entry,
    firstImage,
    uniqueId: (name) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return ownId(`${name}-${count}`);
    },
  };
}

/** How an image of the page is asked for; see `Picture`. */
export function loadingOf(
  { firstImage }: PageContext,
  target: string | undefined,
): "first" | undefined {
  const isFirst = target !== undefined && target === firstImage;
  return isFirst ? "first" : undefined;
}
