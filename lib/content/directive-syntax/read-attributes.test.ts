import { describe, expect, it } from "vitest";
import { readAttributes } from "./read-attributes";

/** Names and values as pairs, and the source text of what is pointed at. */
function read(line: string) {
  const { attributes, problem, complete, end } = readAttributes(line, 0);
  return {
    pairs: attributes.map(({ name, value }) => [name, value]),
    sources: attributes.map(({ span }) => line.slice(span.start, span.end)),
    values: attributes.map(
      ({ valueSpan }) =>
        valueSpan && line.slice(valueSpan.start, valueSpan.end),
    ),
    problem: problem && [problem.code, problem.at],
    complete,
    rest: line.slice(end),
  };
}

describe("readAttributes", () => {
  it("reads every way to write an attribute", () => {
    expect(read(`{a="x y" b='z' c=w d}`)).toEqual({
      pairs: [
        ["a", "x y"],
        ["b", "z"],
        ["c", "w"],
        ["d", true],
      ],
      sources: [`a="x y"`, `b='z'`, "c=w", "d"],
      values: ["x y", "z", "w", undefined],
      problem: undefined,
      complete: true,
      rest: "",
    });
  });

  it("reads .class and #id, and joins classes", () => {
    expect(read("{.a #b .c.d}")).toMatchObject({
      pairs: [
        ["class", "a c d"],
        ["id", "b"],
      ],
      sources: [".a #b .c.d", "#b"],
      values: [undefined, "b"],
    });
    expect(read(`{class="a b" .c}`).pairs).toEqual([["class", "a b c"]]);
  });

  it("accepts any white space, and none at all in empty braces", () => {
    expect(read("{}")).toMatchObject({ pairs: [], complete: true });
    expect(read("{  }")).toMatchObject({ pairs: [], complete: true });
    expect(read(`{ \t a=1 \t\u00a0 b=2 }`).pairs).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
  });

  it("accepts accents in names and values", () => {
    expect(read(`{légende="Été à Nîmes" rôle=élève}`).pairs).toEqual([
      ["légende", "Été à Nîmes"],
      ["rôle", "élève"],
    ]);
  });

  it("reads braces, the other quote and entities in quotes as text", () => {
    expect(read(`{a="x } 'y'" b='{"}' c="&amp;"}`).pairs).toEqual([
      ["a", "x } 'y'"],
      ["b", `{"}`],
      ["c", "&amp;"],
    ]);
  });

  it("reads an escaped double quote, and no other escape", () => {
    expect(read(String.raw`{a="\"x\" \n" b='\' c=\}`).pairs).toEqual([
      ["a", String.raw`"x" \n`],
      ["b", "\\"],
      ["c", "\\"],
    ]);
  });

  it("reads addresses without quotes", () => {
    expect(read("{src=https://a.fr/b?c=d&e#f}").pairs).toEqual([
      ["src", "https://a.fr/b?c=d&e#f"],
    ]);
  });

  it("reads empty values", () => {
    expect(read(`{a="" b=''}`)).toMatchObject({
      pairs: [
        ["a", ""],
        ["b", ""],
      ],
      values: ["", ""],
    });
  });

  it("stops at the end of the braces", () => {
    expect(read("{a=1} b=2}").rest).toBe(" b=2}");
  });

  it("reports a brace that is never closed, and keeps what it read", () => {
    expect(read(`{a="x" b`)).toMatchObject({
      pairs: [
        ["a", "x"],
        ["b", true],
      ],
      problem: ["unclosed-brace", 0],
      complete: false,
      rest: "",
    });
  });

  it("reports a quote that is never closed, and leaves its text unread", () => {
    expect(read(`{a=1 b="x y}`)).toMatchObject({
      pairs: [["a", "1"]],
      problem: ["unclosed-quote", 7],
      complete: false,
      rest: `b="x y}`,
    });
    expect(read(String.raw`{b="x\"}`).problem).toEqual(["unclosed-quote", 3]);
  });

  it("reports an unexpected character, and leaves the rest unread", () => {
    const problem = (line: string) => read(line).problem;
    expect(problem("{a = 1}")).toEqual(["unexpected-character", 3]);
    expect(problem("{a=}")).toEqual(["unexpected-character", 3]);
    expect(problem("{a=")).toEqual(["unexpected-character", 3]);
    expect(problem("{a=b'c'}")).toEqual(["unexpected-character", 4]);
    expect(problem("{{ x }}")).toEqual(["unexpected-character", 1]);
    expect(problem("{.}")).toEqual(["unexpected-character", 1]);
    expect(read(`{a="dit "oui" net"}`)).toMatchObject({
      pairs: [["a", "dit "]],
      problem: ["unexpected-character", 9],
      rest: `oui" net"}`,
    });
  });

  it("reports a duplicate, keeps both, and reads on", () => {
    expect(read("{a=1 a=2 a=3 b=4}")).toMatchObject({
      pairs: [
        ["a", "1"],
        ["a", "2"],
        ["a", "3"],
        ["b", "4"],
      ],
      problem: ["duplicate", 5],
      complete: true,
    });
    expect(read("{#a #b}").problem).toEqual(["duplicate", 4]);
    expect(read("{class .a}").problem).toEqual(["duplicate", 7]);
  });

  it("reports the first of two problems", () => {
    expect(read("{a a ?}").problem).toEqual(["duplicate", 3]);
  });
});
