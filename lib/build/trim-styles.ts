import postcss, {
  type AtRule,
  type ChildNode,
  type Declaration,
  type Root,
} from "postcss";
import parseSelectors, {
  type Attribute,
  type Node,
  type Selector,
} from "postcss-selector-parser";

import type { PageElement } from "./page-elements";

/** What pages may have, now or once a script has run. */
export interface Vocabulary {
  elements: readonly PageElement[];
  /**
   * Names that scripts say: of elements that they make, whose classes are among
   * them, and of classes that they put on any element.
   */
  given: ReadonlySet<string>;
  /** Custom properties that something beside the stylesheet says: `--move`. */
  properties: ReadonlySet<string>;
}

/**
 * A stylesheet without what no page can use: rules that no element ever has the
 * name and the classes for, custom properties, animations and typefaces that nothing asks for,
 * and what only browsers that are gone understand. What is left applies in the
 * same order, so it shows the same.
 */
export function trimStyles(css: string, vocabulary: Vocabulary): string {
  const root = postcss.parse(css);
  root.walkComments((comment) => {
    if (!comment.text.startsWith("!")) comment.remove();
  });
  dropRules(root, { ...vocabulary, found: new Map() });
  dropOldBrowsers(root);
  dropProperties(root, vocabulary);
  dropAnimations(root);
  dropTypefaces(root);
  dropEmpty(root);
  return root.toString();
}

/** A vocabulary, with what was found in it of what rules asked for: many ask for the same. */
interface KnownVocabulary extends Vocabulary {
  found: Map<string, readonly PageElement[] | undefined>;
}

function dropRules(root: Root, vocabulary: KnownVocabulary): void {
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const { nodes } = parseSelectors().astSync(rule.selector);
    const kept = nodes.filter((selector) => canMatch(selector, vocabulary));
    // One selector that a browser does not know undoes the whole rule.
    if (kept.length === 0 || nodes.some(isOfOldBrowser)) rule.remove();
    else if (kept.length < nodes.length) {
      rule.selector = kept.map((selector) => String(selector).trim()).join(",");
    }
  });
}

function isKeyframe({ parent }: ChildNode): boolean {
  return (
    parent?.type === "atrule" && /keyframes$/i.test((parent as AtRule).name)
  );
}

const containers = new Set([":is", ":where", ":has", ":matches"]);

/**
 * Whether elements of pages can match a selector: each of its parts, and those
 * that stand in others. What `:not()` holds never prevents it.
 */
function canMatch(selector: Selector, vocabulary: KnownVocabulary): boolean {
  let inner: readonly PageElement[] | undefined;
  for (const { part, relation } of partsOf(selector).reverse()) {
    const found = elementsFor(part, vocabulary);
    const outer = inner && found ? around(inner, found, relation) : found;
    if (outer?.length === 0) return false;
    inner = outer;
  }
  return true;
}

interface Part {
  /** What is asked of an element. */
  part: Node[];
  /** Where the element of the next part stands: " " in this one, ">" directly, "+" or "~" after it. */
  relation: string;
}

function partsOf({ nodes }: Selector): Part[] {
  const parts: Part[] = [{ part: [], relation: "" }];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (node.type !== "combinator") last?.part.push(node);
    else if (last) {
      last.relation = node.value.trim() || " ";
      parts.push({ part: [], relation: "" });
    }
  }
  return parts;
}

/** The elements that may match; undefined when others may too, which scripts make or which the part does not tell apart. */
function elementsFor(
  part: readonly Node[],
  vocabulary: KnownVocabulary,
): readonly PageElement[] | undefined {
  const { elements, found } = vocabulary;
  const asked = part.join("");
  if (found.has(asked)) return found.get(asked);
  const questions = part.map((node) => questionOf(node, vocabulary));
  const matching = questions.every(({ canBeGiven }) => canBeGiven)
    ? undefined
    : elements.filter((element) =>
        questions.every(({ holdsFor }) => holdsFor(element)),
      );
  found.set(asked, matching);
  return matching;
}

/** Those of some elements that one of others stands in, as far as it is known: scripts move some. */
function around(
  inner: readonly PageElement[],
  found: readonly PageElement[],
  relation: string,
): readonly PageElement[] {
  const isInside = relation === " " || relation === ">";
  if (!isInside || inner.some(({ isMoved }) => isMoved)) return found;
  return found.filter((element) =>
    inner.some(({ parents, ancestors }) =>
      (relation === ">" ? parents : ancestors).has(element),
    ),
  );
}

/** What a node asks of an element. */
interface Question {
  /** Whether the element of a page may come to match it. */
  holdsFor: (element: PageElement) => boolean;
  /** Whether one that a script makes may. */
  canBeGiven: boolean;
}

const always: Question = { holdsFor: () => true, canBeGiven: true };
const never: Question = { holdsFor: () => false, canBeGiven: false };

function questionOf(node: Node, vocabulary: KnownVocabulary): Question {
  const { given } = vocabulary;
  switch (node.type) {
    case "tag": {
      const wanted = node.value.toLowerCase();
      return {
        holdsFor: ({ name }) => name === wanted,
        canBeGiven: given.has(wanted),
      };
    }
    case "class": {
      const wanted = node.value;
      return given.has(wanted)
        ? always
        : { holdsFor: ({ classes }) => classes.has(wanted), canBeGiven: false };
    }
    case "attribute":
      return questionOfAttribute(node, vocabulary);
    case "pseudo":
      return node.nodes.length === 0 ||
        !containers.has(node.value.toLowerCase()) ||
        node.nodes.some((inner) => canMatch(inner, vocabulary))
        ? always
        : never;
    default:
      return always;
  }
}

/** Only what is asked of classes is judged: any element may come to have another attribute. */
function questionOfAttribute(
  { attribute, operator, value = "" }: Attribute,
  { given }: Vocabulary,
): Question {
  if (attribute.toLowerCase() !== "class") return always;
  const part = value.trim();
  // A space before means that the class is not the first.
  const isStart = operator === "^=" || part !== value;
  if (!isStart && operator !== "*=") return always;
  const isMeant = isStart
    ? (name: string) => name.startsWith(part)
    : (name: string) => name.includes(part);
  return [...given].some(isMeant)
    ? always
    : {
        holdsFor: ({ classes }) => [...classes].some(isMeant),
        canBeGiven: false,
      };
}

function isOfOldBrowser(selector: Selector): boolean {
  let found = false;
  selector.walkPseudos(({ value }) => {
    found ||= /^::?-ms-/.test(value);
  });
  return found;
}

/**
 * Internet Explorer's question of contrast, which no other browser answers, and
 * names of masks that every browser also knows by the older one beside them.
 */
function dropOldBrowsers(root: Root): void {
  root.walkAtRules("media", (rule) => {
    if (!rule.params.includes("-ms-")) return;
    const queries = rule.params
      .split(",")
      .filter((query) => !query.includes("-ms-"))
      .map((query) => [...new Set(query.trim().split(/\s*\band\s*/))])
      .map((parts) => parts.join(" and "));
    if (queries.length === 0) rule.remove();
    else rule.params = [...new Set(queries)].join(",");
  });
  root.walkDecls(/^mask(?:-(?:image|position|repeat|size))?$/, (mask) => {
    const before = mask.prev();
    if (before?.type !== "decl") return;
    if (before.prop === `-webkit-${mask.prop}` && before.value === mask.value) {
      mask.remove();
    }
  });
}

/** A property that only unused ones ask for is unused too: until none is left. */
function dropProperties(root: Root, { properties }: Vocabulary): void {
  let unused: Declaration[];
  do {
    const asked = new Set<string>();
    root.walkDecls(({ value }) => {
      for (const [, name = ""] of value.matchAll(/var\(\s*(--[\w-]+)/g)) {
        asked.add(name);
      }
    });
    unused = [];
    root.walkDecls(/^--/, (declaration) => {
      const { prop } = declaration;
      if (!asked.has(prop) && !properties.has(prop)) unused.push(declaration);
    });
    for (const declaration of unused) declaration.remove();
  } while (unused.length > 0);
}

function dropAnimations(root: Root): void {
  const said = wordsOf(root, /^(?:-webkit-)?animation(?:-name)?$|^--/);
  root.walkAtRules(/keyframes$/i, (rule) => {
    if (!said.has(rule.params)) rule.remove();
  });
}

function dropTypefaces(root: Root): void {
  const families: string[] = [];
  root.walkDecls(/^font(?:-family)?$|^--/, ({ value, parent }) => {
    if (!isTypeface(parent)) families.push(value.toLowerCase());
  });
  const weights = wordsOf(root, /^font(?:-weight)?$|^--/);
  // Which weight these ask for depends on where they are.
  const isAnyWeight = weights.has("lighter") || weights.has("bolder");
  root.walkAtRules("font-face", (rule) => {
    const family = valueOf(rule, "font-family").replace(/["']/g, "");
    const weight = valueOf(rule, "font-weight");
    const isAsked =
      families.some((value) => value.includes(family.toLowerCase())) &&
      (isAnyWeight || !rareWeights.has(weight) || weights.has(weight));
    if (!isAsked) rule.remove();
  });
}

/** Those that no element has unless it is asked for by its number. */
const rareWeights = new Set(["100", "200", "300", "500", "600", "800", "900"]);

function isTypeface(node: ChildNode["parent"]): boolean {
  return node?.type === "atrule" && (node as AtRule).name === "font-face";
}

function valueOf(rule: AtRule, name: string): string {
  const found = rule.nodes?.find(
    (node): node is Declaration => node.type === "decl" && node.prop === name,
  );
  return found?.value ?? "";
}

/** The words of the values of some declarations, outside of typefaces. */
function wordsOf(root: Root, properties: RegExp): Set<string> {
  const words = new Set<string>();
  root.walkDecls(properties, ({ value, parent }) => {
    if (isTypeface(parent)) return;
    for (const [word] of value.matchAll(/[\w-]+/g)) words.add(word);
  });
  return words;
}

function dropEmpty(root: Root): void {
  const isEmpty = (node: ChildNode) =>
    (node.type === "rule" || node.type === "atrule") &&
    node.nodes?.length === 0;
  const visit = (node: ChildNode | Root) => {
    if (!("nodes" in node) || !node.nodes) return;
    for (const child of [...node.nodes]) {
      visit(child);
      // An empty layer still says where it stands among the others.
      if (
        isEmpty(child) &&
        !(child.type === "atrule" && child.name === "layer")
      )
        child.remove();
    }
  };
  visit(root);
}
