import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";
import type { Section } from "../../lib/library/section";
import type { Urls } from "../../lib/library/urls";

/** The DSFR's side menu: the pages beside the one that is read. */
export function SideMenu({
  section: { title, pages },
  current,
  urls,
}: {
  section: Section;
  /** The path of the page that is read. */
  current: string;
  urls: Urls;
}) {
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
          Dans cette rubrique
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
                  aria-current={page.path === current ? "page" : undefined}
                >
                  {page.title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </nav>
  );
}
