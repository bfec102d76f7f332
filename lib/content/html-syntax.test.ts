import fc from "fast-check";
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";

import { htmlSyntax } from "./html-syntax";

const read = (body: string) =>
  fromMarkdown(body, { extensions: [htmlSyntax(body)] });

/** The end of a text before a line of a quotation depends on what was tried there. */
const withoutPlaces = (tree: Root) =>
  JSON.stringify(tree, (key, value: unknown) =>
    key === "position" ? undefined : value,
  );

it("HTML in a sentence is read as CommonMark asks", () => {
  const pieces = fc.constantFrom(
    ..."<!-- |--> |<? |?> |<![CDATA[ |]]> |<!a |> |<b> |<b c='|<a:b> |< |- |> - |é |\u{1f600} |\t|\n|\n> |\n\n".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const body = `a ${all.join("")}`;
      expect(withoutPlaces(read(body))).toBe(withoutPlaces(fromMarkdown(body)));
    }),
    { numRuns: 1_000 },
  );
});

it("a comment without an end says nothing of other paragraphs", () => {
  const comments = "a <!-- b <!-- c";
  const body = `${comments}\n\n${comments} --> d\n\n> ${comments}`;
  expect(withoutPlaces(read(body))).toBe(withoutPlaces(fromMarkdown(body)));
});
