import { fr } from "@codegouvfr/react-dsfr";

import type { Entry } from "../../lib/content/entry";
import type { Library } from "../../lib/library/library";
import { neighboursOf } from "../../lib/library/neighbours";
import { stateBadge } from "../layout/state-badge";
import { langOf } from "../lang-of";

/** Two cards with a direction: the article before, the article after. */
export function ArticleNeighbours({
  library,
  entry,
}: {
  library: Library;
  entry: Entry;
}) {
  const { previous, next } = neighboursOf(library, entry);
  if (!previous && !next) return null;
  return (
    <nav
      className={fr.cx("fr-mt-8w")}
      aria-label={library.words.article.neighbours}
    >
      <ul
        className={`${fr.cx("fr-grid-row", "fr-grid-row--gutters")} fr-raw-list`}
      >
        {previous && (
          <Neighbour library={library} entry={previous} direction="previous" />
        )}
        {next && <Neighbour library={library} entry={next} direction="next" />}
      </ul>
    </nav>
  );
}

function Neighbour({
  library,
  entry,
  direction,
}: {
  library: Library;
  entry: Entry;
  direction: "previous" | "next";
}) {
  const { urls, words } = library;
  return (
    <li
      className={`${fr.cx("fr-col-12", "fr-col-md-6")} parution-neighbour parution-neighbour--${direction}`}
    >
      <a
        className="parution-neighbour__link"
        href={urls.of(entry.path ?? "/")}
        rel={direction === "previous" ? "prev" : "next"}
      >
        <span className={fr.cx("fr-text--sm")}>{words.article[direction]}</span>{" "}
        <span className="parution-neighbour__title" {...langOf(entry, words)}>
          {entry.title}
        </span>{" "}
        {stateBadge(library, entry)}
      </a>
    </li>
  );
}
