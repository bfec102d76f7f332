/** Tags between which no word goes on. */
const inline =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var|wbr)\b/;

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
    .replace(/<[^>]*>/g, (tag) => (inline.test(tag) ? "" : " "))
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (code) => signs[code] ?? code)
    .replace(/\s+/g, " ")
    .trim();
}
