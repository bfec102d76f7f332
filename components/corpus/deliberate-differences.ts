/** A passage that is not the original's, on purpose. Texts are folded as for the comparison. */
export interface DeliberateDifference {
  /** The site's name and the file, as in the corpus. */
  file: string;
  ours: string;
  theirs: string;
  reason: string;
}

/** At most ten: anything else is a fault of the program. */
export const deliberateDifferences: readonly DeliberateDifference[] = [
  {
    file: "communs/content/404.md",
    ours: "Peut-être une faute de frappe?",
    theirs: "Page non trouvée Peut-être une faute de frappe?",
    reason: "The first heading of a file without title is the page's title.",
  },
];
