import type { Route } from "../library/routes";
import type { PageWeight } from "./page-weight";

/** What each page weighs, by decoded path. */
export type PageWeights = ReadonlyMap<string, PageWeight>;

/** The pages of a kind: how many, and the most that one of them weighs. */
export interface KindWeight {
  kind: Route["kind"];
  pages: number;
  most: PageWeight;
}

/** What the pages of each kind weigh at the most, in the order of their kinds in a table of routes. */
export function weightsByKind(
  routes: Iterable<Pick<Route, "kind" | "path">>,
  weights: PageWeights,
): KindWeight[] {
  const kinds = new Map<Route["kind"], KindWeight>();
  for (const { kind, path } of routes) {
    const weight = weights.get(path);
    if (!weight) continue;
    const known = kinds.get(kind);
    kinds.set(kind, {
      kind,
      pages: (known?.pages ?? 0) + 1,
      most: known ? heaviest(known.most, weight) : weight,
    });
  }
  return [...kinds.values()];
}

function heaviest(one: PageWeight, other: PageWeight): PageWeight {
  return {
    bytes: Math.max(one.bytes, other.bytes),
    requests: Math.max(one.requests, other.requests),
    nodes: Math.max(one.nodes, other.nodes),
  };
}
