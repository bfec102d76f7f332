import type { Root } from "hast";

import type { Problem } from "../problems";
import { classNames } from "./class-names";
import { placeOf } from "./tree";
import { visit } from "./visit";

/** Gives the DSFR's icon classes their present name, for that of its first versions; reports each. */
export function renameIcons(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "element", (node) => {
    const names = classNames(node);
    const old = names.filter((name) => name.startsWith("fr-fi-"));
    for (const name of old) {
      const to = presentName(name);
      problems.push({
        file,
        ...placeOf(node),
        rule: "old-icon",
        message: `L’icône « ${name} » se nomme maintenant « ${to} ».`,
        mend: `Écrivez « ${to} ».`,
        fix: { kind: "replace", from: name, to },
      });
    }
    if (old.length === 0) return;
    node.properties.className = names.map(presentName);
  });
  return problems;
}

function presentName(name: string): string {
  return name.replace(/^fr-fi-/, "fr-icon-");
}
