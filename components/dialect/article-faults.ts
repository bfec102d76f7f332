import type { renderFile } from "../directives/render-sample";
import { repairedHtml, wrongIds } from "./article-checks";
import { lostWords, reachesEnd } from "./lost-words";

type RenderedFile = Awaited<ReturnType<typeof renderFile>>;

/** What must not be, whatever an author wrote: words lost without a problem, HTML that a browser repairs, ids that are wrong. */
export function articleFaults(
  source: { file: string; text: string },
  { problems, html, feed, shown }: RenderedFile,
): string[] {
  const isCut = problems.some(reachesEnd);
  return [
    ...lostWords(source, { problems, shown }).map((lost) => `lost: ${lost}`),
    ...[html, feed].flatMap((html) => {
      const { written, read } = repairedHtml(html);
      return written === read ? [] : [`repaired: ${difference(written, read)}`];
    }),
    ...(isCut ? [] : wrongIds(html).map((id) => `id: ${id}`)),
  ];
}

/** What was written, from a little before it was repaired. */
function difference(written: string, read: string): string {
  let at = 0;
  while (written[at] === read[at]) at += 1;
  return written.slice(Math.max(0, at - 80), at + 80);
}
