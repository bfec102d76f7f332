import type { Html, Root } from "mdast";

import type { Place, Problem } from "../problems";
import { placeOf } from "./tree";
import { visit } from "./visit";

/**
 * HTML that opens and is never closed: comments and tags. Browsers take what
 * follows for a part of them, so that it is not shown.
 */
export function checkUnclosedHtml(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "html", (node) => {
    const at = unclosedAt(node.value);
    if (at === undefined) return;
    const isComment = node.value.startsWith("<!", at);
    problems.push({
      file,
      ...placeInside(node, at),
      rule: "unclosed-html",
      ...(isComment ? ofComment : ofTag),
    });
  });
  return problems;
}

const ofComment = {
  message:
    "Ce commentaire HTML n’est jamais fermé : ce qui le suit n’est pas montré.",
  mend: "Ajoutez « --> » à la fin du commentaire, ou retirez ce qui l’ouvre.",
};

const ofTag = {
  message:
    "Il manque « > » à la fin de cette balise, ou un guillemet : ce qui la suit n’est pas montré.",
  mend: "Fermez la balise, ou écrivez « &lt; » pour montrer un « < ».",
};

/** Where a tag or a comment opens that the HTML does not close; undefined when there is none. */
export function unclosedAt(html: string): number | undefined {
  let at = html.indexOf("<");
  while (at !== -1) {
    const end = endOf(html, at);
    if (end === undefined) return at;
    at = html.indexOf("<", end);
  }
  return undefined;
}

/** A tag, to its end: a « > » in the quotes of an attribute is none, and a « < » out of them begins another. */
const wholeTag = /<\/?[a-z](?:=\s*(?:"[^"]*"|'[^']*')|(?!=\s*["'])[^<>])*>/iy;

/** Where what opens at a « < » ends; undefined when nothing closes it. */
function endOf(html: string, at: number): number | undefined {
  if (html.startsWith("<!--", at)) return afterComment(html, at);
  // Browsers take what looks like none of these for a comment.
  if (/^<(?:[!?]|\/[^a-z>])/i.test(html.slice(at, at + 3))) {
    return after(html, ">", at);
  }
  if (!/^<\/?[a-z]/i.test(html.slice(at, at + 3))) return at + 1;
  wholeTag.lastIndex = at;
  return wholeTag.test(html) ? wholeTag.lastIndex : undefined;
}

/** As browsers read it: « <!--> » is whole, and « --!> » is an end too. */
function afterComment(html: string, at: number): number | undefined {
  const ends = /-->|--!>/g;
  ends.lastIndex = at + 2;
  return ends.test(html) ? ends.lastIndex : undefined;
}

function after(html: string, closer: string, from: number): number | undefined {
  const at = html.indexOf(closer, from);
  return at === -1 ? undefined : at + closer.length;
}

/** Each line of a block starts in the same column, after the marks of the list or the quotation that it is in. */
function placeInside(node: Html, at: number): Place {
  const start = placeOf(node);
  const lines = node.value.slice(0, at).split("\n");
  return {
    line: start.line + lines.length - 1,
    column: start.column + (lines.at(-1) ?? "").length,
  };
}
