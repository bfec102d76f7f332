/** A page that shows, or needs, what production pages may not. */
export class UnfinishedPage extends Error {
  override name = "UnfinishedPage";
}

/** Leftovers of React's streaming, which only scripts could put in place, and what the policy forbids. */
const forbidden: [RegExp, string][] = [
  [/<template id="B:/, "a placeholder that needs scripts"],
  [/<div hidden[^>]* id="S:/, "content that needs scripts"],
  [tagWith("style"), "a style attribute"],
  [tagWith("on[a-z]+"), "an event handler"],
  [/<style[\s>]/i, "a style element"],
];

/** A tag that has an attribute; the values of others may end with its name. */
function tagWith(name: string): RegExp {
  return new RegExp(
    `<[a-z][^\\s>]*(?:\\s+[^\\s=">]+(?:="[^"]*")?)*\\s+${name}="`,
    "i",
  );
}

/**
 * HTML as React rendered it, without the comments that mark React's tree. Throws
 * an UnfinishedPage for HTML that would not be whole without scripts, or that
 * the policy of the site forbids.
 */
export function finishHtml(html: string): string {
  const finished = html.replace(/<!--[\s\S]*?-->/g, "");
  for (const [pattern, what] of forbidden) {
    const found = pattern.exec(finished);
    if (found) {
      const around = finished.slice(found.index, found.index + 120);
      throw new UnfinishedPage(`The page holds ${what}: ${around}`);
    }
  }
  return finished;
}
