import { fr, type FrClassName } from "@codegouvfr/react-dsfr";

/** The DSFR's important-information band. It is part of the page: it has no live role. */
export function Notice({
  severity,
  title,
  description,
  className,
}: {
  severity: "info" | "warning";
  title: string;
  description: string;
  className?: FrClassName;
}) {
  return (
    <div className={fr.cx("fr-notice", `fr-notice--${severity}`, className)}>
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
