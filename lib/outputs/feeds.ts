import { LRUCache } from "lru-cache";

import { compareDays } from "../content/day";
import type { Entry } from "../content/entry";
import { articles, type Library } from "../library/library";
import { once } from "../once";
import { withAliases } from "./aliases";
import { atomFeed } from "./atom";
import { feedContent, type RenderContent } from "./feed-content";
import { feedFormNames, feedsOfSite } from "./feed-list";
import { jsonFeed } from "./json-feed";
import type { Output } from "./output";
import { rssFeed } from "./rss";

/** In characters of HTML: the articles that the feeds being made have in common. */
const keptContent = 32_000_000;

const writers = { atom: atomFeed, rss: rssFeed, json: jsonFeed };

/**
 * Every feed of a site in each of its forms, and again at its old addresses.
 *
 * Each is made when it is asked for. An article is rendered once for all of
 * them, as long as those rendered since take less than a bound.
 *
 * @param icon - path of a square image that stands for the site
 */
export function feedOutputs(
  library: Library,
  renderContent: RenderContent,
  icon?: string,
): Output[] {
  const context = {
    renderContent: keepRendered(renderContent),
    icon,
  };
  const undated = once(() => oldestDay(library));
  const outputs = feedsOfSite(library).flatMap((feed) =>
    feedFormNames.map((form): Output => {
      const path = feed.paths[form];
      return {
        path,
        make: async () => {
          const content = await feedContent(library, feed, {
            ...context,
            undated: undated(),
          });
          return writers[form](content, library.urls.absolute(path));
        },
      };
    }),
  );
  return withAliases(outputs, library.settings);
}

/** Of a site without dates: Atom asks for one, and a feed must not change when nothing else does. */
const withoutDays = "1970-01-01";

/** An article without date is as old as the oldest that has one: it stands after it in lists. */
function oldestDay(library: Library): string {
  const days = articles(library).flatMap(({ date }) => date ?? []);
  return days.sort(compareDays)[0] ?? withoutDays;
}

function keepRendered(renderContent: RenderContent): RenderContent {
  const kept = new LRUCache<Entry, string>({
    maxSize: keptContent,
    sizeCalculation: ({ length }) => Math.max(1, length),
  });
  return async (entry) => {
    const known = kept.get(entry);
    if (known !== undefined) return known;
    const html = await renderContent(entry);
    kept.set(entry, html);
    return html;
  };
}
