import { fr } from "@codegouvfr/react-dsfr";

import type { Library } from "../../lib/library/library";
import type { Partner } from "../../lib/site/logos";
import { Logo } from "./logo";
import { SettingsAnchor } from "./settings-link";

/** The logos of those whom the site is made with, in its footer: the main one, then the others. */
export function Partners({ library }: { library: Library }) {
  const { partners } = library.settings;
  if (!partners) return null;
  const { title, main, others } = partners;
  return (
    <div className={fr.cx("fr-footer__partners")}>
      <h2 className={fr.cx("fr-footer__partners-title")}>{title}</h2>
      <div className={fr.cx("fr-footer__partners-logos")}>
        {main && (
          <div className={fr.cx("fr-footer__partners-main")}>
            <PartnerLogo library={library} partner={main} />
          </div>
        )}
        {others.length > 0 && (
          <div className={fr.cx("fr-footer__partners-sub")}>
            <ul>
              {others.map((partner) => (
                <li key={partner.name}>
                  <PartnerLogo library={library} partner={partner} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}

function PartnerLogo({
  library,
  partner,
}: {
  library: Library;
  partner: Partner;
}) {
  const { name, link } = partner;
  const logo = (
    <Logo
      library={library}
      logo={partner}
      className="fr-footer__logo parution-partner"
    />
  );
  if (link === undefined) return logo;
  return (
    <SettingsAnchor
      library={library}
      link={{ text: name, link }}
      className={fr.cx("fr-footer__partners-link")}
    >
      {logo}
    </SettingsAnchor>
  );
}
