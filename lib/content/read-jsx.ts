import type { Nodes, Parents, PhrasingContent, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { toString } from "mdast-util-to-string";
import { find, html } from "property-information";

import { nearestName } from "../nearest-name";
import type { Problem } from "../problems";
import type { RuleName } from "../rules";
import type { CallAttribute, DirectiveCall } from "./directive-call";
import type { DirectiveDefinition } from "./directive-definition";
import { placeOf, replaceChild } from "./tree";

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

const isComponent = (node: JsxElement) => /^\p{Lu}/u.test(node.name ?? "");

/** What a JSX element is: a call, an HTML element, or only what it holds. */
export type ReadElement =
  | { kind: "call"; call: DirectiveCall; problems: Problem[] }
  | { kind: "html"; problems: Problem[] }
  | { kind: "contents"; problems: Problem[] };

/** Reads `<Quote …>…</Quote>` or `<br />`; a plain element gets what `mdast-util-to-hast` needs. */
export function readJsxElement(
  file: string,
  node: JsxElement,
  parent: Parents,
  definitions: readonly DirectiveDefinition[],
): ReadElement {
  const { attributes, refused, problems } = literalAttributes(file, node);
  const report = (rule: RuleName, message: string, mend: string): Problem => ({
    file,
    ...placeOf(node),
    rule,
    message,
    mend,
  });

  if (!isComponent(node)) {
    const name = node.name ?? "div";
    node.data = {
      hName: name,
      hProperties: Object.fromEntries(
        attributes.map(({ name, value }) => [find(html, name).property, value]),
      ),
    };
    return { kind: "html", problems };
  }
  const definition = definitions.find((d) => d.component === node.name);
  if (!definition) {
    const known = definitions.map(({ component }) => component);
    const near = nearestName(node.name ?? "", known);
    problems.push(
      report(
        "unknown-component",
        `Le composant « ${node.name} » n’existe pas.`,
        near
          ? `Vouliez-vous dire « ${near} » ?`
          : `Choisissez parmi : ${known.join(", ")}.`,
      ),
    );
    return { kind: "contents", problems };
  }
  if (parent.type === "paragraph" || parent.type === "heading") {
    problems.push(
      report(
        "component-in-sentence",
        `« <${node.name}> » est au milieu d’une phrase.`,
        "Placez-le seul, entre deux lignes vides.",
      ),
    );
    return { kind: "contents", problems };
  }
  const children: RootContent[] =
    node.type === "mdxJsxTextElement" && node.children.length > 0
      ? [{ type: "paragraph", children: node.children }]
      : node.children;
  return {
    kind: "call",
    call: { ...placeOf(node), definition, attributes, refused, children },
    problems,
  };
}

function literalAttributes(
  file: string,
  node: JsxElement,
): {
  attributes: CallAttribute[];
  refused: string[];
  problems: Problem[];
} {
  const attributes: CallAttribute[] = [];
  const refused: string[] = [];
  const problems: Problem[] = [];
  for (const attribute of node.attributes) {
    const { value } = attribute;
    if (
      attribute.type === "mdxJsxExpressionAttribute" ||
      (typeof value === "object" && value !== null)
    ) {
      problems.push(expressionProblem(file, placeOf(attribute)));
      if (attribute.type === "mdxJsxAttribute") refused.push(attribute.name);
      continue;
    }
    attributes.push({
      ...placeOf(attribute),
      name: attribute.name,
      value: value ?? true,
    });
  }
  return { attributes, refused, problems };
}

/** Whether what stands between braces is only comments. */
export function isComment(expression: string): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(expression);
}

/** `{…}` in an `.mdx` file. */
export function expressionProblem(
  file: string,
  place: { line: number; column: number },
): Problem {
  return {
    file,
    ...place,
    rule: "mdx-expression",
    message:
      "Ces accolades sont une expression JavaScript : le site n’en exécute pas.",
    mend: "Retirez-les, écrivez la valeur entre guillemets, ou « \\{ » pour montrer une accolade.",
  };
}

const moduleLine =
  /^(?:import\s+(?:[\w*{][^'"]*\sfrom\s*)?['"]|export\s+(?:default|const|let|var|function|class|async)\s|export\s*[{*])/;

/** `import` and `export` lines, which MDX would run. */
export function moduleProblem(
  file: string,
  node: Nodes,
  parent: Nodes | undefined,
): Problem | undefined {
  if (node.type !== "paragraph" || parent?.type !== "root") return undefined;
  if (!moduleLine.test(toString(node))) return undefined;
  return {
    file,
    ...placeOf(node),
    rule: "mdx-module",
    message:
      "« import » et « export » sont du JavaScript : le site n’en exécute pas.",
    mend: "Retirez cette ligne : les composants sont disponibles sans import.",
  };
}

/**
 * MDX reads a component alone on its line as part of a paragraph: takes it out,
 * so that blocks never stand inside one.
 */
export function unwrapLonelyComponents(tree: Root): void {
  const visitChildren = (parent: Parents): void => {
    for (let index = parent.children.length - 1; index >= 0; index -= 1) {
      const child = parent.children[index];
      if (!child) continue;
      if ("children" in child) visitChildren(child);
      if (child.type !== "paragraph") continue;
      const lonely = child.children.filter((inline) => !isBlank(inline));
      if (lonely.length > 0 && lonely.every(isLonelyComponent)) {
        replaceChild(parent, index, lonely);
      }
    }
  };
  visitChildren(tree);
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}

function isLonelyComponent(node: PhrasingContent): boolean {
  return isJsxElement(node) && isComponent(node);
}
