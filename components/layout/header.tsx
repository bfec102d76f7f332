import { fr } from "@codegouvfr/react-dsfr";

import { hasSearch, type Library } from "../../lib/library/library";
import { entityOf } from "../../lib/site/identity";
import type { SiteContext } from "../site-context";
import { Brand } from "./brand";
import { displaySettingsId } from "./display-settings";
import { LanguageMenu } from "./language-menu";
import { Logo } from "./logo";
import { Navigation } from "./navigation";
import { SearchForm } from "./search-form";
import { landmarks } from "./skip-links";
import { ownId } from "../../lib/content/own-id";
import type { Words } from "../../lib/words/words";

const menuId = ownId("menu");
const menuButtonId = ownId("bouton-menu");
const searchId = ownId("volet-recherche");
const searchButtonId = ownId("bouton-recherche");

/** The DSFR's header: brand block, service, display settings, search, navigation. */
export function Header(context: SiteContext) {
  const { library } = context;
  const { settings, urls, words } = library;
  const { operator } = settings;
  const service = settings.serviceTitle ?? settings.name;
  const isSearched = hasSearch(library);
  const home = urls.of(library.paths.home);
  return (
    <header className={fr.cx("fr-header")}>
      <div className={fr.cx("fr-header__body")}>
        <div className={fr.cx("fr-container")}>
          <div className={fr.cx("fr-header__body-row")}>
            <div className={fr.cx("fr-header__brand", "fr-enlarge-link")}>
              <div className={fr.cx("fr-header__brand-top")}>
                <div className={fr.cx("fr-header__logo")}>
                  <Brand lines={settings.brand} />
                </div>
                {operator && (
                  <div className={fr.cx("fr-header__operator")}>
                    <Logo
                      library={library}
                      logo={operator}
                      className="parution-operator"
                      loading="eager"
                    />
                  </div>
                )}
                <div className={fr.cx("fr-header__navbar")}>
                  {isSearched && (
                    <button
                      type="button"
                      className={fr.cx("fr-btn--search", "fr-btn")}
                      id={searchButtonId}
                      data-fr-opened="false"
                      aria-controls={searchId}
                      title={words.common.search}
                    >
                      {words.common.search}
                    </button>
                  )}
                  <button
                    type="button"
                    className={fr.cx("fr-btn--menu", "fr-btn")}
                    id={menuButtonId}
                    data-fr-opened="false"
                    aria-controls={menuId}
                    title={words.header.menu}
                  >
                    {words.header.menu}
                  </button>
                </div>
              </div>
              <div className={fr.cx("fr-header__service")}>
                <a
                  href={home}
                  title={words.header.home(service, entityOf(settings))}
                >
                  <p className={fr.cx("fr-header__service-title")}>{service}</p>
                </a>
                {settings.baseline && (
                  <p className={fr.cx("fr-header__service-tagline")}>
                    {settings.baseline}
                  </p>
                )}
              </div>
            </div>
            <div className={fr.cx("fr-header__tools")}>
              <div className={fr.cx("fr-header__tools-links")}>
                <ToolLinks idSuffix="" words={words} />
                <LanguageMenu {...context} idSuffix="" />
              </div>
              {isSearched && <Search library={library} />}
            </div>
          </div>
        </div>
      </div>
      <div
        className={fr.cx("fr-header__menu", "fr-modal")}
        id={menuId}
        // A name needs a role; the DSFR's script makes it a dialog once opened.
        role="group"
        aria-labelledby={menuButtonId}
      >
        <div className={fr.cx("fr-container")}>
          <button
            type="button"
            className={fr.cx("fr-btn--close", "fr-btn")}
            aria-controls={menuId}
            title={words.header.closeMenu}
          >
            {words.common.close}
          </button>
          {/* The DSFR's script copies the links above when these differ from
              them by more than an id, and Trusted Types forbid that copy. */}
          <div className={fr.cx("fr-header__menu-links")}>
            <ToolLinks idSuffix="-mobile" words={words} />
            <LanguageMenu {...context} idSuffix="-mobile" />
          </div>
          <Navigation {...context} />
        </div>
      </div>
    </header>
  );
}

/** A field beside the brand; on a phone, behind a button. */
function Search({ library }: { library: Library }) {
  const { words } = library;
  return (
    <div
      className={fr.cx("fr-header__search", "fr-modal")}
      id={searchId}
      role="group"
      aria-labelledby={searchButtonId}
    >
      <div className={fr.cx("fr-container", "fr-container-lg--fluid")}>
        <button
          type="button"
          className={fr.cx("fr-btn--close", "fr-btn")}
          aria-controls={searchId}
          title={words.header.closeSearch}
        >
          {words.common.close}
        </button>
        <SearchForm
          library={library}
          id={landmarks.search}
          name={words.header.searchLabel}
        />
      </div>
    </div>
  );
}

function ToolLinks({ idSuffix, words }: { idSuffix: string; words: Words }) {
  return (
    <ul className={fr.cx("fr-btns-group")}>
      <li>
        <button
          type="button"
          className={fr.cx("fr-btn", "fr-icon-theme-fill", "fr-btn--icon-left")}
          id={ownId(`bouton-affichage${idSuffix}`)}
          aria-controls={displaySettingsId}
          data-fr-opened="false"
        >
          {words.common.displaySettings}
        </button>
      </li>
    </ul>
  );
}
