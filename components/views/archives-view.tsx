import { fr } from "@codegouvfr/react-dsfr";

import { ArticleCount } from "./article-count";
import type { SiteContext } from "../site-context";
import { PageOpening } from "./page-opening";

/** Every year of the site, the newest first, with how many articles each has. */
export function ArchivesView({ library, route }: SiteContext) {
  const { urls, words, years } = library;
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      <ul className={fr.cx("fr-mt-4w")}>
        {years.map(({ year, path, entries }) => (
          <li key={path}>
            <a className={fr.cx("fr-link")} href={urls.of(path)}>
              {year ?? words.archives.undated}
            </a>
            <ArticleCount count={entries.length} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}
