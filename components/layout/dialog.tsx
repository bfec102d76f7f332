import { fr } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";
import type { Words } from "../../lib/words/words";

/** The DSFR's modal dialog: its frame, its close button, its title. */
export function Dialog({
  id,
  titleId,
  titleLevel: Title,
  title,
  closeTitle,
  columns,
  words,
  children,
}: {
  id: string;
  titleId: string;
  titleLevel: "h1" | "h2";
  title: string;
  /** What the close button closes, in words. */
  closeTitle: string;
  /** Classes of the grid that give its width. */
  columns: string;
  words: Words;
  children: ReactNode;
}) {
  return (
    <dialog id={id} className={fr.cx("fr-modal")} aria-labelledby={titleId}>
      <div
        className={fr.cx(
          "fr-container",
          "fr-container--fluid",
          "fr-container-md",
        )}
      >
        <div className={fr.cx("fr-grid-row", "fr-grid-row--center")}>
          <div className={columns}>
            <div className={fr.cx("fr-modal__body")}>
              <div className={fr.cx("fr-modal__header")}>
                <button
                  type="button"
                  className={fr.cx("fr-btn--close", "fr-btn")}
                  aria-controls={id}
                  title={closeTitle}
                >
                  {words.common.close}
                </button>
              </div>
              <div className={fr.cx("fr-modal__content")}>
                <Title id={titleId} className={fr.cx("fr-modal__title")}>
                  {title}
                </Title>
                {children}
              </div>
            </div>
          </div>
        </div>
      </div>
    </dialog>
  );
}
