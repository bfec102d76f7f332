import type { Element, ElementContent, Parents, Root } from "hast";
import { toString } from "hast-util-to-string";

import type { Problem } from "../problems";
import type { SiteSettings } from "../site/settings";
import { isUnsafeUrl } from "./clean-html";
import type { HtmlDirectiveSlot } from "./directive-call";
import type { DirectiveUse } from "./entry";
import { readFrameAddress } from "./frame-address";
import { placeOf, replaceChild } from "./tree";
import { readVideoAddress } from "./video-hosts";
import { SKIP, visit } from "./visit";

/**
 * Replaces the players written as raw HTML (a `figure` around an `iframe`, or
 * the `iframe` alone) by the video directive, or the embed directive for what
 * is no video; its use joins the list. A player of a host that is not allowed
 * becomes a plain link. Changes the tree.
 */
export function recogniseEmbeds(
  file: string,
  tree: Root,
  directives: DirectiveUse[],
  settings: SiteSettings,
): { problems: Problem[] } {
  const problems: Problem[] = [];
  visit(tree, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const frame = playerIn(node);
    if (!frame) return undefined;
    const caption = captionOf(node);
    const title = property(frame, "title");
    const address = property(frame, "src");
    // Without an address to link to, the frame is reported and removed as any unsafe tag.
    if (!address || isUnsafeUrl(address)) return undefined;
    const place = placeOf(frame.position ? frame : node);
    const kind = kindOf(address, settings);
    if ("problem" in kind) {
      problems.push({ file, ...place, ...kind.problem });
      const link = linkTo(frame, address, caption || title);
      replaceChild(parent, index, [
        holdsBlocks(parent) ? inParagraph(link) : link,
      ]);
      return SKIP;
    }
    if (!title) problems.push(untitledPlayer(file, place));
    const attributes = {
      src: address,
      title: title || caption || kind.title,
      ...(caption && { caption }),
    };
    const slot: HtmlDirectiveSlot = {
      type: "directiveSlot",
      index:
        directives.push({
          ...place,
          name: kind.directive,
          attributes,
          places: {},
        }) - 1,
      children: [],
    };
    replaceChild(parent, index, [slot]);
    return SKIP;
  });
  return { problems };
}

type Kind =
  | { directive: "video" | "embed"; title: string }
  | { problem: ProblemOfAddress };

/** What shows an address, with a title for want of the author's; or why nothing may. */
function kindOf(address: string, { hosts }: SiteSettings): Kind {
  const video = readVideoAddress(address);
  if (video && hosts.video.includes(video.host)) {
    return { directive: "video", title: `Vidéo sur ${video.host}` };
  }
  const frame = readFrameAddress(address);
  if (frame && hosts.embed.includes(frame.host)) {
    return { directive: "embed", title: `Contenu de ${frame.host}` };
  }
  if (video) return { problem: forbiddenHost(address, "video", video.host) };
  if (frame && hosts.video.includes(frame.host)) {
    return { problem: invalidVideo(address) };
  }
  return { problem: forbiddenHost(address, "embed", frame?.host) };
}

/** The player that an element is, or holds with nothing else but a caption. */
function playerIn(node: Element): Element | undefined {
  if (node.tagName === "iframe") return node;
  if (!["center", "div", "figure", "p"].includes(node.tagName))
    return undefined;
  const inner = node.children.filter(
    (child) => !isBlank(child) && !isCaption(child),
  );
  const [only] = inner;
  if (inner.length !== 1 || only?.type !== "element") return undefined;
  return playerIn(only);
}

function captionOf(node: Element): string {
  const caption = node.children.find(isCaption);
  if (caption) return toString(caption).trim().replace(/\s+/g, " ");
  const [only] = node.children.filter((child) => !isBlank(child));
  return only?.type === "element" ? captionOf(only) : "";
}

function isCaption(node: ElementContent): node is Element {
  return node.type === "element" && node.tagName === "figcaption";
}

function isBlank(node: ElementContent): boolean {
  return (
    node.type === "comment" ||
    (node.type === "text" && !node.value.trim()) ||
    (node.type === "element" && node.tagName === "p" && !node.children.length)
  );
}

function property(node: Element, name: string): string {
  const value = node.properties[name];
  return typeof value === "string" ? value.trim() : "";
}

function linkTo({ position }: Element, address: string, text: string): Element {
  return {
    type: "element",
    tagName: "a",
    properties: { href: address },
    children: [{ type: "text", value: text || address }],
    ...(position && { position }),
  };
}

function inParagraph(link: Element): Element {
  return { type: "element", tagName: "p", properties: {}, children: [link] };
}

const blockHolders = new Set([
  ...["article", "aside", "blockquote", "dd", "details", "div", "figure"],
  ...["li", "section", "td", "th"],
]);

/** Whether a paragraph may stand there: in a sentence, it would end it. */
function holdsBlocks(parent: Parents): boolean {
  return parent.type !== "element" || blockHolders.has(parent.tagName);
}

type Place = { line: number; column: number };

type ProblemOfAddress = Omit<Problem, "file" | "line" | "column">;

function forbiddenHost(
  address: string,
  setting: "video" | "embed",
  host: string | undefined,
): ProblemOfAddress {
  return {
    rule: "forbidden-host",
    message: `Le lecteur « ${address} » n’est pas d’un hôte autorisé.`,
    mend: host
      ? `Ajoutez « ${host} » à « hosts.${setting} » dans content/site.yaml, ou remplacez le lecteur par un lien.`
      : "Copiez l’adresse entière du contenu, en https, ou remplacez le lecteur par un lien.",
  };
}

function invalidVideo(address: string): ProblemOfAddress {
  return {
    rule: "invalid-video",
    message: `« ${address} » n’est pas l’adresse d’une vidéo.`,
    mend: "Copiez l’adresse de la page de la vidéo : https://tube.numerique.gouv.fr/w/…",
  };
}

function untitledPlayer(file: string, place: Place): Problem {
  return {
    file,
    ...place,
    rule: "untitled-player",
    message: "Ce lecteur n’a pas de titre.",
    mend: "Ajoutez un attribut title qui dit ce qu’il montre.",
  };
}
