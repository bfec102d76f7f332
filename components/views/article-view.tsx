import { fr } from "@codegouvfr/react-dsfr";

import type { Entry } from "../../lib/content/entry";
import { relatedTo } from "../../lib/library/neighbours";
import { tagsOf } from "../../lib/library/tags";
import { Share } from "../layout/share";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { ArticleGrid } from "./article-grid";
import { ArticleNeighbours } from "./article-neighbours";
import { EventBlock } from "./event-block";
import { firstImage } from "./first-image";
import { MainImage } from "./main-image";
import { OpeningSummary } from "./opening-summary";
import { TagLinks } from "./tags";
import { TitleBlock } from "./title-block";
import { ownId } from "../../lib/content/own-id";

const relatedCount = 3;

/** An article: title block, image, summary, body, then where to go on. */
export function ArticleView({
  library,
  route,
  entry,
}: SiteContext & { entry: Entry }) {
  const related = relatedTo(library, entry, relatedCount);
  const { settings, words } = library;
  const { contact } = settings;
  return (
    <div className={fr.cx("fr-container")}>
      <article className={fr.cx("fr-grid-row", "fr-grid-row--center")}>
        <div className={fr.cx("fr-col-12")}>
          <TitleBlock library={library} entry={entry} />
          <EventBlock library={library} entry={entry} />
        </div>
        <div className={fr.cx("fr-col-12", "fr-col-lg-10")}>
          <MainImage library={library} entry={entry} />
        </div>
        <div className={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}>
          <OpeningSummary entry={entry} words={words} />
          <Body page={createPageContext(library, entry, firstImage(entry))} />
          <div className="parution-after">
            <TagLinks library={library} tags={tagsOf(library.tags, entry)} />
            <Share library={library} route={route} />
            {contact && (
              <p className={fr.cx("fr-text--sm", "fr-mt-3w", "fr-mb-0")}>
                {words.article.question}{" "}
                <a
                  href={`mailto:${contact}?subject=${encodeURIComponent(entry.title)}`}
                >
                  {words.article.write}
                </a>
              </p>
            )}
          </div>
        </div>
      </article>
      <ArticleNeighbours library={library} entry={entry} />
      {related.length > 1 && (
        <section
          className={`${fr.cx("fr-mt-8w")} fr-no-print`}
          aria-labelledby={ownId("a-lire-aussi")}
        >
          <h2 id={ownId("a-lire-aussi")}>{words.article.related}</h2>
          <ArticleGrid library={library} entries={related} headingLevel="h3" />
        </section>
      )}
    </div>
  );
}
