import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";
import { all, common, createLowlight } from "lowlight";

import { nearestName } from "../nearest-name";
import type { Problem } from "../problems";
import type { Words } from "../words/words";
import { classNames } from "./class-names";
import { placeOf, replaceChild } from "./tree";
import { SKIP, visit } from "./visit";

/** What real articles show beyond the common languages. */
const furtherLanguages = ["dockerfile", "http", "nginx", "powershell", "twig"];

const highlighter = createLowlight(common);
highlighter.register(
  Object.fromEntries(
    Object.entries(all).filter(([name]) => furtherLanguages.includes(name)),
  ),
);

/** Other names that authors give; the highlighter knows `sh`, `js`, `yml`, `html` and their like. */
const aliases = {
  diff: ["diff-js", "diff-html"],
  json: ["geojson", "jsonld"],
  markdown: ["mdx"],
  plaintext: ["csv", "none", "plain", "texte", "tsv"],
  xml: ["svelte", "vue"],
  twig: ["django", "jinja", "jinja2", "liquid", "njk", "nunjucks"],
};
highlighter.registerAlias(aliases);

const knownNames = [
  ...highlighter.listLanguages(),
  ...Object.values(aliases).flat(),
];

/** Above this many characters, a block is a file to read elsewhere: it stays plain. */
const longestBlock = 100_000;

/** A language in which a block says what to draw. */
const diagramLanguage = "mermaid";

/**
 * Colours blocks of code by classes, names each for those who cannot see it,
 * and puts diagrams in a figure. The text of the code stays what it was.
 * Changes the tree; reports the languages that are not known.
 */
export function highlightCode(
  file: string,
  tree: Root,
  { body }: Words,
): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.tagName === "pre") dropFirstFeed(node);
    const code = codeOf(node);
    if (!code) return undefined;
    const language = languageOf(code);
    const isDiagram = language === diagramLanguage;
    node.properties = {
      ...node.properties,
      ...(language && {
        dataLanguage: language,
        ariaLabel: body.code(language),
      }),
    };
    if (isDiagram) {
      replaceChild(parent, index, [diagram(node, body.diagram)]);
      return SKIP;
    }
    if (language && !highlighter.registered(language)) {
      problems.push(unknownLanguage(file, node, language));
    } else if (language) {
      colour(code, language);
    }
    return SKIP;
  });
  return problems;
}

/** Browsers take no line feed right after the tag for a part of the text: what was between them is gone. */
function dropFirstFeed({ children: [first] }: Element): void {
  if (first?.type === "text") first.value = first.value.replace(/^\n+/, "");
}

/** The code of a block that holds only its text. */
function codeOf(node: Element): Element | undefined {
  const [code, ...others] = node.children;
  if (node.tagName !== "pre" || others.length > 0) return undefined;
  if (code?.type !== "element" || code.tagName !== "code") return undefined;
  return code.children.every(({ type }) => type === "text") ? code : undefined;
}

/** The name after the fence, in lower case and without what other engines add: `js{1,3}`, `ts:title`. */
function languageOf(code: Element): string | undefined {
  const prefix = "language-";
  const name = classNames(code).find((one) => one.startsWith(prefix));
  const [language = ""] =
    /^[^{:,[]*/.exec(name?.slice(prefix.length) ?? "") ?? [];
  return language.toLowerCase() || undefined;
}

function colour(code: Element, language: string): void {
  const text = toString(code);
  if (text.length > longestBlock) return;
  const coloured = highlighter.highlight(language, text);
  code.children = coloured.children.filter(
    (node) => node.type === "element" || node.type === "text",
  );
}

function diagram(block: Element, words: string): Element {
  const caption: Element = {
    type: "element",
    tagName: "figcaption",
    properties: {},
    children: [{ type: "text", value: words }],
  };
  return {
    type: "element",
    tagName: "figure",
    properties: { className: ["parution-diagram"] },
    children: [block, caption],
    ...(block.position && { position: block.position }),
  };
}

function unknownLanguage(
  file: string,
  block: Element,
  language: string,
): Problem {
  const near = nearestName(language, knownNames);
  return {
    file,
    ...placeOf(block),
    rule: "unknown-language",
    message: `Le langage « ${language} » n’est pas connu : ce code est montré sans couleurs.`,
    mend: near
      ? `Vouliez-vous dire « ${near} » ?`
      : "Écrivez un langage connu, comme « bash », « json » ou « python », ou « text » pour un code sans couleurs.",
  };
}
