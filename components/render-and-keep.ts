import { keepPage, notePage } from "../lib/build/kept-pages";
import { pageMakings } from "../lib/build/page-makings";
import type { BodyReads } from "../lib/library/body-reads";
import {
  renderDocument,
  type PageToRender,
  type ReactRenderer,
} from "./render-document";

/** Where a page is kept, and what is to be known of it then. */
export interface Keeping {
  pagesDir: string;
  /** The sum of what all pages are made of: see `page-makings.ts`. */
  shared: string;
  bodies: BodyReads;
}

/** The HTML of a page, which is kept for the next builds with what it was made of. Rejects with the first error. */
export async function renderAndKeep(
  page: PageToRender,
  { pagesDir, shared, bodies }: Keeping,
  react: ReactRenderer,
): Promise<string> {
  const { library, route } = page;
  // Before bodies are noted: this looks at the first words of all of them.
  const makings = pageMakings(shared, library, route);
  const { made: html, keys } = await bodies.note(() =>
    renderDocument(page, react),
  );
  const notes = notePage(html);
  await keepPage(pagesDir, route.path, { makings, bodies: keys, notes }, html);
  return html;
}
