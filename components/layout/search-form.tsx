import { fr } from "@codegouvfr/react-dsfr";

import type { Library } from "../../lib/library/library";
import { searchPath } from "../../lib/paths";
import { longestQuery } from "../../lib/search/search-state";

/** The id of the field of a form. */
export function searchFieldId(form: string): string {
  return `${form}-mots`;
}

/**
 * The DSFR's search bar: a form that asks for the page of the search, without
 * any script.
 */
export function SearchForm({
  library: { urls, settings, words },
  id,
  name,
  isLarge = false,
  isDriven = false,
  language,
}: {
  library: Library;
  id: string;
  /** What tells it from the other searches of a page. */
  name: string;
  isLarge?: boolean;
  /** Whether the script of the search answers in its place. */
  isDriven?: boolean;
  /** Of the page; its articles are those that are searched. */
  language?: string;
}) {
  return (
    <form
      className={fr.cx("fr-search-bar", isLarge && "fr-search-bar--lg")}
      id={id}
      role="search"
      aria-label={name}
      method="get"
      action={urls.of(searchPath)}
      data-search-form={isDriven ? "" : undefined}
    >
      <label className={fr.cx("fr-label")} htmlFor={searchFieldId(id)}>
        {words.common.search}
      </label>
      <input
        className={fr.cx("fr-input")}
        id={searchFieldId(id)}
        type="search"
        name="q"
        placeholder={words.common.search}
        maxLength={longestQuery}
        autoComplete="off"
        spellCheck
      />
      {language !== undefined && language !== settings.languages[0] && (
        <input type="hidden" name="langue" value={language} />
      )}
      <button
        type="submit"
        className={fr.cx("fr-btn")}
        title={words.common.search}
      >
        {words.common.search}
      </button>
    </form>
  );
}
