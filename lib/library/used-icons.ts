import { classNames } from "../content/class-names";
import { visit } from "../content/visit";
import type { Library } from "./library";

/** The DSFR's icons that the bodies of a site show, by their names: `arrow-right-line`. */
export function usedIcons({ links }: Library): string[] {
  const names = new Set<string>();
  for (const { entry } of links.routes.values()) {
    if (!entry) continue;
    visit(entry.body.tree, "element", (node) => {
      for (const className of classNames(node)) {
        const [, name] = /^fr-icon-([a-z0-9][a-z0-9-]*)$/.exec(className) ?? [];
        if (name) names.add(name);
      }
    });
  }
  return [...names].sort();
}
