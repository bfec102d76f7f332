import { fr } from "@codegouvfr/react-dsfr";

import type { Library } from "../../lib/library/library";
import { socialNetworks } from "../../lib/site/links";

const networkClasses = {
  bluesky: "fr-btn--bluesky",
  facebook: "fr-btn--facebook",
  github: "fr-btn--github",
  instagram: "fr-btn--instagram",
  linkedin: "fr-btn--linkedin",
  mastodon: "fr-btn--mastodon",
  x: "fr-btn--twitter-x",
  youtube: "fr-btn--youtube",
} satisfies Record<keyof typeof socialNetworks, string>;

/** The DSFR's band to follow a site: newsletter, networks, and feeds, which every site has. */
export function Follow({
  library: { settings, urls, words, paths },
}: {
  library: Library;
}) {
  const { newsletter, social } = settings;
  const { newWindow } = words.common;
  return (
    <div className={fr.cx("fr-follow", "fr-mt-8w")}>
      <div className={fr.cx("fr-container")}>
        <div className={fr.cx("fr-grid-row")}>
          {newsletter && (
            <div className={fr.cx("fr-col-12", "fr-col-md-8")}>
              <div className={fr.cx("fr-follow__newsletter")}>
                <div>
                  <h2 className={fr.cx("fr-h5")}>{words.follow.newsletter}</h2>
                  {newsletter.description && (
                    <p className={fr.cx("fr-text--sm")}>
                      {newsletter.description}
                    </p>
                  )}
                </div>
                <ul className={fr.cx("fr-btns-group", "fr-btns-group--inline")}>
                  <li>
                    <a
                      className={fr.cx("fr-btn")}
                      href={newsletter.link}
                      target="_blank"
                      rel="noopener external"
                      title={newWindow(words.follow.subscribeTo)}
                    >
                      {words.follow.subscribe}
                    </a>
                  </li>
                </ul>
              </div>
            </div>
          )}
          {social.length > 0 && (
            <div
              className={fr.cx("fr-col-12", newsletter ? "fr-col-md-4" : false)}
            >
              <div className={fr.cx("fr-follow__social")}>
                <h2 className={fr.cx("fr-h5")}>{words.follow.networks}</h2>
                <ul className={fr.cx("fr-btns-group")}>
                  {social.map(({ network, link }) => (
                    <li key={link}>
                      <a
                        className={`fr-btn ${networkClasses[network]}`}
                        href={link}
                        target="_blank"
                        rel="noopener external"
                        title={newWindow(socialNetworks[network])}
                      >
                        {socialNetworks[network]}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            </div>
          )}
        </div>
        <p className={fr.cx("fr-mb-0")}>
          <a className={fr.cx("fr-link")} href={urls.of(paths.feeds)}>
            {words.follow.feeds}
          </a>
        </p>
      </div>
    </div>
  );
}
