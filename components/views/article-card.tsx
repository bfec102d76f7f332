import { fr } from "@codegouvfr/react-dsfr";

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
  const badge = stateBadge(library, entry);
  const Title = headingLevel;
  return (
    <div
      className={`${fr.cx(
        "fr-card",
        "fr-enlarge-link",
        horizontal && "fr-card--horizontal",
        horizontal && "fr-card--lg",
      )} parution-illustrated`}
    >
      <div className={fr.cx("fr-card__body")}>
        <div className={fr.cx("fr-card__content")}>
          <Title className={fr.cx("fr-card__title")}>
            <a href={urls.of(entry.path ?? "/")}>{inItsLanguage(title)}</a>
          </Title>
          {description && (
            <p className={fr.cx("fr-card__desc")}>
              {inItsLanguage(description)}
            </p>
          )}
          <div className={fr.cx("fr-card__start")}>
            <TagNames tags={tagsOf(tags, entry).slice(0, shownTags)} />
          </div>
          <div className={fr.cx("fr-card__end")}>
            {date && (
              <p className={fr.cx("fr-card__detail")}>
                <time dateTime={date}>{formatDay(date, words.locale)}</time>
              </p>
            )}
          </div>
        </div>
      </div>
      <div className={fr.cx("fr-card__header")}>
        <div className={fr.cx("fr-card__img")}>
          {image ? (
            // Decorative: the title says what the card leads to.
            <Picture
              image={image}
              alt=""
              loading={loading}
              className={fr.cx("fr-responsive-img")}
            />
          ) : (
            <PlaceholderImage entry={entry} />
          )}
        </div>
        {badge && (
          <ul className={fr.cx("fr-badges-group")}>
            <li>{badge}</li>
          </ul>
        )}
      </div>
    </div>
  );
}
