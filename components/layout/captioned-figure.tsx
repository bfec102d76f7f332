import { fr } from "@codegouvfr/react-dsfr";
import { cx } from "@codegouvfr/react-dsfr/tools/cx";
import type { ReactNode } from "react";
import type { Words } from "../../lib/words/words";

/** An image in the DSFR's media frame, its caption and its credit under it. */
export function CaptionedFigure({
  caption,
  credit,
  className,
  words,
  children,
}: {
  caption: string | undefined;
  credit: string | undefined;
  className?: string | undefined;
  words: Words;
  children: ReactNode;
}) {
  const ownCredit = credit && words.image.credit(credit);
  const name = [caption, ownCredit].filter(Boolean).join(" ");
  return (
    <figure
      className={cx(fr.cx("fr-content-media"), className)}
      role={name ? "group" : undefined}
      aria-label={name || undefined}
    >
      <div className={fr.cx("fr-content-media__img")}>{children}</div>
      {name && (
        <figcaption className={fr.cx("fr-content-media__caption")}>
          {caption}
          {ownCredit && (
            <span>
              {caption && " "}
              {ownCredit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
