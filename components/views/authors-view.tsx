import { fr } from "@codegouvfr/react-dsfr";

import { ArticleCount } from "./article-count";
import type { SiteContext } from "../site-context";
import { PageOpening } from "./page-opening";

/** Every author of the site, by name. */
export function AuthorsView({ library, route }: SiteContext) {
  const { urls, words } = library;
  const authors = [...library.authors.values()].sort((a, b) =>
    a.name.localeCompare(b.name, words.locale),
  );
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      <ul className={fr.cx("fr-mt-4w")}>
        {authors.map(({ name, path, entries }) => (
          <li key={path}>
            <a className={fr.cx("fr-link")} href={urls.of(path)}>
              {name}
            </a>
            <ArticleCount count={entries.length} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}
