import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";

import type { Place, Problem } from "../problems";
import { placeOf } from "./tree";
import { visit } from "./visit";

/**
 * Images without a text that stands for them: `![](x.png)`, and `<img>` without
 * `alt`. An `alt=""` in HTML says that the image is decorative.
 */
export function checkAlternatives(
  file: string,
  markdown: Root,
  html: HtmlRoot,
): Problem[] {
  const places: Place[] = [];
  visit(markdown, ["image", "imageReference"], (node) => {
    if ("alt" in node && !node.alt?.trim()) places.push(placeOf(node));
  });
  visit(html, "element", (node) => {
    const { alt } = node.properties;
    if (node.tagName === "img" && alt === undefined) places.push(placeOf(node));
  });
  return places.map((place) => ({
    file,
    ...place,
    rule: "missing-alt",
    message: "Cette image n’a pas de texte de remplacement.",
    mend: 'Écrivez ce qu’elle montre : ![Un plan du site](./plan.png) ; ou <img alt=""> si elle n’apprend rien.',
  }));
}
