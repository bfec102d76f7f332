import { fr } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";

import { ownId } from "../../lib/content/own-id";
import { hasSearch, type Library } from "../../lib/library/library";
import type { Route } from "../../lib/library/routes";
import { pageListPath } from "../../lib/paths";
import { Body } from "../markdown/body";
import { Pictogram } from "../layout/pictogram";
import { SearchForm } from "../layout/search-form";
import { createPageContext } from "../page-context";
import type { SiteContext } from "../site-context";
import { langOf } from "../lang-of";

/** The DSFR's page for a fault: what happened, what to do, a drawing. */
function ErrorPage({
  context: { library, assets, route },
  code,
  pictogram,
  nearest,
  mayBeElsewhere = false,
  children,
}: {
  context: SiteContext;
  code: number;
  pictogram: "error" | "notFound";
  /** Where pages of addresses like the one that was asked for come. */
  nearest?: ReactNode;
  /** Whether what was looked for may be on another page: the ways to it are shown. */
  mayBeElsewhere?: boolean;
  children: ReactNode;
}) {
  const { settings, urls, words } = library;
  const links = mayBeElsewhere ? usefulLinks(library) : [];
  return (
    <div className={fr.cx("fr-container")}>
      <div
        className={fr.cx(
          "fr-grid-row",
          "fr-grid-row--gutters",
          "fr-grid-row--middle",
          "fr-my-7w",
        )}
      >
        <div className={fr.cx("fr-col-12", "fr-col-md-7")}>
          <h1 {...langOf(route.entry, words)}>{route.title}</h1>
          <p className={fr.cx("fr-text--sm", "fr-mb-3w")}>
            {words.fault.code(code)}
          </p>
          {children}
          {nearest}
          {mayBeElsewhere && hasSearch(library) && (
            <div className={fr.cx("fr-mb-4w")}>
              <SearchForm
                library={library}
                id={ownId("chercher")}
                name={words.fault.searchLabel}
                isLarge
              />
            </div>
          )}
          {links.length > 0 && (
            <>
              <p className={fr.cx("fr-mb-1w")}>{words.fault.elsewhere}</p>
              <ul className={fr.cx("fr-mb-4w")}>
                {links.map(({ path, title, entry }) => (
                  <li key={path}>
                    <a
                      className={fr.cx("fr-link")}
                      href={urls.of(path)}
                      {...langOf(entry, words)}
                    >
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <ul className={fr.cx("fr-btns-group", "fr-btns-group--inline-md")}>
            <li>
              <a className={fr.cx("fr-btn")} href={urls.of("/")}>
                {words.fault.home}
              </a>
            </li>
            {settings.contact && (
              <li>
                <a
                  className={fr.cx("fr-btn", "fr-btn--secondary")}
                  href={`mailto:${settings.contact}`}
                >
                  {words.fault.write}
                </a>
              </li>
            )}
          </ul>
        </div>
        <div
          className={fr.cx("fr-col-12", "fr-col-md-4", "fr-col-offset-md-1")}
        >
          <Pictogram
            path={assets.pictograms[pictogram]}
            urls={urls}
            className="parution-error__pictogram"
          />
        </div>
      </div>
    </div>
  );
}

/** What stands at an address that is no page; a file of the site may say it otherwise. */
export function NotFoundView(context: SiteContext) {
  const { library, route } = context;
  return (
    <ErrorPage
      context={context}
      code={404}
      pictogram="notFound"
      nearest={<NearestPages {...context} />}
      mayBeElsewhere
    >
      {route.entry ? (
        <Body page={createPageContext(library, route.entry)} />
      ) : (
        <p className={fr.cx("fr-text--lead", "fr-mb-3w")}>
          {library.words.fault.notFound}
        </p>
      )}
    </ErrorPage>
  );
}

/** Empty, until a script knows which page was asked for, and finds some that are near. */
function NearestPages({ library: { urls, words }, assets }: SiteContext) {
  return (
    <div data-pages={urls.of(pageListPath)} data-words={words.fault.nearest}>
      <p className={fr.cx("fr-mb-1w")} role="status" />
      <script type="module" src={urls.of(assets.scripts.notFound)} />
    </div>
  );
}

/** What stands at an address that the site has withdrawn. */
export function GoneView(context: SiteContext) {
  return (
    <ErrorPage context={context} code={410} pictogram="notFound" mayBeElsewhere>
      <p className={fr.cx("fr-text--lead", "fr-mb-3w")}>
        {context.library.words.fault.gone}
      </p>
    </ErrorPage>
  );
}

/** The lists, the themes and the site map, in this order. */
function usefulLinks({ links }: Library): Route[] {
  const first = [...links.routes.values()].filter(
    ({ list }) => (list?.number ?? 1) === 1,
  );
  return ["list", "tags", "site-map"].flatMap((wanted) =>
    first.filter(({ kind }) => kind === wanted),
  );
}

/** What is shown when the server fails. */
export function ServerErrorView(context: SiteContext) {
  return (
    <ErrorPage context={context} code={500} pictogram="error">
      <p className={fr.cx("fr-text--lead", "fr-mb-3w")}>
        {context.library.words.fault.serverError}
      </p>
    </ErrorPage>
  );
}
