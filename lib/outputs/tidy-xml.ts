import { plainCharacters } from "../content/plain-characters";

/**
 * What the writer of feeds gives, without forbidden characters, and without
 * the spaces that it puts around texts in CDATA, of which an identifier or a
 * title would be made otherwise.
 */
export function tidyXml(xml: string): string {
  return plainCharacters(xml)
    .replace(/>\n\s*(?=<!\[CDATA\[)/g, ">")
    .replace(/\]\]>\n\s*(?=<\/)/g, "]]>");
}
