import { fr } from "@codegouvfr/react-dsfr";
import { Fragment } from "react";

/** The words of a placeholder, which depend on what it stands for. */
export interface PlayerWords {
  /** « Lire la vidéo » */
  play: string;
  /** « La lecture se fait depuis » */
  from: string;
  /** « Voir la vidéo » */
  see: string;
}

interface PlayerProps {
  /** Loaded in a frame once the reader asks for it. */
  player: string;
  /** For those who cannot or will not use the frame. */
  page: string;
  host: string;
  title: string;
  caption: string;
  /** What readers are told of it, under its caption. */
  notes?: readonly string[];
  words: PlayerWords;
}

/** What another server plays or shows, of which nothing is asked before a click. */
export function Player({
  player,
  page,
  host,
  title,
  caption,
  notes = [],
  words,
}: PlayerProps) {
  return (
    <figure
      className={fr.cx("fr-content-media")}
      role="group"
      aria-label={[caption, ...notes].join(" ")}
    >
      <div className={fr.cx("fr-content-media__img")}>
        <div className="parution-video" data-player={player} data-title={title}>
          <p className="parution-video__title">{title}</p>
          <button type="button" className="parution-video__play">
            <span className={fr.cx("fr-sr-only")}>
              {words.play} : {title}
            </span>
          </button>
          <p className="parution-video__notice">
            <span className="parution-video__promise">
              {words.from} {host} : rien ne lui est demandé avant votre
              clic.{" "}
            </span>
            <a
              className="parution-video__link"
              href={page}
              target="_blank"
              rel="noopener external"
              title={`${words.see} « ${title} » sur ${host} - nouvelle fenêtre`}
            >
              {words.see}{" "}
              <span className={fr.cx("fr-sr-only")}>« {title} » </span>
              sur {host}
            </a>
          </p>
        </div>
      </div>
      <figcaption className={fr.cx("fr-content-media__caption")}>
        {caption}
        {notes.map((note) => (
          <Fragment key={note}>
            {" "}
            <p className="parution-video__note">{note}</p>
          </Fragment>
        ))}
      </figcaption>
    </figure>
  );
}
