import type { Day } from "../content/day";
import type { SourceFile } from "../disk/read-site-files";
import type { SiteSettings } from "../site/settings";
import { accessibilityStatement } from "./accessibility-statement";
import { fillFrom, type Blank, type Fill } from "./blanks";
import { contactPage } from "./contact-page";
import { legalNotice } from "./legal-notice";
import { privacyNotice } from "./privacy-notice";

/** A page that a public site has to have, and that the program writes unless the site does. */
export interface StarterPage {
  path: string;
  title: string;
  description: string;
  /** Its text, as Markdown. */
  write: (settings: SiteSettings, fill: Fill, today: Day) => string;
}

export const legalPath = "/mentions-legales/";
export const privacyPath = "/donnees-personnelles/";
export const contactPath = "/contact/";
export const accessibilityPath = "/accessibilite/";

export const starterPages: readonly StarterPage[] = [
  {
    path: legalPath,
    title: "Mentions légales",
    description: "Qui publie ce site, qui en est responsable et qui l’héberge.",
    write: legalNotice,
  },
  {
    path: privacyPath,
    title: "Données personnelles",
    description:
      "Ce que ce site sait de vous, pourquoi, pendant combien de temps, et quels sont vos droits.",
    write: privacyNotice,
  },
  {
    path: contactPath,
    title: "Contact",
    description: "Comment joindre l’équipe qui publie ce site.",
    write: contactPage,
  },
  {
    path: accessibilityPath,
    title: "Déclaration d’accessibilité",
    description:
      "Où en est l’accessibilité de ce site, à qui signaler un obstacle et quelles voies de recours existent.",
    write: accessibilityStatement,
  },
];

/** No file of a site is there: those whose names begin with a dot are not read. */
const folder = "content/.textes/";

/** Whether a source file is one of those that `starterSources` gives. */
export function isStarter({ file }: { file: string }): boolean {
  return file.startsWith(folder);
}

/** The page that a source file of `starterSources` is. */
export function starterPageOf(file: string): StarterPage | undefined {
  return starterPages.find((page) => fileOf(page) === file);
}

/** The pages that the program writes, as the Markdown files that an author could have written. */
export function starterSources(
  settings: SiteSettings,
  today: Day,
): SourceFile[] {
  return starterPages.map((page) => ({
    file: fileOf(page),
    text: [
      "---",
      `title: ${JSON.stringify(page.title)}`,
      `description: ${JSON.stringify(page.description)}`,
      `permalink: ${page.path}`,
      "lang: fr",
      // Its words would stand before the articles that treat of them; every page leads to it.
      "search: false",
      "---",
      "",
      page.write(settings, fillFrom(settings), today),
      "",
    ].join("\n"),
  }));
}

/** What a page asks for and the settings do not say. */
export function blanksOf(
  page: StarterPage,
  settings: SiteSettings,
  today: Day,
): Blank[] {
  const found = new Set<Blank>();
  page.write(
    settings,
    fillFrom(settings, (blank) => found.add(blank)),
    today,
  );
  return [...found];
}

function fileOf({ path }: StarterPage): string {
  return `${folder}${path.slice(1, -1)}.md`;
}
