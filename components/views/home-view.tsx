import { fr } from "@codegouvfr/react-dsfr";

import { collectionPath } from "../../lib/content/entry-path";
import { articles } from "../../lib/library/library";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { Pictogram } from "../layout/pictogram";
import { ArticleCard } from "./article-card";
import { ArticleGrid } from "./article-grid";
import { ownId } from "../../lib/content/own-id";
import { Follow } from "../layout/follow";
import { Untranslated } from "../layout/untranslated";
import { TagLinks } from "./tags";
import { extractText } from "../../lib/content/extract-text";
import { langOf } from "../lang-of";

const latestCount = 6;
const tagCount = 12;

/** The home page: what the site is, the newest article, the latest ones. */
export function HomeView({ library, assets, route }: SiteContext) {
  const { settings, urls, words } = library;
  const lang = langOf(route.entry, words);
  const [newest, ...others] = articles(library).filter(
    ({ language }) => language === route.language,
  );
  const [firstCollection] = Object.values(settings.collections);
  const latest = others.slice(0, latestCount);
  const tags = [...library.tags.values()];
  return (
    <>
      <Untranslated library={library} />
      <div className="parution-band">
        <div className={fr.cx("fr-container", "fr-py-6w")}>
          <div
            className={fr.cx(
              "fr-grid-row",
              "fr-grid-row--gutters",
              "fr-grid-row--middle",
            )}
          >
            <div className={fr.cx("fr-col-12", "fr-col-md-8")}>
              <h1 {...lang}>{route.title}</h1>
              {route.description && (
                <p className={fr.cx("fr-text--lead", "fr-mb-3w")} {...lang}>
                  {route.description}
                </p>
              )}
              {firstCollection && newest && (
                <a
                  className={fr.cx("fr-btn")}
                  href={urls.of(collectionPath(firstCollection.url))}
                >
                  {words.home.read(firstCollection.title)}
                </a>
              )}
            </div>
            <div className={fr.cx("fr-col-md-4")}>
              <Pictogram
                path={assets.pictograms.publication}
                urls={urls}
                className="parution-band__pictogram"
              />
            </div>
          </div>
        </div>
      </div>
      <div className={fr.cx("fr-container")}>
        {route.entry && extractText(route.entry.body.tree) && (
          <div className={fr.cx("fr-grid-row", "fr-mt-6w")}>
            <div className={fr.cx("fr-col-12", "fr-col-md-8")}>
              <Body page={createPageContext(library, route.entry)} />
            </div>
          </div>
        )}
        {newest && (
          <section className={fr.cx("fr-mt-6w")} aria-labelledby={ownId("une")}>
            <h2 id={ownId("une")}>{words.home.newest}</h2>
            <ArticleCard
              library={library}
              entry={newest}
              headingLevel="h3"
              horizontal
              loading="first"
            />
          </section>
        )}
        {latest.length > 0 && (
          <section
            className={fr.cx("fr-mt-6w")}
            aria-labelledby={ownId("derniers")}
          >
            <h2 id={ownId("derniers")}>{words.home.latest}</h2>
            <ArticleGrid library={library} entries={latest} headingLevel="h3" />
            {firstCollection && others.length > latestCount && (
              <p className={fr.cx("fr-mt-4w", "fr-mb-0")}>
                <a
                  className={fr.cx("fr-link")}
                  href={urls.of(collectionPath(firstCollection.url))}
                >
                  {words.home.allArticles}
                </a>
                <a
                  className={fr.cx("fr-link", "fr-ml-3w")}
                  href={urls.of(library.paths.archives)}
                >
                  {words.home.archives}
                </a>
              </p>
            )}
          </section>
        )}
        {tags.length > 1 && (
          <section
            className={fr.cx("fr-mt-8w")}
            aria-labelledby={ownId("themes")}
          >
            <h2 id={ownId("themes")}>{words.home.tags}</h2>
            <TagLinks
              library={library}
              tags={tags.slice(0, tagCount)}
              withCounts
            />
            {tags.length > tagCount && (
              <a
                className={fr.cx("fr-link")}
                href={urls.of(library.paths.tags)}
              >
                {words.common.allTags}
              </a>
            )}
          </section>
        )}
      </div>
      {(newest ?? settings.newsletter ?? settings.social[0]) && (
        <Follow library={library} />
      )}
    </>
  );
}
