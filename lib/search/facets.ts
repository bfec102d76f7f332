import type { ArticleTable } from "./index-format";

/** What articles are filtered by, as the page's URL names it. */
export const facetNames = ["theme", "annee", "rubrique"] as const;

export type FacetName = (typeof facetNames)[number];

/** The value chosen of each; none where all are wanted. */
export type Choice = Partial<Record<FacetName, string>>;

/** How many articles have each value. */
export type Facets = Record<FacetName, [value: string, articles: number][]>;

/** What an article has of a facet. */
function valuesOf(table: ArticleTable, id: number, facet: FacetName): string[] {
  switch (facet) {
    case "theme":
      return (table.tagsOf[id] ?? []).flatMap((tag) => table.tags[tag] ?? []);
    case "annee":
      return table.years[id] ? [String(table.years[id])] : [];
    case "rubrique":
      return [table.collections[table.collectionOf[id] ?? -1] ?? []].flat();
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
    return wanted === undefined || valuesOf(table, id, facet).includes(wanted);
  });
}

/**
 * What may be chosen among some articles, and how many would be left: those
 * that have what is chosen of the other facets. Years go back in time, the
 * rest goes by number.
 */
export function countFacets(
  table: ArticleTable,
  ids: readonly number[],
  choice: Choice,
): Facets {
  const count = (facet: FacetName) => {
    const others = facetNames.filter((other) => other !== facet);
    const counts = new Map<string, number>();
    for (const id of ids) {
      if (!isChosen(table, id, choice, others)) continue;
      for (const value of valuesOf(table, id, facet)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return [...counts];
  };
  const byNumber = (facet: FacetName) =>
    count(facet).sort(([a, n], [b, m]) => m - n || a.localeCompare(b, "fr"));
  return {
    theme: byNumber("theme"),
    annee: count("annee").sort(([a], [b]) => Number(b) - Number(a)),
    rubrique: byNumber("rubrique"),
  };
}
