import { fr } from "@codegouvfr/react-dsfr";

import { conformityOf } from "../../lib/legal/conformity";
import type { Library } from "../../lib/library/library";
import { oldPath } from "../../lib/library/urls";
import { entityOf } from "../../lib/site/identity";
import { socialNetworks, type SettingsLink } from "../../lib/site/links";
import type { SiteContext } from "../site-context";
import { Brand } from "./brand";
import { displaySettingsId } from "./display-settings";
import { Logo } from "./logo";
import { Partners } from "./partners";
import { landmarks } from "./skip-links";
import { SettingsAnchor } from "./settings-link";
import type { Words } from "../../lib/words/words";

/** The State's own sites, in the order that the DSFR asks for. */
const stateSites = [
  "info.gouv.fr",
  "service-public.gouv.fr",
  "legifrance.gouv.fr",
  "data.gouv.fr",
];

/** The DSFR's footer: brand, the State's sites, legal links, licence. */
export function Footer({
  library,
  route,
}: Pick<SiteContext, "library" | "route">) {
  const { settings, urls, words } = library;
  const home = urls.of(library.paths.home);
  const { licence, social } = settings;
  return (
    <footer className={fr.cx("fr-footer", "fr-mt-8w")} id={landmarks.footer}>
      <div className={fr.cx("fr-container")}>
        <div className={fr.cx("fr-footer__body")}>
          <div className={fr.cx("fr-footer__brand", "fr-enlarge-link")}>
            <FooterBrand library={library} home={home} />
          </div>
          <div className={fr.cx("fr-footer__content")}>
            <p className={fr.cx("fr-footer__content-desc")}>
              {settings.footer.description ?? settings.description}
            </p>
            {social.length > 0 && (
              <ul className={fr.cx("fr-footer__content-list")}>
                {social.map(({ network, link }) => (
                  <ContentItem
                    key={link}
                    text={socialNetworks[network]}
                    href={link}
                    words={words}
                  />
                ))}
              </ul>
            )}
            <ul className={fr.cx("fr-footer__content-list")}>
              {stateSites.map((site) => (
                <ContentItem
                  key={site}
                  text={site}
                  href={`https://${site}`}
                  words={words}
                />
              ))}
            </ul>
          </div>
        </div>
        <Partners library={library} />
        <div className={fr.cx("fr-footer__bottom")}>
          <ul className={fr.cx("fr-footer__bottom-list")}>
            {bottomLinks(library).map((link) => (
              <li key={link.text} className={fr.cx("fr-footer__bottom-item")}>
                {link.link ? (
                  <SettingsAnchor
                    library={library}
                    link={link}
                    className={fr.cx("fr-footer__bottom-link")}
                    current={link.link === route.path ? "page" : undefined}
                  />
                ) : (
                  <span className={fr.cx("fr-footer__bottom-link")}>
                    {link.text}
                  </span>
                )}
              </li>
            ))}
            <li className={fr.cx("fr-footer__bottom-item")}>
              <button
                type="button"
                className={fr.cx(
                  "fr-footer__bottom-link",
                  "fr-icon-theme-fill",
                  "fr-btn--icon-left",
                )}
                aria-controls={displaySettingsId}
                data-fr-opened="false"
              >
                {words.common.displaySettings}
              </button>
            </li>
          </ul>
          <div className={fr.cx("fr-footer__bottom-copy")}>
            <p>
              {words.footer.licence}{" "}
              <a
                href={licence.link}
                target="_blank"
                rel="noopener external"
                title={words.common.newWindow(licence.name)}
              >
                {licence.name}
              </a>
            </p>
          </div>
        </div>
      </div>
    </footer>
  );
}

/** The link home is on the operator's logo where there is one, else on the brand block. */
function FooterBrand({ library, home }: { library: Library; home: string }) {
  const { settings, words } = library;
  const title = words.footer.home(entityOf(settings));
  const brand = <Brand lines={settings.brand} />;
  if (!settings.operator) {
    return (
      <a href={home} title={title}>
        {brand}
      </a>
    );
  }
  return (
    <>
      {brand}
      <a className={fr.cx("fr-footer__brand-link")} href={home} title={title}>
        <Logo
          library={library}
          logo={settings.operator}
          className="fr-footer__logo parution-operator"
        />
      </a>
    </>
  );
}

function ContentItem({
  text,
  href,
  words,
}: {
  text: string;
  href: string;
  words: Words;
}) {
  return (
    <li className="fr-footer__content-item">
      <a
        className={fr.cx("fr-footer__content-link")}
        target="_blank"
        rel="noopener external"
        title={words.common.newWindow(text)}
        href={href}
      >
        {text}
      </a>
    </li>
  );
}

/** The site map, the accessibility statement, then the legal pages; a page that does not exist is no link. */
function bottomLinks(library: Library): SettingsLink[] {
  const { settings, words } = library;
  const { accessibility, footer } = settings;
  const choices = { text: words.common.cookies, link: library.paths.choices };
  const legal = [
    { text: words.footer.legal, path: library.paths.legal },
    { text: words.footer.privacy, path: library.paths.privacy },
    { text: choices.text, path: library.paths.choices },
    { text: words.footer.ecodesign, path: library.paths.ecodesign },
    { text: words.footer.contact, path: library.paths.contact },
  ]
    .map(({ text, path }) => ({ text, link: whereItLeads(library, path) }))
    .filter(({ link }) => link !== "");
  const links = footer.links ?? legal;
  return [
    { text: words.footer.siteMap, link: library.paths.siteMap },
    {
      text: words.footer.accessibility[conformityOf(accessibility.audit)],
      link:
        accessibility.page ??
        whereItLeads(library, library.paths.accessibility),
    },
    ...links,
    // What was chosen can be taken back from every page, whatever a site makes of its foot.
    ...(links.some(({ link }) => link === library.paths.choices)
      ? []
      : [choices]),
  ];
}

/** A path of the site that answers, or the page that it was moved to; empty when there is none. */
function whereItLeads({ links }: Library, path: string): string {
  if (links.routes.has(path)) return path;
  const moved = links.redirects?.get(oldPath(path));
  switch (moved?.kind) {
    case "route":
      return moved.route.path;
    case "external":
      return moved.href;
    default:
      return "";
  }
}
