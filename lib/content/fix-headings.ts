import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";

import type { Problem } from "../problems";
import {
  deepestLevel,
  isHeading,
  levelBoxes,
  levelOf,
  nestHeadings,
  readSections,
  type Section,
} from "./level-boxes";
import type { DirectiveDefinition } from "./directive-definition";
import { directiveElement, type DirectiveUse, type Heading } from "./entry";
import { notesTitleId, withoutNoteLinks } from "./note-links";
import { ownIdPrefix } from "./own-id";
import { slugify } from "./slugify";
import { placeOf, replaceChild } from "./tree";
import { SKIP, visit } from "./visit";

/** Of the page's own title. */
const titleLevel = 1;
const lastOutlineLevel = 4;

/**
 * Makes the headings of a body fit under the page's title: a first `# h1` that
 * repeats it is not shown twice (its images and films stay), others are shifted down, and levels that were
 * skipped are closed; h2 to h4 get an id. Those inside a box with a title are
 * nested below it, and are not in the outline. Changes the tree and the uses; reports empty headings, and shifted
 * and skipped levels.
 */
export function fixHeadings(
  file: string,
  tree: Root,
  title: string | undefined,
  directives: readonly DirectiveUse[],
  definitions: readonly DirectiveDefinition[],
): {
  outline: Heading[];
  /** The first heading's words, for a file that has no other title. */
  firstHeading: string | undefined;
  problems: Problem[];
} {
  const read = () => readSections(tree, directives, definitions);
  const first = read().find(isHeading);
  removeTitle(tree, title);
  const problems = dropEmpty(file, allHeadings(read()));
  const sections = read();
  const headings = sections.filter(isHeading);
  problems.push(...shiftDown(file, headings));
  problems.push(...skippedLevels(file, headings));
  nestHeadings(headings, titleLevel);
  const ids = ownIds(file, tree);
  problems.push(...ids.problems);
  // By the level that was written: links to them go on working.
  identify(allHeadings(sections), ids.taken);
  levelBoxes(sections, titleLevel);
  return {
    outline: headings.flatMap(outlineEntry),
    firstHeading: first && titleText(first),
    problems,
  };
}

/** Those inside boxes too, in reading order. */
function allHeadings(sections: readonly Section[]): Element[] {
  return sections.flatMap((section) =>
    isHeading(section) ? [section] : allHeadings(section.contents),
  );
}

/** Without a title of its own, a file gives its first `# h1` to the page. */
function removeTitle(tree: Root, title: string | undefined): void {
  const index = tree.children.findIndex((node) => node.type === "element");
  const first = tree.children[index];
  if (first?.type !== "element" || first.tagName !== "h1") return;
  if (title === undefined || slugify(titleText(first)) === slugify(title)) {
    replaceChild(tree, index, mediaOf(first));
  }
}

/** The words of a heading; of one that is only images, their alternatives. */
function titleText(heading: Element): string {
  return headingText(heading) || alternativesIn(heading);
}

function alternativesIn(heading: Element): string {
  const texts: string[] = [];
  visit(heading, "element", ({ tagName, properties: { alt } }) => {
    if (tagName === "img" && typeof alt === "string") texts.push(alt.trim());
  });
  return texts.filter(Boolean).join(" ");
}

/** What the page's title cannot show of a heading. */
const media = ["img", "video", "audio"];

/** The media of a heading, as a paragraph; nothing when there is none. */
function mediaOf(heading: Element): Element[] {
  const children: Element[] = [];
  visit(heading, "element", (node) => {
    if (!media.includes(node.tagName)) return undefined;
    children.push(node);
    return SKIP;
  });
  if (children.length === 0) return [];
  const { position } = heading;
  return [
    {
      type: "element",
      tagName: "p",
      properties: {},
      children,
      ...(position && { position }),
    },
  ];
}

/** A heading that shows nothing is none; its id stays, for the links to it. */
function dropEmpty(file: string, headings: readonly Element[]): Problem[] {
  return headings.filter(isEmpty).map((node) => {
    node.tagName = "div";
    return {
      file,
      ...placeOf(node),
      rule: "empty-heading",
      message: "Ce titre est vide : il n’est pas montré.",
      mend: "Écrivez son texte, ou retirez-le.",
    };
  });
}

/** Elements that show something without holding a word. */
const wordless = ["img", directiveElement];

function isEmpty(heading: Element): boolean {
  if (toString(heading).trim()) return false;
  let shows = false;
  visit(heading, "element", ({ tagName }) => {
    shows ||= wordless.includes(tagName);
  });
  return !shows;
}

function shiftDown(file: string, headings: readonly Element[]): Problem[] {
  const top = headings.find((node) => levelOf(node) === 1);
  if (!top) return [];
  for (const node of headings) {
    node.tagName = `h${Math.min(deepestLevel, levelOf(node) + 1)}`;
  }
  return [
    {
      file,
      ...placeOf(top),
      rule: "second-title",
      message:
        "Ce titre de niveau 1 en ferait deux dans la page : tous les titres sont descendus d’un niveau.",
      mend: "Écrivez les titres de l’article avec « ## » et au-delà.",
    },
  ];
}

function skippedLevels(file: string, headings: readonly Element[]): Problem[] {
  let previous = titleLevel;
  return headings.flatMap((node): Problem[] => {
    const level = levelOf(node);
    const skipped = level > previous + 1;
    const expected = previous + 1;
    previous = level;
    if (!skipped) return [];
    return [
      {
        file,
        ...placeOf(node),
        rule: "skipped-heading",
        message: `Ce titre est de niveau ${level}, après un titre de niveau ${expected - 1}.`,
        mend: `Écrivez-le avec « ${"#".repeat(expected)} ».`,
      },
    ];
  });
}

/** The ids that an author wrote; one that is not the only of its name is removed. */
function ownIds(
  file: string,
  tree: Root,
): { taken: Set<string>; problems: Problem[] } {
  const taken = new Set<string>();
  const problems: Problem[] = [];
  visit(tree, "element", (node) => {
    const { id } = node.properties;
    if (id === undefined) return;
    if (typeof id === "string" && !taken.has(id) && !isReserved(id)) {
      taken.add(id);
      return;
    }
    delete node.properties.id;
    problems.push({
      file,
      ...placeOf(node),
      rule: "duplicate-id",
      message: `L’identifiant « ${String(id)} » est déjà pris : il est retiré d’ici.`,
      mend: "Donnez-en un autre, ou retirez-le.",
    });
  });
  return { taken, problems };
}

function isReserved(id: string): boolean {
  return id.startsWith(ownIdPrefix);
}

function identify(headings: readonly Element[], taken: Set<string>): void {
  const freeId = idGiver(taken);
  for (const node of headings) {
    const text = headingText(node);
    if (!isOutlined(node) || !text) continue;
    if (typeof node.properties.id === "string") continue;
    node.properties.id = freeId(slugify(text) || "section");
  }
}

function outlineEntry(node: Element): Heading[] {
  const text = headingText(node);
  const id = String(node.properties.id);
  if (!isOutlined(node) || !text || id === notesTitleId) return [];
  return [{ ...placeOf(node), level: levelOf(node), id, text }];
}

function headingText(node: Element): string {
  return toString(withoutNoteLinks(node)).trim();
}

function isOutlined(node: Element): boolean {
  return levelOf(node) <= lastOutlineLevel;
}

/** Gives ids that nothing else has: `budget`, `budget-1`, `budget-2`… */
function idGiver(taken: Set<string>): (wanted: string) => string {
  const counts = new Map<string, number>();
  return (wanted) => {
    let count = counts.get(wanted) ?? 0;
    let id = count === 0 ? wanted : `${wanted}-${count}`;
    while (taken.has(id)) id = `${wanted}-${(count += 1)}`;
    counts.set(wanted, count + 1);
    taken.add(id);
    return id;
  };
}
