import { formatDay } from "../../lib/content/day";
import type { Entry } from "../../lib/content/entry";
import { shownState } from "../../lib/library/entry-state";
import type { Library } from "../../lib/library/library";
import { Notice } from "./notice";
import { forAuthors, langOf } from "../lang-of";

/** What keeps the page of an entry from its readers, at its top; nothing once it is published. */
export function StateNotice({
  library,
  entry,
}: {
  library: Library;
  entry: Entry;
}) {
  const day = entry.date && formatDay(entry.date, "fr");
  const lang = langOf(forAuthors, library.words);
  const words = entry.collection === undefined ? pageWords : articleWords;
  switch (shownState(library, entry)) {
    case "draft":
      return (
        <Notice
          className="fr-mb-4w"
          {...lang}
          severity="warning"
          title="Brouillon :"
          description={[words.draft, day && `${words.dated} ${day}.`]
            .filter(Boolean)
            .join(" ")}
        />
      );
    case "scheduled":
      return (
        <Notice
          className="fr-mb-4w"
          {...lang}
          severity="info"
          title="Programmé :"
          description={`${words.scheduled} ${day}.`}
        />
      );
    case "gone":
    case "published":
      return null;
  }
}

const articleWords = {
  draft: "cet article n’est pas publié.",
  dated: "Il est daté du",
  scheduled: "cet article paraîtra le",
};

const pageWords = {
  draft: "cette page n’est pas publiée.",
  dated: "Elle est datée du",
  scheduled: "cette page paraîtra le",
};
