import { tagsOf } from "../ecodesign/page-tags";

/** An element of pages, as a stylesheet sees it: all of one name and the same classes are one. */
export interface PageElement {
  /** In lower case. */
  name: string;
  classes: ReadonlySet<string>;
  /** What it stands in, directly, on some page. */
  parents: ReadonlySet<PageElement>;
  /** What it stands in at all. */
  ancestors: ReadonlySet<PageElement>;
  /** Whether a script puts it elsewhere, on some page. */
  isMoved: boolean;
}

/**
 * What stands where in a page, each once: the name of an element and its
 * classes, and the rank here of what it stands in directly, -1 for nothing.
 */
export type PagePlaces = readonly (readonly [kind: string, around: number])[];

/** The elements of pages. */
export interface ElementNotes {
  add: (page: PagePlaces) => void;
  elements: () => PageElement[];
}

/** The places of a page of ours, whose HTML is well formed. */
export function placesOf(html: string): PagePlaces {
  const places: [kind: string, around: number][] = [];
  const known = new Map<string, number>();
  const outOf = (name: string, within: number): number => {
    for (let place = within; place >= 0;) {
      const [kind = "", around = -1] = places[place] ?? [];
      if (kind.startsWith(`${name} `)) return around;
      place = around;
    }
    return -1;
  };
  let around = -1;
  for (const [, end, written = "", text = ""] of tagsOf(html)) {
    const name = written.toLowerCase();
    if (end) {
      around = outOf(name, around);
      continue;
    }
    const [, classes = ""] = classAttribute.exec(text) ?? [];
    const kind = `${name} ${classes}`;
    const key = `${around} ${kind}`;
    const place = known.get(key) ?? places.push([kind, around]) - 1;
    known.set(key, place);
    if (!text.endsWith("/")) around = place;
  }
  return places;
}

/** What scripts copy to other places: templates, and what is in these. */
const copied = [
  // Into the menu of small screens, by the DSFR's script.
  "fr-header__tools-links",
  // Into the dialog that shows an image large.
  "parution-enlargeable",
  // Beside the player that takes its place.
  "parution-video",
];

export function createElementNotes(): ElementNotes {
  const elements = new Map<string, NotedElement>();
  const outside: Place = { places: new Map() };
  const elementOf = (kind: string): NotedElement => {
    const known = elements.get(kind);
    if (known) return known;
    const [name = "", ...classes] = kind.trim().split(/\s+/);
    const element = {
      name,
      classes: new Set(classes),
      parents: new Set<PageElement>(),
      ancestors: new Set<PageElement>(),
      isMoved: false,
    };
    elements.set(kind, element);
    return element;
  };
  const placeIn = (around: Place, kind: string): Place => {
    const known = around.places.get(kind);
    if (known) return known;
    const element = elementOf(kind);
    const place = { element, around, places: new Map<string, Place>() };
    around.places.set(kind, place);
    if (around.element) element.parents.add(around.element);
    for (const ancestor of ancestorsOf(place)) {
      element.ancestors.add(ancestor);
      element.isMoved ||= isCopied(ancestor);
    }
    return place;
  };
  return {
    add: (page) => {
      const places: Place[] = [];
      for (const [kind, around] of page) {
        places.push(placeIn(places[around] ?? outside, kind));
      }
    },
    elements: () => [...elements.values()],
  };
}

/** A text that changes with anything in some elements, or in their order. */
export function describeElements(elements: readonly PageElement[]): string {
  const ranks = new Map(elements.map((element, rank) => [element, rank]));
  const ranksOf = (some: ReadonlySet<PageElement>) =>
    [...some].map((element) => ranks.get(element));
  return JSON.stringify(
    elements.map(({ name, classes, parents, ancestors, isMoved }) => [
      name,
      [...classes],
      ranksOf(parents),
      ranksOf(ancestors),
      isMoved,
    ]),
  );
}

interface NotedElement extends PageElement {
  parents: Set<PageElement>;
  ancestors: Set<PageElement>;
}

/** An element among those around it: as many pages have the same. */
interface Place {
  /** None outside of all. */
  element?: NotedElement;
  around?: Place;
  /** Those in it, by what they are. */
  places: Map<string, Place>;
}

function* ancestorsOf({ around }: Place): Generator<PageElement> {
  for (let place = around; place?.element; place = place.around) {
    yield place.element;
  }
}

function isCopied({ name, classes }: PageElement): boolean {
  return name === "template" || copied.some((one) => classes.has(one));
}

const classAttribute = /\sclass="([^"]*)"/;
