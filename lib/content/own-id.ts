/** What starts the ids of the page around a body. No heading's id holds a `_`. */
export const ownIdPrefix = "page_";

/** An id of the page itself, which no article can have. */
export function ownId(name: string): string {
  return ownIdPrefix + name;
}
