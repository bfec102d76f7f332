import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";
import type { Library } from "../../lib/library/library";
import type { Section } from "../../lib/library/section";
import { StateAfterTitle } from "./state-badge";
import { langOf } from "../lang-of";

/** The DSFR's side menu: the pages beside the one that is read. */
export function SideMenu({
  section: { title, pages },
  current,
  library,
}: {
  section: Section;
  /** The path of the page that is read. */
  current: string;
  library: Library;
}) {
  const { urls, words } = library;
  const [titleId, menuId] = [ownId("rubrique"), ownId("menu-lateral")];
  return (
    <nav className={fr.cx("fr-sidemenu")} aria-labelledby={titleId}>
      <div className={fr.cx("fr-sidemenu__inner")}>
        <button
          type="button"
          className={fr.cx("fr-sidemenu__btn")}
          aria-controls={menuId}
          aria-expanded="false"
        >
          {words.sideMenu.show}
        </button>
        <div className={fr.cx("fr-collapse")} id={menuId}>
          <p className={fr.cx("fr-sidemenu__title")} id={titleId}>
            {title}
          </p>
          <ul className={fr.cx("fr-sidemenu__list")}>
            {pages.map((page) => (
              <li key={page.path} className={fr.cx("fr-sidemenu__item")}>
                <a
                  className={fr.cx("fr-sidemenu__link")}
                  href={urls.of(page.path)}
                  {...langOf(page.entry, words)}
                  aria-current={page.path === current ? "page" : undefined}
                >
                  {page.title}
                  <StateAfterTitle library={library} entry={page.entry} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </nav>
  );
}
