import type { Nodes } from "hast";

/** What holds words alone, or has a language of its own: a parser reads the tags in it otherwise. */
const apart =
  /<(\/?)(iframe|math|noembed|noframes|script|style|svg|textarea|title|xmp)\b/gi;

/**
 * Ends elements that would change what a parser makes of all that follows, and
 * that nothing closes beside them, with the HTML that opens them. Changes the
 * tree.
 */
export function endUnclosed(parent: Nodes): void {
  if (!("children" in parent)) return;
  const closers = new Map<string, number>();
  for (const child of parent.children.toReversed()) {
    if (child.type !== "raw") {
      endUnclosed(child);
      continue;
    }
    const tags = [...child.value.matchAll(apart)];
    for (const [, slash, written = ""] of tags.toReversed()) {
      const name = written.toLowerCase();
      const left = closers.get(name) ?? 0;
      if (slash) closers.set(name, left + 1);
      else if (left > 0) closers.set(name, left - 1);
      else child.value += `</${name}>`;
    }
  }
}
