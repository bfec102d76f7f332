import { fr } from "@codegouvfr/react-dsfr";
import type { ReactElement } from "react";

import { formatDay } from "../../lib/content/day";
import type { Entry } from "../../lib/content/entry";
import { shownState } from "../../lib/library/entry-state";
import type { Library } from "../../lib/library/library";
import { forAuthors, langOf } from "../lang-of";

/** The state of an entry, beside its title in lists; nothing once it is published. */
export function stateBadge(
  library: Library,
  entry: Entry | undefined,
): ReactElement | undefined {
  if (!entry) return undefined;
  const lang = langOf(forAuthors, library.words);
  switch (shownState(library, entry)) {
    case "draft":
      return (
        <span
          className={fr.cx("fr-badge", "fr-badge--sm", "fr-badge--warning")}
          {...lang}
        >
          Brouillon
        </span>
      );
    case "scheduled":
      return (
        <span
          className={fr.cx("fr-badge", "fr-badge--sm", "fr-badge--info")}
          {...lang}
        >
          Programmé le {entry.date && formatDay(entry.date, "fr")}
        </span>
      );
    case "gone":
    case "published":
      return undefined;
  }
}

/** The same, after a title and on its line. */
export function StateAfterTitle({
  library,
  entry,
}: {
  library: Library;
  entry: Entry | undefined;
}) {
  const badge = stateBadge(library, entry);
  return badge && <span className={fr.cx("fr-ml-1v")}> {badge}</span>;
}
