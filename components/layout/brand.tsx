import { fr } from "@codegouvfr/react-dsfr";
import { Fragment } from "react";

/** The State's brand block: Marianne, its lines, the motto. */
export function Brand({ lines }: { lines: readonly string[] }) {
  return (
    <p className={fr.cx("fr-logo")}>
      {lines.map((line, index) => (
        <Fragment key={line}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </p>
  );
}
