import type { List, ListItem } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { expect, it } from "vitest";

import { listItem } from "./list-items";
import { buildSample, htmlOf } from "./test-definitions";

const html = (source: string) => htmlOf(buildSample(source).body.tree);

it("a list is loose where one of its items is, each list by itself", () => {
  expect(html("- a\n- b")).toBe("<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
  expect(html("- a\n- b\n\n  c")).toContain("<li>\n<p>a</p>\n</li>");
  expect(html("- a\n\n  b\n  - c\n  - d")).toContain("<li>c</li>");
});

it("a list is asked once whether it is loose, not once for each item", () => {
  let asked = 0;
  const items = Array.from({ length: 500 }, (): ListItem => ({
    type: "listItem",
    get spread() {
      asked += 1;
      return false;
    },
    children: [],
  }));
  const list: List = { type: "list", children: items };
  toHast(list, { handlers: { listItem } });
  expect(asked).toBeLessThan(5 * items.length);
});
