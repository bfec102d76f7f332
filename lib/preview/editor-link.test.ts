import { expect, it } from "vitest";

import { editorLink } from "./editor-link";

const vscode = "vscode://file{path}:{line}:{column}";
const place = { line: 3, column: 7 };

it("opens a file at its line and column", () => {
  expect(editorLink(vscode, "/home/léa/a b.md", place)).toBe(
    "vscode://file/home/l%C3%A9a/a%20b.md:3:7",
  );
});

it("opens a file of Windows", () => {
  expect(editorLink(vscode, "C:\\sites\\a.md", place)).toBe(
    "vscode://file/C:/sites/a.md:3:7",
  );
});

it("cannot be led to another file by a name with signs of addresses", () => {
  expect(editorLink("x:{path}?l={line}", "/a?l=9&{line}#b.md", place)).toBe(
    "x:/a%3Fl%3D9%26%7Bline%7D%23b.md?l=3",
  );
});

it("has no link without an editor", () => {
  expect(editorLink("", "/a.md", place)).toBeUndefined();
});
