import { comparePages, nearestPages } from "../nearest-pages";
import type { Problem } from "../problems";
import {
  addressesFile,
  readAddressList,
  type ListedAddress,
} from "../site/address-list";
import { listedPages } from "./listed-pages";
import { mendLost } from "./mend-lost";
import { isTaken } from "./redirects";
import type { LinkMap } from "./resolve";
import { oldPath } from "./urls";

/**
 * What a site has to keep answering: its pages and lists, but for those of the
 * guide's reference, which change with the program, and its old addresses that
 * lead on.
 *
 * @param links - of what is published
 * @param files - every file of the site folder
 */
export function addressesOf(
  links: LinkMap,
  files: Pick<ReadonlySet<string>, "has">,
): string[] {
  const pages = listedPages(links)
    .filter(({ entry }) => entry === undefined || files.has(entry.file))
    .map(({ path }) => path);
  const old = [...(links.redirects?.keys() ?? [])].map((path) =>
    /\.[a-z\d]+$/i.test(path) ? path : `${path}/`,
  );
  return [...pages, ...old];
}

/** The addresses of a site that a list has not. */
export function findUnlisted(
  listText: string,
  addresses: readonly string[],
): string[] {
  const listed = readAddressList(listText).addresses;
  const known = new Set(listed.map(({ path }) => oldPath(path)));
  return addresses.filter((path) => !known.has(oldPath(path)));
}

/**
 * The listed addresses that nothing answers at: neither a page, nor a file, nor
 * a redirect, nor a page that says that it is gone.
 *
 * @param links - of what is published
 */
export function findLost(
  listed: readonly ListedAddress[],
  links: LinkMap,
): ListedAddress[] {
  const seen = new Set<string>();
  return listed.filter(({ path }) => {
    // As nearly all are written.
    if (links.routes.has(path)) return false;
    const old = oldPath(path);
    if (seen.has(old)) return false;
    seen.add(old);
    return !(
      isTaken(old, links) ||
      links.redirects?.has(old) ||
      links.withdrawn?.has(old)
    );
  });
}

/** When more are lost, a setting moved them all: where each went is plain, and takes long to find. */
const mostProposals = 100;

/**
 * What is wrong with the list of published addresses: lines that are none, and
 * addresses that the site has lost, each with the nearest page if one is near.
 *
 * @param links - of what is published
 */
export function checkAddresses(listText: string, links: LinkMap): Problem[] {
  const { addresses, problems } = readAddressList(listText);
  const lost = findLost(addresses, links);
  if (lost.length === 0) return problems;
  const pages = comparePages(listedPages(links));
  const lostProblems = lost.map(({ path, line }, index): Problem => {
    const [near] =
      index < mostProposals ? nearestPages(oldPath(path), pages, 1) : [];
    return {
      file: addressesFile,
      line,
      column: 1,
      rule: "lost-address",
      message: `L’adresse « ${path} » était publiée, et ne répond plus.`,
      mend: mendLost(path, near?.path),
    };
  });
  return [...problems, ...lostProblems];
}
