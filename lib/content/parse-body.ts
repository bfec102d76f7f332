import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { mdxExpression } from "micromark-extension-mdx-expression";
import { mdxJsx } from "micromark-extension-mdx-jsx";
import { mdxMd } from "micromark-extension-mdx-md";
import { VFileMessage } from "vfile-message";

import { fileStart, type Place, type Problem } from "../problems";
import type { RuleName } from "../rules";
import { boundedMarks, TooManyMarks } from "./bounded-marks";
import { tooManyMarks } from "./check-limits";
import { codeSyntax } from "./code-syntax";
import { directiveFromMarkdown, directiveSyntax } from "./directive-syntax";
import { gfmSyntax, gfmToTree } from "./gfm-syntax";
import { htmlSyntax } from "./html-syntax";
import "./linear-edits";

export type Format = "md" | "mdx";

/**
 * MDX without its JavaScript parser: expressions only need balanced braces to
 * be found, and each is then reported at its own place.
 */
const mdx = () => [mdxJsx(), mdxExpression(), mdxMd()];

/** HTML indented by four spaces is HTML, not code. */
const withoutIndentedCode = { disable: { null: ["codeIndented"] } };

/**
 * The syntax tree of a body: CommonMark, GFM and directives, and JSX in
 * `.mdx`. MDX that cannot be parsed, or a paragraph with too many signs, is a
 * problem and gives an empty tree.
 */
export function parseBody(
  file: string,
  body: string,
  format: Format,
): { tree: Root; isRead: boolean; problems: Problem[] } {
  const common = [gfmSyntax(body), withoutIndentedCode, directiveSyntax()];
  const toTree = [...gfmToTree(), directiveFromMarkdown()];
  const bounded = [boundedMarks(), codeSyntax(body)];
  try {
    const tree =
      format === "md"
        ? fromMarkdown(body, {
            extensions: [...bounded, htmlSyntax(body), ...common],
            mdastExtensions: toTree,
          })
        : fromMarkdown(body, {
            extensions: [...bounded, ...common, ...mdx()],
            mdastExtensions: [...toTree, mdxFromMarkdown()],
          });
    return { tree, isRead: true, problems: [] };
  } catch (error) {
    return {
      tree: { type: "root", children: [] },
      isRead: false,
      problems: [parserProblem(file, body, error)],
    };
  }
}

/** What the parser could not read; throws again what is no author's mistake. */
function parserProblem(file: string, body: string, error: unknown): Problem {
  if (error instanceof TooManyMarks) return tooManyMarks(file, error.place);
  if (error instanceof VFileMessage) return mdxProblem(file, body, error);
  throw error;
}

function mdxProblem(file: string, body: string, error: VFileMessage): Problem {
  const place = openerPlace(error) ?? placeOf(error);
  const problem = (
    rule: RuleName,
    message: string,
    mend: string,
    at = place,
  ): Problem => ({
    file,
    ...at,
    rule,
    message,
    mend,
  });
  if (error.source?.endsWith("mdx-expression")) {
    return problem(
      "mdx-expression",
      "Une accolade ouverte dans ce passage n’est jamais fermée.",
      "Écrivez « \\{ » pour montrer une accolade.",
      openBrace(body, place),
    );
  }
  if (error.source === "mdast-util-mdx-jsx") {
    return problem(
      "mdx-unclosed-tag",
      "Une balise n’est pas fermée au niveau où elle a été ouverte, ou est fermée sans avoir été ouverte.",
      "Fermez-la au même niveau : « <Quote>…</Quote> », ou « <Video … /> » sur une ligne.",
    );
  }
  if (isHtmlComment(body, place)) {
    return problem(
      "mdx-comment",
      "Un commentaire HTML n’est pas permis dans un fichier « .mdx ».",
      "Écrivez-le « {/* … */} ».",
      { ...place, column: place.column - 1 },
    );
  }
  return problem(
    "invalid-mdx",
    "Ce passage n’est pas du MDX valide.",
    "Vérifiez les « < » et les « { » : écrivez « \\< » et « \\{ » pour les montrer. Sans composants, préférez un fichier « .md ».",
  );
}

/** Whether the place is just after the `<` of a comment. */
function isHtmlComment(body: string, { line, column }: Place): boolean {
  const text = body.split("\n")[line - 1] ?? "";
  return text.startsWith("<!--", column - 2);
}

/** The last brace before a place that nothing closes before it. */
function openBrace(body: string, { line, column }: Place): Place {
  const lines = body.split("\n").slice(0, line);
  lines[line - 1] = lines[line - 1]?.slice(0, column - 1) ?? "";
  let closers = 0;
  for (const [index, text] of [...lines.entries()].reverse()) {
    for (const { 0: brace, index: at } of [
      ...text.matchAll(/[{}]/g),
    ].reverse()) {
      closers += brace === "}" ? 1 : -1;
      if (closers < 0) return { line: index + 1, column: at + 1 };
    }
  }
  return { line, column };
}

/** Of a tag that is not closed, only the message says the place. */
function openerPlace({ reason }: VFileMessage): Place | undefined {
  const [, line, column] =
    /closing tag for .* \((\d+):(\d+)-/.exec(reason) ?? [];
  return line && column
    ? { line: Number(line), column: Number(column) }
    : undefined;
}

function placeOf({ place }: VFileMessage): Place {
  const point = place && "start" in place ? place.start : place;
  return point ? { line: point.line, column: point.column } : fileStart;
}
