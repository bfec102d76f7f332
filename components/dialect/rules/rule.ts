/** One rule of the dialect, and how to take it out of the program. */
export interface Rule {
  /** What the dialect says: one sentence. */
  says: string;
  /** The source file that holds it. */
  file: string;
  /** A part of this file, found in it once. */
  code: string;
  /** What the part becomes without the rule. */
  without: string;
}
