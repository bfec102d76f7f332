import { fr } from "@codegouvfr/react-dsfr";
import { Card } from "@codegouvfr/react-dsfr/Card";

import type { ComponentProps } from "react";

import { formatDay } from "../../lib/content/day";
import type { Entry } from "../../lib/content/entry";
import { imageOf, type Library } from "../../lib/library/library";
import { tagsOf } from "../../lib/library/tags";
import { Picture } from "../layout/picture";
import { stateBadge } from "../layout/state-badge";
import { PlaceholderImage } from "./placeholder";
import { TagNames } from "./tags";
import { langOf } from "../lang-of";

/** As many tags as stay on one or two lines. */
const shownTags = 3;

/** An article in a list: one link, the whole card clickable. */
export function ArticleCard({
  library,
  entry,
  headingLevel,
  horizontal = false,
  loading,
}: {
  library: Library;
  entry: Entry;
  headingLevel: "h2" | "h3";
  horizontal?: boolean;
  loading?: ComponentProps<typeof Picture>["loading"];
}) {
  const { tags, urls, words } = library;
  const { title, description, date } = entry;
  const lang = langOf(entry, words);
  const inItsLanguage = (text: string) =>
    lang ? <span {...lang}>{text}</span> : text;
  const image =
    entry.image && !entry.image.hidden
      ? imageOf(
          library,
          entry,
          entry.image.target,
          horizontal ? "feature" : "card",
        )
      : undefined;
  return (
    <Card
      enlargeLink
      horizontal={horizontal}
      size={horizontal ? "large" : "medium"}
      titleAs={headingLevel}
      title={inItsLanguage(title)}
      linkProps={{ href: urls.of(entry.path ?? "/") }}
      desc={description && inItsLanguage(description)}
      badge={stateBadge(library, entry)}
      start={<TagNames tags={tagsOf(tags, entry).slice(0, shownTags)} />}
      endDetail={
        date && <time dateTime={date}>{formatDay(date, words.locale)}</time>
      }
      imageComponent={
        image ? (
          // Decorative: the title says what the card leads to.
          <Picture
            image={image}
            alt=""
            loading={loading}
            className={fr.cx("fr-responsive-img")}
          />
        ) : (
          <PlaceholderImage entry={entry} />
        )
      }
    />
  );
}
