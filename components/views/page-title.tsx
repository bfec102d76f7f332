import { fr } from "@codegouvfr/react-dsfr";

/** The head of a page: its title, and one sentence under it. */
export function PageTitle({
  title,
  description,
  lang,
}: {
  title: string;
  description: string | undefined;
  /** Of both, when it is not the page’s. */
  lang: string | undefined;
}) {
  return (
    <div className="parution-title" lang={lang}>
      <h1 className={fr.cx("fr-mb-2w")}>{title}</h1>
      {description && (
        <p className={fr.cx("fr-text--lead", "fr-mb-0")}>{description}</p>
      )}
    </div>
  );
}
