import type { Root } from "hast";

import { classNames } from "./class-names";
import {
  attributeKind,
  imagePlaceOf,
  type DirectiveDefinition,
} from "./directive-definition";
import type {
  Body,
  DirectiveUse,
  FileReference,
  ImageReference,
  Reference,
} from "./entry";
import { placeOf } from "./tree";
import { visit } from "./visit";

/** Elements that play a file of the site. */
const mediaTags = new Set(["audio", "source", "track", "video"]);

/** The links, images, files, anchors and classes of a body, those of its directives included. */
export function extractReferences(
  tree: Root,
  directives: readonly DirectiveUse[],
  definitions: readonly DirectiveDefinition[],
): Pick<Body, "links" | "images" | "files" | "anchors" | "classes"> {
  const links: Reference[] = [];
  const images: ImageReference[] = [];
  const files: FileReference[] = [];
  const anchors: string[] = [];
  const classes = new Set<string>();
  visit(tree, "element", (node) => {
    const { href, src, poster, id, name } = node.properties;
    const place = placeOf(node);
    if (node.tagName === "a" && typeof href === "string") {
      links.push({ ...place, target: href });
    }
    if (mediaTags.has(node.tagName) && typeof src === "string") {
      links.push({ ...place, target: src });
    }
    const image = node.tagName === "img" ? src : poster;
    if (typeof image === "string") {
      images.push({ ...place, target: image, where: "body" });
    }
    if (typeof id === "string") anchors.push(id);
    for (const className of classNames(node)) {
      if (className.startsWith("fr-")) classes.add(className);
    }
    if (node.tagName === "a" && typeof name === "string") anchors.push(name);
  });
  for (const use of directives) {
    const definition = definitions.find(({ name }) => name === use.name);
    if (!definition) continue;
    for (const [name, target] of Object.entries(use.attributes)) {
      if (target === undefined) continue;
      const { line, column } = use.places[name] ?? use;
      const kind = attributeKind(definition, name);
      if (kind === "link") links.push({ line, column, target });
      if (kind === "image") {
        const where = imagePlaceOf(definition, name);
        images.push({ line, column, target, where });
      }
      if (kind === "file" || kind === "transcript") {
        const isTranscript = kind === "transcript";
        files.push({ line, column, target, isTranscript });
      }
    }
  }
  return { links, images, files, anchors, classes: [...classes] };
}
