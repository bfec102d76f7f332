import { describe, expect, it } from "vitest";

import { element, xmlDocument } from "./xml";

describe("a document of XML", () => {
  it("holds any text, but for the signs that XML cannot write", () => {
    const text = "a<b>&\"']]>\u0000\u000b\ufffe\ud800\u202e🎉";
    expect(xmlDocument(element("x", text, { y: '"<' }))).toBe(
      `<?xml version="1.0" encoding="utf-8"?>\n<x y="&#x22;&#x3C;">a&#x3C;b>&#x26;"']]&gt;\u202e🎉</x>\n`,
    );
  });

  it("has no element for what is undefined", () => {
    expect(xmlDocument(element("x", [undefined, element("y", "")]))).toContain(
      "<x><y></y></x>",
    );
  });
});
