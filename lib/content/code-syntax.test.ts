import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";

import { codeSyntax } from "./code-syntax";

it("code in a sentence is read as CommonMark asks", () => {
  const pieces = fc.constantFrom(
    ...["`", "``", "```", "a", " ", "\\", "\n", "\n\n", "\n> ", "\n>\n", "*"],
    ...["<b c='`'>", "[a`](b)", "é", "\t", "\n- ", "\n    \n", "# "],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
      const body = all.join("");
      expect(fromMarkdown(body, { extensions: [codeSyntax(body)] })).toEqual(
        fromMarkdown(body),
      );
    }),
    { numRuns: 2_000 },
  );
});
