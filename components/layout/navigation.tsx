import { fr } from "@codegouvfr/react-dsfr";

import { collectionPath } from "../../lib/content/entry-path";
import type { Library } from "../../lib/library/library";
import type { Route } from "../../lib/library/routes";
import type { NavigationItem, SettingsLink } from "../../lib/site/links";
import type { SiteContext } from "../site-context";
import { landmarks } from "./skip-links";
import { SettingsAnchor } from "./settings-link";

/** The main navigation, in the header's menu. */
export function Navigation({ library, route }: SiteContext) {
  const items = library.settings.navigation ?? defaultNavigation(library);
  return (
    <nav
      className={fr.cx("fr-nav")}
      id={landmarks.navigation}
      aria-label={library.words.navigation.label}
    >
      <ul className={fr.cx("fr-nav__list")}>
        {items.map((item, index) => (
          <li key={item.text} className={fr.cx("fr-nav__item")}>
            {"items" in item ? (
              <Menu
                id={`menu-${index + 1}`}
                text={item.text}
                links={item.items}
                library={library}
                route={route}
              />
            ) : (
              <SettingsAnchor
                library={library}
                link={item}
                className={fr.cx("fr-nav__link")}
                current={currentState(item.link, route, library)}
              />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Menu({
  id,
  text,
  links,
  library,
  route,
}: {
  id: string;
  text: string;
  links: readonly SettingsLink[];
  library: Library;
  route: Route;
}) {
  const holdsPage = links.some(({ link }) =>
    currentState(link, route, library),
  );
  return (
    <>
      <button
        type="button"
        className={fr.cx("fr-nav__btn")}
        aria-expanded="false"
        aria-controls={id}
        aria-current={holdsPage ? "true" : undefined}
      >
        {text}
      </button>
      <div className={fr.cx("fr-collapse", "fr-menu")} id={id}>
        <ul className={fr.cx("fr-menu__list")}>
          {links.map((link) => (
            <li key={link.link}>
              <SettingsAnchor
                library={library}
                link={link}
                className={fr.cx("fr-nav__link")}
                current={currentState(link.link, route, library)}
              />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Home, then the list of each collection. */
function defaultNavigation({
  settings,
  paths,
  words,
}: Library): NavigationItem[] {
  const lists = Object.values(settings.collections).map(({ title, url }) => ({
    text: title,
    link: collectionPath(url),
  }));
  return [{ text: words.navigation.home, link: paths.home }, ...lists];
}

/** `page` for the page itself, `true` for a section that holds it. */
function currentState(
  link: string,
  { path }: Route,
  { paths }: Library,
): "page" | "true" | undefined {
  if (link === path) return "page";
  return link !== paths.home && link.endsWith("/") && path.startsWith(link)
    ? "true"
    : undefined;
}
