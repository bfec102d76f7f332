import { fr } from "@codegouvfr/react-dsfr";

import type { Library } from "../../lib/library/library";
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
  library: { urls, paths, words },
  id,
  name,
  isLarge = false,
  isDriven = false,
}: {
  library: Library;
  id: string;
  /** What tells it from the other searches of a page. */
  name: string;
  isLarge?: boolean;
  /** Whether the script of the search answers in its place. */
  isDriven?: boolean;
}) {
  return (
    <form
      className={fr.cx("fr-search-bar", isLarge && "fr-search-bar--lg")}
      id={id}
      role="search"
      aria-label={name}
      method="get"
      action={urls.of(paths.search)}
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
