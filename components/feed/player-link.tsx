import type { PlayerWords } from "../layout/player";

/** A player where no frame is shown: a link to what it plays, and its caption when it has one of its own. */
export function PlayerLink({
  page,
  host,
  title,
  caption,
  words,
}: {
  page: string;
  host: string;
  title: string;
  caption: string | undefined;
  words: PlayerWords;
}) {
  return (
    <>
      <p>
        <a href={page}>{`${words.see} «\u00a0${title}\u00a0» sur ${host}`}</a>
      </p>
      {caption && caption !== title && <p>{caption}</p>}
    </>
  );
}
