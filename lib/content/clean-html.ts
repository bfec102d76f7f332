import type { Element, Root } from "hast";
import { defaultSchema, sanitize, type Schema } from "hast-util-sanitize";
import { html } from "property-information";

import type { Problem } from "../problems";
import type { RuleName } from "../rules";
import { classNames } from "./class-names";
import { directiveElement } from "./entry";
import { placeOf, replaceChild } from "./tree";
import { SKIP, visit } from "./visit";

const extraTags = [
  "abbr",
  "address",
  "article",
  "aside",
  "audio",
  "bdi",
  "bdo",
  "button",
  "caption",
  "cite",
  "col",
  "colgroup",
  "figcaption",
  "figure",
  "footer",
  "header",
  "mark",
  "nav",
  "small",
  "time",
  "track",
  "u",
  "video",
  "wbr",
  directiveElement,
];

const ariaAttributes = Object.keys(html.property).filter((name) =>
  name.startsWith("aria"),
);

/** What an article's HTML may hold; everything else is taken out. */
const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  clobberPrefix: "",
  tagNames: [...(defaultSchema.tagNames ?? []), ...extraTags],
  attributes: {
    "*": [
      "align",
      "className",
      "dir",
      "id",
      "lang",
      "role",
      "title",
      ...ariaAttributes,
    ],
    [directiveElement]: ["dataIndex"],
    a: ["href", "hrefLang", "name", "rel", "target", "download"],
    audio: ["controls", "loop", "preload", "src"],
    blockquote: ["cite"],
    button: [["type", "button"], "disabled"],
    col: ["span"],
    colgroup: ["span"],
    del: ["cite", "dateTime"],
    img: ["src", "alt", "width", "height"],
    input: [["disabled", true], ["type", "checkbox"], "checked"],
    ins: ["cite", "dateTime"],
    li: ["value"],
    ol: ["start", "reversed", "type"],
    q: ["cite"],
    td: ["colSpan", "rowSpan", "headers"],
    th: ["colSpan", "rowSpan", "headers", "scope", "abbr"],
    source: ["src", "type"],
    time: ["dateTime"],
    track: ["src", "kind", "srcLang", "label", "default"],
    video: [
      "controls",
      "height",
      "loop",
      "muted",
      "playsInline",
      "poster",
      "preload",
      "src",
      "width",
    ],
  },
  ancestors: {
    ...defaultSchema.ancestors,
    caption: ["table"],
    col: ["table"],
    colgroup: ["table"],
  },
  protocols: {
    cite: ["http", "https"],
    href: ["http", "https", "mailto", "tel"],
    poster: ["http", "https"],
    src: ["http", "https"],
  },
  required: {},
  strip: ["script", "style"],
};

const allowedTags = new Set(schema.tagNames);

/** Whether an author may write a tag: that of directives is for the program. */
export function isAllowed(tagName: string): boolean {
  return allowedTags.has(tagName) && tagName !== directiveElement;
}

/**
 * The one place where author's HTML is made safe: by an allow-list, after every
 * transformation that reads raw HTML. What is dangerous is reported.
 */
export function cleanHtml(
  file: string,
  tree: Root,
): { tree: Root; problems: Problem[] } {
  const problems = findUnsafe(file, tree);
  dropFields(tree);
  dropPageClasses(tree);
  tidyUrls(tree);
  seatSlots(tree);
  const clean = sanitize(tree, schema);
  return {
    tree: clean.type === "root" ? clean : { type: "root", children: [] },
    problems,
  };
}

/**
 * Addresses as browsers read them: without spaces around and line ends inside,
 * the scheme in lower case. The allow-list would take them out otherwise.
 */
function tidyUrls(tree: Root): void {
  visit(tree, "element", ({ properties }) => {
    for (const name of urlProperties) {
      const url = properties[name];
      if (typeof url !== "string") continue;
      properties[name] = url
        .replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, "")
        .replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());
    }
  });
}

/**
 * Classes of what stands around an article, or over the page, and of what the
 * program makes of one: the DSFR's script stops, or something is covered, where
 * an article has them.
 */
const pageClass =
  /^(?:fr-(?:consent|header|modal|segmented|skiplinks)(?![a-z])|parution-(?!align-))/;

function dropPageClasses(tree: Root): void {
  visit(tree, "element", (node) => {
    const names = classNames(node);
    if (!names.some((name) => pageClass.test(name))) return;
    node.properties.className = names.filter((name) => !pageClass.test(name));
  });
}

/** Fields of a form, but for the boxes of task lists: without their attributes they would be others. */
function dropFields(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.tagName === "button") node.properties.type = "button";
    if (node.tagName !== "input" || isTaskBox(node)) return undefined;
    replaceChild(parent, index, []);
    return [SKIP, index];
  });
}

function isTaskBox({ properties }: Element): boolean {
  return properties.type === "checkbox" && properties.disabled === true;
}

/** Slots become elements that pass the allow-list; an author's own of that name are unwrapped first. */
function seatSlots(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === "element" && node.tagName === directiveElement) {
      if (node.data !== ownElement) {
        replaceChild(parent, index, node.children);
        return [SKIP, index];
      }
    }
    if (node.type === "directiveSlot") {
      const element: Element = {
        type: "element",
        tagName: directiveElement,
        properties: { dataIndex: String(node.index) },
        children: node.children,
        data: ownElement,
      };
      replaceChild(parent, index, [element]);
      return [SKIP, index];
    }
    return undefined;
  });
}

/** Marks the elements made here. */
const ownElement = {};

const inMarkdown = "Écrivez ce passage en Markdown, ou avec une directive.";
const asImage =
  "Enregistrez ce dessin dans « public/img », et montrez-le : ![Ce qu’il montre](/img/dessin.svg).";
const elsewhere =
  "Un article n’a pas de formulaire : faites un lien vers celui d’un autre service.";
const byTheSite =
  "Retirez-la : les scripts et les styles des pages sont ceux du site.";

/** Each with how to do without it. */
const dangerousTags = new Map([
  ["base", byTheSite],
  ["embed", inMarkdown],
  ["form", elsewhere],
  ["frame", inMarkdown],
  ["frameset", inMarkdown],
  ["iframe", "Donnez-lui l’adresse d’un hôte autorisé, en https."],
  ["link", byTheSite],
  ["math", inMarkdown],
  ["meta", byTheSite],
  ["noembed", inMarkdown],
  ["noframes", inMarkdown],
  ["object", inMarkdown],
  ["plaintext", inMarkdown],
  ["script", byTheSite],
  ["select", elsewhere],
  ["style", byTheSite],
  ["svg", asImage],
  ["template", inMarkdown],
  ["textarea", elsewhere],
  ["title", inMarkdown],
  ["xmp", inMarkdown],
]);

/** Languages of their own, of which one report is enough. */
const foreignTags = new Set(["math", "svg"]);

const urlProperties = [
  "action",
  "cite",
  "data",
  "formAction",
  "href",
  "poster",
  "src",
];

function findUnsafe(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "element", (node) => {
    const report = (rule: RuleName, message: string, mend: string) =>
      problems.push({ file, ...placeOf(node), rule, message, mend });

    const withoutIt = dangerousTags.get(node.tagName);
    if (withoutIt) {
      report(
        "unsafe-html",
        `La balise « ${node.tagName} » n’est pas permise : elle est retirée.`,
        withoutIt,
      );
    }
    if (node.tagName === "input" && !isTaskBox(node)) {
      report("unknown-html", "La balise « input » est retirée.", elsewhere);
    }
    if (!withoutIt && !isAllowed(node.tagName)) {
      report(
        "unknown-html",
        `La balise « ${node.tagName} » est retirée ; ce qu’elle contient reste.`,
        inMarkdown,
      );
    }
    const ofPage = classNames(node).find((name) => pageClass.test(name));
    if (ofPage !== undefined) {
      report(
        "unsafe-html",
        `La classe « ${ofPage} » est celle d’une partie de la page : elle est retirée.`,
        "Retirez-la : l’en-tête et les fenêtres d’une page sont ceux du site.",
      );
    }
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^on/i.test(name) || name === "srcDoc") {
        report(
          "unsafe-html",
          `L’attribut « ${name.toLowerCase()} » n’est pas permis : il est retiré.`,
          "Retirez-le : les pages n’exécutent pas de code écrit dans les articles.",
        );
      }
      if (urlProperties.includes(name) && isUnsafeUrl(String(value))) {
        const { rule, message, mend } = unsafeUrl(String(value));
        report(rule, message, mend);
      }
    }
    return foreignTags.has(node.tagName) ? SKIP : undefined;
  });
  return problems;
}

/** What is said of an unsafe address, wherever it is written. */
export function unsafeUrl(
  url: string,
): Pick<Problem, "rule" | "message" | "mend"> {
  return {
    rule: "unsafe-url",
    message: `L’adresse « ${url.slice(0, 60)} » n’est pas permise.`,
    mend: "Utilisez une adresse en https:, http:, mailto: ou tel:, ou un chemin du site.",
  };
}

/**
 * A URL with a scheme that is none of those allowed, read as a browser does;
 * what only looks like a scheme is one too, as it is for the allow-list.
 */
export function isUnsafeUrl(url: string): boolean {
  const scheme = /^([^/?#:]*):/.exec(
    url.replace(/[\u0000-\u0020\u007f-\u009f]/g, ""),
  )?.[1];
  return (
    scheme !== undefined &&
    !["http", "https", "mailto", "tel"].includes(scheme.toLowerCase())
  );
}
