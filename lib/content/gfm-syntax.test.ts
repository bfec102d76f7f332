import fc from "fast-check";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Link } from "mdast";
import { expect, it } from "vitest";

import { gfmSyntax, gfmToTree } from "./gfm-syntax";
import { visit } from "./visit";

function targets(body: string): string[] {
  const tree = fromMarkdown(body, {
    extensions: [gfmSyntax(body)],
    mdastExtensions: gfmToTree(),
  });
  const links: Link[] = [];
  visit(tree, "link", (node) => {
    links.push(node);
  });
  return links.map(({ url }) => url);
}

it.each([
  ["Voyez https://a.fr/b et www.c.fr.", ["https://a.fr/b", "http://www.c.fr"]],
  ["Écrivez à a@b.fr.", ["mailto:a@b.fr"]],
  // As entities, they are only in the tree.
  ["Écrivez à a&#64;b.fr.", ["mailto:a@b.fr"]],
  ["Voyez http&#58;//a.fr", ["http://a.fr"]],
  ["Voyez www&period;a.fr", ["http://www.a.fr"]],
  ["Un @ seul, et http.", []],
])("« %s » has the links of its bare addresses", (body, expected) => {
  expect(targets(body)).toEqual(expected);
});

it("leaves tables, strikethrough, notes and boxes to tick as they are", () => {
  const body = "| a |\n| - |\n| ~~b~~ |\n\n- [x] c[^1]\n\n[^1]: d";
  const types = new Set<string>();
  const tree = fromMarkdown(body, {
    extensions: [gfmSyntax(body)],
    mdastExtensions: gfmToTree(),
  });
  visit(tree, ({ type }) => {
    types.add(type);
  });
  expect([...types]).toEqual(
    expect.arrayContaining([
      "table",
      "delete",
      "footnoteReference",
      "footnoteDefinition",
    ]),
  );
});

it("reads whatever GFM reads, tables and addresses anywhere", () => {
  const part = fc.constantFrom(
    ..."|-:> \n\n*#[]()`~@w.".split(""),
    "a",
    "| - |\n",
    "\n> ",
    "\n- ",
    "\n  ",
    "\n\n",
    "www.b.fr",
    "https://c.fr",
    "d@e.fr",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const body = parts.join("");
      expect(
        fromMarkdown(body, {
          extensions: [gfmSyntax(body)],
          mdastExtensions: gfmToTree(),
        }),
      ).toEqual(
        fromMarkdown(body, {
          extensions: [gfm()],
          mdastExtensions: gfmFromMarkdown(),
        }),
      );
    }),
    { numRuns: 1_000 },
  );
});
