import { Idiomorph } from "idiomorph";

import { previewHtmlPolicy } from "../preview/html-policy";

// Shows what an author saves, in the page that is open: only what changed is
// replaced, so that the scroll, the focus and what was opened stay.

interface Update {
  /** The page as it is now. */
  html: string;
  /** What the server calls this state of the page. */
  seen: string;
  /** Where its file has moved. */
  address?: string;
}

interface HtmlPolicy {
  /** What it gives stands for a string, wherever the page takes one. */
  createHTML: (html: string) => string;
}

declare global {
  interface Window {
    /** Absent from Firefox before 148 and Safari before 26. */
    trustedTypes?: {
      createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy;
    };
  }
}

/** What the server sends is what it would answer, were the page loaded again. */
const fromServer: HtmlPolicy = { createHTML: (html) => html };
const policy =
  window.trustedTypes?.createPolicy(previewHtmlPolicy, fromServer) ??
  fromServer;

const script = new URL(import.meta.url);
// The script's own address says which state of the page the server gave.
let seen = script.search.slice(1);

/** What the server gave for each node; scripts may have changed the node since. */
const given = new WeakMap<Node, Node>();

// Before the DSFR's script, which comes after, has changed anything.
remember(document.body);

let changes: EventSource | undefined;
document.addEventListener("visibilitychange", listen);
document.addEventListener("input", ({ target }) => {
  const form = target instanceof Element && target.closest("form");
  if (form && form.matches("[data-parution-filter]")) filter(form);
});
listen();

/** Shows what a form of the page looks for, while it is typed. */
function filter(form: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") query.set(name, value);
  }
  history.replaceState(null, "", `${location.pathname}?${query.toString()}`);
  listenAnew();
}

/** A hidden page does not listen: browsers allow few connections to one server. */
function listen(): void {
  if (document.hidden) {
    changes?.close();
    changes = undefined;
  } else {
    changes ??= openChanges();
  }
}

function listenAnew(): void {
  changes?.close();
  changes = undefined;
  listen();
}

function openChanges(): EventSource {
  const address = new URL("preview/changes", script);
  address.searchParams.set("page", location.pathname + location.search);
  address.searchParams.set("seen", seen);
  const source = new EventSource(address);
  source.addEventListener("page", ({ data }: MessageEvent<string>) =>
    show(JSON.parse(data) as Update),
  );
  source.addEventListener("images", ({ data }: MessageEvent<string>) =>
    reload(JSON.parse(data) as string[]),
  );
  return source;
}

function show({ html, seen: now, address }: Update): void {
  const next = new DOMParser().parseFromString(
    policy.createHTML(html),
    "text/html",
  );
  const program = next.querySelector(`script[src*="${nameOf(script)}"]`);
  // The program changed: its scripts and styles have to be loaded anew.
  if (!program) return location.reload();
  seen = now;
  if (address !== undefined) {
    const { search, hash } = location;
    history.replaceState(null, "", address + search + hash);
    listenAnew();
  }
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  morph(next.body);
  restartLostTabs();
}

function nameOf({ pathname }: URL): string {
  return pathname.slice(pathname.lastIndexOf("/"));
}

/** A three-way merge: what the server gave before, what scripts made of it, what the server gives now. */
function morph(next: HTMLElement): void {
  let into: Node | undefined;
  Idiomorph.morph(document.body, next, {
    callbacks: {
      beforeNodeMorphed: (node: Node, wanted: Node) => {
        into = wanted;
        return !given.get(node)?.isEqualNode(wanted);
      },
      // What a script set stays, unless the author changed the same.
      beforeAttributeUpdated: (name, element) =>
        !isBeingTyped(name, element) &&
        attributeOf(given.get(element), name) !== attributeOf(into, name),
      // What a script added stays, such as a dialog that is open.
      beforeNodeRemoved: (node: Node) =>
        given.has(node) || !(node instanceof HTMLDialogElement),
      afterNodeMorphed: (node: Node, wanted: Node) => {
        given.set(node, wanted.cloneNode(true));
      },
      afterNodeAdded: remember,
    },
  });
}

function isBeingTyped(name: string, element: Element): boolean {
  return name === "value" && element === document.activeElement;
}

/**
 * Tabs are numbered on the page: when their numbers move, what the script set
 * may end on another tab. Tabs of which none is chosen would show nothing:
 * they start again from what the server gave.
 */
function restartLostTabs(): void {
  for (const tabs of document.querySelectorAll(".fr-tabs")) {
    const copy = given.get(tabs)?.cloneNode(true);
    const chosen = tabs.querySelectorAll(
      "[role=tab][aria-selected=true], .fr-tabs__panel--selected",
    );
    if (!copy || chosen.length === 2) continue;
    tabs.replaceWith(copy);
    remember(copy);
  }
}

function attributeOf(node: Node | undefined, name: string): string | null {
  return node instanceof Element ? node.getAttribute(name) : null;
}

/** Keeps what the server gave, of a node and of all that it holds. */
function remember(node: Node): void {
  const copy = node.cloneNode(true);
  const pair = (one: Node, its: Node) => {
    given.set(one, its);
    one.childNodes.forEach((child, index) => {
      const other = its.childNodes[index];
      if (other) pair(child, other);
    });
  };
  pair(node, copy);
}

/** Images that were saved under the name that they had: their addresses are the same. */
function reload(addresses: readonly string[]): void {
  const now = `?${Date.now()}`;
  for (const image of document.querySelectorAll("img, video")) {
    for (const name of ["src", "poster"]) {
      const [path = ""] = (image.getAttribute(name) ?? "").split("?");
      if (addresses.includes(path)) image.setAttribute(name, path + now);
    }
  }
}
