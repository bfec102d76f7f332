import type { Day } from "../content/day";
import type { SourceFile } from "../disk/read-site-files";
import { siteParts, type SitePart } from "../library/site-parts";
import type { SiteSettings } from "../site/settings";
import type { Words } from "../words/words";
import { accessibilityStatement } from "./accessibility-statement";
import { fillFrom, type Blank, type Fill } from "./blanks";
import { contactPage } from "./contact-page";
import { legalNotice } from "./legal-notice";
import { privacyNotice } from "./privacy-notice";

/** What the pages of a language are written from. */
export interface StarterContext extends SitePart {
  today: Day;
}

/** The same for each language of a site, the main one first. */
export function starterContexts(
  settings: SiteSettings,
  today: Day,
): StarterContext[] {
  return siteParts(settings).map((part) => ({ ...part, today }));
}

export type StarterKind = keyof Words["starterPages"];

/** A page that a public site has to have, and that the program writes unless the site does. */
export interface StarterPage {
  kind: StarterKind;
  path: string;
  title: string;
  description: string;
  /** Its text, as Markdown. */
  write: (fill: Fill) => string;
}

/** What writes each of the pages. */
const writers: Record<
  StarterKind,
  (context: StarterContext, fill: Fill) => string
> = {
  legal: legalNotice,
  privacy: privacyNotice,
  contact: contactPage,
  accessibility: accessibilityStatement,
};

/** The pages of a language. */
export function starterPages(context: StarterContext): StarterPage[] {
  const page = (kind: StarterKind): StarterPage => ({
    ...context.words.starterPages[kind],
    kind,
    path: context.paths[kind],
    write: (fill) => writers[kind](context, fill),
  });
  return [
    page("legal"),
    page("privacy"),
    page("contact"),
    page("accessibility"),
  ];
}

/** No file of a site is there: those whose names begin with a dot are not read. */
const folder = "content/.textes/";

/** Whether a source file is one of those that `starterSources` gives. */
export function isStarter({ file }: { file: string }): boolean {
  return file.startsWith(folder);
}

/** The pages of a language that the program writes, as the Markdown files that an author could have written. */
export function starterSources(context: StarterContext): SourceFile[] {
  const { settings, words } = context;
  return starterPages(context).map((page) => ({
    file: fileOf(page),
    text: [
      "---",
      `title: ${JSON.stringify(page.title)}`,
      `description: ${JSON.stringify(page.description)}`,
      `permalink: ${page.path}`,
      `lang: ${words.code}`,
      // Its words would stand before the articles that treat of them; every page leads to it.
      "search: false",
      "---",
      "",
      page.write(fillFrom(settings, words)),
      "",
    ].join("\n"),
  }));
}

/** What a page asks for and the settings do not say. */
export function blanksOf(
  page: StarterPage,
  { settings, words }: StarterContext,
): Blank[] {
  const found = new Set<Blank>();
  page.write(fillFrom(settings, words, (blank) => found.add(blank)));
  return [...found];
}

/** The file that the program writes a page as. */
export function fileOf({ path }: Pick<StarterPage, "path">): string {
  return `${folder}${path.slice(1, -1)}.md`;
}
