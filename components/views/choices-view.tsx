import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";
import { hostsInUse } from "../../lib/library/hosts-in-use";
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
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      <div className={fr.cx("fr-grid-row", "fr-mt-4w")}>
        <div className={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}>
          {hosts.length > 0 ? (
            <Choices hosts={hosts} />
          ) : (
            <p>
              Ce site ne montre rien qui vienne d’un autre serveur : il n’y a
              rien à choisir ici.
            </p>
          )}
          <KeptByBrowser library={library} hasHosts={hosts.length > 0} />
        </div>
      </div>
      {hosts.length > 0 && (
        <script type="module" src={library.urls.of(assets.scripts.choices)} />
      )}
    </div>
  );
}

/** The DSFR's choice of services, in a page instead of a window. */
function Choices({ hosts }: { hosts: readonly string[] }) {
  return (
    <>
      <h2>Vos choix</h2>
      <p>
        Les vidéos et les autres contenus qui viennent d’ailleurs ne sont
        chargés qu’après un clic. Vous pouvez accepter que ceux d’un hôte
        s’affichent sans clic : il reçoit alors votre adresse IP à chaque page
        qui en montre, et peut déposer ses propres cookies. Ce choix vaut six
        mois, dans ce navigateur, et se reprend ici.
      </p>
      <noscript>
        <p>
          Votre navigateur n’exécute pas JavaScript : aucun contenu d’un autre
          serveur n’est chargé, et aucun choix n’est retenu.
        </p>
      </noscript>
      <form data-choices="" hidden>
        {hosts.map((host, index) => (
          <ChoiceOf
            key={host}
            id={ownId(`choix-${index + 1}`)}
            title={host}
            host={host}
          >
            Afficher sans clic les contenus qui viennent de {host}.
          </ChoiceOf>
        ))}
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
