import { fr } from "@codegouvfr/react-dsfr";

import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { PageTitle } from "./page-title";
import { TagLinks } from "./tags";

/** Every tag of the site, the most used first. */
export function TagsView({ library, route }: SiteContext) {
  return (
    <div className={fr.cx("fr-container")}>
      <PageTitle title={route.title} description={route.description} />
      {route.entry && (
        <div className={fr.cx("fr-mt-3w")}>
          <Body page={createPageContext(library, route.entry)} />
        </div>
      )}
      <div className={fr.cx("fr-mt-4w")}>
        <TagLinks
          library={library}
          tags={[...library.tags.values()]}
          withCounts
        />
      </div>
    </div>
  );
}
