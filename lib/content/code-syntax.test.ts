import fc from "fast-check";
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";

import { codeSyntax } from "./code-syntax";

/** The end of a text before a line of a quotation depends on what was tried there. */
const withoutPlaces = (tree: Root) =>
  JSON.stringify(tree, (key, value: unknown) =>
    key === "position" ? undefined : value,
  );

it("code in a sentence is read as CommonMark asks", () => {
  const pieces = fc.constantFrom(
    ...["`", "``", "```", "a", " ", "\\", "\n", "\n\n", "\n> ", "\n>\n", "*"],
    ...["<b c='`'>", "[a`](b)", "é", "\t", "\n- ", "\n    \n", "# "],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
      const body = all.join("");
      const read = fromMarkdown(body, { extensions: [codeSyntax(body)] });
      expect(withoutPlaces(read)).toBe(withoutPlaces(fromMarkdown(body)));
    }),
    { numRuns: 2_000 },
  );
});
