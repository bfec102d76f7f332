import { expect, it } from "vitest";

import { excerpt } from "./excerpt";

it("a line is shown with a caret under its column", () => {
  expect(excerpt("a\nbcd", { line: 2, column: 3 })).toEqual(["bcd", "  ^"]);
});

it("a long line is cut around its column", () => {
  const text = `${"a".repeat(300)}X${"b".repeat(300)}`;
  expect(excerpt(text, { line: 1, column: 301 })).toEqual([
    `…${"a".repeat(50)}X${"b".repeat(49)}…`,
    `${" ".repeat(51)}^`,
  ]);
});

it("what would move the cursor, or colour the terminal, is a space", () => {
  expect(excerpt("\t\u001b[31mrouge", { line: 1, column: 7 })).toEqual([
    "  [31mrouge",
    "      ^",
  ]);
});

it("an empty line, or none, is not shown", () => {
  expect(excerpt("a\n\nb", { line: 2, column: 1 })).toBeUndefined();
  expect(excerpt("", { line: 4, column: 1 })).toBeUndefined();
});
