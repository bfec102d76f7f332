import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

describe("a line break in a paragraph", () => {
  const build = (breaks: boolean) =>
    htmlOf(
      buildSample("Un\n**deux\ntrois**\n\n```\na\nb\n```", {
        settings: { breaks },
      }).body.tree,
    );

  it("is shown where the site asks for it", () => {
    expect(build(true)).toContain(
      "<p>Un<br>\n<strong>deux<br>\ntrois</strong></p>",
    );
    expect(build(true)).toContain("a\nb\n");
  });

  it("is a space elsewhere", () => {
    expect(build(false)).toContain("<p>Un\n<strong>deux\ntrois</strong></p>");
  });
});
