import { fr } from "@codegouvfr/react-dsfr";

import { formatDay } from "../../lib/content/day";
import type { Entry } from "../../lib/content/entry";
import { readingMinutes } from "../../lib/content/extract-text";
import { Tags } from "./tags";

const names = new Intl.ListFormat("fr", { type: "conjunction" });

/** The head of an article: tags, title, lead, date, reading time, authors. */
export function TitleBlock({ entry }: { entry: Entry }) {
  const { title, description, date, updated, tags, authors, language } = entry;
  const minutes = readingMinutes(entry.body.text);
  return (
    <div className={fr.cx("fr-mb-4w")}>
      <Tags tags={tags} />
      <h1 className={fr.cx("fr-mb-3w")}>{title}</h1>
      {description && (
        <p className={fr.cx("fr-text--lead", "fr-mb-2w")}>{description}</p>
      )}
      <p className={`${fr.cx("fr-text--sm")} parution-meta`}>
        {date && (
          <span>
            Publié le <time dateTime={date}>{formatDay(date, language)}</time>
          </span>
        )}
        {updated && (
          <span>
            Mis à jour le{" "}
            <time dateTime={updated}>{formatDay(updated, language)}</time>
          </span>
        )}
        <span>
          {minutes} minute{minutes > 1 ? "s" : ""} de lecture
        </span>
        {authors.length > 0 && <span>Par {names.format(authors)}</span>}
      </p>
    </div>
  );
}
