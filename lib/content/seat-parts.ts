import type { Element, ElementContent, Root, RootContent } from "hast";

import type { Problem } from "../problems";
import type { RuleName } from "../rules";
import { definitionOf, type DirectiveDefinition } from "./directive-definition";
import type { DirectiveUse } from "./entry";
import { ownId } from "./own-id";
import { directiveIndex, isBlankText } from "./seat-directives";

/**
 * Gives each directive that is made of parts, as tabs are of each tab, the list
 * of them. Reports what else it holds, which is moved after it, and parts that
 * stand elsewhere, whose title and text are then shown as text. Changes the
 * tree and the uses.
 */
export function seatParts(
  file: string,
  tree: Root,
  directives: readonly DirectiveUse[],
  definitions: readonly DirectiveDefinition[],
): Problem[] {
  const isConcerned = (use: DirectiveUse) =>
    definitions.some(
      ({ name, partOf }) =>
        partOf && (name === use.name || partOf === use.name),
    );
  if (!directives.some(isConcerned)) return [];
  const problems: Problem[] = [];
  const report = (
    { line, column }: DirectiveUse,
    rule: RuleName,
    message: string,
    mend: string,
  ) => problems.push({ file, line, column, rule, message, mend });
  const useOf = (node: RootContent) =>
    node.type === "element" ? directives[directiveIndex(node)] : undefined;

  const seat = <Node extends RootContent>(
    nodes: readonly Node[],
    around: DirectiveUse | undefined,
  ): (Node | ElementContent)[] =>
    nodes.flatMap((node): (Node | ElementContent)[] => {
      if (node.type !== "element") return [node];
      const use = useOf(node);
      node.children = seat(node.children, use);
      const definition = definitionOf(use, definitions);
      if (!use || !definition) return [node];
      const { partOf } = definition;
      if (partOf && partOf !== around?.name) {
        report(
          use,
          "part-elsewhere",
          `« ${use.name} » n’est pas directement dans « ${partOf} ».`,
          `Placez-le entre les lignes qui ouvrent et qui ferment « ${partOf} ».`,
        );
        return [titleOf(use), ...node.children];
      }
      const part = definitions.find((one) => one.partOf === use.name);
      return part ? gather(node, use, part.name) : [node];
    });

  const gather = (
    whole: Element,
    use: DirectiveUse,
    partName: string,
  ): Element["children"] => {
    const isPart = (node: ElementContent) => useOf(node)?.name === partName;
    const others = whole.children.filter(
      (node) => !isPart(node) && !isBlankText(node),
    );
    whole.children = whole.children.filter(isPart);
    use.parts = whole.children.flatMap((node) => useOf(node) ?? []);
    use.parts.forEach((part, rank) => {
      const id = ownId(`${part.name}-${directives.indexOf(part) + 1}`);
      part.part = { id, rank };
    });
    if (others.length > 0) {
      report(
        use,
        "outside-parts",
        `« ${use.name} » contient autre chose que des « ${partName} ».`,
        `Placez ce texte dans un « ${partName} », ou après la ligne qui ferme « ${use.name} ».`,
      );
    } else if (use.parts.length === 1) {
      report(
        use,
        "lonely-part",
        `« ${use.name} » ne contient qu’un « ${partName} ».`,
        `Ajoutez-en un autre, ou ne gardez que son texte.`,
      );
    }
    return use.parts.length > 0 ? [whole, ...others] : others;
  };

  tree.children = seat(tree.children, undefined);
  return problems;
}

function titleOf({ attributes }: DirectiveUse): Element {
  const title: ElementContent = { type: "text", value: attributes.title ?? "" };
  return {
    type: "element",
    tagName: "p",
    properties: {},
    children: [
      { type: "element", tagName: "strong", properties: {}, children: [title] },
    ],
  };
}
