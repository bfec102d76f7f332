import { fr } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";

import { formatDay } from "../../lib/content/day";
import type { DirectiveDefinition } from "../../lib/content/directive-definition";
import { ownId } from "../../lib/content/own-id";
import type { Urls } from "../../lib/library/urls";
import type { Desk, DeskRow, DeskView as View } from "../../lib/preview/desk";
import { summarizeFindings } from "../../lib/problems";
import { CodeBlock } from "../markdown/code-block";
import { ProblemItems } from "./problem-items";
import { wordsOf } from "../../lib/words/words";
import { forAuthors } from "../lang-of";

/** More would be too long to read, and slow to show. */
const longest = 200;

/** The authors' desk: what is not published yet, what to mend, what is ready to copy. */
export function DeskView({ desk, urls }: { desk: Desk; urls: Urls }) {
  const { filter, counts } = desk;
  const isFiltered = filter.words !== "" || filter.show !== "all";
  return (
    <div className={fr.cx("fr-container", "fr-mb-8w")}>
      <h1>Espace des auteurs</h1>
      <p className={fr.cx("fr-text--lead")}>
        {plural(counts.all, "article ou page", "articles et pages")} :{" "}
        {plural(counts.published, "publié", "publiés")},{" "}
        {plural(counts.draft, "brouillon", "brouillons")},{" "}
        {plural(counts.scheduled, "programmé", "programmés")}.
      </p>
      <FilterForm desk={desk} />
      <p role="status" className={fr.cx("fr-sr-only")}>
        {isFiltered && plural(desk.found.length, "trouvé", "trouvés")}
      </p>
      {isFiltered ? (
        <Section id="trouves" title={`Trouvés : ${desk.found.length}`}>
          <Rows rows={desk.found} urls={urls} caption="Articles trouvés" />
        </Section>
      ) : (
        <Overview desk={desk} urls={urls} />
      )}
      <Section id="blocs" title="Blocs à copier">
        {desk.directives.map((directive) => (
          <DirectiveSample key={directive.name} directive={directive} />
        ))}
      </Section>
    </div>
  );
}

const viewNames: Record<View, string> = {
  all: "Tous",
  draft: "Brouillons",
  scheduled: "Programmés",
  published: "Publiés",
  gone: "Retirés",
  problems: "À corriger",
};

/** A plain form: the address keeps what is looked for. */
function FilterForm({ desk }: { desk: Desk }) {
  const wordsId = ownId("filtre-mots");
  const viewId = ownId("filtre-etat");
  return (
    <form
      className={fr.cx(
        "fr-grid-row",
        "fr-grid-row--gutters",
        "fr-grid-row--bottom",
      )}
      role="search"
      data-parution-filter=""
    >
      <div className={fr.cx("fr-col-12", "fr-col-md-6")}>
        <label className={fr.cx("fr-label")} htmlFor={wordsId}>
          Titre ou fichier
        </label>
        <input
          className={fr.cx("fr-input")}
          type="search"
          id={wordsId}
          name="q"
          defaultValue={desk.filter.words}
        />
      </div>
      <div className={fr.cx("fr-col-12", "fr-col-md-4")}>
        <label className={fr.cx("fr-label")} htmlFor={viewId}>
          État
        </label>
        <select
          className={fr.cx("fr-select")}
          id={viewId}
          name="etat"
          defaultValue={desk.filter.show}
        >
          {Object.entries(viewNames).map(([view, name]) => (
            <option key={view} value={view}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className={fr.cx("fr-col-12", "fr-col-md-2")}>
        <button type="submit" className={fr.cx("fr-btn")}>
          Filtrer
        </button>
      </div>
    </form>
  );
}

function Overview({ desk, urls }: { desk: Desk; urls: Urls }) {
  return (
    <>
      <Section id="brouillons" title={`Brouillons : ${desk.drafts.length}`}>
        <Rows rows={desk.drafts} urls={urls} caption="Brouillons" />
      </Section>
      <Section id="programmes" title={`Programmés : ${desk.scheduled.length}`}>
        <Rows rows={desk.scheduled} urls={urls} caption="Articles programmés" />
      </Section>
      <Section
        id="a-corriger"
        title={`À corriger : ${desk.isChecked ? desk.counts.problems : "vérification en cours…"}`}
      >
        {desk.faulty.slice(0, longest).map((row) => (
          <div key={row.file} className={fr.cx("fr-mb-4w")}>
            <h3 className={fr.cx("fr-h6", "fr-mb-1w")}>
              <RowTitle row={row} urls={urls} />
            </h3>
            <ProblemItems problems={row.problems} urls={urls} />
          </div>
        ))}
        {desk.others.length > 0 && (
          <>
            <h3 className={fr.cx("fr-h6", "fr-mb-1w")}>
              Réglages, images et autres fichiers
            </h3>
            <ProblemItems
              problems={desk.others.slice(0, longest)}
              urls={urls}
            />
          </>
        )}
        <TooMany count={desk.faulty.length} />
      </Section>
      <Section id="recents" title="Derniers fichiers enregistrés">
        <Rows rows={desk.recent} urls={urls} caption="Derniers fichiers" />
      </Section>
    </>
  );
}

function Section({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className={fr.cx("fr-mt-6w")} aria-labelledby={ownId(id)}>
      <h2 id={ownId(id)}>{title}</h2>
      {children}
    </section>
  );
}

function Rows({
  rows,
  urls,
  caption,
}: {
  rows: readonly DeskRow[];
  urls: Urls;
  caption: string;
}) {
  if (rows.length === 0) return <p>Aucun.</p>;
  return (
    <>
      <div className={fr.cx("fr-table")}>
        <div className="fr-table__wrapper">
          <div
            className="fr-table__container"
            tabIndex={0}
            role="group"
            aria-label={caption}
          >
            <div className="fr-table__content">
              <table>
                <caption className={fr.cx("fr-sr-only")}>{caption}</caption>
                <thead>
                  <tr>
                    <th scope="col">Titre</th>
                    <th scope="col">État</th>
                    <th scope="col">Date</th>
                    <th scope="col">Enregistré</th>
                    <th scope="col">À corriger</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.slice(0, longest).map((row) => (
                    <tr key={row.file}>
                      <td>
                        <RowTitle row={row} urls={urls} />
                        <br />
                        <span className={fr.cx("fr-text--xs")}>{row.file}</span>
                      </td>
                      <td>{stateNames[row.state]}</td>
                      <td>{row.date && formatDay(row.date, "fr")}</td>
                      <td>{formatTime(row.changed)}</td>
                      <td>
                        {row.problems.length > 0 &&
                          summarizeFindings(row.problems)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        </div>
      </div>
      <TooMany count={rows.length} />
    </>
  );
}

const stateNames: Record<DeskRow["state"], string> = {
  draft: "Brouillon",
  scheduled: "Programmé",
  published: "Publié",
  gone: "Retiré",
};

const timeFormat = new Intl.DateTimeFormat("fr", {
  dateStyle: "short",
  timeStyle: "short",
});

function formatTime(time: number): string {
  return time === 0 ? "" : timeFormat.format(new Date(time));
}

function RowTitle({ row, urls }: { row: DeskRow; urls: Urls }) {
  if (row.path === undefined) return <>{row.title} (sans page)</>;
  return <a href={urls.of(row.path)}>{row.title}</a>;
}

function TooMany({ count }: { count: number }) {
  if (count <= longest) return null;
  return <p>Les {longest} premiers sont montrés : utilisez le filtre.</p>;
}

function DirectiveSample({ directive }: { directive: DirectiveDefinition }) {
  const [example] = directive.examples;
  return (
    <>
      <h3 className={fr.cx("fr-h6", "fr-mt-4w", "fr-mb-1w")}>
        {directive.name}
      </h3>
      <p className={fr.cx("fr-mb-1w")}>{directive.description}</p>
      {example && (
        <CodeBlock
          aria-label={`Exemple de ${directive.name}`}
          words={wordsOf(forAuthors.language)}
        >
          <code>{example.source}</code>
        </CodeBlock>
      )}
    </>
  );
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString("fr")} ${count > 1 ? many : one}`;
}
