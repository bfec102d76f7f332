import { fr } from "@codegouvfr/react-dsfr";

import { collectionEntries } from "../../lib/library/library";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { ArticleGrid } from "./article-grid";

/** The list of a collection, the newest article first. */
export function ListView({ library, route }: SiteContext) {
  const entries = collectionEntries(library, route.collection ?? "");
  return (
    <div className={fr.cx("fr-container")}>
      <h1>{route.title}</h1>
      {route.description && (
        <p className={fr.cx("fr-text--lead")}>{route.description}</p>
      )}
      {route.entry && <Body page={createPageContext(library, route.entry)} />}
      {entries.length > 0 ? (
        <ArticleGrid library={library} entries={entries} headingLevel="h2" />
      ) : (
        <p>Aucun article n’est encore publié ici.</p>
      )}
    </div>
  );
}
