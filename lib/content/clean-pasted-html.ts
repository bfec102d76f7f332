import type { Element, Root } from "hast";

import type { Place, Problem } from "../problems";
import { classNames } from "./class-names";
import { placeOf, replaceChild } from "./tree";
import { EXIT, SKIP, visit } from "./visit";

/** A tag of a word processor's own kind, such as `<o:p>`, where Markdown leaves it as text. */
const tagInText = /<\/?[a-z]\w*:[a-z]\w*(?:\s[^<>]*)?\/?>/gi;

/**
 * Takes out what a word processor leaves in a paste: its own tags (`<o:p>`),
 * its classes (`MsoNormal`), every style of the file, and `<font>`. The words
 * stay. Each kind is reported once, at its first place. Changes the tree.
 */
export function cleanPastedHtml(file: string, tree: Root): Problem[] {
  const fonts = unwrap(tree, ({ tagName }) => tagName === "font");
  const tags = unwrap(tree, ({ tagName }) => tagName.includes(":"));
  const marks = [...tags, ...removeTagsInText(tree), ...removeClasses(tree)];
  if (marks.length > 0 || hasOwnStyle(tree)) marks.push(...removeStyles(tree));
  return [
    ...reportFirst(file, marks, {
      rule: "pasted-html",
      message:
        "Ce texte a été collé d’un traitement de texte : ses balises et ses styles sont retirés.",
      mend: "Collez-le de nouveau sans mise en forme (Ctrl + Maj + V), puis mettez-le en forme en Markdown.",
    }),
    ...reportFirst(file, fonts, {
      rule: "obsolete-html",
      message: "La balise « font » est retirée ; ce qu’elle contient reste.",
      mend: "Écrivez « **texte** » pour un mot important : les couleurs sont celles du site.",
    }),
  ];
}

/** Puts what an element holds in its place; gives where each was. */
function unwrap(tree: Root, isUnwanted: (node: Element) => boolean): Place[] {
  const places: Place[] = [];
  visit(tree, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (!isUnwanted(node)) return undefined;
    places.push(placeOf(node));
    replaceChild(parent, index, node.children);
    return [SKIP, index];
  });
  return places;
}

function removeTagsInText(tree: Root): Place[] {
  const places: Place[] = [];
  visit(tree, (node) => {
    if (node.type === "element" && ["code", "pre"].includes(node.tagName)) {
      return SKIP;
    }
    if (node.type !== "text") return undefined;
    const text = node.value.replace(tagInText, "");
    if (text !== node.value) places.push(placeOf(node));
    node.value = text;
    return undefined;
  });
  return places;
}

function removeClasses(tree: Root): Place[] {
  const places: Place[] = [];
  visit(tree, "element", (node) => {
    const names = classNames(node);
    const kept = names.filter((name) => !name.startsWith("Mso"));
    if (kept.length === names.length) return;
    places.push(placeOf(node));
    if (kept.length > 0) node.properties.className = kept;
    else delete node.properties.className;
  });
  return places;
}

function hasOwnStyle(tree: Root): boolean {
  let found = false;
  visit(tree, "element", ({ properties }) => {
    found = /(?:^|[;\s])mso-/.test(String(properties.style ?? ""));
    return found ? EXIT : undefined;
  });
  return found;
}

function removeStyles(tree: Root): Place[] {
  const places: Place[] = [];
  visit(tree, "element", (node) => {
    if (node.properties.style === undefined) return;
    places.push(placeOf(node));
    delete node.properties.style;
  });
  return places;
}

function reportFirst(
  file: string,
  places: readonly Place[],
  problem: Pick<Problem, "rule" | "message" | "mend">,
): Problem[] {
  const [first] = [...places].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return first ? [{ file, ...first, ...problem }] : [];
}
