const letters = new Intl.Segmenter("fr");

/** The beginning of a text, of so many letters at the most, up to the end of a word. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const all = [...letters.segment(text.slice(0, 8 * length))];
  const kept = all.slice(0, length).map(({ segment }) => segment);
  if (kept.length === all.length && text.length <= 8 * length) return text;
  const next = all[length]?.segment ?? "";
  const head = kept.join("");
  const words = /^\s/.test(next) ? head : head.replace(/\s\S*$/, "");
  return `${words.replace(/[\s.,;:!?«(–-]+$/, "")}…`;
}
