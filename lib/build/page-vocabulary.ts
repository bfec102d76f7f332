import type { PageElement } from "./page-elements";
import type { Vocabulary } from "./trim-styles";

/**
 * The classes that the DSFR's script puts on elements. It says many more, which
 * it only looks for. A test lists the lines that put classes on elements, so
 * that a new one is seen when the DSFR is updated.
 */
export const switchedClasses = [
  "fr-collapse--expanded",
  "fr-collapsing",
  "fr-modal--opened",
  "fr-nav__item--align-right",
  "fr-scroll-divider",
  "fr-table__shadow",
  "fr-table__shadow--left",
  "fr-table__shadow--right",
  "fr-tabs__panel--direction-end",
  "fr-tabs__panel--direction-start",
  "fr-tabs__panel--selected",
  "fr-tabs__shadow",
  "fr-tabs__shadow--left",
  "fr-tabs__shadow--right",
  "fr-transition-none",
] as const;

/** What the pages of a site load, beside the stylesheet. */
export interface LoadedTexts {
  /** The DSFR's script. */
  dsfr: readonly string[];
  /** Our own scripts. */
  scripts: readonly string[];
  /** Our small stylesheets: they ask for properties of the large one. */
  stylesheets: readonly string[];
}

/**
 * What pages may come to have: the elements in their HTML, what our scripts may
 * make or put on them, which is whatever they say, and what the DSFR's does.
 */
export function vocabularyOf(
  elements: readonly PageElement[],
  { dsfr, scripts, stylesheets }: LoadedTexts,
): Vocabulary {
  return {
    elements,
    given: new Set([...switchedClasses, ...wordsOf(scripts, givenName)]),
    properties: new Set(
      wordsOf([...dsfr, ...scripts, ...stylesheets], /--[\w-]+/g),
    ),
  };
}

/**
 * A name that a script gives stands in a string, alone or among others. After a
 * dot, a class is only looked for.
 */
const givenName = /(?<=["'`\s<])[\w-]+(?=["'`\s>]|\$\{)/g;

function wordsOf(texts: readonly string[], word: RegExp): string[] {
  return texts.flatMap((text) => text.match(word) ?? []);
}
