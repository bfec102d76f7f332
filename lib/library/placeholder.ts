import type { Entry } from "../content/entry";
import { slugify } from "../content/slugify";

export const compositions = [
  "arcs",
  "diagonals",
  "tiles",
  "hills",
  "steps",
  "petals",
] as const;

export const tones = ["blue", "red", "grey"] as const;

/** A drawing that stands for a missing image. */
export interface Placeholder {
  composition: (typeof compositions)[number];
  tone: (typeof tones)[number];
}

/**
 * The drawing of an entry without an image: always the same for its first tag,
 * however the tag is written; without tags, for its title.
 */
export function placeholderOf({
  tags,
  title,
}: Pick<Entry, "tags" | "title">): Placeholder {
  const hash = hashOf(slugify(tags[0] ?? title));
  return {
    composition: pick(compositions, hash),
    tone: pick(tones, Math.floor(hash / compositions.length)),
  };
}

function pick<Choice>(
  choices: readonly [Choice, ...Choice[]],
  position: number,
): Choice {
  return choices[position % choices.length] ?? choices[0];
}

/** FNV-1a, on 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}
