import type { ArticleTable } from "./index-format";

/** What articles are filtered by, as the page's URL names it. */
export const facetNames = ["theme", "annee", "rubrique"] as const;

export type FacetName = (typeof facetNames)[number];

/** The value chosen of each; none where all are wanted. */
export type Choice = Partial<Record<FacetName, string>>;

/** How many articles have each value. */
export type Facets = Record<FacetName, [value: string, articles: number][]>;

/** What an article has of a facet: ranks of names, or years. */
function keysOf(
  table: ArticleTable,
  id: number,
  facet: FacetName,
): readonly number[] {
  switch (facet) {
    case "theme":
      return table.tagsOf[id] ?? [];
    case "annee":
      return table.years[id] ? [table.years[id]] : [];
    case "rubrique": {
      const rank = table.collectionOf[id] ?? -1;
      return rank < 0 ? [] : [rank];
    }
  }
}

function nameOf(table: ArticleTable, facet: FacetName, key: number): string {
  switch (facet) {
    case "theme":
      return table.tags[key] ?? "";
    case "annee":
      return String(key);
    case "rubrique":
      return table.collections[key] ?? "";
  }
}

/** A choice with another value of a facet, or none. */
export function choose(choice: Choice, facet: FacetName, value = ""): Choice {
  const { [facet]: _, ...others } = choice;
  return value === "" ? others : { ...others, [facet]: value };
}

/** Whether an article has what is chosen of some facets. */
export function isChosen(
  table: ArticleTable,
  id: number,
  choice: Choice,
  facets: readonly FacetName[] = facetNames,
): boolean {
  return facets.every((facet) => {
    const wanted = choice[facet];
    if (wanted === undefined) return true;
    return keysOf(table, id, facet).some(
      (key) => nameOf(table, facet, key) === wanted,
    );
  });
}

/**
 * What may be chosen among some articles, and how many would be left: those
 * that have what is chosen of the other facets. Years go back in time, the
 * rest goes by number, and equals as their language sorts them.
 */
export function countFacets(
  table: ArticleTable,
  ids: readonly number[],
  choice: Choice,
  language: string,
): Facets {
  const count = (facet: FacetName) => {
    const others = facetNames.filter(
      (other) => other !== facet && choice[other] !== undefined,
    );
    const counts = new Map<number, number>();
    for (const id of ids) {
      if (!isChosen(table, id, choice, others)) continue;
      for (const key of keysOf(table, id, facet)) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return [...counts].map(([key, articles]): [string, number] => [
      nameOf(table, facet, key),
      articles,
    ]);
  };
  const byNumber = (facet: FacetName) =>
    count(facet).sort(
      ([a, n], [b, m]) => m - n || a.localeCompare(b, language),
    );
  return {
    theme: byNumber("theme"),
    annee: count("annee").sort(([a], [b]) => Number(b) - Number(a)),
    rubrique: byNumber("rubrique"),
  };
}
