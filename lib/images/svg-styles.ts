import type { Element, ElementContent } from "xast";

/** Properties of CSS that have an attribute of the same name and the same values. */
const presentation = new Set(
  (
    "alignment-baseline baseline-shift clip-path clip-rule color " +
    "color-interpolation color-interpolation-filters direction display " +
    "dominant-baseline fill fill-opacity fill-rule filter flood-color " +
    "flood-opacity font-family font-size font-stretch font-style font-variant " +
    "font-weight image-rendering letter-spacing lighting-color marker-end " +
    "marker-mid marker-start mask opacity overflow paint-order pointer-events " +
    "shape-rendering stop-color stop-opacity stroke stroke-dasharray " +
    "stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit " +
    "stroke-opacity stroke-width text-anchor text-decoration text-rendering " +
    "unicode-bidi vector-effect visibility word-spacing writing-mode"
  ).split(" "),
);

/** Each is tried on each element. */
const mostRules = 500;

/** On these, `fill` says what stays at the end of a movement. */
const moving = /^(?:animate|animateMotion|animateTransform|set|mpath)$/;

/** A rule for one selector. */
interface Rule {
  tag: string;
  classes: string[];
  id: string | undefined;
  /** What wins is what is greater, then what comes later. */
  weight: number;
  declarations: [string, string][];
}

/**
 * A drawing whose styles are attributes: the policy of the site lets no style
 * be written in a document, so that one opened by itself would lose them. It is
 * left as it is when a style asks for more than names, classes and ids can say:
 * then it only has its look where a page shows it.
 */
export function withoutStyles(root: Element): Element {
  const rules = readRules(cssOf(root));
  return rules ? applyRules(root, rules) : root;
}

function cssOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type !== "element") return "";
      if (child.name !== "style") return cssOf(child);
      return child.children
        .map((text) => (text.type === "text" ? text.value : ""))
        .join("");
    })
    .join("\n");
}

/** The rules of a style sheet, from the weakest; undefined when there is something else in it. */
function readRules(css: string): Rule[] | undefined {
  const rules: Rule[] = [];
  const blocks = css.replace(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, "").split("}");
  const rest = blocks.pop() ?? "";
  if (rest.trim()) return undefined;
  for (const block of blocks) {
    const [selectors = "", body, ...others] = block.split("{");
    const declarations =
      body === undefined ? undefined : readDeclarations(body);
    if (!declarations || others.length > 0) return undefined;
    for (const selector of selectors.split(",")) {
      const rule = readSelector(selector.trim());
      if (!rule) return undefined;
      rules.push({ ...rule, declarations });
    }
  }
  if (rules.length > mostRules) return undefined;
  return rules.sort((a, b) => a.weight - b.weight);
}

/** Undefined for what cannot be told from attributes: what is important, and values of one's own. */
function readDeclarations(text: string): [string, string][] | undefined {
  if (/!|--|\\|\(\s*data:/.test(text)) return undefined;
  const declarations: [string, string][] = [];
  for (const written of text.split(";")) {
    const declaration = written.trim();
    if (!declaration) continue;
    const at = declaration.indexOf(":");
    const name = declaration.slice(0, at).trim().toLowerCase();
    const value = declaration.slice(at + 1).trim();
    const isWhole = /^(?:[^"']|"[^"]*"|'[^']*')+$/.test(value);
    if (at === -1 || !isWhole || !presentation.has(name)) return undefined;
    declarations.push([name, value]);
  }
  return declarations;
}

function readSelector(
  selector: string,
): Omit<Rule, "declarations"> | undefined {
  if (!/^(?:\*|[a-z][\w-]*)?(?:[.#][a-z_][\w-]*)*$/i.test(selector)) {
    return undefined;
  }
  const names = (sign: string) =>
    selector
      .match(/[.#][\w-]+/g)
      ?.filter((one) => one.startsWith(sign))
      .map((one) => one.slice(1)) ?? [];
  const [tag = ""] = /^[^.#]*/.exec(selector) ?? [];
  const [id, ...others] = names("#");
  if (!selector || others.length > 0) return undefined;
  const classes = names(".");
  const weight =
    (id ? 10_000 : 0) + classes.length * 100 + (/^\w/.test(tag) ? 1 : 0);
  return { tag: tag === "*" ? "" : tag, classes, id, weight };
}

function applyRules(element: Element, rules: readonly Rule[]): Element {
  const { attributes, name } = element;
  const { style, ...others } = attributes;
  const own = readDeclarations(style ?? "");
  const given = moving.test(name)
    ? []
    : rules
        .filter((rule) => matches(rule, element))
        .flatMap((rule) => rule.declarations);
  return {
    ...element,
    attributes: {
      ...others,
      ...Object.fromEntries(given),
      ...(own ? Object.fromEntries(own) : { style }),
    },
    children: element.children.flatMap((child): ElementContent[] => {
      if (child.type !== "element") return [child];
      return child.name === "style" ? [] : [applyRules(child, rules)];
    }),
  };
}

function matches(
  { tag, classes, id }: Rule,
  { name, attributes }: Element,
): boolean {
  const own = (attributes.class ?? "").split(/\s+/);
  return (
    (tag === "" || tag === name) &&
    (id === undefined || attributes.id === id) &&
    classes.every((one) => own.includes(one))
  );
}
