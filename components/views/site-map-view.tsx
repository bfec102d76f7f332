import { fr } from "@codegouvfr/react-dsfr";

import { siteMap, type SiteMapItem } from "../../lib/library/site-map";
import type { Library } from "../../lib/library/library";
import { ownId } from "../../lib/content/own-id";
import { StateAfterTitle } from "../layout/state-badge";
import type { SiteContext } from "../site-context";
import { ArticleCount } from "./article-count";
import { PageOpening } from "./page-opening";
import { langOf } from "../lang-of";

/** The pages of the site, by part. */
export function SiteMapView({ library, route }: SiteContext) {
  const parts = siteMap(library);
  const idOf = (index: number) => ownId(`partie-${index + 1}`);
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      {parts.length > 2 && (
        <nav
          className={fr.cx("fr-summary", "fr-mt-4w")}
          aria-labelledby={ownId("parties")}
        >
          <h2 className={fr.cx("fr-summary__title")} id={ownId("parties")}>
            {library.words.common.contents}
          </h2>
          <ol>
            {parts.map(({ title }, index) => (
              <li key={index}>
                <a
                  className={fr.cx("fr-summary__link")}
                  href={`#${idOf(index)}`}
                >
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {parts.map(({ title, groups }, part) => (
        <section key={part} className={fr.cx("fr-mt-6w")}>
          <h2 id={idOf(part)}>{title}</h2>
          {groups.map((group, index) => (
            <div key={index} className={fr.cx("fr-mb-3w")}>
              {group.title && <h3 className={fr.cx("fr-h5")}>{group.title}</h3>}
              <SiteMapList items={group.items} library={library} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function SiteMapList({
  items,
  library,
}: {
  items: readonly SiteMapItem[];
  library: Library;
}) {
  const { urls, words } = library;
  return (
    <ul>
      {items.map(({ title, path, entry, count, items: inner }) => (
        <li key={path}>
          <a
            className={fr.cx("fr-link")}
            href={urls.of(path)}
            {...langOf(entry, words)}
          >
            {title}
          </a>
          {count !== undefined && <ArticleCount count={count} words={words} />}
          <StateAfterTitle library={library} entry={entry} />
          {inner.length > 0 && <SiteMapList items={inner} library={library} />}
        </li>
      ))}
    </ul>
  );
}
