/** The folder of URLs that change with their content, and may be kept for ever. */
export const hashedFolder = "/_parution";

/** Whether the name of a file says its content. */
export function isHashed(path: string): boolean {
  return path.startsWith(`${hashedFolder}/`);
}

/** Folders that the program itself writes at the top of a site. */
export const ownFolders = ["_next", "_parution"];

/** The page that answers for every address that is none of the site's. */
export const notFoundPath = "/404.html";

/** The list of the site's pages, which the page above asks for. */
export const pageListPath = "/404.json";

/** The page that answers for every address that the site has withdrawn. */
export const gonePath = "/410.html";

/** The page that answers when the server fails. */
export const serverErrorPath = "/500.html";

/**
 * The page of an error that answers at a path: that of the language which the
 * path begins with, else the site's.
 *
 * @param prefixes - of the languages that have their own, such as "/en"
 */
export function faultPageAt(
  path: string,
  page: string,
  prefixes: readonly string[],
): string {
  const prefix = prefixes.find((one) => path.startsWith(`${one}/`)) ?? "";
  return prefix + page;
}

/** The index of what it searches. */
export const searchIndexPath = "/recherche/index.json";

/** Where an operator's tools ask how the server is. */
export const healthPath = "/sante";

/** Where the files of the index are, whose names change with their content. */
export const searchFolder = `${hashedFolder}/recherche/`;
