import { describe, expect, it } from "vitest";

import { readableHtml } from "./readable-html";

describe("HTML made readable", () => {
  it("has a block a line, and a line of text with what stands in it", () => {
    expect(
      readableHtml(
        "<div><p>Un <b>mot</b>.<br>Fin</p><ul><li>A</li></ul></div>",
      ),
    ).toBe(
      [
        "<div>",
        "  <p>Un <b>mot</b>.<br>Fin</p>",
        "  <ul>",
        "    <li>A</li>",
        "  </ul>",
        "</div>",
      ].join("\n"),
    );
  });

  it("is the same however its blocks are laid out and its attributes ordered", () => {
    expect(
      readableHtml('<div>\n  <p id="a"\n class="b">Un\n  mot</p>\n</div>'),
    ).toBe(readableHtml('<div><p class="b" id="a">Un mot</p></div>'));
  });

  it("tells two texts that differ by a space in a line", () => {
    expect(readableHtml("<p>a <b>c</b></p>")).not.toBe(
      readableHtml("<p>a<b>c</b></p>"),
    );
  });

  it("names the spaces that do not break, and keeps those of code", () => {
    expect(readableHtml("<p>a\u00a0: b\u202f!</p><pre>  a\n b</pre>")).toBe(
      "<p>a&nbsp;: b&#8239;!</p>\n<pre>  a\n b</pre>",
    );
  });
});
