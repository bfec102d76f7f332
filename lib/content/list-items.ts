import type { List } from "mdast";
import { defaultHandlers, type Handler } from "mdast-util-to-hast";

const alone = new WeakMap<List, List>();

/**
 * An item of a list, in HTML. The library asks at each item whether one of the
 * list's is loose, through all of them: here the list is asked once.
 */
export const listItem: Handler = (state, node, parent) =>
  defaultHandlers.listItem(
    state,
    node,
    parent?.type === "list" ? withoutItems(parent) : parent,
  );

/** A list that says whether it is loose, and has no item to look at. */
function withoutItems(list: List): List {
  const known = alone.get(list);
  if (known) return known;
  const spread =
    (list.spread ?? false) ||
    list.children.some((item) => item.spread ?? item.children.length > 1);
  const copy: List = { ...list, spread, children: [] };
  alone.set(list, copy);
  return copy;
}
