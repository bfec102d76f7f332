/** A search that its reader meant, and how many results it had. */
export interface MeantSearch {
  query: string;
  count: number;
}

/** What the page of the search tells whoever listens on the document. */
export const searchEvent = "parution-search";

declare global {
  interface DocumentEventMap {
    [searchEvent]: CustomEvent<MeantSearch>;
  }
}

export function tellSearch(detail: MeantSearch): void {
  document.dispatchEvent(new CustomEvent(searchEvent, { detail }));
}
