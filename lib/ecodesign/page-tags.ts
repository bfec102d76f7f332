/**
 * The tags of a page of ours, whose HTML is well formed: of each, the slash of
 * the end of an element, its name as it is written, and the text of its
 * attributes, which ends with a slash where an element has no end. The text of
 * what describes the page to machines holds none.
 */
export function tagsOf(html: string): Iterable<RegExpExecArray> {
  return html
    .replace(/(<script\b[^>]*>)[^]*?(?=<\/script>)/g, "$1")
    .matchAll(/<(\/?)([a-z][a-z0-9-]*)([^<>]*)>/gi);
}
