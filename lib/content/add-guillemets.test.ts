import type { ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import { expect, it } from "vitest";

import { addGuillemets } from "./add-guillemets";

const paragraph = (...children: ElementContent[]): ElementContent => ({
  type: "element",
  tagName: "p",
  properties: {},
  children,
});
const text = (value: string): ElementContent => ({ type: "text", value });
const result = (...body: ElementContent[]) =>
  addGuillemets(body).map((node) => toString(node));

it("adds guillemets with no-break spaces around the whole quotation", () => {
  expect(result(paragraph(text("Un, ")), paragraph(text("deux.")))).toEqual([
    "«\u00a0Un, ",
    "deux.\u00a0»",
  ]);
  expect(result(paragraph(text("\nSeul.\n")))).toEqual(["«\u00a0Seul.\u00a0»"]);
});

it("leaves a text that has quotation marks as its author wrote it", () => {
  for (const own of ["« Un », dit-il.", "“Un”", 'Il dit "non".'])
    expect(result(paragraph(text(own)))).toEqual([own]);
});

it("leaves an empty body alone", () => {
  expect(result()).toEqual([]);
  expect(result(paragraph(text(" ")))).toEqual([" "]);
});
