import { parseFragment, serialize } from "parse5";

/** HTML as a parser that had nothing to repair would write it again: as it is. */
export function repairedHtml(html: string): { written: string; read: string } {
  const written = html
    .replace(/\/>/g, ">")
    .replaceAll("&#x27;", "'")
    .replace(/(?<=^|>)[^<>]*/g, (text) => text.replaceAll("&quot;", '"'))
    .replaceAll("\u00a0", "&nbsp;");
  return { written, read: serialize(parseFragment(html)) };
}

/** Ids that are there twice, and those that are pointed to and not there. */
export function wrongIds(html: string): string[] {
  const ids = valuesOf(html, "id");
  const known = new Set(ids);
  const named = ["aria-controls", "aria-describedby", "aria-labelledby"];
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ...named
      .flatMap((name) => valuesOf(html, name))
      .filter((id) => !known.has(id)),
  ];
}

function valuesOf(html: string, attribute: string): string[] {
  const pattern = new RegExp(` ${attribute}="([^"]*)"`, "g");
  return [...html.matchAll(pattern)].map(([, value = ""]) => value);
}

/** Headings whose level is not one that may follow: « h2 → h4 ». */
export function skippedHeadings(html: string): string[] {
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, digit]) =>
    Number(digit),
  );
  return levels.flatMap((level, index) => {
    const previous = levels[index - 1] ?? 1;
    const isRight = level > 1 && level <= previous + 1;
    return isRight ? [] : [`h${previous} → h${level}`];
  });
}
