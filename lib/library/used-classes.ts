import type { Library } from "./library";

/** The DSFR's classes that the bodies of a site have: `fr-icon-arrow-right-line`. */
export function usedClasses({ links }: Library): string[] {
  const names = [...links.routes.values()].flatMap(
    ({ entry }) => entry?.body.classes ?? [],
  );
  return [...new Set(names)].sort();
}
