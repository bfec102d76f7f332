import type { Element, Root as HtmlRoot } from "hast";
import type { Root, RootContent } from "mdast";
import { newlineToBreak } from "mdast-util-newline-to-break";
import { toHast } from "mdast-util-to-hast";

import type { Problem } from "../problems";
import type { SiteSettings } from "../site/settings";
import { applyTypography } from "./apply-typography";
import { applyBraceAttributes } from "./brace-attributes";
import { captionTables } from "./caption-tables";
import { checkAlternatives } from "./check-alternatives";
import { checkCells } from "./check-cells";
import { checkComponents } from "./check-components";
import { checkNotes } from "./check-notes";
import { checkSourceLimits, checkTreeLimits, tooDeep } from "./check-limits";
import { checkUnclosedHtml } from "./check-unclosed-html";
import { cleanHtml } from "./clean-html";
import { cleanPastedHtml } from "./clean-pasted-html";
import type { DirectiveDefinition } from "./directive-definition";
import type { Body, Language } from "./entry";
import { excerptOf } from "./excerpt";
import { extractReferences } from "./extract-references";
import { fixHeadings } from "./fix-headings";
import { fixMedia } from "./fix-media";
import { fixTables } from "./fix-tables";
import { fixTaskLists } from "./fix-task-lists";
import { groupDirectives } from "./group-directives";
import { highlightCode } from "./highlight-code";
import { linkify } from "./linkify";
import { listItem } from "./list-items";
import { lostLinks } from "./lost-links";
import { namedLinksOf } from "./named-links";
import type { Format } from "./parse-body";
import { parseRawHtml } from "./parse-raw-html";
import { recogniseEmbeds } from "./recognise-embeds";
import { renameIcons } from "./rename-icons";
import { replaceStyles } from "./replace-styles";
import { resolveDirectives } from "./resolve-directives";
import { seatDirectives } from "./seat-directives";
import { settleElements } from "./settle-elements";
import { parseTemplatedBody, removeMasks } from "./template-tags";
import { seatParts } from "./seat-parts";
import { wordsOf, type Words } from "../words/words";

export interface BodyContext {
  definitions: readonly DirectiveDefinition[];
  settings: SiteSettings;
}

export interface BodySource {
  file: string;
  body: string;
  format: Format;
  title: string | undefined;
  /** The site's first when it is not said. */
  language?: Language;
  /** Blocks that the front matter adds after the text. */
  closing?: RootContent[];
}

export interface BuiltBody {
  body: Body;
  firstHeading: string | undefined;
  /** Whether the text could be parsed; without it, what the body lacks is not known. */
  isRead: boolean;
  problems: Problem[];
}

/** Everything from the text of a body to what is rendered, and what is wrong in it. */
export function buildBody(source: BodySource, context: BodyContext): BuiltBody {
  const { file, body } = source;
  const problem = checkSourceLimits(file, body);
  if (problem) return unreadBody(problem);
  try {
    return buildSafeBody(source, context);
  } catch (error) {
    // Parsers and walkers of trees are recursive.
    if (!(error instanceof RangeError)) throw error;
    return unreadBody(tooDeep(file));
  }
}

/** A body that holds nothing. */
export function emptyBody(): Body {
  return {
    tree: { type: "root", children: [] },
    excerpt: "",
    directives: [],
    outline: [],
    links: [],
    namedLinks: [],
    images: [],
    files: [],
    anchors: [],
    classes: [],
  };
}

function unreadBody(problem: Problem): BuiltBody {
  return {
    body: emptyBody(),
    firstHeading: undefined,
    isRead: false,
    problems: [problem],
  };
}

function buildSafeBody(
  source: BodySource,
  { definitions, settings }: BodyContext,
): BuiltBody {
  const { file, language = settings.languages[0] ?? "fr" } = source;
  const parsed = parseTemplatedBody(file, source.body, source.format);
  const deep = checkTreeLimits(file, parsed.tree);
  if (deep) return unreadBody(deep);
  const lost = [
    ...checkUnclosedHtml(file, parsed.tree),
    ...checkComponents(file, parsed.tree, definitions),
    ...checkCells(file, parsed.tree),
  ];
  parsed.tree.children.push(...(source.closing ?? []));
  const resolved = resolveDirectives(
    file,
    parsed.tree,
    parsed.body,
    definitions,
    settings,
  );
  const { directives } = resolved;
  // Some calls of notes are not shown.
  const notes = checkNotes(file, parsed.tree, parsed.body);
  const braces = applyBraceAttributes(file, parsed.tree, parsed.body);
  if (settings.breaks) newlineToBreak(parsed.tree);
  const words = wordsOf(language);
  const opened: Element[] = [];
  const tree = toHtml(parsed.tree, parsed.body, words, (wrapper) =>
    opened.push(wrapper),
  );
  if (parsed.body !== source.body) removeMasks(tree);
  const alternatives = checkAlternatives(file, parsed.tree, tree);
  const embeds = recogniseEmbeds(file, tree, directives, settings);
  const looks = [
    ...cleanPastedHtml(file, tree),
    ...replaceStyles(file, tree),
    ...fixMedia(file, tree),
  ];
  const cleaned = cleanHtml(file, tree);
  const captions = captionTables(file, cleaned.tree, directives);
  const seats = seatDirectives(file, cleaned.tree, directives, definitions);
  const parts = seatParts(file, cleaned.tree, directives, definitions);
  groupDirectives(cleaned.tree, directives, definitions);
  opened.push(...settleElements(cleaned.tree, directives, definitions));
  const icons = renameIcons(file, cleaned.tree);
  fixTables(cleaned.tree);
  fixTaskLists(cleaned.tree, words);
  const codes = highlightCode(file, cleaned.tree, words);
  if (settings.linkify) linkify(cleaned.tree);
  applyTypography(cleaned.tree, directives, definitions, language);
  const headings = fixHeadings(
    file,
    cleaned.tree,
    source.title,
    directives,
    definitions,
  );
  const body: Body = {
    tree: cleaned.tree,
    excerpt: excerptOf(cleaned.tree),
    directives,
    outline: headings.outline,
    namedLinks: namedLinksOf(cleaned.tree),
    ...extractReferences(cleaned.tree, directives, definitions),
  };
  const problems = [
    ...parsed.problems,
    ...resolved.problems,
    ...braces,
    ...lost,
    ...notes,
    ...alternatives,
    ...lostLinks(file, opened),
    ...embeds.problems,
    ...looks,
    ...cleaned.problems,
    ...captions,
    ...seats,
    ...icons,
    ...codes,
    ...parts,
    ...headings.problems,
  ];
  return {
    body,
    firstHeading: headings.firstHeading,
    isRead: parsed.isRead,
    problems,
  };
}

/** HTML of a Markdown tree; calls `open` with what it takes away around blocks. */
function toHtml(
  tree: Root,
  text: string,
  { body }: Words,
  open: (wrapper: Element) => void,
): HtmlRoot {
  const html = toHast(tree, {
    allowDangerousHtml: true,
    clobberPrefix: "",
    footnoteLabel: body.notes,
    footnoteLabelProperties: { className: ["fr-h6"] },
    footnoteBackLabel: (index, again) => body.backToCall(index + 1, again),
    handlers: {
      listItem,
      plainLine: (_state: unknown, node: { value: string }): Element => ({
        type: "element",
        tagName: "p",
        properties: {},
        children: [{ type: "text", value: node.value }],
      }),
    },
    passThrough: ["directiveSlot"],
  });
  return html.type === "root"
    ? parseRawHtml(html, text, open)
    : { type: "root", children: [] };
}
