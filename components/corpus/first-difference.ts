/** The same place of two texts, where they first differ. */
export interface Difference {
  ours: string;
  theirs: string;
}

const charactersAround = 40;

/** Where two texts first differ, with some words around; undefined when they are equal. */
export function firstDifference(
  ours: string,
  theirs: string,
): Difference | undefined {
  if (ours === theirs) return undefined;
  let start = 0;
  while (ours[start] === theirs[start]) start += 1;
  const excerpt = (text: string) =>
    text.slice(Math.max(0, start - charactersAround), start + charactersAround);
  return { ours: excerpt(ours), theirs: excerpt(theirs) };
}
