import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";

import { isCaption } from "../content/caption-tables";
import { placeOf } from "../content/tree";
import { visit } from "../content/visit";
import type { Place } from "../problems";

/** A table of values of an article. */
export interface ValueTable extends Place {
  headers: Element[];
  caption: boolean;
}

/** The tables of a body, but for those that say that they only place things. */
export function tablesOf(tree: Root): ValueTable[] {
  const tables: ValueTable[] = [];
  visit(tree, "element", (table) => {
    const { role } = table.properties;
    if (table.tagName !== "table" || role === "presentation") return;
    const headers: Element[] = [];
    visit(table, "element", (cell) => {
      if (cell.tagName === "th") headers.push(cell);
    });
    const caption = table.children.some(isCaption);
    tables.push({ ...placeOf(table), headers, caption });
  });
  return tables;
}

export function hasText(cell: Element): boolean {
  return toString(cell).trim() !== "";
}
