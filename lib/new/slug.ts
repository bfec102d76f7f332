import { slugify } from "../content/slugify";

/** Of a name made from a title; readers see it in the address. */
const longestMade = 60;

/** Of a name that an author chose. */
const longestChosen = 100;

/**
 * The name of an article's folder, from its title: lower case letters without
 * accents, digits and hyphens, cut at a word. Empty when the title has none.
 */
export function slugOf(title: string): string {
  const [first = "", ...others] = slugify(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = first.slice(0, longestMade);
  for (const word of others) {
    if (slug.length + 1 + word.length > longestMade) break;
    slug += `-${word}`;
  }
  return slug;
}

/** Whether a name may be that of an article's folder. */
export function isSlug(name: string): boolean {
  return (
    name.length <= longestChosen && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
  );
}
