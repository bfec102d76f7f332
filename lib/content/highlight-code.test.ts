import fc from "fast-check";
import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";
import { visit } from "./visit";

const fence = (language: string, code: string) =>
  `~~~${language}\n${code}\n~~~`;
const html = (source: string) => htmlOf(buildSample(source).body.tree);
const mends = (source: string) =>
  buildSample(source).problems.map(
    ({ line, column, rule, mend }) => `${line}:${column} ${rule} ${mend}`,
  );

function codeOf(source: string): Element | undefined {
  let found: Element | undefined;
  visit(buildSample(source).body.tree, "element", (node) => {
    if (node.tagName === "code") found ??= node;
  });
  return found;
}

describe("a block of code", () => {
  it("is coloured by classes, and says its language", () => {
    expect(html(fence("sh", "echo 'a' # b"))).toBe(
      '<pre data-language="sh" aria-label="Code : sh">' +
        '<code class="language-sh"><span class="hljs-built_in">echo</span> ' +
        `<span class="hljs-string">'a'</span> <span class="hljs-comment"># b</span>\n` +
        "</code></pre>",
    );
  });

  it.each([
    ["js", "let a;"],
    ["yml", "a: 1"],
    ["html", "<b>"],
    ["Python", "def a(): pass"],
    ["njk", "{{ a }}"],
    ["diff-js", "+a"],
    ["js{1,3}", "let a;"],
    ["dockerfile", "FROM a"],
    ["mdx", "# a"],
  ])("may name its language « %s »", (language, code) => {
    const source = fence(language, code);
    expect(mends(source)).toEqual([]);
    expect(html(source)).toContain('<span class="hljs-');
  });

  it("without a language, or with « text », has no colours", () => {
    expect(html(fence("", "let a;"))).toBe("<pre><code>let a;\n</code></pre>");
    expect(html(fence("text", "let a;"))).not.toContain("hljs-");
    expect(mends(fence("text", "let a;"))).toEqual([]);
  });

  it("of an unknown language stays plain, with a warning that proposes a name", () => {
    const source = `Un\n\n${fence("pyton", "a = 1")}`;
    expect(mends(source)).toEqual([
      "3:1 unknown-language Vouliez-vous dire « python » ?",
    ]);
    expect(html(source)).not.toContain("hljs-");
    expect(mends(fence("klingon-x1", "a"))[0]).toContain("Écrivez un langage");
  });

  it("that is very long stays plain", () => {
    expect(html(fence("js", "let a;\n".repeat(20_000)))).not.toContain("hljs-");
  });

  it("keeps its text to the character, in any language", () => {
    const languages = ["js", "html", "yaml", "bash", "twig", "md", "xyz", ""];
    const code = fc.string({ unit: "grapheme" }).map((text) =>
      // What Markdown itself changes: ends of lines and NUL.
      text.replace(/[\r\n\0]/g, " "),
    );
    fc.assert(
      fc.property(fc.constantFrom(...languages), code, (language, text) => {
        const found = codeOf(fence(language, `|${text}|`));
        expect(found && toString(found)).toBe(`|${text}|\n`);
      }),
    );
  });

  it("that describes a diagram is a figure, its text readable", () => {
    expect(html(fence("mermaid", "graph TD; A-->B"))).toBe(
      '<figure class="parution-diagram">' +
        '<pre data-language="mermaid" aria-label="Code : mermaid">' +
        '<code class="language-mermaid">graph TD; A-->B\n</code></pre>' +
        "<figcaption>Diagramme, décrit en Mermaid</figcaption></figure>",
    );
    expect(mends(fence("mermaid", "graph TD"))).toEqual([]);
  });
});

it("a text between tags starts with no line feed, which browsers take for none", () => {
  expect(html("- Un<pre>\n\n  Deux")).toContain("<pre><p>Deux</p>");
  expect(html("<pre>\n\n Un\n</pre>")).toContain("<pre> Un\n</pre>");
});
