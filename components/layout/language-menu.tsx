import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";
import { languageLinks } from "../../lib/library/language-links";
import type { SiteContext } from "../site-context";

/**
 * The DSFR's menu of languages, each under its own name; nothing on a site in
 * one language.
 *
 * @param idSuffix - tells its two places in the header apart
 */
export function LanguageMenu({
  library,
  route,
  idSuffix,
}: Pick<SiteContext, "library" | "route"> & { idSuffix: string }) {
  const links = languageLinks(library, route);
  const current = links.find(({ isCurrent }) => isCurrent);
  if (links.length < 2 || !current) return null;
  const { languages } = library.words;
  const menuId = ownId(`langues${idSuffix}`);
  return (
    <nav
      className={fr.cx("fr-translate", "fr-nav")}
      aria-label={languages.menu}
    >
      {/* The DSFR's script adds that class to the one in the header's corner,
          which would then differ from its copy; see the header. */}
      <div className={fr.cx("fr-nav__item", "fr-nav__item--align-right")}>
        <button
          type="button"
          className={fr.cx("fr-translate__btn", "fr-btn", "fr-btn--tertiary")}
          aria-controls={menuId}
          aria-expanded="false"
          title={languages.choose}
        >
          {current.language.toUpperCase()}
          <span
            className={fr.cx("fr-hidden-lg")}
          >{`\u00a0- ${current.name}`}</span>
        </button>
        <div
          className={fr.cx("fr-collapse", "fr-translate__menu", "fr-menu")}
          id={menuId}
        >
          <ul className={fr.cx("fr-menu__list")}>
            {links.map(({ language, name, href, isCurrent }) => (
              <li key={language}>
                <a
                  className={fr.cx("fr-translate__language", "fr-nav__link")}
                  href={href}
                  hrefLang={language}
                  lang={language}
                  aria-current={isCurrent ? "true" : undefined}
                >
                  {`${language.toUpperCase()} - ${name}`}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </nav>
  );
}
