import type { Words } from "../../lib/words/words";
import type { Played } from "../layout/player";

/** A player where no frame is shown: a link to what it plays, and its caption when it has one of its own. */
export function PlayerLink({
  kind,
  page,
  host,
  title,
  caption,
  words: { player },
}: {
  kind: Played;
  page: string;
  host: string;
  title: string;
  caption: string | undefined;
  words: Words;
}) {
  return (
    <>
      <p>
        <a
          href={page}
        >{`${player[kind].see} ${player.quoted(title)} ${player.on(host)}`}</a>
      </p>
      {caption && caption !== title && <p>{caption}</p>}
    </>
  );
}
