import { fr } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";

import { Dialog } from "./dialog";
import type { Words } from "../../lib/words/words";

/** A link that leads past a player to its transcription, for those whom the player is of no use to. */
export function TranscriptionLink({
  id,
  title,
  words: { transcription },
}: {
  /** Of the transcription. */
  id: string;
  /** Of the video. */
  title: string;
  words: Words;
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
        {transcription.goTo}
        <span className={fr.cx("fr-sr-only")}> {transcription.of(title)}</span>
      </a>
    </p>
  );
}

/** The DSFR's transcription: closed under its button, enlarged in a dialog. */
export function Transcription({
  id,
  title,
  words,
  children,
}: {
  id: string;
  /** Of the video. */
  title: string;
  words: Words;
  children: ReactNode;
}) {
  const { transcription } = words;
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
        {transcription.title}
        <span className={fr.cx("fr-sr-only")}> {transcription.of(title)}</span>
      </button>
      <div className={fr.cx("fr-collapse")} id={collapse}>
        <div className={fr.cx("fr-transcription__footer")}>
          <div className={fr.cx("fr-transcription__actions-group")}>
            <button
              type="button"
              className={fr.cx("fr-btn--fullscreen", "fr-btn")}
              aria-controls={dialog}
              data-fr-opened="false"
              title={transcription.enlargeTitle}
            >
              {transcription.enlarge}
            </button>
          </div>
        </div>
        <Dialog
          id={dialog}
          titleId={heading}
          titleLevel="h1"
          title={title}
          closeTitle={transcription.close}
          columns={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}
          words={words}
        >
          {children}
        </Dialog>
      </div>
    </div>
  );
}
