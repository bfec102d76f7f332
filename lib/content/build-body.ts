import type { Element, Root as HtmlRoot } from "hast";
import { raw } from "hast-util-raw";
import type { Root, RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { VFile } from "vfile";

import type { Problem } from "../problems";
import type { SiteSettings } from "../site/settings";
import { captionTables } from "./caption-tables";
import { checkAlternatives } from "./check-alternatives";
import { cleanHtml } from "./clean-html";
import type { DirectiveDefinition } from "./directive-definition";
import type { Body } from "./entry";
import { extractReferences } from "./extract-references";
import { extractText } from "./extract-text";
import { fixHeadings } from "./fix-headings";
import { fixTables } from "./fix-tables";
import { fixTaskLists } from "./fix-task-lists";
import { groupDirectives } from "./group-directives";
import { parseBody, type Format } from "./parse-body";
import { recogniseEmbeds } from "./recognise-embeds";
import { resolveDirectives } from "./resolve-directives";
import { seatDirectives } from "./seat-directives";

export interface BodyContext {
  definitions: readonly DirectiveDefinition[];
  settings: SiteSettings;
}

/** Everything from the text of a body to what is rendered, and what is wrong in it. */
export function buildBody(
  source: {
    file: string;
    body: string;
    format: Format;
    title: string | undefined;
    /** Blocks that the front matter adds after the text. */
    closing?: RootContent[];
  },
  { definitions, settings }: BodyContext,
): { body: Body; firstHeading: string | undefined; problems: Problem[] } {
  const { file } = source;
  const parsed = parseBody(file, source.body, source.format);
  parsed.tree.children.push(...(source.closing ?? []));
  const resolved = resolveDirectives(
    file,
    parsed.tree,
    source.body,
    definitions,
    settings,
  );
  const { directives } = resolved;
  const tree = toHtml(parsed.tree, source.body);
  const alternatives = checkAlternatives(file, parsed.tree, tree);
  const embeds = recogniseEmbeds(file, tree, directives, settings);
  const cleaned = cleanHtml(file, tree);
  const captions = captionTables(file, cleaned.tree, directives);
  const seats = seatDirectives(file, cleaned.tree, directives, definitions);
  groupDirectives(cleaned.tree, directives, definitions);
  fixTables(cleaned.tree);
  fixTaskLists(cleaned.tree);
  const headings = fixHeadings(file, cleaned.tree, source.title);
  const body: Body = {
    tree: cleaned.tree,
    directives,
    outline: headings.outline,
    text: extractText(cleaned.tree),
    ...extractReferences(cleaned.tree, directives, definitions),
  };
  const problems = [
    ...parsed.problems,
    ...resolved.problems,
    ...alternatives,
    ...embeds.problems,
    ...cleaned.problems,
    ...captions,
    ...seats,
    ...headings.problems,
  ];
  return { body, firstHeading: headings.firstHeading, problems };
}

/**
 * HTML of a Markdown tree. Raw HTML is parsed with everything around it, since
 * authors put Markdown between tags; directives are parsed apart, so that an
 * unclosed tag never leaves its block.
 */
function toHtml(tree: Root, text: string): HtmlRoot {
  const html = toHast(tree, {
    allowDangerousHtml: true,
    clobberPrefix: "",
    footnoteLabel: "Notes",
    footnoteLabelProperties: { className: ["fr-h6"] },
    footnoteBackLabel: (index, again) =>
      `Retour à l’appel de note ${index + 1}${again > 1 ? `-${again}` : ""}`,
    handlers: {
      plainLine: (_state: unknown, node: { value: string }): Element => ({
        type: "element",
        tagName: "p",
        properties: {},
        children: [{ type: "text", value: node.value }],
      }),
    },
    passThrough: ["directiveSlot"],
  });
  const parsed = raw(html, {
    file: new VFile(text),
    passThrough: ["directiveSlot"],
  });
  return parsed.type === "root" ? parsed : { type: "root", children: [] };
}
