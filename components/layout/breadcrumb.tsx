import { fr } from "@codegouvfr/react-dsfr";

import { collectionPath } from "../../lib/content/entry-path";
import { routeAt, type Library } from "../../lib/library/library";
import { homePath, type Route } from "../../lib/library/routes";
import { ownId } from "../../lib/content/own-id";

/** Where a page is: home, its list or its parent pages, itself. None on the home page. */
export function Breadcrumb({
  library,
  route,
}: {
  library: Library;
  route: Route;
}) {
  if (route.kind === "home") return null;
  const id = ownId("fil");
  return (
    <div className={fr.cx("fr-container")}>
      <nav className={fr.cx("fr-breadcrumb")} aria-label="Vous êtes ici :">
        <button
          type="button"
          className={fr.cx("fr-breadcrumb__button")}
          aria-expanded="false"
          aria-controls={id}
        >
          Voir le fil d’Ariane
        </button>
        <div className={fr.cx("fr-collapse")} id={id}>
          <ol className={fr.cx("fr-breadcrumb__list")}>
            {ancestors(library, route).map(({ path, title }) => (
              <li key={path}>
                <a
                  className={fr.cx("fr-breadcrumb__link")}
                  href={library.urls.of(path)}
                >
                  {title}
                </a>
              </li>
            ))}
            <li>
              <a className={fr.cx("fr-breadcrumb__link")} aria-current="page">
                {route.title}
              </a>
            </li>
          </ol>
        </div>
      </nav>
    </div>
  );
}

interface Ancestor {
  path: string;
  title: string;
}

function ancestors(library: Library, route: Route): Ancestor[] {
  const { settings } = library;
  const home = homePath(route.language, settings.languages);
  const collection =
    route.kind === "article" && route.collection !== undefined
      ? settings.collections[route.collection]
      : undefined;
  const parents = collection
    ? [collectionPath(collection.url)]
    : parentPaths(route.path);
  return [
    { path: home, title: "Accueil" },
    ...parents.flatMap((path): Ancestor[] => {
      const parent = path === home ? undefined : routeAt(library, path);
      return parent ? [{ path, title: parent.title }] : [];
    }),
  ];
}

/** `/a/b/c/` has the parents `/a/` and `/a/b/`. */
function parentPaths(path: string): string[] {
  const parts = path.split("/").filter(Boolean).slice(0, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}/`);
}
