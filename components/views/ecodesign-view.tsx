import { fr, type FrClassName } from "@codegouvfr/react-dsfr";

import { formatDay } from "../../lib/content/day";
import {
  declarationOf,
  type AnsweredCriterion,
  type Declaration,
} from "../../lib/ecodesign/declaration";
import type { PageWeight } from "../../lib/ecodesign/page-weight";
import { weightsByKind } from "../../lib/ecodesign/weighed-pages";
import type { Library } from "../../lib/library/library";
import type { Route } from "../../lib/library/routes";
import { TableFrame } from "../layout/table-frame";
import type { SiteContext } from "../site-context";
import { PageOpening } from "./page-opening";

const official =
  "https://www.arcep.fr/mes-demarches-et-services/entreprises/fiches-pratiques/referentiel-general-ecoconception-services-numeriques.html";

/** What a site declares of its ecological design: in brief, what its pages weigh, each criterion. */
export function EcodesignView({ library, route }: SiteContext) {
  const declaration = declarationOf(library);
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      <h2 className={fr.cx("fr-mt-6w")}>En bref</h2>
      <Brief library={library} declaration={declaration} />
      <h2>Ce que pèsent les pages</h2>
      <Weights library={library} />
      <h2>Les réponses, critère par critère</h2>
      {declaration.themes.map(({ title, criteria }) => (
        <section key={title} className="fr-col-12 fr-col-md-10 fr-col-lg-8">
          <h3>{title}</h3>
          <Criteria criteria={criteria} />
        </section>
      ))}
    </div>
  );
}

function Brief({
  library: { settings },
  declaration: { counts, score },
}: {
  library: Library;
  declaration: Declaration;
}) {
  const { date = "", referent, contact } = settings.ecodesign ?? {};
  return (
    <div className={fr.cx("fr-grid-row")}>
      <div className={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}>
        <p>
          Le site {settings.name} suit le référentiel général de l’écoconception
          des services numériques (RGESN), dans sa version de mai 2024. Cette
          déclaration est du {formatDay(date, "fr")}. Elle n’est pas un audit :
          l’équipe du site et le logiciel qui le construit y répondent
          eux-mêmes.
        </p>
        <p>
          <a
            href={official}
            target="_blank"
            rel="noopener external"
            title="Le RGESN sur le site de l’Arcep - nouvelle fenêtre"
          >
            Le RGESN sur le site de l’Arcep
          </a>
        </p>
        <p>
          Score d’avancement : <strong>{score} %</strong> des points des
          critères qui s’appliquent. Un critère prioritaire vaut 1,5 point, un
          critère recommandé 1,25, un critère modéré 1 ; ce qui reste à évaluer
          par l’équipe du site n’en donne aucun.
        </p>
        <ul>
          <li>Oui : {counts.oui}</li>
          <li>Non : {counts.non}</li>
          <li>À évaluer : {counts["à évaluer"]}</li>
          <li>Sans objet : {counts["sans objet"]}</li>
        </ul>
        {referent && (
          <p>
            Référent en écoconception : {referent}
            {contact && (
              <>
                {", "}
                <a href={`mailto:${contact}`}>{contact}</a>
              </>
            )}
            .
          </p>
        )}
      </div>
    </div>
  );
}

/** By kind of page, since a site may have thousands of pages. */
function Weights({ library }: { library: Library }) {
  const { budget } = library.settings;
  const kinds = weightsByKind(
    library.links.routes.values(),
    library.weights ?? new Map(),
  );
  if (kinds.length === 0) {
    return <p>Les pages sont pesées à la construction du site.</p>;
  }
  const caption = "Le plus que demande une page, par sorte de page";
  return (
    <>
      <p>
        Voici ce que demande une page lue jusqu’à sa fin, par un navigateur qui
        n’a rien gardé, avec toutes ses images dans leur plus grande taille.
        Celle-ci n’est pas comptée.
      </p>
      <TableFrame name={caption}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Sorte de page</th>
            <th scope="col">Pages</th>
            <th scope="col">Octets</th>
            <th scope="col">Requêtes</th>
            <th scope="col">Éléments</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Budget d’une page</th>
            <td>–</td>
            <WeightCells {...budget} />
          </tr>
          {kinds.map(({ kind, pages, most }) => (
            <tr key={kind}>
              <th scope="row">{kindNames[kind]}</th>
              <td>{number(pages)}</td>
              <WeightCells {...most} />
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}

function WeightCells({ bytes, requests, nodes }: PageWeight) {
  return (
    <>
      <td>{number(bytes)}</td>
      <td>{number(requests)}</td>
      <td>{number(nodes)}</td>
    </>
  );
}

const kindNames: Record<Route["kind"], string> = {
  languages: "Choix de la langue",
  home: "Accueil",
  article: "Articles",
  page: "Pages",
  list: "Listes des rubriques",
  tag: "Articles d’un thème",
  tags: "Thèmes",
  author: "Articles d’un auteur",
  authors: "Auteurs",
  year: "Articles d’une année",
  archives: "Archives",
  feeds: "Flux",
  search: "Recherche",
  "site-map": "Plan du site",
  ecodesign: "Écoconception",
  choices: "Gestion des cookies",
  "not-found": "Page non trouvée",
  gone: "Page retirée",
  "server-error": "Erreur",
};

function Criteria({ criteria }: { criteria: readonly AnsweredCriterion[] }) {
  return (
    <ul className={fr.cx("fr-raw-list")}>
      {criteria.map(({ id, subject, priority, state, text, isDeclared }) => (
        <li key={id} className={fr.cx("fr-mb-3w")}>
          <p className={fr.cx("fr-mb-1v")}>
            <strong>
              {id} {subject}
            </strong>{" "}
            ({priority})
          </p>
          <p
            className={fr.cx(
              "fr-badge",
              "fr-badge--sm",
              badges[state],
              "fr-mb-1v",
            )}
          >
            {state}
          </p>
          {text && (
            <p className={fr.cx("fr-mb-0")}>
              {text}
              {isDeclared && " (Réponse de l’équipe du site.)"}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const badges: Record<AnsweredCriterion["state"], FrClassName | undefined> = {
  oui: "fr-badge--success",
  non: "fr-badge--error",
  "à évaluer": "fr-badge--info",
  "sans objet": undefined,
};

function number(value: number): string {
  return value.toLocaleString("fr");
}
