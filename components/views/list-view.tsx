import { fr } from "@codegouvfr/react-dsfr";

import { tagsPath } from "../../lib/library/tags";
import { Pagination } from "../layout/pagination";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { ArticleGrid } from "./article-grid";
import { PageTitle } from "./page-title";
import { TagLinks } from "./tags";

/** How many tags a row of them shows. */
const shownTags = 12;

/** One page of the articles of a collection or of a tag, the newest first. */
export function ListView({ library, route }: SiteContext) {
  const { list, entry, kind } = route;
  if (!list) return null;
  const tags = [...library.tags.values()];
  return (
    <div className={fr.cx("fr-container")}>
      <PageTitle title={route.title} description={route.description} />
      {entry && (
        <div className={fr.cx("fr-mt-3w")}>
          <Body page={createPageContext(library, entry)} />
        </div>
      )}
      {kind === "list" && tags.length > 1 && (
        <nav className={fr.cx("fr-mt-3w")} aria-label="Thèmes">
          <TagLinks library={library} tags={tags.slice(0, shownTags)} />
          {tags.length > shownTags && (
            <a className={fr.cx("fr-link")} href={library.urls.of(tagsPath)}>
              Tous les thèmes
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
          />
        </div>
      ) : (
        <p className={fr.cx("fr-mt-4w")}>
          Aucun article n’est encore publié ici.
        </p>
      )}
      <div className="parution-pagination">
        <Pagination list={list} urls={library.urls} />
      </div>
    </div>
  );
}
