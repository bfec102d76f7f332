import { fr } from "@codegouvfr/react-dsfr";

/** The DSFR's important-information band. It is part of the page: it has no live role. */
export function Notice({
  severity,
  title,
  description,
}: {
  severity: "info" | "warning";
  title: string;
  description: string;
}) {
  return (
    <div className={fr.cx("fr-notice", `fr-notice--${severity}`)}>
      <div className={fr.cx("fr-container")}>
        <div className={fr.cx("fr-notice__body")}>
          <p>
            <span className={fr.cx("fr-notice__title")}>{title}</span>{" "}
            <span className={fr.cx("fr-notice__desc")}>{description}</span>
          </p>
        </div>
      </div>
    </div>
  );
}
