import type { Finding } from "../problems";

/** The findings of a check, with what the formats say of them. */
export interface Report {
  findings: readonly Finding[];
  /** The text of each file that has one, by its path in the site. */
  texts: ReadonlyMap<string, string>;
  /** The URL of the page that explains a rule. */
  helpUrl: (rule: string) => string;
  /** From the root of the repository to the site folder: "" or `sites/un/`. */
  folder: string;
}
