import { fr } from "@codegouvfr/react-dsfr";

import type { Entry } from "../../lib/content/entry";
import { relatedTo } from "../../lib/library/neighbours";
import { summary } from "../directives/summary";
import { Share } from "../layout/share";
import { Summary } from "../layout/summary";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { ArticleGrid } from "./article-grid";
import { ArticleNeighbours } from "./article-neighbours";
import { MainImage } from "./main-image";
import { Tags } from "./tags";
import { TitleBlock } from "./title-block";
import { ownId } from "../../lib/content/own-id";

const relatedCount = 3;

/** From how many headings a summary that was not asked for helps. */
const fewestHeadings = 3;

/** An article: title block, image, summary, body, then where to go on. */
export function ArticleView({
  library,
  route,
  entry,
}: SiteContext & { entry: Entry }) {
  const related = relatedTo(library, entry, relatedCount);
  const isPlaced = entry.body.directives.some(
    ({ name }) => name === summary.name,
  );
  const { contact } = library.settings;
  return (
    <div className={fr.cx("fr-container")}>
      <article
        className={fr.cx("fr-grid-row", "fr-grid-row--center")}
        lang={entry.language === route.language ? undefined : entry.language}
      >
        <div className={fr.cx("fr-col-12", "fr-col-lg-10")}>
          <TitleBlock entry={entry} />
          <MainImage library={library} entry={entry} />
        </div>
        <div className={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}>
          {entry.toc && !isPlaced && (
            <Summary
              outline={entry.body.outline}
              titleId={ownId("sommaire")}
              fewest={fewestHeadings}
            />
          )}
          <Body page={createPageContext(library, entry)} />
          <div className="parution-after">
            <Tags tags={entry.tags} />
            <Share library={library} route={route} />
            {contact && (
              <p className={fr.cx("fr-text--sm", "fr-mt-3w", "fr-mb-0")}>
                Une question, une erreur ?{" "}
                <a
                  href={`mailto:${contact}?subject=${encodeURIComponent(entry.title)}`}
                >
                  Écrivez-nous
                </a>
              </p>
            )}
          </div>
        </div>
      </article>
      <ArticleNeighbours library={library} entry={entry} />
      {related.length > 0 && (
        <section
          className={fr.cx("fr-mt-8w")}
          aria-labelledby={ownId("meme-theme")}
        >
          <h2 id={ownId("meme-theme")}>Sur le même thème</h2>
          <ArticleGrid library={library} entries={related} headingLevel="h3" />
        </section>
      )}
    </div>
  );
}
