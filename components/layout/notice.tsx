import { fr, type FrClassName } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";

const severityClasses = {
  info: "fr-notice--info",
  warning: "fr-notice--warning",
  alert: "fr-notice--alert",
} as const;

/**
 * The DSFR's important-information band. It is part of the page: it has no live role.
 *
 * @param severity - its look; none for the plain one, without icon
 * @param link - after its text
 * @param closeButton - what closes it
 */
export function Notice({
  severity,
  title,
  description,
  link,
  closeButton,
  className,
  ...others
}: {
  severity: keyof typeof severityClasses | undefined;
  title: string;
  description: string | undefined;
  link?: ReactNode;
  closeButton?: ReactNode;
  className?: FrClassName;
  lang?: string | undefined;
  [data: `data-${string}`]: string;
}) {
  const look = severity ? severityClasses[severity] : "fr-notice--no-icon";
  return (
    <div className={fr.cx("fr-notice", look, className)} {...others}>
      <div className={fr.cx("fr-container")}>
        <div className={fr.cx("fr-notice__body")}>
          <p>
            <span className={fr.cx("fr-notice__title")}>{title}</span>
            {description && (
              <>
                {" "}
                <span className={fr.cx("fr-notice__desc")}>{description}</span>
              </>
            )}
            {link && <> {link}</>}
          </p>
          {closeButton}
        </div>
      </div>
    </div>
  );
}
