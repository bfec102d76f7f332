import { fr } from "@codegouvfr/react-dsfr";

import type { Urls } from "../../lib/library/urls";
import type { PreviewNotes } from "../../lib/preview/preview-page";
import { isError } from "../../lib/problems";
import { ProblemItems } from "./problem-items";

/** More would hide the page that its author wants to see. */
const openCount = 4;

/** What the preview says above a page: what to mend on it, and the way to the desk. */
export function NotesPanel({
  notes,
  urls,
}: {
  notes: PreviewNotes;
  urls: Urls;
}) {
  const { problems } = notes;
  return (
    <div className={`${fr.cx("fr-container", "fr-my-2w")} fr-no-print`}>
      <nav className="parution-preview-bar" aria-label="Prévisualisation">
        <p className={fr.cx("fr-text--sm", "fr-mb-0")}>
          <a
            className={fr.cx("fr-link", "fr-link--sm")}
            href={urls.of(notes.deskPath)}
          >
            Espace des auteurs
          </a>
          {" : "}
          {summary(notes)}
        </p>
      </nav>
      {problems.length > 0 && (
        <section
          className={fr.cx(
            "fr-alert",
            problems.some(isError) ? "fr-alert--error" : "fr-alert--warning",
            "fr-mt-2w",
          )}
          aria-label="Problèmes de cette page"
        >
          <h2 className={fr.cx("fr-alert__title")}>
            À corriger dans cette page : {problems.length}
          </h2>
          <ProblemItems problems={problems.slice(0, openCount)} urls={urls} />
          {problems.length > openCount && (
            <details>
              <summary>Les autres : {problems.length - openCount}</summary>
              <ProblemItems problems={problems.slice(openCount)} urls={urls} />
            </details>
          )}
        </section>
      )}
    </div>
  );
}

function summary({
  drafts,
  scheduled,
  errors,
  warnings,
  isChecking,
}: PreviewNotes): string {
  const counts = [
    count(drafts, "brouillon"),
    count(scheduled, "article programmé", "articles programmés"),
    count(errors, "erreur"),
    count(warnings, "avertissement"),
  ].filter(Boolean);
  if (isChecking) counts.push("vérification en cours…");
  else if (errors + warnings === 0) counts.push("rien à corriger");
  return counts.join(", ");
}

function count(number: number, one: string, many = `${one}s`): string {
  return number === 0
    ? ""
    : `${number.toLocaleString("fr")} ${number > 1 ? many : one}`;
}
