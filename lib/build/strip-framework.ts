/** A page that still needs, or shows, what production pages may not. */
export class UnfinishedPage extends Error {
  override name = "UnfinishedPage";
}

/** Leftovers of React's streaming, which only scripts could put in place, and what the policy forbids. */
const forbidden: [RegExp, string][] = [
  [/<template id="B:/, "a placeholder that needs scripts"],
  [/<div hidden[^>]* id="S:/, "content that needs scripts"],
  [/\s(?:src|href)="\/_next\//, "a file of the framework"],
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
 * The HTML that Next.js rendered, without what makes React run in a browser:
 * its scripts, their preloads and the comments that mark React's tree; and
 * without what it adds by itself to the pages of errors, which say it too. Throws
 * an UnfinishedPage for HTML that would not be whole without them.
 */
export function stripFramework(html: string): string {
  const stripped = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, keepOwnScript)
    .replace(/<link\b[^>]*\bhref="\/_next\/[^>]*>/g, "")
    .replace(/<meta name="next-[^>]*>/g, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<div hidden=""><\/div>/g, "")
    .replace(/(<meta name="robots" content="noindex"\/>)(?=[^]*?\1)/, "");
  for (const [pattern, what] of forbidden) {
    const found = pattern.exec(stripped);
    if (found) {
      const around = stripped.slice(found.index, found.index + 120);
      throw new UnfinishedPage(`The page holds ${what}: ${around}`);
    }
  }
  return stripped;
}

/** Our scripts have a `src` outside the framework; JSON-LD is no script to run. */
function keepOwnScript(script: string): string {
  const [opening = ""] = /^<script\b[^>]*>/.exec(script) ?? [];
  const source = /\bsrc="([^"]*)"/.exec(opening)?.[1];
  const isOwn = source !== undefined && !source.startsWith("/_next/");
  return isOwn || opening.includes('type="application/ld+json"') ? script : "";
}
