import { fr } from "@codegouvfr/react-dsfr";

import { rulePath } from "../../lib/guide/rule-path";
import type { Urls } from "../../lib/library/urls";
import type { ShownProblem } from "../../lib/preview/preview-page";
import { messageOf } from "../../lib/problems";

/** Problems, each with its place, its line, its mend and why it is one. */
export function ProblemItems({
  problems,
  urls,
}: {
  problems: readonly ShownProblem[];
  urls: Urls;
}) {
  return (
    <ul className="parution-problems">
      {problems.map((problem) => (
        <li key={keyOf(problem)}>
          <p className={fr.cx("fr-mb-1v")}>
            <LevelBadge level={problem.level} /> {messageOf(problem)}{" "}
            {problem.mend}
          </p>
          <p className={fr.cx("fr-text--sm", "fr-mb-1v")}>
            <Place problem={problem} />.{" "}
            <a
              className={fr.cx("fr-link", "fr-link--sm")}
              href={urls.of(rulePath(problem.rule))}
            >
              Pourquoi «&nbsp;{problem.rule}&nbsp;»&nbsp;?
            </a>
          </p>
          {problem.excerpt && (
            <pre
              className="parution-excerpt"
              role="group"
              aria-label={`Ligne ${problem.line}`}
            >
              {problem.excerpt.join("\n")}
            </pre>
          )}
        </li>
      ))}
    </ul>
  );
}

function keyOf({ file, line, column, rule, message }: ShownProblem): string {
  return `${file}:${line}:${column} ${rule} ${message}`;
}

function LevelBadge({ level }: Pick<ShownProblem, "level">) {
  return (
    <span
      className={fr.cx(
        "fr-badge",
        "fr-badge--sm",
        level === "error" ? "fr-badge--error" : "fr-badge--warning",
      )}
    >
      {level === "error" ? "Erreur" : "Avertissement"}
    </span>
  );
}

/** Where a problem is, as a link to it in the author's editor. */
function Place({ problem }: { problem: ShownProblem }) {
  const { file, line, column, editorLink } = problem;
  const words = `${file}, ligne ${line}, colonne ${column}`;
  if (editorLink === undefined) return <>{words}</>;
  return (
    <a className={fr.cx("fr-link", "fr-link--sm")} href={editorLink}>
      {words}
      <span className={fr.cx("fr-sr-only")}> : ouvrir dans l’éditeur</span>
    </a>
  );
}
