import { fr } from "@codegouvfr/react-dsfr";
import { Fragment } from "react";

import type { Library } from "../../lib/library/library";

/** What a placeholder stands for, which it says. */
export type Played = "video" | "content";

interface PlayerProps {
  library: Library;
  kind: Played;
  /** Loaded in a frame once the reader asks for it. */
  player: string;
  /** For those who cannot or will not use the frame. */
  page: string;
  host: string;
  title: string;
  caption: string;
  /** What readers are told of it, under its caption. */
  notes?: readonly string[];
}

/**
 * What another server plays or shows, of which nothing is asked before a click,
 * or before its reader chose to see all that comes from there.
 */
export function Player({
  library: { urls, paths, words },
  kind,
  player,
  page,
  host,
  title,
  caption,
  notes = [],
}: PlayerProps) {
  const { quoted, on, always, chosen, unkept, reconsider } = words.player;
  const { play, promise, see } = words.player[kind];
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
            <span className={fr.cx("fr-sr-only")}>{play(title)}</span>
          </button>
          <p className="parution-video__notice">
            <span className="parution-video__promise">{promise(host)} </span>
            <a
              className="parution-video__link"
              href={page}
              target="_blank"
              rel="noopener external"
              title={words.common.newWindow(
                `${see} ${quoted(title)} ${on(host)}`,
              )}
            >
              {see}{" "}
              <span className={fr.cx("fr-sr-only")}>{quoted(title)} </span>
              {on(host)}
            </a>
          </p>
          <button
            type="button"
            className={`${fr.cx("fr-btn", "fr-btn--tertiary", "fr-btn--sm")} parution-video__always`}
          >
            {always(host)}
          </button>
          {/* Under the player, once it is shown so. */}
          <p className="parution-video__chosen" data-unkept={unkept} hidden>
            {chosen(host)} <a href={urls.of(paths.choices)}>{reconsider}</a>
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
