import type { Root } from "hast";

import type { Words } from "../words/words";
import { visit } from "./visit";

/** Names the boxes of task lists, which only show a state and cannot be ticked. */
export function fixTaskLists(tree: Root, { body }: Words): void {
  visit(tree, "element", ({ tagName, properties }) => {
    if (tagName !== "input") return;
    properties.ariaLabel = properties.checked ? body.done : body.toDo;
  });
}
