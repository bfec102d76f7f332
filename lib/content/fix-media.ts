import type { Element, Root } from "hast";

import type { Problem } from "../problems";
import { isUnsafeUrl } from "./clean-html";
import { placeOf, replaceChild } from "./tree";
import { visit } from "./visit";

/**
 * Gives the site's own films and sounds their controls.
 * One of another server becomes a link, and is reported: pages ask nothing of
 * others before a click. Changes the tree.
 */
export function fixMedia(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "video" && node.tagName !== "audio") return;
    const external = sourcesOf(node).find(isExternalUrl);
    if (external && parent && index !== undefined) {
      problems.push(externalMedia(file, node, external));
      replaceChild(parent, index, [linkTo(node, external)]);
      return;
    }
    node.properties.controls = true;
    node.properties.preload = "metadata";
  });
  return problems;
}

/** What the cleaning removes and reports needs no second report. */
function isExternalUrl(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url.trim()) && !isUnsafeUrl(url);
}

/** The addresses of a player, whether in its attribute or in its sources. */
function sourcesOf({ properties, children }: Element): string[] {
  const inner = children.flatMap((child) =>
    child.type === "element" ? [child.properties.src] : [],
  );
  return [properties.src, ...inner].filter((src) => typeof src === "string");
}

function linkTo({ position }: Element, address: string): Element {
  return {
    type: "element",
    tagName: "a",
    properties: { href: address },
    children: [{ type: "text", value: address }],
    ...(position && { position }),
  };
}

function externalMedia(file: string, node: Element, address: string): Problem {
  return {
    file,
    ...placeOf(node),
    rule: "external-media",
    message: `« ${address} » serait demandé à un autre serveur dès l’ouverture de la page.`,
    mend: "Copiez ce fichier dans « public » et donnez son chemin, ou utilisez une vidéo d’un hôte autorisé.",
  };
}
