import { expect, it } from "vitest";

import type { Finding } from "../../lib/problems";
import { lostWords } from "./lost-words";

const removedTag: Finding = {
  file: "a.md",
  line: 1,
  column: 6,
  rule: "unknown-html",
  level: "warning",
  criteria: [],
  message: "La balise est retirée.",
  mend: "Retirez-la.",
};

const lost = (text: string) =>
  lostWords({ file: "a.md", text }, { problems: [removedTag], shown: "" });

it("a removed tag hides its own lines, to its end", () => {
  expect(lost('<pre><un\n\ntitle="mot0x>"\nmot1x>\nmot2x')).toEqual([
    "mot2x, 5",
  ]);
});

it("a removed tag hides no other line where it has no end", () => {
  expect(lost("<pre><un\n\nmot0x")).toEqual(["mot0x, 3"]);
});

it("a template tag hides its own lines, to its end", () => {
  const tag: Finding = { ...removedTag, column: 1, rule: "template-tag" };
  const text = "{% set\nmot0x\n%} mot1x\nmot2x";
  expect(
    lostWords({ file: "a.md", text }, { problems: [tag], shown: "mot1x" }),
  ).toEqual(["mot2x, 4"]);
});

it("a file that cannot be read loses no word, whatever its title has in common with it", () => {
  const text = "---\ntitle: mot1x\n---\n\n<mot0x\n\nmot1x";
  const error: Finding = {
    ...removedTag,
    line: 7,
    rule: "invalid-mdx",
    level: "error",
  };
  const lostFrom = (shown: string) =>
    lostWords({ file: "a.mdx", text }, { problems: [error], shown });
  expect(lostFrom("mot1x")).toEqual([]);
  expect(
    lostWords(
      { file: "a.mdx", text: `${text} mot2x` },
      { problems: [error], shown: "mot1x mot2x" },
    ),
  ).toEqual(["mot0x, 5"]);
});

it("what follows the language of a code is no text, even in what looks like a tag", () => {
  const lostFrom = (text: string) =>
    lostWords({ file: "a.md", text }, { problems: [], shown: "" });
  expect(lostFrom('<span\n```js title="a">mot0x\nmot1x\n```')).toEqual([
    "mot1x, 3",
  ]);
});

it("an address is no text; what follows a line without words is none", () => {
  const lostFrom = (text: string) =>
    lostWords({ file: "a.md", text }, { problems: [], shown: "" });
  expect(lostFrom("![a](/mot0x)\n\n![a](\n/mot1x)")).toEqual([]);
  expect(lostFrom('![a](\n\n::figure{alt="mot0x"}')).toEqual(["mot0x, 3"]);
});

it("the path of a file that a directive takes is no text, its other values are", () => {
  const lostFrom = (text: string) =>
    lostWords({ file: "a.md", text }, { problems: [], shown: "" });
  expect(lostFrom('> ::download{file="a mot0x/b.csv" text="mot1x"}')).toEqual([
    "mot1x, 1",
  ]);
  expect(lostFrom('::figure{src="  **mot0x/b.png" alt="mot1x"}')).toEqual([
    "mot1x, 1",
  ]);
  expect(lostFrom('Le texte dit : src="mot0x"')).toEqual(["mot0x, 1"]);
});

it("a tag goes on over what would open a code elsewhere", () => {
  const lostFrom = (text: string) =>
    lostWords({ file: "a.md", text }, { problems: [], shown: "" });
  expect(lostFrom('<div t\n~~~~\nitle="mot0x">\nmot1x')).toEqual(["mot1x, 4"]);
  expect(lostFrom('<div t\n\n~~~~\nitle="mot0x">')).toEqual(["mot0x, 4"]);
});

it("a comment is no text: between braces too, in .mdx", () => {
  const text = "<!-- mot0x -->{/* mot1x */}";
  const lostFrom = (file: string) =>
    lostWords({ file, text }, { problems: [], shown: "" });
  expect(lostFrom("a.mdx")).toEqual([]);
  expect(lostFrom("a.md")).toEqual(["mot1x, 1"]);
});
