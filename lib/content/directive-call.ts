import type { ElementContent } from "hast";
import type { Literal, Parent, RootContent } from "mdast";
import type { Parent as AnyParent } from "unist";

import type { Place } from "../problems";
import type { DirectiveDefinition } from "./directive-definition";

/** One attribute of a call, whichever syntax it was written in. */
export interface CallAttribute extends Place {
  name: string;
  /** True for a name alone. */
  value: string | true;
}

/** A directive as an author wrote it, in braces or as a component; unchecked. */
export interface DirectiveCall extends Place {
  definition: DirectiveDefinition;
  attributes: CallAttribute[];
  /** Names of the attributes whose value was refused, and reported, before the checks. */
  refused: readonly string[];
  children: RootContent[];
}

/** What stands for a directive in a tree once its call was checked. */
export interface DirectiveSlot extends Parent {
  type: "directiveSlot";
  /** Its place in the body's list of directives. */
  index: number;
  children: RootContent[];
}

/** The same slot once the tree is HTML. */
export interface HtmlDirectiveSlot extends AnyParent {
  type: "directiveSlot";
  index: number;
  children: ElementContent[];
}

/** Text that is shown as it was written, in a paragraph of its own. */
export interface PlainLine extends Literal {
  type: "plainLine";
}

declare module "mdast" {
  interface RootContentMap {
    directiveSlot: DirectiveSlot;
    plainLine: PlainLine;
  }
}

declare module "hast" {
  interface RootContentMap {
    directiveSlot: HtmlDirectiveSlot;
  }
  interface ElementContentMap {
    directiveSlot: HtmlDirectiveSlot;
  }
}
