import { fr } from "@codegouvfr/react-dsfr";

import { rulePath } from "../../lib/guide/rule-path";
import type { Urls } from "../../lib/library/urls";
import type { Finding } from "../../lib/problems";

/** What is wrong in the file of this page: shown to its author in the preview only. */
export function ProblemList({
  problems,
  urls,
}: {
  problems: readonly Finding[];
  urls: Urls;
}) {
  if (process.env.NODE_ENV !== "development" || problems.length === 0) {
    return null;
  }
  return (
    <section
      className={fr.cx("fr-container", "fr-my-3w")}
      aria-label="Problèmes de cette page"
    >
      <div className={fr.cx("fr-alert", "fr-alert--warning")}>
        <h2 className={fr.cx("fr-alert__title")}>
          À corriger dans cette page : {problems.length}
        </h2>
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.line}:${problem.column} ${problem.message}`}>
              {problem.file}, ligne {problem.line}, colonne {problem.column} :{" "}
              {problem.message} {problem.mend}{" "}
              <a href={urls.of(rulePath(problem.rule))}>
                Pourquoi « {problem.rule} » ?
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
