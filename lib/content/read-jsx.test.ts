import { expect, it } from "vitest";

import { buildSample } from "./test-definitions";
import { extractText } from "./extract-text";

const mdx = (source: string) => buildSample(source, { format: "mdx" });

it("a comment in braces vanishes", () => {
  const source = "Un {/* secret */}mot.\n\n{/* secret\nencore */}\n\nFin.";
  expect(mdx(source).problems).toEqual([]);
  expect(extractText(mdx(source).body.tree)).toBe("Un mot. Fin.");
});

it("code between two comments in braces is an expression", () => {
  expect(mdx("Un {/* a */ fin() /* b */}mot.").problems).toMatchObject([
    { line: 1, rule: "mdx-expression" },
  ]);
  expect(mdx("Un {/* a */ /** b **/}mot.").problems).toEqual([]);
});

it("a comment of HTML is an error that says how to write it", () => {
  expect(mdx("Un\n\n<!-- secret -->").problems).toMatchObject([
    { line: 3, rule: "mdx-comment", mend: "Écrivez-le « {/* … */} »." },
  ]);
});
