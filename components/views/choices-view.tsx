import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";
import { hostsInUse } from "../../lib/library/hosts-in-use";
import { measurementOf, type Measurement } from "../../lib/site/measurement";
import type { Words } from "../../lib/words/words";
import type { SiteContext } from "../site-context";
import { ChoiceOf } from "../layout/choice-of";
import { KeptByBrowser } from "../layout/kept-by-browser";
import { PageOpening } from "./page-opening";

/**
 * What the site asks of other servers, what browsers keep of it, and the
 * choices of its reader, which a script (`lib/browser/choices-page.ts`) reads
 * and keeps, by the `data-choice…` attributes.
 */
export function ChoicesView({ library, route, assets }: SiteContext) {
  const hosts = hostsInUse(library);
  const measurement = measurementOf(library.settings, library.showsDrafts);
  const hasChoices = hosts.length > 0 || measurement !== undefined;
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      <div className={fr.cx("fr-grid-row", "fr-mt-4w")}>
        <div className={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}>
          {hasChoices ? (
            <Choices
              hosts={hosts}
              measurement={measurement}
              words={library.words}
            />
          ) : (
            <p>{library.words.choicesPage.nothing}</p>
          )}
          <KeptByBrowser
            library={library}
            hasHosts={hosts.length > 0}
            measurement={measurement}
          />
        </div>
      </div>
      {hasChoices && (
        <script type="module" src={library.urls.of(assets.scripts.choices)} />
      )}
    </div>
  );
}

/** The DSFR's choice of services, in a page instead of a window. */
function Choices({
  hosts,
  measurement,
  words,
}: {
  hosts: readonly string[];
  measurement: Measurement | undefined;
  words: Words;
}) {
  const { choicesPage } = words;
  return (
    <>
      <h2>{choicesPage.title}</h2>
      {hosts.length > 0 && <p>{choicesPage.contents}</p>}
      {measurement && (
        <AboutMeasurement measurement={measurement} words={words} />
      )}
      <noscript>
        <p>{choicesPage.withoutScript}</p>
      </noscript>
      <form
        data-choices=""
        data-consent={measurement?.needsConsent ? "" : undefined}
        hidden
      >
        {hosts.map((host, index) => (
          <ChoiceOf
            key={host}
            id={ownId(`choix-${index + 1}`)}
            title={host}
            choice={host}
            words={words}
          >
            {choicesPage.show(host)}
          </ChoiceOf>
        ))}
        {measurement && (
          <ChoiceOf
            id={ownId("choix-mesure")}
            title={choicesPage.measurement.title}
            choice="mesure"
            words={words}
          >
            {choicesPage.measurement.choice}
          </ChoiceOf>
        )}
        <ul
          className={fr.cx(
            "fr-btns-group",
            "fr-btns-group--inline-md",
            "fr-mt-4w",
          )}
        >
          <li>
            <button type="submit" className={fr.cx("fr-btn")}>
              {choicesPage.save}
            </button>
          </li>
          <li>
            <button
              type="button"
              className={fr.cx("fr-btn", "fr-btn--secondary")}
              data-choose-all="non"
            >
              {choicesPage.refuseAll}
            </button>
          </li>
          <li>
            <button
              type="button"
              className={fr.cx("fr-btn", "fr-btn--secondary")}
              data-choose-all="oui"
            >
              {choicesPage.acceptAll}
            </button>
          </li>
        </ul>
        <p
          className={fr.cx("fr-text--bold")}
          role="status"
          data-choices-status=""
        />
      </form>
    </>
  );
}

/** What is told of a visit, to whom, and whether it is without an answer. */
function AboutMeasurement({
  measurement: { endpoint, needsConsent },
  words: {
    choicesPage: { measurement },
  },
}: {
  measurement: Measurement;
  words: Words;
}) {
  return (
    <>
      <p>{measurement.about(new URL(endpoint).host)}</p>
      <p>
        {needsConsent ? measurement.withConsent : measurement.withoutConsent}
      </p>
    </>
  );
}
