import type { Element } from "hast";

import type { Problem } from "../problems";
import { placeOf } from "./tree";

/** The links among the elements that were taken away because they stood around blocks, each reported once: a parser opens again what nothing closes. */
export function lostLinks(file: string, opened: readonly Element[]): Problem[] {
  const byPlace = new Map<string, Problem>();
  for (const node of opened) {
    const { href } = node.properties;
    if (node.tagName !== "a" || typeof href !== "string" || !href) continue;
    const place = placeOf(node);
    const key = `${place.line}:${place.column}`;
    if (byPlace.has(key)) continue;
    byPlace.set(key, {
      file,
      ...place,
      rule: "link-around-block",
      message: `Le lien vers « ${href} » entoure un lecteur, une directive ou un autre lien : ses mots restent, sans son adresse.`,
      mend: "Fermez-le avant ce qu’il entoure, ou écrivez-le après.",
    });
  }
  return [...byPlace.values()];
}
