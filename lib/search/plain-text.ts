/** Tags between which no word goes on. */
const inline =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var|wbr)\b/;

/** The number that calls a note, and the arrow that leads back from it. */
const noteLink =
  /<sup><a [^>]*>\d+<\/a><\/sup>|<a [^>]*>↩(?:<sup>\d+<\/sup>)?<\/a>/g;

const signs: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** The words of HTML that React wrote, on one line: no attribute has `>` in it, no sign another code. */
export function plainText(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, "")
    .replace(noteLink, "")
    .replace(/([\p{L}\p{N}])<\/h[1-6]>/gu, "$1. ")
    .replace(/<[^>]*>/g, (tag) => (inline.test(tag) ? "" : " "))
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (code) => signs[code] ?? code)
    .replace(/\s+/g, " ")
    .trim();
}
