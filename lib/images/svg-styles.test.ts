import { describe, expect, it } from "vitest";

import { cleanSvg } from "./clean-svg";

const open =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">';
/** What is left inside a drawing. */
const clean = (inner: string) =>
  cleanSvg(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`),
  )
    ?.toString()
    .slice(open.length, -"</svg>".length);

describe("the styles of a drawing", () => {
  it("are attributes, which show it when it is opened by itself", () => {
    expect(
      clean(
        '<defs><style>/* a */ .a, #b { fill : red; stroke-width:2px } .c{fill:none}</style></defs><g class="a"></g><g id="b"></g><g class="d c"></g><g class="d"></g>',
      ),
    ).toBe(
      '<defs></defs><g class="a" fill="red" stroke-width="2px"></g><g id="b" fill="red" stroke-width="2px"></g><g class="d c" fill="none"></g><g class="d"></g>',
    );
    expect(clean(`<g style="font-family:'Arial', B"></g>`)).toBe(
      `<g font-family="'Arial', B"></g>`,
    );
    expect(clean('<g style="fill:red;opacity:.5"></g>')).toBe(
      '<g fill="red" opacity=".5"></g>',
    );
  });

  it("win as they do in a style sheet: over attributes, by what they name, then by their order", () => {
    const style =
      "<style>#b{fill:blue}.a{fill:red}path{fill:green}.a{stroke:red}.c{stroke:blue}path.a{opacity:1}.a{opacity:0}*{color:red}</style>";
    expect(clean(`${style}<path fill="black" class="a"></path>`)).toContain(
      '<path fill="red" class="a" color="red" stroke="red" opacity="1">',
    );
    expect(clean(`${style}<path class="a c" id="b"></path>`)).toContain(
      'stroke="blue"',
    );
    expect(clean(`${style}<path class="a c" id="b"></path>`)).toContain(
      'fill="blue"',
    );
    expect(
      clean(`${style}<path class="a" style="fill:pink"></path>`),
    ).toContain('fill="pink"');
  });

  it("do not change what a movement does at its end", () => {
    expect(
      clean('<style>g,set{fill:red}</style><g><set fill="freeze"></set></g>'),
    ).toBe('<g fill="red"><set fill="freeze"></set></g>');
  });

  it.each([
    "@media (prefers-color-scheme: dark) { .a { fill: red } }",
    "@keyframes a { to { opacity: 0 } }",
    ".a:hover { fill: red }",
    "g > .a { fill: red }",
    "g .a { fill: red }",
    ".a { fill: red !important }",
    ".a { --b: red }",
    ".a { mix-blend-mode: multiply }",
    ".a { transform: rotate(45deg) }",
    ".a { fill: red",
    ".a { fill }",
    '.a { font-family: "B;C" }',
    ".a { font-family: 'B }' }",
    ".a {fill:red}".repeat(501),
  ])("stay whole when attributes cannot say one of them: %s", (css) => {
    const inner = `<style>${css.replace(">", "&gt;")}</style><g class="a" style="fill: blue"></g>`;
    expect(clean(inner)?.replace("&#x3E;", "&gt;")).toContain(
      '<g class="a" style="fill: blue"></g>',
    );
    expect(clean(inner)).toContain("<style>");
  });
});
