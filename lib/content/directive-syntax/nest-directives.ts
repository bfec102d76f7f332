import type { List, ListItem, Nodes, Parents, Root, RootContent } from "mdast";
import type { Position } from "unist";
import type { Directive, Marker, StrayCloser } from "./nodes";

/**
 * How deep containers nest in one parent. An opener beyond that stays a node
 * of its own, empty and unclosed, and what it should hold follows it: later
 * stages walk the tree by recursion and must not overflow.
 */
export const deepestNesting = 50;

const smallestSize = 3;

/**
 * Gives each container its children: what stands between its opener and its
 * closer, or the end of its parent. Takes a tree in which openers are empty
 * containers and every closer is a `strayCloser`; changes it in place.
 */
export function nestDirectives(tree: Root): void {
  // The innermost first: closers left over at the end of a list are for the
  // container around it.
  for (const parent of parentsOf(tree).reverse()) {
    if (parent.children.some(isMarkerNode)) nestChildren(parent);
  }
}

function parentsOf(tree: Root): Parents[] {
  const parents: Parents[] = [tree];
  // The list grows while it is walked.
  for (const parent of parents) {
    for (const child of parent.children) {
      if ("children" in child) parents.push(child);
    }
  }
  return parents;
}

function isMarkerNode(node: Nodes): boolean {
  return node.type === "directive" || node.type === "strayCloser";
}

function nestChildren(parent: Parents): void {
  const nested: RootContent[] = [];
  const open = new OpenContainers();

  const place = (node: RootContent): void => {
    if (node.type === "strayCloser" && open.close(node)) return;
    (open.innermost()?.children ?? nested).push(node);
    if (node.type === "list") takeLastClosers(node, open).forEach(place);
    if (node.type === "directive" && node.form === "container") open.add(node);
  };

  parent.children.forEach(place);
  open.endAll();
  parent.children = nested as typeof parent.children;
}

/**
 * A closer indented as the last item of a list is read as a part of that item,
 * yet can only be meant for the container around the list. Takes out of the
 * list the first such closer and what follows it.
 */
function takeLastClosers(list: List, open: OpenContainers): StrayCloser[] {
  const path = pathToEnd(list);
  const item = path.at(-1);
  if (item?.type !== "listItem") return [];

  // What stands first in an item is on the bullet's own line.
  let first = item.children.length;
  while (first > 1 && item.children[first - 1]?.type === "strayCloser") first--;

  const closers = item.children.splice(first) as StrayCloser[];
  const taken = closers.findIndex((closer) => open.has(closer));
  item.children.push(...closers.splice(0, taken < 0 ? closers.length : taken));
  if (closers.length > 0) shorten(path);
  return closers;
}

/** A list, its last item, the list that ends this item, and so on. */
function pathToEnd(list: List): (List | ListItem)[] {
  const path: (List | ListItem)[] = [];
  let last: Nodes | undefined = list;
  while (last?.type === "list" || last?.type === "listItem") {
    path.push(last);
    last = last.children.at(-1);
  }
  return path;
}

function shorten(parents: Parents[]): void {
  for (const parent of parents.reverse()) {
    const last = parent.children.at(-1);
    if (parent.position && last?.position) {
      parent.position.end = { ...last.position.end };
    }
  }
}

/** The containers open at some point, the innermost last. */
class OpenContainers {
  private readonly stack: Directive[] = [];

  /** For each marker and size, where such containers are in the stack. */
  private readonly places: Record<Marker, Map<number, number[]>> = {
    ":": new Map(),
    "?": new Map(),
  };

  add(container: Directive): void {
    const places = this.places[container.marker];
    const ofSize = places.get(container.size) ?? [];
    ofSize.push(this.stack.length);
    places.set(container.size, ofSize);
    this.stack.push(container);
  }

  innermost(): Directive | undefined {
    return this.stack[Math.min(this.stack.length, deepestNesting) - 1];
  }

  /** Whether one of them is what a closer is for. */
  has(closer: StrayCloser): boolean {
    return this.placeFor(closer) >= 0;
  }

  /** Closes the container that a closer is for; says whether there is one. */
  close(closer: StrayCloser): boolean {
    const place = this.placeFor(closer);
    if (place < 0) return false;

    while (this.stack.length > place + 1) this.end();
    const container = this.end(closer.position);
    if (container && place < deepestNesting) container.closed = true;
    return true;
  }

  endAll(): void {
    while (this.stack.length > 0) this.end();
  }

  /** As many steps as the closer has markers, however many are open. */
  private placeFor({ value }: StrayCloser): number {
    const places = this.places[value[0] as Marker];
    const placeOf = (size: number) => places.get(size)?.at(-1) ?? -1;
    let place = placeOf(value.length);
    if (place >= 0) return place;
    for (let size = value.length - 1; size >= smallestSize; size--) {
      place = Math.max(place, placeOf(size));
    }
    return place;
  }

  private end(closer?: Position): Directive | undefined {
    const container = this.stack.pop();
    if (!container) return;
    this.places[container.marker].get(container.size)?.pop();
    if (this.stack.length < deepestNesting) {
      const last = closer ?? container.children.at(-1)?.position;
      container.position.end = { ...(last ?? container.openerPosition).end };
    }
    return container;
  }
}
