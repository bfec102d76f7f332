/**
 * A text without the characters that XML 1.0 forbids, escaped or not: control
 * characters, halves of a character, and two that are none (production 2,
 * https://www.w3.org/TR/xml/#charsets).
 */
export function plainCharacters(text: string): string {
  return text.replace(
    /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    "",
  );
}
