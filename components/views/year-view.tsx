import { fr } from "@codegouvfr/react-dsfr";

import { formatDay, formatMonth } from "../../lib/content/day";
import { collectMonths } from "../../lib/library/archives";
import { Pagination } from "../layout/pagination";
import { StateAfterTitle } from "../layout/state-badge";
import type { SiteContext } from "../site-context";
import { PageOpening } from "./page-opening";
import { langOf } from "../lang-of";

/** One page of the titles of a year, month by month. */
export function YearView({ library, route }: SiteContext) {
  const { list } = route;
  if (!list) return null;
  const { urls, words } = library;
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      {collectMonths(list.entries).map(({ day, entries }) => (
        <div key={day ?? ""} className={fr.cx("fr-mt-4w")}>
          {day && (
            <h2 className={fr.cx("fr-h4")}>{formatMonth(day, words.locale)}</h2>
          )}
          <ul>
            {entries.map((entry) => (
              <li key={entry.file}>
                <a
                  className={fr.cx("fr-link")}
                  href={urls.of(entry.path ?? "/")}
                  {...langOf(entry, words)}
                >
                  {entry.title}
                </a>
                {entry.date && (
                  <>
                    {", "}
                    <time dateTime={entry.date}>
                      {formatDay(entry.date, words.locale)}
                    </time>
                  </>
                )}
                <StateAfterTitle library={library} entry={entry} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className="parution-pagination">
        <Pagination list={list} library={library} />
      </div>
    </div>
  );
}
