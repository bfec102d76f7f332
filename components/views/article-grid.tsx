import { fr } from "@codegouvfr/react-dsfr";

import type { Entry } from "../../lib/content/entry";
import type { Library } from "../../lib/library/library";
import { ArticleCard } from "./article-card";

/** Cards of equal height, three, two or one in a row. */
export function ArticleGrid({
  library,
  entries,
  headingLevel,
  isFirst = false,
}: {
  library: Library;
  entries: readonly Entry[];
  headingLevel: "h2" | "h3";
  /** Whether nothing but the page's title comes before it. */
  isFirst?: boolean;
}) {
  return (
    <ul
      className={`${fr.cx("fr-grid-row", "fr-grid-row--gutters")} fr-raw-list`}
    >
      {entries.map((entry, index) => (
        <li
          key={entry.file}
          className={fr.cx("fr-col-12", "fr-col-md-6", "fr-col-lg-4")}
        >
          <ArticleCard
            library={library}
            entry={entry}
            headingLevel={headingLevel}
            loading={isFirst ? loadingOf(index) : undefined}
          />
        </li>
      ))}
    </ul>
  );
}

/** The first row is on the first screen: its first image before the others. */
function loadingOf(index: number) {
  if (index === 0) return "first";
  return index < 3 ? "eager" : undefined;
}
