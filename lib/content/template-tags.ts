import type { Element, Root as HtmlRoot } from "hast";
import { toString } from "hast-util-to-string";
import type { Root } from "mdast";

import type { Problem } from "../problems";
import { parseBody, type Format } from "./parse-body";
import { replaceChild } from "./tree";
import { SKIP, visit } from "./visit";

/**
 * Stands for each character of a template tag while a body is parsed: a
 * noncharacter of Unicode, which no text may hold, and which Markdown takes for
 * a letter. It keeps the place of all that follows.
 */
const mask = "\uFDD0";

const masks = /\uFDD0+|(?:%EF%B7%90)+/gi;

/** Between these two, tags are text. */
const rawBlock = /^\{%-?\s*raw\s*-?%\}/;
const rawEnd = /\{%-?\s*endraw\s*-?%\}/;

/**
 * The tree of a body without its template tags (`{{ … }}` and `{% … %}`), which
 * the site does not run: each is reported, and masked so that everything else
 * keeps its place. Those in code are text. In `.mdx`, braces are JavaScript.
 */
export function parseTemplatedBody(
  file: string,
  body: string,
  format: Format,
): {
  tree: Root;
  /** What was parsed: as long as the body, with masks. */
  body: string;
  isRead: boolean;
  problems: Problem[];
} {
  const parsed = parseBody(file, body, format);
  const tags =
    format === "md" && /\{[{%]/.test(body) ? findTags(body, parsed.tree) : [];
  if (tags.length === 0) return { ...parsed, body };
  const masked = maskRanges(body, tags);
  const { tree, isRead, problems } = parseBody(file, masked, format);
  removeMasksFromDirectives(tree);
  return {
    tree,
    body: masked,
    isRead,
    problems: [...reportTags(file, body, tags), ...problems],
  };
}

interface Range {
  start: number;
  end: number;
}

/** The tags of a body, in order; the code is that of its tree. */
function findTags(body: string, tree: Root): Range[] {
  const code = codeRanges(tree);
  const tags: Range[] = [];
  const openers = /\{\{|\{%/g;
  for (let opener = openers.exec(body); opener; opener = openers.exec(body)) {
    const start = opener.index;
    const done = tags.at(-1)?.end ?? 0;
    // What looks like code inside a tag is none.
    const inside = code.find(
      (one) => done <= one.start && one.start <= start && start < one.end,
    );
    if (inside) {
      openers.lastIndex = inside.end;
      continue;
    }
    const end = endOf(body, start);
    if (end === undefined) continue;
    tags.push({ start, end });
    openers.lastIndex = end;
    if (!rawBlock.test(body.slice(start, end))) continue;
    const rest = rawEnd.exec(body.slice(end));
    if (!rest) continue;
    const closer = end + rest.index;
    tags.push({ start: closer, end: closer + rest[0].length });
    openers.lastIndex = closer + rest[0].length;
  }
  return tags;
}

function maskRanges(body: string, ranges: readonly Range[]): string {
  let masked = "";
  let done = 0;
  for (const { start, end } of ranges) {
    masked += body.slice(done, start) + hide(body.slice(start, end));
    done = end;
  }
  return masked + body.slice(done);
}

/** Takes the masks out of a parsed body: links lose their address, images that have no other go. */
export function removeMasks(tree: HtmlRoot): void {
  visit(tree, (node, index, parent) => {
    if (node.type === "text") node.value = node.value.replace(masks, "");
    if (node.type !== "element" || !parent || index === undefined) {
      return undefined;
    }
    if (/^(?:p|h[1-6])$/.test(node.tagName) && isOnlyMasks(node)) {
      replaceChild(parent, index, []);
      return [SKIP, index];
    }
    for (const name of ["href", "src"]) {
      if (!isMasked(node.properties[name])) continue;
      replaceChild(parent, index, name === "href" ? node.children : []);
      return [SKIP, index];
    }
    for (const [name, value] of Object.entries(node.properties)) {
      if (Array.isArray(value)) {
        node.properties[name] = value.filter((one) => !isMasked(one));
      } else if (typeof value === "string") {
        node.properties[name] = value.replace(masks, "");
      }
      // The name of an attribute that a tag would have written.
      if (name.includes(mask)) delete node.properties[name];
    }
    return undefined;
  });
}

/** Takes the masks out of a directive's words, before they are checked. */
function removeMasksFromDirectives(tree: Root): void {
  visit(tree, "directive", (node) => {
    node.parameter = node.parameter.replace(masks, "").trim();
    node.attributes = node.attributes.filter(({ value }) => !isMasked(value));
  });
}

function isMasked(value: unknown): boolean {
  return typeof value === "string" && value.search(masks) >= 0;
}

/** Whether tags were all the words of a paragraph or a heading. */
function isOnlyMasks(node: Element): boolean {
  const words = toString(node);
  const isText = node.children.every(({ type }) => type === "text");
  return isText && isMasked(words) && !words.replace(masks, "").trim();
}

function codeRanges(tree: Root): Range[] {
  const ranges: Range[] = [];
  visit(tree, ["code", "inlineCode"], ({ position }) => {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start !== undefined && end !== undefined) ranges.push({ start, end });
  });
  return ranges;
}

/** The longest tag that is looked for: an opener without end is text. */
const longestTag = 10_000;

function endOf(body: string, start: number): number | undefined {
  const closer = body[start + 1] === "%" ? "%}" : "}}";
  const end = body.slice(start, start + longestTag).indexOf(closer, 2);
  return end === -1 ? undefined : start + end + closer.length;
}

/** Masks all but the ends of lines and what indents the next ones. */
function hide(tag: string): string {
  return tag.replace(
    /(^|\n)([ \t]*)([^\n]*)/g,
    (_, feed: string, indent: string, rest: string) =>
      feed + indent + mask.repeat(rest.length),
  );
}

function reportTags(
  file: string,
  body: string,
  tags: readonly Range[],
): Problem[] {
  let line = 1;
  let lineStart = 0;
  return tags.map(({ start, end }) => {
    for (
      let feed = body.indexOf("\n", lineStart);
      feed !== -1 && feed < start;
      feed = body.indexOf("\n", lineStart)
    ) {
      line += 1;
      lineStart = feed + 1;
    }
    const written = body.slice(start, end);
    const lines = written.split("\n").length;
    const extent = lines > 1 ? `, jusqu’à la ligne ${line + lines - 1},` : "";
    const tag = written.replace(/\s+/g, " ");
    const shown = tag.length > 60 ? `${tag.slice(0, 60)}…` : tag;
    return {
      file,
      line,
      column: start - lineStart + 1,
      rule: "template-tag",
      message: `« ${shown} » n’est pas exécuté : le site n’a pas de gabarits, et ce passage${extent} n’est pas montré.`,
      mend: "Remplacez-le par une directive ou du Markdown, ou mettez-le entre accents graves si c’est du code.",
    };
  });
}
