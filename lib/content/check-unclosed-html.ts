import type { Html, Root } from "mdast";

import type { Place, Problem } from "../problems";
import { placeOf } from "./tree";
import { visit } from "./visit";

/**
 * HTML that opens and is never closed: comments, tags and frames. Browsers take what
 * follows for a part of them, so that it is not shown; so they do to the next
 * « > » after a « </ » that no name follows, and after the name of an end tag,
 * which are reported too, as is a quote in the place of an attribute.
 */
export function checkUnclosedHtml(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  let openFrame: Place | undefined;
  visit(tree, "html", (node) => {
    for (const piece of piecesOf(node.value)) {
      const place = placeInside(node, piece.at);
      const wrong = wrongIn(node.value, piece);
      if (wrong) problems.push({ file, ...place, ...wrong });
      const [, end] =
        /^<(\/?)iframe\b/i.exec(node.value.slice(piece.at, piece.at + 9)) ?? [];
      if (end === "") openFrame ??= place;
      if (end === "/") openFrame = undefined;
    }
  });
  if (openFrame) problems.push({ file, ...openFrame, ...ofFrame });
  return problems;
}

/** A tag or a comment: where it opens, and ends if it does. */
interface Piece {
  at: number;
  end: number | undefined;
}

function wrongIn(html: string, { at, end }: Piece): Wrong | undefined {
  if (end === undefined) return html.startsWith("<!", at) ? ofComment : ofTag;
  if (isNameless(html, at)) return ofNameless;
  if (longInstruction.test(html.slice(at, end))) return ofComment;
  if (overfullEnd.test(html.slice(at, end))) return ofOverfullEnd;
  return hasStrayQuote(html.slice(at, end)) ? ofStrayQuote : undefined;
}

/** The values of attributes, as browsers read them. */
const values = /=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)/g;

/** Whether a tag has a quote in the name of an attribute: one is missing, or too many. */
function hasStrayQuote(tag: string): boolean {
  return /^<[a-z]/i.test(tag) && /["']/.test(tag.replace(values, ""));
}

/** What browsers take for a comment up to the next « > », over several lines. */
const longInstruction = /^<(?:\?|!(?!--))[^\n]*\n/;

/** An end tag that holds something after its name. */
const overfullEnd = /^<\/[a-z][^\s/>]*[\s/]+[^\s/>]/i;

type Wrong = Pick<Problem, "rule" | "message" | "mend">;

const ofComment: Wrong = {
  rule: "unclosed-html",
  message:
    "Ce commentaire HTML n’est jamais fermé : ce qui le suit n’est pas montré.",
  mend: "Ajoutez « --> » à la fin du commentaire, ou retirez ce qui l’ouvre.",
};

const ofTag: Wrong = {
  rule: "unclosed-html",
  message:
    "Il manque « > » à la fin de cette balise, ou un guillemet : ce qui la suit n’est pas montré.",
  mend: "Fermez la balise, ou écrivez « &lt; » pour montrer un « < ».",
};

const ofFrame: Wrong = {
  rule: "unclosed-html",
  message:
    "Cette balise « iframe » n’est jamais fermée : ce qui la suit peut ne pas être montré.",
  mend: "Ajoutez « </iframe> » juste après elle.",
};

const ofNameless: Wrong = {
  rule: "unknown-html",
  message:
    "Il manque un nom juste après « </ » : rien n’est montré jusqu’au « > » qui suit.",
  mend: "Écrivez le nom de la balise que vous fermez, ou « &lt;/ » pour montrer ces deux signes.",
};

const ofOverfullEnd: Wrong = {
  rule: "unknown-html",
  message:
    "Une balise qui en ferme une autre ne contient que son nom : le reste, jusqu’au « > », n’est pas montré.",
  mend: "Ajoutez « > » juste après le nom, ou écrivez « &lt;/ » pour montrer ces deux signes.",
};

const ofStrayQuote: Wrong = {
  rule: "unknown-html",
  message:
    "Il manque un guillemet dans cette balise, ou il y en a un de trop : une partie de ses attributs est perdue.",
  mend: "Mettez un guillemet au début et à la fin de la valeur de chaque attribut.",
};

/** Where a tag or a comment opens that the HTML does not close; undefined when there is none. */
export function unclosedAt(html: string): number | undefined {
  for (const { at, end } of piecesOf(html)) {
    if (end === undefined) return at;
  }
  return undefined;
}

/** Tags and comments, to the first that nothing closes. */
export function* piecesOf(html: string): Generator<Piece> {
  let at = html.indexOf("<");
  while (at !== -1) {
    const end = endOf(html, at);
    yield { at, end };
    if (end === undefined) return;
    at = html.indexOf("<", end);
  }
}

function isNameless(html: string, at: number): boolean {
  return /^<\/[^a-z>]/i.test(html.slice(at, at + 3));
}

/** A tag, to its end: a « > » in the quotes of an attribute is none, and a « < » out of them begins another. */
const wholeTag = /<\/?[a-z](?:=\s*(?:"[^"]*"|'[^']*')|(?!=\s*["'])[^<>])*>/iy;

/** Where what opens at a « < » ends; undefined when nothing closes it. */
function endOf(html: string, at: number): number | undefined {
  if (html.startsWith("<!--", at)) return afterComment(html, at);
  // Browsers take what looks like none of these for a comment.
  if (/^<[!?]/.test(html.slice(at, at + 2)) || isNameless(html, at)) {
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
export function placeInside(node: Html, at: number): Place {
  const start = placeOf(node);
  const lines = node.value.slice(0, at).split("\n");
  return {
    line: start.line + lines.length - 1,
    column: start.column + (lines.at(-1) ?? "").length,
  };
}
