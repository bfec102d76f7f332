import { fr } from "@codegouvfr/react-dsfr";
import { Fragment } from "react";

import type { Library } from "../../lib/library/library";

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
  library: Library;
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

/** Said of a choice that was to last. */
const unkept =
  "Votre navigateur n’a pas pu retenir ce choix\u00a0: il vaut pour cette page seulement.";

/**
 * What another server plays or shows, of which nothing is asked before a click,
 * or before its reader chose to see all that comes from there.
 */
export function Player({
  library,
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
        <div
          className="parution-video"
          data-player={player}
          data-host={host}
          data-title={title}
        >
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
          <button
            type="button"
            className={`${fr.cx("fr-btn", "fr-btn--tertiary", "fr-btn--sm")} parution-video__always`}
          >
            Toujours afficher les contenus de {host}
          </button>
          {/* Under the player, once it is shown so. */}
          <p className="parution-video__chosen" data-unkept={unkept} hidden>
            Les contenus de {host} s’affichent sans clic, comme vous l’avez
            choisi.{" "}
            <a href={library.urls.of(library.paths.choices)}>
              Revenir sur ce choix
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
