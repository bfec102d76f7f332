import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";

import { EXIT, SKIP, visit } from "./visit";

const tree = (): Root => fromMarkdown("a *b* c\n\n- d\n- e");

/** Every node that is visited, as its type, or its text. */
function visited(
  answer: (words: string) => number | typeof SKIP | typeof EXIT | undefined,
): string[] {
  const seen: string[] = [];
  visit(tree(), (node) => {
    const words = node.type === "text" ? node.value : node.type;
    seen.push(words);
    return answer(words);
  });
  return seen;
}

describe("walking a tree", () => {
  it("meets parents before their children, in the order of the text", () => {
    expect(visited(() => undefined).join(" ")).toBe(
      "root paragraph a  emphasis b  c list listItem paragraph d listItem paragraph e",
    );
  });

  it("leaves the children of a node alone when asked to", () => {
    expect(
      visited((words) => (words === "emphasis" ? SKIP : undefined)).join(" "),
    ).toBe(
      "root paragraph a  emphasis  c list listItem paragraph d listItem paragraph e",
    );
  });

  it("ends when asked to", () => {
    expect(
      visited((words) => (words === "b" ? EXIT : undefined)).join(" "),
    ).toBe("root paragraph a  emphasis b");
  });

  it("goes on at the index that it is told, after the children", () => {
    expect(
      visited((words) => (words === "emphasis" ? 3 : undefined)).join(" "),
    ).toBe(
      "root paragraph a  emphasis b list listItem paragraph d listItem paragraph e",
    );
  });

  it("meets what was put in the place of a node", () => {
    const seen: string[] = [];
    visit(tree(), (node, index, parent) => {
      if (node.type === "text") seen.push(node.value);
      if (node.type !== "emphasis" || parent === undefined) return undefined;
      parent.children.splice(index ?? 0, 1, { type: "text", value: "B" });
      return [SKIP, index ?? 0];
    });
    expect(seen).toEqual(["a ", "B", " c", "d", "e"]);
  });

  it("tells a visitor of the types that it asks for, with their places", () => {
    const seen: string[] = [];
    visit(tree(), ["emphasis", "listItem"], (node, index, parent) => {
      seen.push(`${node.type} ${index} ${parent?.type}`);
    });
    visit(tree(), "root", (node, index, parent) => {
      seen.push(`${node.type} ${index} ${parent?.type}`);
    });
    expect(seen).toEqual([
      "emphasis 1 paragraph",
      "listItem 0 list",
      "listItem 1 list",
      "root undefined undefined",
    ]);
  });
});
