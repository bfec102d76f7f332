import type { Root } from "hast";

import type { ImagePlace } from "../images/places";
import type { Place } from "../problems";
import type { Attributes } from "./directive-definition";
import type { Day } from "./day";
import type { EntryEvent } from "./event";

/** A directive of a body, its attributes checked. */
export interface DirectiveUse extends Place {
  name: string;
  attributes: Attributes;
  /** Where each attribute was written, by its name. */
  places: Readonly<Record<string, Place>>;
  /** Level of the heading that its title is shown as; undefined without one. */
  titleLevel?: number;
  /** What it is made of, as tabs are of each tab. */
  parts?: DirectiveUse[];
  /** As a part: an id of the page, and its place among the parts. */
  part?: { id: string; rank: number };
}

/** A heading of a body, in reading order. */
export interface Heading extends Place {
  level: number;
  id: string;
  text: string;
}

/** An address that a body or a front matter names. */
export interface Reference extends Place {
  /** As written. */
  target: string;
}

/** An image that a body shows. */
export interface ImageReference extends Reference {
  where: ImagePlace;
}

/** A file that a directive offers, or whose words it shows. */
export interface FileReference extends Reference {
  isTranscript: boolean;
}

/** A link that an author wrote, as a screen reader lists it. */
export interface NamedLink extends Reference {
  /** What names it: its label, or its words and those of its images. */
  name: string;
}

/** An image, and the text that stands for it; undefined when none was written. */
export interface MainImage extends Reference {
  alt: string | undefined;
  altPlace: Place;
  hidden: boolean;
  caption: string | undefined;
  credit: string | undefined;
}

/** The element that holds the place of a directive in a checked body. */
export const directiveElement = "parution-directive";

/** A body that was parsed, checked and cleaned: what is rendered. */
export interface Body {
  /** HTML without scripts, styles or handlers; `parution-directive` elements stand for directives. */
  tree: Root;
  /** Its first words. */
  excerpt: string;
  /** By the `dataIndex` of their element. */
  directives: DirectiveUse[];
  outline: Heading[];
  links: Reference[];
  /** Those of its links that its author wrote as such. */
  namedLinks: NamedLink[];
  images: ImageReference[];
  /** Files that its directives offer, or whose words they show. */
  files: FileReference[];
  /** Every id that a link may point to. */
  anchors: string[];
  /** The DSFR's classes that its elements have, once each. */
  classes: string[];
}

/** A language in which an entry may be; see `languages` in the settings. */
export type Language = string;

/** One source file, checked: frozen once the loader returns. */
export interface Entry {
  file: string;
  /** Name of its collection; undefined for a page. */
  collection: string | undefined;
  language: Language;
  /** Decoded path of its URL, with both slashes; undefined when it has none. */
  path: string | undefined;
  /** What says the same in other languages, as its file names it. */
  translations: Reference[];
  /** Its old addresses, which lead to it. */
  aliases: Reference[];
  title: string;
  description: string | undefined;
  date: Day | undefined;
  updated: Day | undefined;
  tags: string[];
  /** Where its front matter writes each tag. */
  tagPlaces: Readonly<Record<string, Place>>;
  authors: string[];
  image: MainImage | undefined;
  /** Whether it is kept from readers; "unsure" is as true, when its file cannot be understood about that. */
  draft: boolean | "unsure";
  /** Where its front matter says that its page is gone for good; undefined when it is not. */
  gone: Place | undefined;
  toc: boolean;
  /** Whether the search of the site finds it. */
  search: boolean;
  /** What it announces. */
  event: EntryEvent | undefined;
  /** What it was known by in the feeds of another site. */
  feedId: string | undefined;
  body: Body;
}
