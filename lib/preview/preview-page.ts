import type { Assets } from "../build/assets";
import type { Library } from "../library/library";
import type { Route } from "../library/routes";
import type { Finding } from "../problems";
import type { Desk } from "./desk";

/** A problem as a page shows it to an author. */
export interface ShownProblem extends Finding {
  /** The line that it is on, and a caret under its column. */
  excerpt: readonly [line: string, caret: string] | undefined;
  /** What opens the file there. */
  editorLink: string | undefined;
}

/** What the preview says on a page, besides what readers will see. */
export interface PreviewNotes {
  /** Of the file that the page shows, the settings and the folder. */
  problems: readonly ShownProblem[];
  /** Of the whole site, as far as it is checked. */
  errors: number;
  warnings: number;
  /** Whether the whole site is still being checked. */
  isChecking: boolean;
  drafts: number;
  scheduled: number;
  /** Where the authors' desk is. */
  deskPath: string;
}

/** What a preview's renderer is given. */
export interface PreviewPage {
  library: Library;
  assets: Assets;
  route: Route;
  notes: PreviewNotes;
  /** In place of what the route shows: the authors' desk. */
  desk?: Desk;
  /** In place of what the route shows: why it could not be rendered. */
  fault?: string;
}

/** Gives the HTML of a page's document. */
export type RenderPage = (page: PreviewPage) => Promise<string>;
