import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";
import { routeAt, type Library } from "../../lib/library/library";
import type { Route } from "../../lib/library/routes";
import { searchIndexPath } from "../../lib/paths";
import { SearchForm } from "../layout/search-form";
import { TableFrame } from "../layout/table-frame";
import type { SiteContext } from "../site-context";
import { PageOpening } from "./page-opening";
import type { Words } from "../../lib/words/words";

const formId = ownId("chercher");
const resultsId = ownId("resultats");
const filtersId = ownId("filtres");
const filtersTitleId = ownId("filtrer");
const reportId = ownId("releve");

/**
 * The search of the site: all that its script (`lib/browser/search.ts`) fills,
 * shows and hides, by the `data-search-…` attributes. Without it, the ways to
 * what the site holds.
 */
export function SearchView({ library, route, assets }: SiteContext) {
  const { urls, settings, words } = library;
  const ways = waysThrough(library);
  return (
    <div
      className={fr.cx("fr-container")}
      data-search=""
      data-index={urls.of(searchIndexPath)}
      data-language={route.language}
      data-report={settings.search.report ? "" : undefined}
    >
      <PageOpening library={library} route={route} />
      <div className={fr.cx("fr-mt-4w")}>
        <SearchForm
          library={library}
          id={formId}
          name={words.searchPage.label}
          isLarge
          isDriven
        />
      </div>
      <p
        className={`${fr.cx("fr-text--bold", "fr-mt-2w", "fr-mb-0")}`}
        data-search-status=""
      />
      {/* The same, once the reader has stopped typing. */}
      <p className={fr.cx("fr-sr-only")} role="status" data-search-live="" />
      <p
        className={`${fr.cx("fr-mt-1w", "fr-mb-0")}`}
        data-search-note=""
        hidden
      />
      <noscript>
        <WithoutScript library={library} ways={ways} />
      </noscript>
      <div
        className={fr.cx("fr-alert", "fr-alert--error", "fr-mt-4w")}
        role="alert"
        data-search-error=""
        hidden
      >
        <p data-search-error-text="" />
        <button
          type="button"
          className={fr.cx("fr-btn", "fr-btn--secondary", "fr-mt-2w")}
          data-search-retry=""
        >
          {words.searchPage.retry}
        </button>
      </div>
      <div className={fr.cx("fr-grid-row", "fr-grid-row--gutters", "fr-mt-2w")}>
        <div
          className={fr.cx("fr-col-12", "fr-col-md-4", "fr-col-lg-3")}
          data-search-filters=""
          hidden
        >
          <Filters words={words} />
        </div>
        <div className={fr.cx("fr-col-12", "fr-col-md-8", "fr-col-lg-9")}>
          <Chosen />
          <Results words={words} />
          <Nothing words={words} />
        </div>
      </div>
      <Browse library={library} ways={ways} />
      {settings.search.report && <Report words={words} />}
      <script type="module" src={urls.of(assets.scripts.search)} />
    </div>
  );
}

/** The pages that lead to all the others. */
function waysThrough(library: Library): Route[] {
  return [
    library.paths.tags,
    library.paths.archives,
    library.paths.authors,
    library.paths.siteMap,
  ].flatMap((path) => routeAt(library, path) ?? []);
}

function WithoutScript({
  library: { urls, paths: sitePaths, words },
  ways,
}: {
  library: Library;
  ways: readonly Route[];
}) {
  const { before, tags, archives, siteMap } = words.searchPage.withoutScript;
  const named = [
    { path: sitePaths.tags, name: tags },
    { path: sitePaths.archives, name: archives },
    { path: sitePaths.siteMap, name: siteMap },
  ].filter(({ path }) => ways.some((way) => way.path === path));
  const paths = new Map(named.map(({ name, path }) => [name, path]));
  const choice = new Intl.ListFormat(words.locale, { type: "disjunction" });
  return (
    <div className={fr.cx("fr-alert", "fr-alert--info", "fr-mt-4w")}>
      <p>
        {before}{" "}
        {choice.formatToParts(paths.keys()).map(({ type, value }) => {
          const path = type === "element" ? paths.get(value) : undefined;
          if (path === undefined) return value;
          return (
            <a key={value} href={urls.of(path)}>
              {value}
            </a>
          );
        })}
        .
      </p>
    </div>
  );
}

/** What narrows the results: a column, or a button that opens it on a phone. */
function Filters({ words }: { words: Words }) {
  const { filter, filters } = words.searchPage;
  return (
    <div
      className={`${fr.cx("fr-sidemenu")} parution-filters`}
      role="group"
      aria-labelledby={filtersTitleId}
    >
      <div className={fr.cx("fr-sidemenu__inner")}>
        <button
          type="button"
          className={fr.cx("fr-sidemenu__btn")}
          aria-controls={filtersId}
          aria-expanded="false"
        >
          {filter}
        </button>
        <div className={fr.cx("fr-collapse")} id={filtersId}>
          <p
            className={fr.cx(
              "fr-sidemenu__title",
              "fr-hidden",
              "fr-unhidden-md",
            )}
            id={filtersTitleId}
          >
            {filter}
          </p>
          <Filter name="theme" label={filters.tag} all={words.common.allTags} />
          <Filter name="annee" label={filters.year} all={filters.allYears} />
          <Filter
            name="rubrique"
            label={filters.collection}
            all={filters.allCollections}
          />
          <Filter name="langue" label={filters.language} />
        </div>
      </div>
    </div>
  );
}

function Filter({
  name,
  label,
  all,
}: {
  name: string;
  label: string;
  /** The choice of not narrowing, where there is one. */
  all?: string;
}) {
  const id = ownId(`filtre-${name}`);
  return (
    <div className={fr.cx("fr-select-group")} data-search-filter={name}>
      <label className={fr.cx("fr-label")} htmlFor={id}>
        {label}
      </label>
      {/* Without the script, a form sends what is hidden too. */}
      <select
        className={fr.cx("fr-select")}
        id={id}
        name={name}
        form={formId}
        disabled
      >
        {all && <option value="">{all}</option>}
      </select>
    </div>
  );
}

function Chosen() {
  return (
    <>
      <ul className={fr.cx("fr-tags-group")} data-search-chosen="" hidden />
      <template data-search-chosen-item="">
        <li>
          <button
            type="button"
            className={fr.cx("fr-tag", "fr-tag--dismiss")}
          />
        </li>
      </template>
    </>
  );
}

function Results({ words: { searchPage } }: { words: Words }) {
  return (
    <section data-search-results="" aria-labelledby={resultsId} hidden>
      <h2
        className={fr.cx("fr-h4", "fr-mb-0")}
        id={resultsId}
        tabIndex={-1}
        data-search-heading=""
      >
        {searchPage.results}
      </h2>
      <ol className={fr.cx("fr-raw-list")} data-search-list="" />
      <template data-search-result="">
        <li className="parution-result">
          <h3 className={fr.cx("fr-h6", "fr-mb-1w")}>
            {/* Its address comes with its words. */}
            <a data-field="title" />
          </h3>
          <p className={fr.cx("fr-mb-1w")} data-field="excerpt" />
          <p className={`${fr.cx("fr-text--sm")} parution-meta`}>
            <span data-field="date" />
            <span data-field="collection" />
          </p>
          <ul
            className={fr.cx("fr-tags-group", "fr-tags-group--sm")}
            data-field="tags"
          >
            <li>
              <p className={fr.cx("fr-tag", "fr-tag--sm")} />
            </li>
          </ul>
        </li>
      </template>
      <div className="parution-pagination">
        <nav
          className={fr.cx("fr-pagination")}
          aria-label={searchPage.pagination}
          data-search-pages=""
          hidden
        >
          <ul className={fr.cx("fr-pagination__list")} />
        </nav>
      </div>
    </section>
  );
}

function Nothing({ words: { searchPage } }: { words: Words }) {
  const { spelling, words, filters } = searchPage.advice;
  return (
    <div data-search-nothing="" hidden>
      <h2 className={fr.cx("fr-h4")} tabIndex={-1} data-search-nothing-title="">
        {searchPage.nothing}
      </h2>
      <p data-search-suggestions="" hidden />
      <ul>
        <li>{spelling}</li>
        <li>{words}</li>
        <li>{filters}</li>
      </ul>
    </div>
  );
}

function Browse({
  library: {
    urls,
    words: { searchPage },
  },
  ways,
}: {
  library: Library;
  ways: readonly Route[];
}) {
  return (
    <div className={fr.cx("fr-mt-4w")} data-search-browse="">
      <h2 className={fr.cx("fr-h4")}>{searchPage.browse}</h2>
      <ul>
        {ways.map(({ path, title, description }) => (
          <li key={path}>
            <a className={fr.cx("fr-link")} href={urls.of(path)}>
              {title}
            </a>
            {description && searchPage.described(description)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** For whoever keeps the site: the words that lead nowhere. */
function Report({ words: { searchReport } }: { words: Words }) {
  const { caption } = searchReport;
  return (
    <section
      className={fr.cx("fr-mt-6w")}
      data-search-report=""
      aria-labelledby={reportId}
      hidden
    >
      <h2 className={fr.cx("fr-h4")} id={reportId}>
        {searchReport.title}
      </h2>
      <p>{searchReport.promise}</p>
      <TableFrame name={caption}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{searchReport.words}</th>
            <th scope="col">{searchReport.searches}</th>
          </tr>
        </thead>
        <tbody data-search-report-rows="" />
      </TableFrame>
      <div className="parution-copy">
        <button
          type="button"
          className={fr.cx("fr-btn", "fr-btn--secondary")}
          data-copy=""
          data-search-report-copy=""
        >
          {searchReport.copy}
        </button>
        <p
          className={fr.cx("fr-text--sm", "fr-mt-1w")}
          role="status"
          data-copied={searchReport.copied}
          data-not-copied={searchReport.notCopied}
        />
      </div>
    </section>
  );
}
