import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";
import { routeAt, type Library } from "../../lib/library/library";
import type { Route } from "../../lib/library/routes";
import { trailTo } from "../../lib/library/trail";
import { langOf } from "../lang-of";

/** Where a page is: home, its list or its parent pages, itself. None on the home page. */
export function Breadcrumb({
  library,
  route,
}: {
  library: Library;
  route: Route;
}) {
  if (route.kind === "home") return null;
  const { words, urls } = library;
  const id = ownId("fil");
  return (
    <div className={fr.cx("fr-container")}>
      <nav
        className={fr.cx("fr-breadcrumb")}
        aria-label={words.breadcrumb.label}
      >
        <button
          type="button"
          className={fr.cx("fr-breadcrumb__button")}
          aria-expanded="false"
          aria-controls={id}
        >
          {words.breadcrumb.show}
        </button>
        <div className={fr.cx("fr-collapse")} id={id}>
          <ol className={fr.cx("fr-breadcrumb__list")}>
            {trailTo(library, route).map(({ path, title }) => (
              <li key={path}>
                <a
                  className={fr.cx("fr-breadcrumb__link")}
                  href={urls.of(path)}
                  {...langOf(routeAt(library, path)?.entry, words)}
                >
                  {title}
                </a>
              </li>
            ))}
            <li>
              <a
                className={fr.cx("fr-breadcrumb__link")}
                aria-current="page"
                {...langOf(route.entry, words)}
              >
                {route.title}
              </a>
            </li>
          </ol>
        </div>
      </nav>
    </div>
  );
}
