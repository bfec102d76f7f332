import type { Element, Root } from "hast";
import { raw } from "hast-util-raw";
import { toString } from "hast-util-to-string";
import { toText } from "hast-util-to-text";

import { SKIP, visit } from "../../lib/content/visit";

/**
 * What each engine adds to an article's words, by class: they are not compared.
 * Everything else that a reader may read is.
 */
const interfaceClasses = new Set([
  // The original's link of a heading to itself, « # ».
  "header-anchor",
  // « Lire la vidéo » and « Voir la vidéo sur… », in a player not loaded yet.
  "parution-video__play",
  "parution-video__notice",
  "parution-video__always",
  "parution-video__chosen",
  // « Copier le code », and what is said once it is copied.
  "parution-code__button",
  // « Information : » before an alert, whose icon and colour nobody hears.
  "fr-sr-only",
]);

/** The name that a player without title is given here; the original gave none. */
const defaultPlayerName = /^Vidéo sur [\w.-]+$/;

/**
 * The words of a body for whom reads or listens to it, in order: its text, the
 * alternative texts of its images and the names of its players, with white
 * space and typography folded.
 */
export function readerText(html: string): string {
  const source: Root = {
    type: "root",
    children: [{ type: "raw", value: html }],
  };
  const tree = raw(source);
  visit(tree, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const words = ownWords(node);
    if (words === undefined) return undefined;
    parent.children.splice(index, 1, { type: "text", value: words });
    return [SKIP, index + 1];
  });
  visit(tree, "element", (node) => {
    if (node.tagName === "figure") removeRepeatedCaption(node);
  });
  return foldTypography(toText(tree));
}

/** The words that stand for an element; undefined when they are those in it. */
function ownWords(node: Element): string | undefined {
  if (node.tagName === "img") return String(node.properties.alt ?? "");
  if (node.tagName === "iframe") return String(node.properties.title ?? "");
  const classes = classNames(node);
  if (classes.some((name) => interfaceClasses.has(name))) return "";
  const isDefault =
    classes.includes("parution-video__title") &&
    defaultPlayerName.test(toString(node));
  return isDefault ? "" : undefined;
}

/** A player's name may be written again as its caption: it is read once. */
function removeRepeatedCaption(figure: Element): void {
  const rest = figure.children.filter((child) => !isCaption(child));
  const name = toString({ ...figure, children: rest });
  figure.children = figure.children.filter((child) => {
    if (!isCaption(child)) return true;
    const caption = toString(child);
    return !(
      defaultPlayerName.test(caption) ||
      foldTypography(caption) === foldTypography(name)
    );
  });
}

function isCaption(node: Element["children"][number]): node is Element {
  return node.type === "element" && node.tagName === "figcaption";
}

function classNames({ properties }: Element): string[] {
  const names = properties.className;
  return Array.isArray(names) ? names.map(String) : [];
}

/**
 * A text without what typography may change: kinds and runs of white space,
 * shapes of quotes and apostrophes, the spaces inside guillemets and before
 * high punctuation.
 */
export function foldTypography(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/« | (?=[;:!?»])/g, (found) => found.trim())
    .replace(/[’‘]/g, "'")
    .replace(/[«»“”]/g, '"')
    .trim();
}
