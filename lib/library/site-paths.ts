import { gonePath, notFoundPath, serverErrorPath } from "../paths";
import type { Words } from "../words/words";

/** Where the program's own pages and files of a language are: decoded paths. */
export interface SitePaths {
  home: string;
  search: string;
  /** The page of all tags; that of one stands under it, as for authors and years. */
  tags: string;
  authors: string;
  archives: string;
  /** The articles that have no date. */
  undated: string;
  feeds: string;
  /** Where readers choose what pages may ask of other servers. */
  choices: string;
  siteMap: string;
  ecodesign: string;
  notFound: string;
  gone: string;
  serverError: string;
  calendar: string;
  /** The pages that the law asks for, which the program writes unless the site does. */
  legal: string;
  privacy: string;
  contact: string;
  accessibility: string;
}

/**
 * The paths of a language.
 *
 * @param prefix - what its addresses begin with, "" or "/en"
 * @param faults - what those of its pages of errors begin with: hosts look for the main language's at the root
 */
export function pathsUnder(
  prefix: string,
  faults: string,
  { paths, starterPages }: Pick<Words, "paths" | "starterPages">,
): SitePaths {
  const page = (name: string) => `${prefix}/${name}/`;
  const archives = page(paths.archives);
  return {
    home: `${prefix}/`,
    search: page(paths.search),
    tags: page(paths.tags),
    authors: page(paths.authors),
    archives,
    undated: `${archives}${paths.undated}/`,
    feeds: page(paths.feeds),
    choices: page(paths.choices),
    siteMap: page(paths.siteMap),
    ecodesign: page(paths.ecodesign),
    notFound: faults + notFoundPath,
    gone: faults + gonePath,
    serverError: faults + serverErrorPath,
    calendar: `${prefix}/${paths.calendar}.ics`,
    legal: prefix + starterPages.legal.path,
    privacy: prefix + starterPages.privacy.path,
    contact: prefix + starterPages.contact.path,
    accessibility: prefix + starterPages.accessibility.path,
  };
}
