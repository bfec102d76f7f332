import { fr } from "@codegouvfr/react-dsfr";

import type { SiteContext } from "../site-context";
import { PageOpening } from "./page-opening";
import { TagLinks } from "./tags";

/** Every tag of the site, the most used first. */
export function TagsView({ library, route }: SiteContext) {
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
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
