import { fr } from "@codegouvfr/react-dsfr";

import { FeedLinks } from "../layout/feed-links";
import { Pagination } from "../layout/pagination";
import type { SiteContext } from "../site-context";
import { ArticleGrid } from "./article-grid";
import { PageOpening } from "./page-opening";
import { TagLinks } from "./tags";

/** How many tags a row of them shows. */
const shownTags = 12;

/** One page of the articles of a collection or of a tag, the newest first. */
export function ListView({ library, route }: SiteContext) {
  const { list, kind } = route;
  if (!list) return null;
  const { urls, words } = library;
  const tags = [...library.tags.values()];
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      {kind === "list" && tags.length > 1 && (
        <nav className={fr.cx("fr-mt-3w")} aria-label={words.list.tags}>
          <TagLinks library={library} tags={tags.slice(0, shownTags)} />
          {tags.length > shownTags && (
            <a className={fr.cx("fr-link")} href={urls.of(library.paths.tags)}>
              {words.common.allTags}
            </a>
          )}
        </nav>
      )}
      {list.total > 0 ? (
        <div className={fr.cx("fr-mt-4w")}>
          <ArticleGrid
            library={library}
            entries={list.entries}
            headingLevel="h2"
            isFirst
          />
        </div>
      ) : (
        <p className={fr.cx("fr-mt-4w")}>{words.list.empty}</p>
      )}
      <div className="parution-pagination">
        <Pagination list={list} library={library} />
      </div>
      <FeedLinks library={library} route={route} />
    </div>
  );
}
