import type { Root, RootContent } from "mdast";

import type { Problem } from "../problems";
import type { SiteSettings } from "../site/settings";
import { checkCall } from "./check-call";
import type { DirectiveCall, DirectiveSlot } from "./directive-call";
import type { DirectiveDefinition } from "./directive-definition";
import type { DirectiveUse } from "./entry";
import { readDirective, strayCloserProblem } from "./read-directives";
import {
  expressionProblem,
  isComment,
  isJsxElement,
  moduleProblem,
  readJsxElement,
  unwrapLonelyComponents,
} from "./read-jsx";
import { placeOf, replaceChild } from "./tree";
import { SKIP, visit } from "./visit";

/**
 * Replaces every directive of a tree, written with markers or as a component,
 * by a slot, and gives the list that the slots point into. Reports whatever is
 * wrong with them, and the JavaScript of `.mdx`. Changes the tree.
 */
export function resolveDirectives(
  file: string,
  tree: Root,
  source: string,
  definitions: readonly DirectiveDefinition[],
  settings: SiteSettings,
): { directives: DirectiveUse[]; problems: Problem[] } {
  const directives: DirectiveUse[] = [];
  const problems: Problem[] = [];

  /** Without a slot, the directive leaves what it held. */
  const slotOf = (call: DirectiveCall): RootContent[] => {
    const { use, instead, problems: found } = checkCall(file, call, settings);
    problems.push(...found);
    if (!use) return [...instead, ...call.children];
    const index = directives.push(use) - 1;
    const slot: DirectiveSlot = { type: "directiveSlot", index, children: [] };
    if (call.definition.body === "none") return [slot, ...call.children];
    return [{ ...slot, children: call.children }];
  };

  unwrapLonelyComponents(tree);
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const replaceBy = (
      nodes: Parameters<typeof replaceChild>[2],
    ): [typeof SKIP, number] => {
      replaceChild(parent, index, nodes);
      // What was put here is visited next, with its children.
      return [SKIP, index];
    };
    if (node.type === "directive") {
      const read = readDirective(file, node, source, definitions);
      problems.push(...read.problems);
      if ("text" in read) return replaceBy(read.text);
      return replaceBy(slotOf(read.call));
    }
    if (node.type === "strayCloser") {
      problems.push(strayCloserProblem(file, node));
      return replaceBy([]);
    }
    if (
      node.type === "mdxTextExpression" ||
      node.type === "mdxFlowExpression"
    ) {
      if (!isComment(node.value)) {
        problems.push(expressionProblem(file, placeOf(node)));
      }
      return replaceBy([]);
    }
    if (isJsxElement(node) && !node.data) {
      const read = readJsxElement(file, node, parent, definitions);
      problems.push(...read.problems);
      if (read.kind === "html") return undefined;
      if (read.kind === "contents") return replaceBy(node.children);
      return replaceBy(slotOf(read.call));
    }
    const module = file.endsWith(".mdx") && moduleProblem(file, node, parent);
    if (!module) return undefined;
    problems.push(module);
    return replaceBy([]);
  });
  return { directives, problems };
}
