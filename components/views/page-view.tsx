import { fr } from "@codegouvfr/react-dsfr";

import { formatDay } from "../../lib/content/day";
import type { Entry } from "../../lib/content/entry";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { MainImage } from "./main-image";

/** A page of its own: legal notices, guides. */
export function PageView({ library, entry }: SiteContext & { entry: Entry }) {
  const day = entry.updated ?? entry.date;
  return (
    <div className={fr.cx("fr-container")}>
      <div className={fr.cx("fr-grid-row")}>
        <div className={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}>
          <h1 className={fr.cx("fr-mb-3w")}>{entry.title}</h1>
          {entry.description && (
            <p className={fr.cx("fr-text--lead")}>{entry.description}</p>
          )}
          <MainImage library={library} entry={entry} />
          <Body page={createPageContext(library, entry)} />
          {day && (
            <p className={fr.cx("fr-text--sm", "fr-mt-4w")}>
              Mis à jour le{" "}
              <time dateTime={day}>{formatDay(day, entry.language)}</time>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
