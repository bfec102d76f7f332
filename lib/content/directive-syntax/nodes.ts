import type { Literal, Parent, RootContent } from "mdast";
import type { Point, Position } from "unist";

/** A container (`:::info` … `:::`, `??? title` … `???`) or a leaf (`::video{…}`). */
export interface Directive extends Parent {
  type: "directive";
  form: "container" | "leaf";
  /** As written; `accordion` or `accordions` for `?` markers. */
  name: string;
  marker: Marker;
  /** How many markers the opener has. */
  size: number;
  /** The rest of the line, trimmed; empty when there is none. */
  parameter: string;
  /** In source order. Empty without braces. */
  attributes: AttributeSource[];
  hasBraces: boolean;
  /** The first fault found in the braces. */
  attributesProblem?: AttributesProblem;
  /** Whether a closer was found; always true for a leaf. */
  closed: boolean;
  children: RootContent[];
  position: Position;
  /** Of the opener's line, from its first marker to its last visible character. */
  openerPosition: Position;
  /** Of the name; of the markers for `??? title`, whose name is not written. */
  namePosition: Position;
}

/** One attribute, as written in braces. */
export interface AttributeSource {
  name: string;
  /** True for a name alone. Several classes are joined by spaces. */
  value: string | true;
  /** Of the whole attribute; from the first class to the last when joined. */
  position: Position;
  /** Of the value without its quotes; none for a name alone or joined classes. */
  valuePosition?: Position;
}

export interface AttributesProblem {
  code: AttributesProblemCode;
  place: Point;
}

export type AttributesProblemCode =
  "unclosed-brace" | "unclosed-quote" | "unexpected-character" | "duplicate";

/** A closer that closes nothing: its `value` is the markers. */
export interface StrayCloser extends Literal {
  type: "strayCloser";
  position: Position;
}

export type Marker = ":" | "?";

declare module "mdast" {
  interface RootContentMap {
    directive: Directive;
    strayCloser: StrayCloser;
  }
  interface BlockContentMap {
    directive: Directive;
    strayCloser: StrayCloser;
  }
}

declare module "micromark-util-types" {
  interface TokenTypeMap {
    directiveMarker: "directiveMarker";
  }
}
