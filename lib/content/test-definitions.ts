import type { Nodes } from "hast";
import { find, html } from "property-information";
import { z } from "zod";

import { readSettings } from "../site/read-settings";
import type { SiteSettings } from "../site/settings";
import { buildBody } from "./build-body";
import {
  imageAttribute,
  linkAttribute,
  textAttribute,
  type DirectiveDefinition,
} from "./directive-definition";
import type { Format } from "./parse-body";

/** For the tests: a container that needs a text; its parameter is an image. */
const quote: DirectiveDefinition = {
  name: "quote",
  component: "Quote",
  description: "Une citation.",
  body: "required",
  plainBody: true,
  parameter: "image",
  attributes: z.strictObject({
    author: textAttribute("Qui parle.").optional(),
    url: linkAttribute("L’adresse de la source.").optional(),
    image: imageAttribute("Le portrait.", "portrait").optional(),
  }),
  examples: [],
};

/** For the tests: a directive with two attributes to give, and a check of one. */
const video: DirectiveDefinition = {
  name: "video",
  component: "Video",
  description: "Une vidéo.",
  body: "optional",
  attributes: z.strictObject({
    src: textAttribute("L’adresse de la vidéo."),
    title: textAttribute("Ce que montre la vidéo."),
    caption: textAttribute("La légende.").optional(),
  }),
  check: ({ src = "" }) =>
    src.startsWith("https://")
      ? []
      : [
          {
            attribute: "src",
            rule: "invalid-video",
            message: `« ${src} » n’est pas une vidéo.`,
            mend: "Copiez l’adresse de la page de la vidéo.",
          },
        ],
  examples: [],
};

export const testDefinitions: readonly DirectiveDefinition[] = [quote, video];

export const testSettings = readSettings("", {
  defaultUrl: "http://localhost:3000",
}).settings;

/** For the tests: a body built with these definitions, and the default settings but for those given. */
export function buildSample(
  source: string,
  {
    format = "md",
    title,
    language = "fr",
    settings = {},
  }: {
    format?: Format;
    title?: string;
    language?: string;
    settings?: Partial<SiteSettings>;
  } = {},
) {
  return buildBody(
    { file: `content/a.${format}`, body: source, format, title, language },
    {
      definitions: testDefinitions,
      settings: { ...testSettings, ...settings },
    },
  );
}

/** For the tests: a tree as HTML, its attributes in their order. */
export function htmlOf(node: Nodes): string {
  if (node.type === "text") return node.value.replaceAll("<", "&lt;");
  if (!("children" in node)) return `<!${node.type}>`;
  const inner = node.children.map(htmlOf).join("");
  if (node.type !== "element") return inner;
  const attributes = Object.entries(node.properties).map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(" ") : value;
    return ` ${find(html, name).attribute}="${text}"`;
  });
  const tag = node.tagName;
  const end = ["br", "img"].includes(tag) ? "" : `${inner}</${tag}>`;
  return `<${tag}${attributes.join("")}>${end}`;
}
