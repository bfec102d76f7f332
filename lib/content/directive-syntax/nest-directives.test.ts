import { describe, expect, it } from "vitest";
import { deepestNesting } from "./nest-directives";
import { outline, parseSample } from "./parse-sample";

const lines = (...parts: string[]) => parts.join("\n");

describe("nestDirectives", () => {
  it("nests containers with the same number of markers", () => {
    expect(outline(lines(":::a", ":::b", "x", ":::", "y", ":::", "z"))).toEqual(
      [
        "container a",
        "  container b",
        '    paragraph "x"',
        '  paragraph "y"',
        'paragraph "z"',
      ],
    );
  });

  it("nests accordions in their group", () => {
    expect(
      outline(
        lines(
          "????accordionsgroup",
          "??? a",
          "x",
          "???",
          "???? b",
          "y",
          "????",
          "????",
        ),
      ),
    ).toEqual([
      "container accordions",
      "  container accordion [a]",
      '    paragraph "x"',
      "  container accordion [b]",
      '    paragraph "y"',
    ]);
  });

  it("closes the one with exactly as many markers, whatever is open in it", () => {
    expect(outline(lines("::::a", ":::b", "x", "::::", "y"))).toEqual([
      "container a",
      "  container b unclosed",
      '    paragraph "x"',
      'paragraph "y"',
    ]);
  });

  it("else closes the innermost with fewer markers", () => {
    expect(outline(lines(":::a", ":::b", "x", ":::::", "y", ":::"))).toEqual([
      "container a",
      "  container b",
      '    paragraph "x"',
      '  paragraph "y"',
    ]);
    expect(outline(lines("::::a", ":::b", ":::::", "x", "::::"))).toEqual([
      "container a",
      "  container b",
      '  paragraph "x"',
    ]);
  });

  it("closes nothing with fewer markers than the openers have", () => {
    expect(outline(lines("::::a", "x", ":::", "y", "::::"))).toEqual([
      "container a",
      '  paragraph "x"',
      '  strayCloser ":::"',
      '  paragraph "y"',
    ]);
  });

  it("closes nothing of the other marker", () => {
    expect(outline(lines(":::a", "x", "???", "y", ":::"))).toEqual([
      "container a",
      '  paragraph "x"',
      '  strayCloser "???"',
      '  paragraph "y"',
    ]);
    expect(outline(lines(":::a", "??? b", "x", ":::", "???"))).toEqual([
      "container a",
      "  container accordion [b] unclosed",
      '    paragraph "x"',
      'strayCloser "???"',
    ]);
  });

  it("ends containers never closed with the document", () => {
    expect(outline(lines(":::a", "x", ":::b", "y"))).toEqual([
      "container a unclosed",
      '  paragraph "x"',
      "  container b unclosed",
      '    paragraph "y"',
    ]);
  });

  it("closes the container around a list from the end of its last item", () => {
    const source = lines("??? a", "- b", "", "  - c", "    ???", "", "d");
    expect(outline(source)).toEqual([
      "container accordion [a]",
      "  list",
      "    listItem",
      '      paragraph "b"',
      "      list",
      "        listItem",
      '          paragraph "c"',
      'paragraph "d"',
    ]);
    expect(parseSample(source).children[0]).toMatchObject({
      position: { start: { line: 1 }, end: { line: 5, column: 8 } },
      children: [
        {
          type: "list",
          position: { end: { line: 4, column: 6 } },
          children: [{ position: { end: { line: 4, column: 6 } } }],
        },
      ],
    });
  });

  it("closes from the end of a list what the item did not open", () => {
    expect(
      outline(lines("::::a", "- :::b", "  x", "  :::", "  ::::", "  :::", "y")),
    ).toEqual([
      "container a",
      "  list",
      "    listItem",
      "      container b",
      '        paragraph "x"',
      'strayCloser ":::"',
      'paragraph "y"',
    ]);
  });

  it("takes out of the list what follows the closer of its container", () => {
    expect(
      outline(
        lines(
          "????accordionsgroup",
          "??? a",
          "- b",
          "  :::",
          "  ???",
          "  :::",
          "  ????",
          "c",
        ),
      ),
    ).toEqual([
      "container accordions",
      "  container accordion [a]",
      "    list",
      "      listItem",
      '        paragraph "b"',
      '        strayCloser ":::"',
      '  strayCloser ":::"',
      'paragraph "c"',
    ]);
  });

  it("leaves a closer in the middle of a list, or on a bullet's line", () => {
    expect(outline(lines(":::a", "- b", "  :::", "- :::"))).toEqual([
      "container a unclosed",
      "  list",
      "    listItem",
      '      paragraph "b"',
      '      strayCloser ":::"',
      "    listItem",
      '      strayCloser ":::"',
    ]);
  });

  it("flattens what is nested too deep, and still pairs it", () => {
    const tooDeep = deepestNesting + 1;
    const source = [
      ...Array.from({ length: tooDeep }, (_, index) => `:::a ${index}`),
      "x",
      ...Array.from({ length: tooDeep }, () => ":::"),
      "y",
    ];
    const indent = "  ".repeat(deepestNesting);
    expect(outline(lines(...source)).slice(deepestNesting - 1)).toEqual([
      `${indent.slice(2)}container a [${deepestNesting - 1}]`,
      `${indent}container a [${deepestNesting}] unclosed`,
      `${indent}paragraph "x"`,
      'paragraph "y"',
    ]);
  });

  it("can be thousands, closed or not, by the right markers or not", () => {
    const depth = (source: string) =>
      outline(source).filter((line) => line.trim().startsWith("container"));
    expect(depth(":::info\n".repeat(10_000))).toHaveLength(10_000);
    expect(
      depth(":::info\n".repeat(1_000) + "x\n" + ":::\n".repeat(1_000)),
    ).toHaveLength(1_000);
    expect(
      depth("::::info\n".repeat(5_000) + ":::\n".repeat(5_000)),
    ).toHaveLength(5_000);
  });
});
