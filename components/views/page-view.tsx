import { fr } from "@codegouvfr/react-dsfr";

import { formatDay } from "../../lib/content/day";
import type { Entry } from "../../lib/content/entry";
import { sectionOf } from "../../lib/library/section";
import { SideMenu } from "../layout/side-menu";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { firstImage } from "./first-image";
import { MainImage } from "./main-image";
import { OpeningSummary } from "./opening-summary";
import { PageTitle } from "./page-title";
import { langOf } from "../lang-of";

/** A page of its own, legal notices or a guide, with those beside it in a menu. */
export function PageView({
  library,
  route,
  entry,
}: SiteContext & { entry: Entry }) {
  const { words } = library;
  const day = entry.updated ?? entry.date;
  const section = sectionOf(library, route);
  return (
    <div className={fr.cx("fr-container")}>
      <div className={fr.cx("fr-grid-row", "fr-grid-row--gutters")}>
        {section && (
          <div className={`${fr.cx("fr-col-12", "fr-col-md-4")} parution-side`}>
            <SideMenu
              section={section}
              current={route.path}
              library={library}
            />
          </div>
        )}
        <div
          className={fr.cx(
            "fr-col-12",
            "fr-col-md-8",
            !section && "fr-col-offset-md-2",
          )}
        >
          <PageTitle
            title={entry.title}
            description={entry.description}
            language={langOf(entry, words)}
          />
          <MainImage library={library} entry={entry} />
          <div className={fr.cx("fr-mt-4w")}>
            <OpeningSummary entry={entry} words={words} />
          </div>
          <div className={fr.cx("fr-mt-4w")}>
            <Body page={createPageContext(library, entry, firstImage(entry))} />
          </div>
          {day && (
            <p className={fr.cx("fr-text--sm", "fr-mt-4w", "fr-mb-0")}>
              {words.article.updated}{" "}
              <time dateTime={day}>{formatDay(day, words.locale)}</time>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
