import type { Body, Entry } from "../content/entry";
import type { LinkMap } from "../library/resolve";
import type { Fix, Level, Place } from "../problems";
import type { Criterion } from "./criteria";

/** What a rule is about: the parts of the list of rules in the authors' guide. */
export const ruleGroups = {
  files: "Les fichiers",
  addresses: "Les adresses des pages",
  "front-matter": "L’en-tête et les réglages",
  directives: "Les blocs",
  text: "Le texte",
  links: "Les liens et les téléchargements",
  images: "Les images",
  players: "Les vidéos et les contenus intégrés",
  html: "Le HTML",
  mdx: "Les fichiers .mdx",
  program: "Le programme",
} as const;

/** An entry without what only its page shows, which a check does not keep from one run to the next. */
export type ComparedEntry = Omit<Entry, "body"> & {
  body: Omit<Body, "tree" | "directives">;
};

/** The files of a site, as the checks of rules that compare them see them. */
export interface CheckedSite {
  entries: readonly ComparedEntry[];
  links: LinkMap;
}

/** Stands in front of each mistake of an example. */
export const mistakeMark = "‸";

/** A file of an example: its text, its bytes, or where it leads as a symbolic link. */
export type ExampleFile = string | Uint8Array | { linkTo: string };

/**
 * What an author could write. A text is the body of an article in `.md`, or
 * the whole file when it begins with `---`. In a bad example, `mistakeMark` stands
 * in front of each mistake.
 */
export type Example =
  | string
  | { mdx: string }
  | {
      /** By path: a whole site. */
      files: Readonly<Record<string, ExampleFile>>;
      /** By path: what the last commit of the site has, and its folder no longer has. */
      deleted?: Readonly<Record<string, string>>;
      /** Where the mistake is, as `file:line:column`, when no text can hold its mark. */
      at?: string;
    };

/** A mistake that the check of a rule found, in the file that it was given. */
export interface Mistake extends Place {
  message: string;
  mend: string;
  fix?: Fix;
}

/** One source file, as the checks of rules see it. */
export interface CheckedFile {
  entry: Entry;
  /** As its author wrote it, front matter included. */
  text: string;
}

/** One kind of mistake: what the check looks for, the guide explains, and the tests show. */
export interface Rule<Name extends string = string> {
  /** Its stable identifier, in the settings and in the output of the check. */
  name: Name;
  /** Unless the settings say otherwise. */
  level: Level;
  /** Whether the settings have no say: the law does. */
  isCompulsory?: boolean;
  group: keyof typeof ruleGroups;
  /** What is wrong, in a few French words. */
  title: string;
  /** Why it matters to readers or authors: French sentences, in Markdown. */
  explanation: string;
  /** The criteria of the RGAA that a page with this mistake may fail. */
  criteria?: readonly Criterion[];
  /**
   * Finds it in one file. A rule without this is found on the way by the stage
   * that meets it, as the cleaning of HTML meets what it removes.
   */
  checkFile?: (file: CheckedFile) => Mistake[];
  /** Finds it among the entries of a site. */
  checkSite?: (site: CheckedSite) => (Mistake & { file: string })[];
  /** Each holds this mistake, where it is marked, and no other. */
  bad: readonly Example[];
  /** Each is free of every mistake. */
  good: readonly Example[];
}

/** A rule, its name kept as a type. */
export function defineRule<const Name extends string>(
  rule: Rule<Name>,
): Rule<Name> {
  return rule;
}
