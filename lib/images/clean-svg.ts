import { find, svg } from "property-information";
import type { Element, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { toXml } from "xast-util-to-xml";

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
    "feSpotLight feTile feTurbulence animate animateMotion animateTransform mpath"
  ).split(" "),
);

/** Left out, but not what they hold. */
const transparent = new Set(["a"]);

const namespaces = new Map([
  ["xmlns", "http://www.w3.org/2000/svg"],
  ["xmlns:xlink", "http://www.w3.org/1999/xlink"],
]);

/** What an animation may not change: where things lead, and what they do. */
const unsafeToAnimate = /^(?:xlink:)?href$|^on|^style$/i;

/** What a drawing declares for itself, as old editors do for namespaces: never read, since it may multiply. */
const ownEntity = /&(?!(?:amp|lt|gt|quot|apos);|#)[\w.:-]+;/g;

const embeddedImage = /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*$/;

/**
 * A drawing with only what draws: no script, no handler, no link, nothing of
 * another site, no editor's notes. Undefined when the text is no SVG.
 */
export function cleanSvg(text: string): string | undefined {
  let tree: Root;
  try {
    tree = fromXml(text.replace(/^\uFEFF/, "").replace(ownEntity, ""));
  } catch {
    return undefined;
  }
  const root = tree.children.find((node) => node.type === "element");
  if (root?.name !== "svg") return undefined;
  return toXml({ ...cleanElement(root), attributes: rootAttributes(root) });
}

function rootAttributes(root: Element): Element["attributes"] {
  return { ...Object.fromEntries(namespaces), ...cleanAttributes(root) };
}

function cleanElement(element: Element): Element {
  return {
    ...element,
    attributes: cleanAttributes(element),
    children: cleanChildren(element),
  };
}

function cleanChildren({ children }: Element): Element["children"] {
  return children.flatMap((child): Element["children"] => {
    if (child.type === "text" || child.type === "cdata") {
      return [{ type: "text", value: child.value }];
    }
    if (child.type !== "element") return [];
    if (transparent.has(child.name)) return cleanChildren(child);
    if (!elements.has(child.name) || !isSafe(child)) return [];
    return [cleanElement(child)];
  });
}

function isSafe({ name, attributes, children }: Element): boolean {
  if (name === "style") {
    return children.every(
      (child) => !("value" in child) || isSafeCss(child.value),
    );
  }
  return !unsafeToAnimate.test(attributes.attributeName ?? "");
}

function cleanAttributes({ attributes }: Element): Element["attributes"] {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) =>
      isSafeAttribute(name, value ?? ""),
    ),
  );
}

function isSafeAttribute(name: string, value: string): boolean {
  if (namespaces.get(name) === value) return true;
  if (name.startsWith("xmlns") || /^on/i.test(name)) return false;
  if (name === "href" || name === "xlink:href") {
    return value.startsWith("#") || embeddedImage.test(value);
  }
  return isKnown(name) && isSafeCss(value);
}

/** Whether the SVG specifications have this attribute: those of editors have a prefix of their own. */
function isKnown(name: string): boolean {
  return find(svg, name).space !== undefined;
}

/** Rules and values that ask for nothing but a part of the same drawing. */
function isSafeCss(text: string): boolean {
  const addresses = text.matchAll(/url\(\s*["']?\s*(.)/gis);
  return (
    !/@import|javascript:|expression\(|\\/i.test(text) &&
    [...addresses].every(([, first]) => first === "#")
  );
}
