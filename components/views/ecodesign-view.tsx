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
import { TableFrame } from "../layout/table-frame";
import type { Words } from "../../lib/words/words";
import type { SiteContext } from "../site-context";
import { PageOpening } from "./page-opening";

const official =
  "https://www.arcep.fr/mes-demarches-et-services/entreprises/fiches-pratiques/referentiel-general-ecoconception-services-numeriques.html";

/** In the order in which they are counted. */
const states = ["oui", "non", "à évaluer", "sans objet"] as const;

/** What a site declares of its ecological design: in brief, what its pages weigh, each criterion. */
export function EcodesignView({ library, route }: SiteContext) {
  const { ecodesignPage } = library.words;
  const declaration = declarationOf(library);
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      <h2 className={fr.cx("fr-mt-6w")}>{ecodesignPage.brief}</h2>
      <Brief library={library} declaration={declaration} />
      <h2>{ecodesignPage.weights.title}</h2>
      <Weights library={library} />
      <h2>{ecodesignPage.answers}</h2>
      {declaration.themes.map(({ title, criteria }) => (
        <section key={title} className="fr-col-12 fr-col-md-10 fr-col-lg-8">
          <h3>{title}</h3>
          <Criteria criteria={criteria} words={library.words} />
        </section>
      ))}
    </div>
  );
}

function Brief({
  library: { settings, words },
  declaration: { counts, score },
}: {
  library: Library;
  declaration: Declaration;
}) {
  const { date = "", referent, contact } = settings.ecodesign ?? {};
  const { ecodesignPage } = words;
  return (
    <div className={fr.cx("fr-grid-row")}>
      <div className={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}>
        <p>
          {ecodesignPage.about(settings.name, formatDay(date, words.locale))}
        </p>
        <p>
          <a
            href={official}
            target="_blank"
            rel="noopener external"
            title={ecodesignPage.officialTitle}
          >
            {ecodesignPage.official}
          </a>
        </p>
        <p>
          {ecodesignPage.score.before}
          <strong>{ecodesignPage.score.value(score)}</strong>
          {ecodesignPage.score.after}
        </p>
        <ul>
          {states.map((state) => (
            <li key={state}>{ecodesignPage.counts[state](counts[state])}</li>
          ))}
        </ul>
        {referent && (
          <p>
            {ecodesignPage.referent}
            {referent}
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
  const { settings, words } = library;
  const { weights } = words.ecodesignPage;
  const kinds = weightsByKind(
    library.links.routes.values(),
    library.weights ?? new Map(),
  );
  if (kinds.length === 0) {
    return <p>{weights.unweighed}</p>;
  }
  const { columns, caption } = weights;
  return (
    <>
      <p>{weights.about}</p>
      <TableFrame name={caption}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.pages}</th>
            <th scope="col">{columns.bytes}</th>
            <th scope="col">{columns.requests}</th>
            <th scope="col">{columns.nodes}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{weights.budget}</th>
            <td>–</td>
            <WeightCells {...settings.budget} locale={words.locale} />
          </tr>
          {kinds.map(({ kind, pages, most }) => (
            <tr key={kind}>
              <th scope="row">{words.ecodesignPage.kinds[kind]}</th>
              <td>{pages.toLocaleString(words.locale)}</td>
              <WeightCells {...most} locale={words.locale} />
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}

function WeightCells({
  bytes,
  requests,
  nodes,
  locale,
}: PageWeight & { locale: string }) {
  return (
    <>
      <td>{bytes.toLocaleString(locale)}</td>
      <td>{requests.toLocaleString(locale)}</td>
      <td>{nodes.toLocaleString(locale)}</td>
    </>
  );
}

function Criteria({
  criteria,
  words: { ecodesignPage },
}: {
  criteria: readonly AnsweredCriterion[];
  words: Words;
}) {
  return (
    <ul className={fr.cx("fr-raw-list")}>
      {criteria.map(({ id, subject, priority, state, text, isDeclared }) => (
        <li key={id} className={fr.cx("fr-mb-3w")}>
          <p className={fr.cx("fr-mb-1v")}>
            <strong>
              {id} {subject}
            </strong>{" "}
            ({ecodesignPage.priorities[priority]})
          </p>
          <p
            className={fr.cx(
              "fr-badge",
              "fr-badge--sm",
              badges[state],
              "fr-mb-1v",
            )}
          >
            {ecodesignPage.states[state]}
          </p>
          {text && (
            <p className={fr.cx("fr-mb-0")}>
              {text}
              {isDeclared && ecodesignPage.declared}
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
