import type { Element, ElementContent } from "hast";
import { expect, it } from "vitest";

import { settleElements } from "./settle-elements";
import { htmlOf } from "./test-definitions";

const text = (value: string): ElementContent => ({ type: "text", value });

const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties: {},
  children,
});

function settled(...children: Element[]) {
  const tree = { type: "root" as const, children };
  const opened = settleElements(tree, [], []);
  return { html: htmlOf(tree), opened: opened.map(({ tagName }) => tagName) };
}

it("parts of a table that stand in none are blocks", () => {
  const row = element("tr", element("td", text("Un")));
  expect(settled(element("section", element("tbody", row))).html).toBe(
    "<section><div><div><div>Un</div></div></div></section>",
  );
});

it("what is no part of a table stands before it, in order", () => {
  const row = element(
    "tr",
    element("p", text("Deux")),
    element("td", text("Trois")),
  );
  expect(settled(element("table", text("Un"), element("tbody", row)))).toEqual({
    html: "Un<p>Deux</p><table><tbody><tr><td>Trois</td></tr></tbody></table>",
    opened: [],
  });
});

it("a link, a button or a heading around another goes, however deep", () => {
  const around = (name: string) =>
    settled(element(name, element("span", text("Un"), element(name))));
  expect(["a", "button", "h2"].map(around)).toEqual([
    { html: "<span>Un<a></a></span>", opened: ["a"] },
    { html: "<span>Un<button></button></span>", opened: ["button"] },
    { html: "<span>Un<h2></h2></span>", opened: ["h2"] },
  ]);
});

it("a paragraph around what took the place of a link is none", () => {
  const link = element("a", element("div", element("a", text("Un"))));
  expect(settled(element("p", link)).html).toBe(
    "<div><div><a>Un</a></div></div>",
  );
});

it("lists in items, and groups of terms, are left as they are", () => {
  const list = element("ul", element("li", element("ul", element("li"))));
  const terms = element("dl", element("div", element("dt"), element("dd")));
  expect(settled(list, terms).html).toBe(
    "<ul><li><ul><li></li></ul></li></ul><dl><div><dt></dt><dd></dd></div></dl>",
  );
});
