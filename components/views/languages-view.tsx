import { fr } from "@codegouvfr/react-dsfr";
import { Fragment } from "react";

import type { SiteContext } from "../site-context";

/** Where the readers of a site in several languages choose theirs; its script leads them to it at once. */
export function LanguagesView({ library, assets }: SiteContext) {
  const { parts, urls } = library;
  return (
    <div className={fr.cx("fr-container", "fr-py-6w")}>
      <h1>
        {[...parts.values()].map(({ language, words }, index) => (
          <Fragment key={language}>
            {index > 0 && " – "}
            <span lang={language}>{words.languages.choose}</span>
          </Fragment>
        ))}
      </h1>
      <ul className={fr.cx("fr-raw-list")} data-languages="">
        {[...parts.values()].map(({ language, paths, settings, words }) => (
          <li key={language} lang={language} className={fr.cx("fr-mb-4w")}>
            <p className={fr.cx("fr-text--lead", "fr-mb-1w")}>
              {settings.description}
            </p>
            <a
              className={fr.cx("fr-btn")}
              href={urls.of(paths.home)}
              hrefLang={language}
            >
              {words.languages.read}
            </a>
          </li>
        ))}
      </ul>
      <script type="module" src={urls.of(assets.scripts.languages)} />
    </div>
  );
}
