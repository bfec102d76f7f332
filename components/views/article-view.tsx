import { fr } from "@codegouvfr/react-dsfr";

import type { Entry } from "../../lib/content/entry";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { MainImage } from "./main-image";
import { TitleBlock } from "./title-block";

/** An article: title block, main image, body. */
export function ArticleView({
  library,
  entry,
}: SiteContext & { entry: Entry }) {
  return (
    <article className={fr.cx("fr-container")}>
      <div className={fr.cx("fr-grid-row", "fr-grid-row--center")}>
        <div className={fr.cx("fr-col-12", "fr-col-lg-10")}>
          <TitleBlock entry={entry} />
          <MainImage library={library} entry={entry} />
        </div>
        <div className={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}>
          <Body page={createPageContext(library, entry)} />
        </div>
      </div>
    </article>
  );
}
