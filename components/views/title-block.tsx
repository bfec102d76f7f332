import { fr } from "@codegouvfr/react-dsfr";

import { formatDay } from "../../lib/content/day";
import type { Entry } from "../../lib/content/entry";
import { extractText, readingMinutes } from "../../lib/content/extract-text";
import type { Library } from "../../lib/library/library";
import { authorsOf, type NamedAuthor } from "../../lib/library/authors";
import { tagsOf } from "../../lib/library/tags";
import { TagLinks } from "./tags";
import { langOf } from "../lang-of";

/** The others stand under the article, where all are. */
const shownTags = 4;

/** The head of an article: tags, title, lead, date, reading time, authors. */
export function TitleBlock({
  library,
  entry,
}: {
  library: Library;
  entry: Entry;
}) {
  const { title, description, date, updated } = entry;
  const { words } = library;
  const lang = langOf(entry, words);
  const authors = authorsOf(library.authors, entry);
  const tags = tagsOf(library.tags, entry).slice(0, shownTags);
  const text = extractText(entry.body.tree);
  const minutes = readingMinutes(text);
  return (
    <div className={`${fr.cx("fr-mb-4w")} parution-title`}>
      <TagLinks library={library} tags={tags} />
      <h1 className={fr.cx("fr-mb-3w")} {...lang}>
        {title}
      </h1>
      {description && (
        <p className={fr.cx("fr-text--lead", "fr-mb-2w")} {...lang}>
          {description}
        </p>
      )}
      {(date ?? updated ?? (text || authors[0])) && (
        <p className={`${fr.cx("fr-text--sm")} parution-meta`}>
          {date && (
            <span>
              {words.article.published}{" "}
              <time dateTime={date}>{formatDay(date, words.locale)}</time>
            </span>
          )}
          {updated && (
            <span>
              {words.article.updated}{" "}
              <time dateTime={updated}>{formatDay(updated, words.locale)}</time>
            </span>
          )}
          {text && <span>{words.article.minutes(minutes)}</span>}
          {authors.length > 0 && (
            <span>
              {words.article.by}{" "}
              <AuthorLinks library={library} authors={authors} />
            </span>
          )}
        </p>
      )}
    </div>
  );
}

/** « Ada, Grace et Hedy », each a link to what she wrote. */
function AuthorLinks({
  library,
  authors,
}: {
  library: Library;
  authors: readonly NamedAuthor[];
}) {
  const paths = new Map(
    authors.map(({ name, author }) => [name, author?.path]),
  );
  const names = new Intl.ListFormat(library.words.locale, {
    type: "conjunction",
  });
  const parts = names.formatToParts(authors.map(({ name }) => name));
  return parts.map(({ type, value }) => {
    const path = type === "element" ? paths.get(value) : undefined;
    if (path === undefined) return value;
    return (
      <a key={value} href={library.urls.of(path)}>
        {value}
      </a>
    );
  });
}
