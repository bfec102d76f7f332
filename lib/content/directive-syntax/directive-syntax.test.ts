import { describe, expect, it } from "vitest";
import { outline } from "./parse-sample";

const lines = (...parts: string[]) => parts.join("\n");

describe("directiveSyntax", () => {
  it("lets openers, leaves and closers interrupt a paragraph", () => {
    expect(
      outline(lines("a", ":::info", "b", "::video{x}", "c", ":::", "d")),
    ).toEqual([
      'paragraph "a"',
      "container info",
      '  paragraph "b"',
      "  leaf video",
      '  paragraph "c"',
      'paragraph "d"',
    ]);
    expect(outline(lines("a", "??? b", "c", "???", "d"))).toEqual([
      'paragraph "a"',
      "container accordion [b]",
      '  paragraph "c"',
      'paragraph "d"',
    ]);
  });

  it("lets a stray closer interrupt a paragraph and swallow nothing", () => {
    expect(outline(lines("a", ":::", "b", "???", "c"))).toEqual([
      'paragraph "a"',
      'strayCloser ":::"',
      'paragraph "b"',
      'strayCloser "???"',
      'paragraph "c"',
    ]);
  });

  it.each([
    "EPSG:4326",
    "14:30",
    "Attention:important",
    "a ::: b",
    "a ??? b",
    "::nom",
    ":: nom",
    ":nom{a=b}",
    "::nom{a=b} suite",
    ":::!",
    "??",
  ])("leaves %j as text", (text) => {
    expect(outline(text)).toEqual([`paragraph ${JSON.stringify(text)}`]);
    expect(outline(lines("a", text))).toEqual([
      `paragraph ${JSON.stringify(`a\n${text}`)}`,
    ]);
  });

  it("keeps titles as plain text", () => {
    expect(outline(":::info Le [lien](x) {a=b} <b> _c_ &amp; `d`")).toEqual([
      "container info [Le [lien](x) {a=b} <b> _c_ &amp; `d`] unclosed",
    ]);
    expect(outline("??? Le [lien](x) {a=b} <b> _c_ | d")).toEqual([
      "container accordion [Le [lien](x) {a=b} <b> _c_ | d] unclosed",
    ]);
  });

  it("accepts any indentation, tabs among it", () => {
    for (const indent of ["  ", "   ", "    ", "        ", "\t", " \t "]) {
      expect(
        outline(lines(`${indent}:::info`, `${indent}a`, `${indent}:::`)),
      ).toEqual(["container info", '  paragraph "a"']);
      expect(outline(lines("a", `${indent}::: info`, "b", ":::"))).toEqual([
        'paragraph "a"',
        "container info",
        '  paragraph "b"',
      ]);
    }
  });

  it("reads every line ending", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(outline(["a", ":::info T ", "b", "::: ", "c"].join(end))).toEqual([
        'paragraph "a"',
        "container info [T]",
        '  paragraph "b"',
        'paragraph "c"',
      ]);
    }
  });

  it("holds any blocks", () => {
    expect(
      outline(
        lines(
          ":::info",
          "# Titre",
          "- a",
          "- b",
          "",
          "| c |",
          "|---|",
          "| d |",
          ":::",
          "e",
        ),
      ),
    ).toEqual([
      "container info",
      '  heading "Titre"',
      "  list",
      "    listItem",
      '      paragraph "a"',
      "    listItem",
      '      paragraph "b"',
      "  table",
      "    tableRow",
      '      tableCell "c"',
      "    tableRow",
      '      tableCell "d"',
      'paragraph "e"',
    ]);
  });

  it("ends a table at an opener", () => {
    expect(outline(lines("| a |", "|---|", ":::info | b", ":::"))).toEqual([
      "table",
      "  tableRow",
      '    tableCell "a"',
      "container info [| b]",
    ]);
  });

  it("hides markers in code fences", () => {
    expect(
      outline(
        lines(
          ":::info",
          "```",
          ":::",
          ":::info",
          "```",
          "~~~",
          "???",
          "~~~",
          ":::",
          "a",
        ),
      ),
    ).toEqual([
      "container info",
      '  code ":::\\n:::info"',
      '  code "???"',
      'paragraph "a"',
    ]);
  });

  describe("in list items", () => {
    it("opens and closes at 4 and 8 spaces", () => {
      expect(
        outline(
          lines(
            "1. a",
            "",
            "    :::info T",
            "    b",
            "    :::",
            "",
            "    - c",
            "",
            "        ??? d",
            "        e",
            "        ???",
            "",
            "2. f",
          ),
        ),
      ).toEqual([
        "list",
        "  listItem",
        '    paragraph "a"',
        "    container info [T]",
        '      paragraph "b"',
        "    list",
        "      listItem",
        '        paragraph "c"',
        "        container accordion [d]",
        '          paragraph "e"',
        "  listItem",
        '    paragraph "f"',
      ]);
    });

    it("opens on the bullet's own line", () => {
      expect(outline(lines("- :::info", "  a", "  :::", "- b"))).toEqual([
        "list",
        "  listItem",
        "    container info",
        '      paragraph "a"',
        "  listItem",
        '    paragraph "b"',
      ]);
    });

    it("ends with the item when it is not closed in it", () => {
      expect(outline(lines("- :::info", "  a", ":::", "b"))).toEqual([
        "list",
        "  listItem",
        "    container info unclosed",
        '      paragraph "a"',
        'strayCloser ":::"',
        'paragraph "b"',
      ]);
    });

    it("ends the list at a marker of its container, without a blank line", () => {
      expect(outline(lines(":::info", "- a", ":::", "- b"))).toEqual([
        "container info",
        "  list",
        "    listItem",
        '      paragraph "a"',
        "list",
        "  listItem",
        '    paragraph "b"',
      ]);
    });
  });

  describe("in block quotes", () => {
    it("opens, closes and ends there", () => {
      expect(
        outline(lines("> :::info", "> a", "> :::", "> ??? b", "> c", "", "d")),
      ).toEqual([
        "blockquote",
        "  container info",
        '    paragraph "a"',
        "  container accordion [b] unclosed",
        '    paragraph "c"',
        'paragraph "d"',
      ]);
    });

    it("takes lazy lines of a paragraph, and none after a marker", () => {
      expect(outline(lines("> :::info", "> a", "b"))).toEqual([
        "blockquote",
        "  container info unclosed",
        '    paragraph "a\\nb"',
      ]);
      expect(outline(lines("> :::info", "b"))).toEqual([
        "blockquote",
        "  container info unclosed",
        'paragraph "b"',
      ]);
    });

    it("does not take a lazy line of markers", () => {
      expect(outline(lines("> :::info", "> a", ":::", "b"))).toEqual([
        "blockquote",
        "  container info unclosed",
        '    paragraph "a"',
        'strayCloser ":::"',
        'paragraph "b"',
      ]);
      expect(outline(lines(":::info", "> a", ":::"))).toEqual([
        "container info",
        "  blockquote",
        '    paragraph "a"',
      ]);
    });
  });

  describe("with HTML blocks", () => {
    it("stands between tags and blank lines", () => {
      expect(
        outline(lines("<div>", "", ":::info", "*a*", ":::", "", "</div>")),
      ).toEqual([
        'html "<div>"',
        "container info",
        '  paragraph "a"',
        'html "</div>"',
      ]);
    });

    it("ends HTML without a blank line, as it ends a paragraph", () => {
      expect(
        outline(
          lines("<div>", "  :::info T", "<p>a</p>", "\t:::", "</div>", "b"),
        ),
      ).toEqual([
        'html "<div>"',
        "container info [T]",
        '  html "<p>a</p>"',
        'html "</div>\\nb"',
      ]);
      expect(outline(lines("<x-y>", "::a", ":::", "b"))).toEqual([
        'html "<x-y>\\n::a"',
        'strayCloser ":::"',
        'paragraph "b"',
      ]);
    });

    it("leaves what ignores blank lines whole", () => {
      for (const html of [
        lines("<pre>", ":::info", "", ":::", "</pre>"),
        lines("<!--", ":::", "-->"),
        lines("<script>", "???", "</script>"),
      ]) {
        expect(outline(html)).toEqual([`html ${JSON.stringify(html)}`]);
      }
    });

    it("ends HTML at the end of its block quote", () => {
      for (const tag of ["<div>", "<pre>"]) {
        expect(outline(lines(`> ${tag}`, ":::", "a"))).toEqual([
          "blockquote",
          `  html "${tag}"`,
          'strayCloser ":::"',
          'paragraph "a"',
        ]);
      }
    });
  });

  describe("in mdx", () => {
    it("takes braces before expressions do", () => {
      expect(
        outline(
          lines(
            "a",
            ":::quote{author=\"x\" b='{'}",
            "b",
            ":::",
            '::video{src="x"}',
            ":::info Un {titre} <b",
            "- c",
            "",
            '    :::quote{author="x"}',
            "    d",
            "    :::",
          ),
          "mdx",
        ),
      ).toEqual([
        'paragraph "a"',
        "container quote",
        '  paragraph "b"',
        "leaf video",
        "container info [Un {titre} <b] unclosed",
        "  list",
        "    listItem",
        '      paragraph "c"',
        "      container quote",
        '        paragraph "d"',
      ]);
    });

    it("holds JSX and stands in JSX", () => {
      expect(
        outline(
          lines(
            ":::info",
            '<Video src="x" />',
            "<Quote>",
            "  ::: warning",
            "  <b>a</b> {1}",
            "  :::",
            "</Quote>",
            ":::",
          ),
          "mdx",
        ),
      ).toEqual([
        "container info",
        "  mdxJsxFlowElement Video",
        "  mdxJsxFlowElement Quote",
        "    container warning",
        '      paragraph "a 1"',
      ]);
    });

    it("does not throw on broken braces", () => {
      for (const braces of ["{", '{a="', "{{{", "{a}}", "{...b}"]) {
        expect(outline(lines(`:::info${braces}`, "c", ":::"), "mdx")).toEqual([
          expect.stringMatching(/^container info/),
          '  paragraph "c"',
        ]);
      }
    });
  });
});
