import type { Element, ElementContent, Parents, Root } from "hast";

import type { Problem } from "../problems";
import type { RuleName } from "../rules";
import type { DirectiveUse } from "./entry";
import { directiveIndex, isBlankText } from "./seat-directives";
import { replaceChild } from "./tree";
import { visit } from "./visit";

/**
 * Gives each `table` directive's caption to the table that it holds or, when
 * it holds nothing, to the one that follows it, which it then holds. Reports a
 * caption without table, or a second one. Changes the tree.
 */
export function captionTables(
  file: string,
  tree: Root,
  directives: readonly DirectiveUse[],
): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "element", (node, index, parent) => {
    const use = directives[directiveIndex(node)];
    if (use?.name !== "table" || parent === undefined || index === undefined) {
      return;
    }
    if (node.children.every(isBlankText)) takeNext(node, index, parent);
    const table = tableIn(node);
    const { line, column } = use;
    const report = (rule: RuleName, message: string, mend: string) =>
      problems.push({
        file,
        line,
        column,
        rule,
        message,
        mend,
      });
    if (!table) {
      report(
        "missing-table",
        "Cette légende n’a pas de tableau.",
        "Écrivez le tableau juste après elle, ou entre « :::table » et « ::: ».",
      );
    } else if (table.children.some(isCaption)) {
      report(
        "second-caption",
        "Ce tableau a déjà une légende.",
        "Gardez-en une seule.",
      );
    } else {
      table.children.unshift({
        type: "element",
        tagName: "caption",
        properties: {},
        children: [{ type: "text", value: use.attributes.caption ?? "" }],
      });
    }
  });
  return problems;
}

/** Moves the element after a directive into it, if it is a table or holds one. */
function takeNext(directive: Element, index: number, parent: Parents): void {
  const next = parent.children.findIndex(
    (child, at) => at > index && !isBlankText(child),
  );
  const element = parent.children[next];
  if (element?.type !== "element" || !tableIn(element)) return;
  directive.children = [element];
  replaceChild(parent, next, []);
}

function tableIn(node: Element): Element | undefined {
  let table: Element | undefined;
  visit(node, "element", (inner) => {
    if (!table && inner.tagName === "table") table = inner;
  });
  return table;
}

export function isCaption(node: ElementContent): node is Element {
  return node.type === "element" && node.tagName === "caption";
}
