import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";
import { hostsInUse } from "../../lib/library/hosts-in-use";
import { measurementOf, type Measurement } from "../../lib/site/measurement";
import type { SiteContext } from "../site-context";
import { ChoiceOf } from "../layout/choice-of";
import { KeptByBrowser } from "../layout/kept-by-browser";
import { PageOpening } from "./page-opening";
import type { Words } from "../../lib/words/words";

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
            <p>
              Ce site ne montre rien qui vienne d’un autre serveur, et ne compte
              pas ses visites : il n’y a rien à choisir ici.
            </p>
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
  return (
    <>
      <h2>Vos choix</h2>
      {hosts.length > 0 && <AboutContents />}
      {measurement && <AboutMeasurement measurement={measurement} />}
      <noscript>
        <p>
          Votre navigateur n’exécute pas JavaScript : aucun contenu d’un autre
          serveur n’est chargé, votre visite n’est pas comptée, et aucun choix
          n’est retenu.
        </p>
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
            Afficher sans clic les contenus qui viennent de {host}.
          </ChoiceOf>
        ))}
        {measurement && (
          <ChoiceOf
            id={ownId("choix-mesure")}
            title="Mesure d’audience"
            choice="mesure"
            words={words}
          >
            Compter mes visites, pour savoir ce qui est lu et améliorer ce site.
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
              Enregistrer mes choix
            </button>
          </li>
          <li>
            <button
              type="button"
              className={fr.cx("fr-btn", "fr-btn--secondary")}
              data-choose-all="non"
            >
              Tout refuser
            </button>
          </li>
          <li>
            <button
              type="button"
              className={fr.cx("fr-btn", "fr-btn--secondary")}
              data-choose-all="oui"
            >
              Tout accepter
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

function AboutContents() {
  return (
    <p>
      Les vidéos et les autres contenus qui viennent d’ailleurs ne sont chargés
      qu’après un clic. Vous pouvez accepter que ceux d’un hôte s’affichent sans
      clic : il reçoit alors votre adresse IP à chaque page qui en montre, et
      peut déposer ses propres cookies. Ce choix vaut six mois, dans ce
      navigateur, et se reprend ici.
    </p>
  );
}

/** What is told of a visit, to whom, and whether it is without an answer. */
function AboutMeasurement({
  measurement: { endpoint, needsConsent },
}: {
  measurement: Measurement;
}) {
  return (
    <>
      <p>
        La mesure d’audience est faite par {new URL(endpoint).host}, qui reçoit
        de votre visite l’adresse et le titre de chaque page vue, la page d’où
        vous venez, les liens suivis vers d’autres sites, les fichiers
        téléchargés et les mots cherchés, avec ce que tout serveur reçoit :
        votre adresse IP et le nom de votre navigateur. Aucun cookie n’est
        déposé, et rien ne vous suit d’un site à l’autre.
      </p>
      <p>
        {needsConsent
          ? "Rien n’est compté sans votre accord, qui vaut six mois et se retire ici."
          : "Ses réglages la dispensent de votre accord\u00a0: l’adresse IP n’est gardée qu’en partie, rien ne vous suit d’un site à l’autre, et il n’en est tiré que des statistiques anonymes. Vous pouvez la refuser ici, à tout moment\u00a0; une demande de votre navigateur de ne pas être suivi est respectée."}
      </p>
    </>
  );
}
