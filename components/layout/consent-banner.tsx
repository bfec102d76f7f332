import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";
import type { Library } from "../../lib/library/library";
import { measurementOf } from "../../lib/site/measurement";

const titleId = ownId("bandeau-titre");

/**
 * The DSFR's banner, first in the page: only where a setting needs a consent,
 * and hidden until a script (`lib/browser/measure.ts`) knows that its reader
 * has not answered.
 */
export function ConsentBanner({ library }: { library: Library }) {
  const { settings, showsDrafts, urls, words } = library;
  const measurement = measurementOf(settings, showsDrafts);
  if (!measurement?.needsConsent) return null;
  return (
    <div
      className="fr-consent-banner"
      role="region"
      aria-labelledby={titleId}
      data-consent-banner=""
      hidden
    >
      <h2 className={fr.cx("fr-h6")} id={titleId}>
        {words.consentBanner.title(settings.name)}
      </h2>
      <div className="fr-consent-banner__content">
        <p className={fr.cx("fr-text--sm")}>
          {words.consentBanner.question(new URL(measurement.endpoint).host)}
        </p>
      </div>
      <ul
        className={`${fr.cx(
          "fr-btns-group",
          "fr-btns-group--right",
          "fr-btns-group--inline-reverse",
          "fr-btns-group--inline-sm",
        )} fr-consent-banner__buttons`}
      >
        <li>
          <button type="button" className={fr.cx("fr-btn")} data-answer="oui">
            {words.common.accept}
          </button>
        </li>
        <li>
          <button type="button" className={fr.cx("fr-btn")} data-answer="non">
            {words.common.refuse}
          </button>
        </li>
        <li>
          <a
            className={fr.cx("fr-btn", "fr-btn--secondary")}
            href={urls.of(library.paths.choices)}
          >
            {words.consentBanner.customise}
          </a>
        </li>
      </ul>
    </div>
  );
}
