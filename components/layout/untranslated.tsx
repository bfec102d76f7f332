import { fr } from "@codegouvfr/react-dsfr";

import { untranslatedId } from "../../lib/library/language-links";
import type { Library } from "../../lib/library/library";

/** What a home page says to who comes from a page without translation, and only then: its anchor shows it. */
export function Untranslated({ library }: { library: Library }) {
  if (library.parts.size < 2) return null;
  return (
    <div
      className={`${fr.cx("fr-container")} parution-untranslated`}
      id={untranslatedId}
    >
      <p className={fr.cx("fr-alert", "fr-alert--info", "fr-mt-3w", "fr-mb-0")}>
        {library.words.languages.untranslated}
      </p>
    </div>
  );
}
