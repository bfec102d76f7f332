import { fr } from "@codegouvfr/react-dsfr";
import type { ComponentProps } from "react";
import type { Words } from "../../lib/words/words";

/** Code, which scrolls by itself, and a button that copies it. */
export function CodeBlock({
  words,
  ...pre
}: ComponentProps<"pre"> & { words: Words }) {
  const { codeBlock, unnamed } = words;
  return (
    <div className="parution-code parution-copy">
      {/* Its long lines scroll: a keyboard must reach them. A group, not a region: code is no landmark. */}
      <pre aria-label={unnamed.code} {...pre} tabIndex={0} role="group" />
      <button
        type="button"
        className={`parution-code__button ${fr.cx(
          "fr-btn",
          "fr-btn--sm",
          "fr-btn--tertiary-no-outline",
          "fr-btn--icon-left",
          "fr-icon-clipboard-line",
        )}`}
        data-copy=""
      >
        {codeBlock.copy}
        <span className={fr.cx("fr-sr-only")}> {codeBlock.theCode}</span>
      </button>
      <p
        role="status"
        data-copied={codeBlock.copied}
        data-not-copied={codeBlock.notCopied}
      />
    </div>
  );
}
