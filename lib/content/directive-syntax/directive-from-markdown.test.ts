import { visit } from "../visit";
import { describe, expect, it } from "vitest";
import type { Directive } from "./index";
import { parseSample } from "./parse-sample";

/** A position on one line. */
function on(line: number, column: number, offset: number, length: number) {
  return {
    start: { line, column, offset },
    end: { line, column: column + length, offset: offset + length },
  };
}

describe("directiveFromMarkdown", () => {
  it("gives a container with everything written on its line", () => {
    const source = 'a\n\n::: quote{author="Zoé" .b} Un titre \n« c »\n:::  \n';
    expect(parseSample(source).children[1]).toEqual({
      type: "directive",
      form: "container",
      name: "quote",
      marker: ":",
      size: 3,
      parameter: "Un titre",
      attributes: [
        {
          name: "author",
          value: "Zoé",
          position: on(3, 11, 13, 12),
          valuePosition: on(3, 19, 21, 3),
        },
        {
          name: "class",
          value: "b",
          position: on(3, 24, 26, 2),
          valuePosition: on(3, 25, 27, 1),
        },
      ],
      hasBraces: true,
      closed: true,
      children: [
        {
          type: "paragraph",
          children: [
            { type: "text", value: "« c »", position: on(4, 1, 40, 5) },
          ],
          position: on(4, 1, 40, 5),
        },
      ],
      position: {
        start: { line: 3, column: 1, offset: 3 },
        end: { line: 5, column: 4, offset: 49 },
      },
      openerPosition: on(3, 1, 3, 35),
      namePosition: on(3, 5, 7, 5),
    });
  });

  it("gives a leaf", () => {
    expect(parseSample("::video{autoplay}").children).toEqual([
      {
        type: "directive",
        form: "leaf",
        name: "video",
        marker: ":",
        size: 2,
        parameter: "",
        attributes: [
          { name: "autoplay", value: true, position: on(1, 9, 8, 8) },
        ],
        hasBraces: true,
        closed: true,
        children: [],
        position: on(1, 1, 0, 17),
        openerPosition: on(1, 1, 0, 17),
        namePosition: on(1, 3, 2, 5),
      },
    ]);
  });

  it("gives an accordion whose name stands where its markers are", () => {
    expect(parseSample("a\n???? b\n").children[1]).toEqual({
      type: "directive",
      form: "container",
      name: "accordion",
      marker: "?",
      size: 4,
      parameter: "b",
      attributes: [],
      hasBraces: false,
      closed: false,
      children: [],
      position: on(2, 1, 2, 6),
      openerPosition: on(2, 1, 2, 6),
      namePosition: on(2, 1, 2, 4),
    });
  });

  it("gives a stray closer", () => {
    expect(parseSample("a\n  :::: \nb").children[1]).toEqual({
      type: "strayCloser",
      value: "::::",
      position: on(2, 3, 4, 4),
    });
  });

  it("says where the braces are broken, and keeps the node's children", () => {
    const parse = (line: string) => parseSample(`${line}\na\n:::`).children[0];
    const children = [{ type: "paragraph" }];
    expect(parse(":::info{a=b")).toMatchObject({
      attributes: [{ name: "a", value: "b" }],
      attributesProblem: {
        code: "unclosed-brace",
        place: { line: 1, column: 8, offset: 7 },
      },
      closed: true,
      children,
    });
    expect(parse(':::info{a="b')).toMatchObject({
      parameter: 'a="b',
      attributesProblem: {
        code: "unclosed-quote",
        place: { line: 1, column: 11, offset: 10 },
      },
      children,
    });
    expect(parse(":::info{a %}")).toMatchObject({
      attributes: [{ name: "a", value: true }],
      parameter: "%}",
      attributesProblem: {
        code: "unexpected-character",
        place: { line: 1, column: 11, offset: 10 },
      },
      children,
    });
    expect(parse(":::info{a a=b} c")).toMatchObject({
      attributes: [
        { name: "a", value: true },
        { name: "a", value: "b" },
      ],
      parameter: "c",
      attributesProblem: {
        code: "duplicate",
        place: { line: 1, column: 11, offset: 10 },
      },
      children,
    });
  });

  it("counts lines, columns and offsets after CRLF", () => {
    expect(
      parseSample("a\r\n\r\n:::info{b=c}\r\nd\r\n:::\r\n").children[1],
    ).toMatchObject({
      attributes: [
        { position: on(3, 9, 13, 3), valuePosition: on(3, 11, 15, 1) },
      ],
      position: {
        start: { line: 3, column: 1, offset: 5 },
        end: { line: 5, column: 4, offset: 25 },
      },
    });
  });

  it.each([
    ["list item", "1. a\n\n    :::info{b=c}\n    d\n    :::", 3, 5, 10],
    ["nested item", "- a\n  - b\n\n        :::info{b=c}\n", 4, 9, 19],
    ["block quote", "> > :::info{b=c}\n> > d\n", 1, 5, 4],
    ["quoted item", "> - a\n>\n>   :::info{b=c}", 3, 5, 12],
    ["item with tabs", "-\ta\n\n\t:::info{b=c}", 3, 2, 6],
    ["tab before", "\t:::info{b=c}", 1, 2, 1],
    ["item opened by it", "10. :::info{b=c}", 1, 5, 4],
  ])("is exact in a %s", (_, source, line, column, offset) => {
    const found: Directive[] = [];
    visit(parseSample(source), "directive", (node) => {
      found.push(node);
    });
    expect(found).toMatchObject([
      {
        position: { start: { line, column, offset } },
        openerPosition: on(line, column, offset, 12),
        namePosition: on(line, column + 3, offset + 3, 4),
        attributes: [
          {
            position: on(line, column + 8, offset + 8, 3),
            valuePosition: on(line, column + 10, offset + 10, 1),
          },
        ],
      },
    ]);
  });

  it("ends an unclosed container with its last child, or its own line", () => {
    expect(parseSample(":::a\nx\n\n:::b  \n\n").children[0]).toMatchObject({
      closed: false,
      position: { end: { line: 4, column: 5, offset: 12 } },
      children: [
        { type: "paragraph" },
        { position: on(4, 1, 8, 4), closed: false },
      ],
    });
  });
});
