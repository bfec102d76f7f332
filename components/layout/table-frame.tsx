import { fr } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";

/** The DSFR's frame of a table. One wider than its frame scrolls with the keyboard too. */
export function TableFrame({
  name,
  children,
}: {
  name: string;
  children: ReactNode;
}) {
  return (
    <div className={fr.cx("fr-table", "fr-table--multiline")}>
      <div className="fr-table__wrapper">
        <div
          className="fr-table__container"
          tabIndex={0}
          role="group"
          aria-label={name}
        >
          <div className="fr-table__content">
            <table>{children}</table>
          </div>
        </div>
      </div>
    </div>
  );
}
