import { fr } from "@codegouvfr/react-dsfr";

import type { Urls } from "../../lib/library/urls";
import type {
  PreviewNotes,
  ShownProblem,
} from "../../lib/preview/preview-page";
import { isError } from "../../lib/problems";
import { ProblemItems } from "./problem-items";

/** More would hide the page that its author wants to see. */
const openCount = 4;

/** On every page: the way to the authors' desk, and what waits there. */
export function PreviewBar({
  notes,
  urls,
}: {
  notes: PreviewNotes;
  urls: Urls;
}) {
  return (
    <nav
      className={`${fr.cx("fr-container")} fr-no-print`}
      aria-label="Prévisualisation"
    >
      <p className={`${fr.cx("fr-text--sm")} parution-preview-bar`}>
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
  );
}

/** Above a page: what is to be mended in it. */
export function ProblemPanel({
  problems,
  urls,
}: {
  problems: readonly ShownProblem[];
  urls: Urls;
}) {
  return (
    <>
      {/* Always there, so that a screen reader hears of the first problem. */}
      <p role="status" className={fr.cx("fr-sr-only")}>
        {problems.length > 0 && `Problèmes de cette page : ${problems.length}`}
      </p>
      {problems.length > 0 && <ProblemBox problems={problems} urls={urls} />}
    </>
  );
}

function ProblemBox({
  problems,
  urls,
}: {
  problems: readonly ShownProblem[];
  urls: Urls;
}) {
  return (
    <div className={`${fr.cx("fr-container", "fr-my-2w")} fr-no-print`}>
      <section
        className={fr.cx(
          "fr-alert",
          problems.some(isError) ? "fr-alert--error" : "fr-alert--warning",
        )}
        aria-label="Problèmes de cette page"
      >
        {/* No heading: those of the page begin with its title. */}
        <p className={fr.cx("fr-alert__title")}>
          À corriger dans cette page : {problems.length}
        </p>
        <ProblemItems problems={problems.slice(0, openCount)} urls={urls} />
        {problems.length > openCount && (
          <details>
            <summary>Les autres : {problems.length - openCount}</summary>
            <ProblemItems problems={problems.slice(openCount)} urls={urls} />
          </details>
        )}
      </section>
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
