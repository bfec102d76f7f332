import { fr } from "@codegouvfr/react-dsfr";
import { cx } from "@codegouvfr/react-dsfr/tools/cx";
import type { ReactNode } from "react";

/** An image in the DSFR's media frame, its caption and its credit under it. */
export function CaptionedFigure({
  caption,
  credit,
  className,
  children,
}: {
  caption: string | undefined;
  credit: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  const words = [caption, credit && `Crédit\u00a0: ${credit}`]
    .filter(Boolean)
    .join(" ");
  return (
    <figure
      className={cx(fr.cx("fr-content-media"), className)}
      role={words ? "group" : undefined}
      aria-label={words || undefined}
    >
      <div className={fr.cx("fr-content-media__img")}>{children}</div>
      {words && (
        <figcaption className={fr.cx("fr-content-media__caption")}>
          {caption}
          {credit && (
            <span>
              {caption && " "}Crédit{"\u00a0"}: {credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
