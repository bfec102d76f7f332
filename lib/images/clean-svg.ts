import { find, svg } from "property-information";
import type { Element, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { toXml } from "xast-util-to-xml";

import { withoutStyles } from "./svg-styles";
import { stripMetadata, type StrippableFormat } from "./strip-metadata";

/** What draws, moves or describes. Scripts, foreign content and editors' notes are not in the list. */
const elements = new Set(
  (
    "svg g defs symbol use switch view title desc style " +
    "path rect circle ellipse line polyline polygon image text tspan textPath " +
    "linearGradient radialGradient stop pattern marker clipPath mask filter " +
    "feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix " +
    "feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood " +
    "feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge " +
    "feMergeNode feMorphology feOffset fePointLight feSpecularLighting " +
    "feSpotLight feTile feTurbulence animate animateMotion animateTransform " +
    "mpath set"
  ).split(" "),
);

/** Left out, but not what they hold. */
const transparent = new Set(["a"]);

const xlink = "http://www.w3.org/1999/xlink";
const namespaces = new Map([
  ["xmlns", "http://www.w3.org/2000/svg"],
  ["xmlns:xlink", xlink],
]);

/** What an animation may not change: where things lead, and what they do. */
const unsafeToAnimate = /^(?:[\w.-]+:)?href$|^on|^style$/i;

/**
 * A drawing with only what draws: no script, no handler, no link, nothing of
 * another site, no editor's notes. Undefined when the bytes are no SVG, or one
 * that nests too deep.
 */
export function cleanSvg(bytes: Uint8Array): Buffer | undefined {
  let tree: Root;
  try {
    tree = fromXml(withoutEntities(decodeXml(bytes)));
  } catch {
    return undefined;
  }
  const root = tree.children.find((node) => node.type === "element");
  if (root?.name !== "svg" || isTooDeep(root)) return undefined;
  const cleaned = withoutStyles(cleanElement(root));
  const attributes = {
    ...Object.fromEntries(namespaces),
    ...cleaned.attributes,
  };
  return Buffer.from(toXml({ ...cleaned, attributes }));
}

/** How deep elements nest: what other readers of XML accept. Drawings are cleaned by recursion. */
const deepestNesting = 256;

function isTooDeep(root: Element): boolean {
  let level: Element[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepestNesting) return true;
    level = level
      .flatMap(({ children }) => children)
      .filter((child) => child.type === "element");
  }
  return false;
}

/** XML says its encoding by its first bytes, or in its first line. Throws for one that is not known, or is not kept to. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const said = /^<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/.exec(start)?.[1];
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : (said ?? "utf-8");
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** All that a drawing's own entities may add to it, in characters. */
const mostAdded = 1_000_000;

/**
 * A text with the values of the entities that it declares, as old editors do
 * for namespaces and styles, in their place; they hold no entity themselves, so
 * that they do not multiply. Others are left out.
 */
function withoutEntities(text: string): string {
  const declared = text.matchAll(
    /<!ENTITY\s+([\w.:-]+)\s+(?:"([^"&<]*)"|'([^'&<]*)')\s*>/g,
  );
  const values = new Map(
    [...declared].map(([, name = "", one, other]) => [
      name,
      one ?? other ?? "",
    ]),
  );
  let added = 0;
  return text.replace(
    /&(?!(?:amp|lt|gt|quot|apos);|#)([\w.:-]+);/g,
    (_, name: string) => {
      const value = values.get(name) ?? "";
      added += value.length;
      if (added > mostAdded) throw new Error("Too many entities");
      return value;
    },
  );
}

function cleanElement(element: Element): Element {
  const children =
    element.name === "style"
      ? cleanStyle(element)
      : element.children.flatMap(cleanChild);
  return { ...element, attributes: cleanAttributes(element), children };
}

function cleanChild(child: Element["children"][number]): Element["children"] {
  if (child.type === "text" || child.type === "cdata") {
    return [{ type: "text", value: child.value }];
  }
  if (child.type !== "element") return [];
  if (transparent.has(child.name)) return child.children.flatMap(cleanChild);
  const isKept =
    elements.has(child.name) &&
    !unsafeToAnimate.test(child.attributes.attributeName ?? "");
  const cleaned = cleanElement(child);
  const isEmptied = child.name === "style" && cleaned.children.length === 0;
  return isKept && !isEmptied ? [cleaned] : [];
}

/** Styles are judged whole: what is harmless in two parts may not be so in one. */
function cleanStyle({ children }: Element): Element["children"] {
  const value = children
    .map((child) =>
      child.type === "text" || child.type === "cdata" ? child.value : "",
    )
    .join("");
  return isSafeCss(value) ? [{ type: "text", value }] : [];
}

function cleanAttributes({ attributes }: Element): Element["attributes"] {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      cleanAttribute(name, value ?? ""),
    ),
  );
}

function cleanAttribute(name: string, value: string): [string, string][] {
  if (namespaces.get(name) === value) return [[name, value]];
  if (name.startsWith("xmlns") || /^on/i.test(name)) return [];
  if (/^(?:[\w.-]+:)?href$/.test(name)) {
    const target = value.startsWith("#") ? value : cleanEmbedded(value);
    const own = name === "href" ? name : "xlink:href";
    return target === undefined ? [] : [[own, target]];
  }
  return isKnown(name) && isSafeCss(value) ? [[name, value]] : [];
}

const embeddedImage = /^data:image\/(png|jpe?g|gif|webp);base64,([\w+/=\s]*)$/;
const strippable = new Map<string, StrippableFormat>([
  ["png", "png"],
  ["jpeg", "jpeg"],
  ["jpg", "jpeg"],
  ["gif", "gif"],
  ["webp", "webp"],
]);

/** An image inside the drawing, without its metadata; undefined for any other address. */
function cleanEmbedded(address: string): string | undefined {
  const [, type = "", content = ""] = embeddedImage.exec(address.trim()) ?? [];
  const format = strippable.get(type);
  const bytes = Buffer.from(content, "base64");
  const stripped =
    format && bytes.length > 12 ? stripMetadata(format, bytes) : undefined;
  return (
    stripped && `data:image/${format};base64,${stripped.toString("base64")}`
  );
}

/** Whether the specifications have this attribute: those of editors have a prefix of their own. */
function isKnown(name: string): boolean {
  return (
    /^(?:role|aria-[a-z]+)$/.test(name) || find(svg, name).space !== undefined
  );
}

/** Rules and values that ask for nothing but a part of the same drawing, or what it embeds. */
function isSafeCss(text: string): boolean {
  const read = withoutEscapes(text);
  const addresses = read.matchAll(/url\(\s*["']?\s*([^"')]*)/gi);
  return (
    !/@import|javascript:|expression\(|image-set\(|\bsrc\(/i.test(read) &&
    [...addresses].every(([, address = ""]) =>
      /^#|^data:(?:font\/|application\/(?:x-)?font-|image\/(?:png|jpe?g|gif|webp);)/.test(
        address,
      ),
    )
  );
}

/** CSS Syntax, 4.3.7: names may be written in escapes; its comments may part nothing that is one name. */
function withoutEscapes(css: string): string {
  return css.replace(/\\(?:([0-9a-f]{1,6})\s?|([^]))/gi, (_, code, sign) => {
    const point = Number.parseInt(code ?? "", 16);
    if (Number.isNaN(point)) return String(sign ?? "");
    return point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  });
}
