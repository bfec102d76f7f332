import { fr } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";

import { Dialog } from "./dialog";

/** A link that leads past a player to its transcription, for those whom the player is of no use to. */
export function TranscriptionLink({
  id,
  title,
}: {
  /** Of the transcription. */
  id: string;
  title: string;
}) {
  return (
    <p className="parution-to-transcription">
      <a
        className={fr.cx(
          "fr-link",
          "fr-link--icon-left",
          "fr-icon-arrow-down-line",
        )}
        href={`#${id}`}
      >
        Aller à la transcription
        <span className={fr.cx("fr-sr-only")}> de la vidéo « {title} »</span>
      </a>
    </p>
  );
}

/** The DSFR's transcription: closed under its button, enlarged in a dialog. */
export function Transcription({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  const collapse = `${id}-texte`;
  const dialog = `${id}-fenetre`;
  const heading = `${id}-titre`;
  return (
    <div className={fr.cx("fr-transcription")} id={id}>
      <button
        type="button"
        className={fr.cx("fr-transcription__btn")}
        aria-expanded="false"
        aria-controls={collapse}
      >
        Transcription
        <span className={fr.cx("fr-sr-only")}> de la vidéo « {title} »</span>
      </button>
      <div className={fr.cx("fr-collapse")} id={collapse}>
        <div className={fr.cx("fr-transcription__footer")}>
          <div className={fr.cx("fr-transcription__actions-group")}>
            <button
              type="button"
              className={fr.cx("fr-btn--fullscreen", "fr-btn")}
              aria-controls={dialog}
              data-fr-opened="false"
              title="Agrandir la transcription"
            >
              Agrandir
            </button>
          </div>
        </div>
        <Dialog
          id={dialog}
          titleId={heading}
          titleLevel="h1"
          title={title}
          closeTitle="Fermer la transcription"
          columns={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}
        >
          {children}
        </Dialog>
      </div>
    </div>
  );
}
