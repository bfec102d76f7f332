import { tagSlug, type Tags } from "../library/tags";
import { nearestName } from "../nearest-name";
import { oneLine } from "./draft-text";

/** The tags of a text in which commas separate them, each once. */
export function readTagList(text: string): string[] {
  const bySlug = new Map(
    text
      .split(/[,;\n]/)
      .map(oneLine)
      .filter((name) => name !== "")
      .map((name) => [tagSlug(name), name]),
  );
  return [...bySlug.values()];
}

/** The tag of the site that a name is, written in its way or another. */
export function knownTag(
  name: string,
  tags: Tags<unknown>,
): string | undefined {
  return tags.get(tagSlug(name))?.name;
}

/** The tag of the site that a new name most likely means. */
export function nearTag(name: string, tags: Tags<unknown>): string | undefined {
  if (knownTag(name, tags) !== undefined) return undefined;
  return nearestName(
    name,
    [...tags.values()].map((tag) => tag.name),
  );
}

/** How many tags are shown: those that are used the most. */
const shown = 20;

/** The most used tags with how many articles have each: « rédaction (4) ». */
export function usedTags(tags: Tags<unknown>): string[] {
  return [...tags.values()]
    .slice(0, shown)
    .map(({ name, entries }) => `${oneLine(name)} (${entries.length})`);
}
