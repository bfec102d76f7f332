import { join } from "node:path";

/** A site that browser tests visit. */
export interface ServedSite {
  name: string;
  /** Its folder; undefined when it is not there, or for the default one. */
  dir: string | undefined;
  origin: string;
  /** The path that all its addresses begin with, "" or "/aide". */
  base: string;
  /** Where its home page is, without a slash at the end. */
  url: string;
  /** What a command is told, so that it serves the site there. */
  variables: Record<string, string>;
}

export const projectDir = join(import.meta.dirname, "..");

/** The folder of real material that tests may use; they are skipped without it. */
const shared = process.env.PARUTION_SHARED;

const firstPort = Number(process.env.PARUTION_TEST_PORT ?? 4310);

/** The base path of every site that has none of its own: "/aide", or "" for none. */
export const testBase = process.env.PARUTION_TEST_BASE ?? "";

/** Where a site is served on a port: under its own base path, which its settings give, or that of the tests. */
export function placeOn(
  port: number,
  ownBase?: string,
): Pick<ServedSite, "origin" | "base" | "url" | "variables"> {
  const origin = `http://localhost:${port}`;
  const base = ownBase ?? testBase;
  const url = origin + base;
  const isMoved = ownBase === undefined && testBase !== "";
  return {
    origin,
    base,
    url,
    variables: { PORT: String(port), ...(isMoved && { SITE_URL: url }) },
  };
}

function served(
  offset: number,
  name: string,
  dir: string | undefined,
  ownBase?: string,
): ServedSite {
  return { name, dir, ...placeOn(firstPort + offset, ownBase) };
}

/** The demonstration site. */
export const demonstrationSite = served(0, "the demonstration site", undefined);

/** An `.mdx` article, written for the tests, on a site under a base path. */
export const componentSite = served(
  1,
  "the site with components",
  join(import.meta.dirname, "sites/composants"),
  "/aide",
);

/** The real article, in its folder without `site.yaml`. */
export const seedSite = served(
  2,
  "the seed site",
  shared && join(shared, "seed-site"),
);

/** Articles that are too long, too short or too rich. */
export const extremeSite = served(
  3,
  "the site of extremes",
  join(import.meta.dirname, "sites/extremes"),
);

/** A home page, and no article at all. */
export const emptySite = served(
  4,
  "the site without articles",
  join(import.meta.dirname, "sites/vide"),
);

/** A site in French and in English. */
export const languageSite = served(
  5,
  "the site in two languages",
  join(import.meta.dirname, "sites/langues"),
);

export const servedSites = [
  demonstrationSite,
  componentSite,
  seedSite,
  extremeSite,
  emptySite,
  languageSite,
];
