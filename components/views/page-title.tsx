import { fr } from "@codegouvfr/react-dsfr";

import type { PassageLanguage } from "../lang-of";

/** The head of a page: its title, and one sentence under it. */
export function PageTitle({
  title,
  description,
  language,
}: {
  title: string;
  description: string | undefined;
  /** Of both, when it is not the page’s. */
  language: PassageLanguage | undefined;
}) {
  return (
    <div className="parution-title" {...language}>
      <h1 className={fr.cx("fr-mb-2w")}>{title}</h1>
      {description && (
        <p className={fr.cx("fr-text--lead", "fr-mb-0")}>{description}</p>
      )}
    </div>
  );
}
