/**
 * Text as an identifier: accents removed, lower case, one hyphen between words.
 * Empty when it has neither letter nor digit.
 */
export function slugify(text: string): string {
  return text
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
