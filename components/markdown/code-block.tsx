import { fr } from "@codegouvfr/react-dsfr";
import type { ComponentProps } from "react";

/** Code, which scrolls by itself, and a button that copies it. */
export function CodeBlock(pre: ComponentProps<"pre">) {
  return (
    <div className="parution-code parution-copy">
      {/* Its long lines scroll: a keyboard must reach them. A group, not a region: code is no landmark. */}
      <pre aria-label="Code" {...pre} tabIndex={0} role="group" />
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
        Copier<span className={fr.cx("fr-sr-only")}> le code</span>
      </button>
      <p
        role="status"
        data-copied="Le code est copié."
        data-not-copied="Le code n’a pas pu être copié : sélectionnez-le pour le copier."
      />
    </div>
  );
}
