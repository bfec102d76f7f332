import type { Root } from "hast";
import { toText } from "hast-util-to-text";

import { withoutNoteLinks } from "./note-links";

/** The words that a reader sees in a body, on one line. */
export function extractText(tree: Root): string {
  return toText(withoutNoteLinks(tree)).replace(/\s+/g, " ").trim();
}

/** Reading time in minutes, at 220 words a minute; at least one. */
export function readingMinutes(text: string): number {
  const words = text ? text.split(" ").length : 0;
  return Math.max(1, Math.round(words / 220));
}
