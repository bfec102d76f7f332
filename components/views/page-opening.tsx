import { fr } from "@codegouvfr/react-dsfr";

import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { PageTitle } from "./page-title";
import { langOf } from "../lang-of";

/** The top of a page that lists others: its title, then its own words if a file gives some. */
export function PageOpening({
  library,
  route,
}: Pick<SiteContext, "library" | "route">) {
  return (
    <>
      <PageTitle
        title={route.title}
        description={route.description}
        language={langOf(route.entry, library.words)}
      />
      {route.entry && (
        <div className={fr.cx("fr-mt-3w")}>
          <Body page={createPageContext(library, route.entry)} />
        </div>
      )}
    </>
  );
}
