import { join } from "node:path";

/** A site that browser tests visit. */
export interface ServedSite {
  name: string;
  /** Its folder; undefined when it is not there, or for the default one. */
  dir: string | undefined;
  port: number;
  origin: string;
  /** Where its home page is, without a slash at the end. */
  url: string;
}

export const projectDir = join(import.meta.dirname, "..");

/** The folder of real material that tests may use; they are skipped without it. */
const shared = process.env.PARUTION_SHARED;

const firstPort = Number(process.env.PARUTION_TEST_PORT ?? 4310);

function served(
  offset: number,
  name: string,
  dir: string | undefined,
  basePath = "",
): ServedSite {
  const port = firstPort + offset;
  const origin = `http://localhost:${port}`;
  return { name, dir, port, origin, url: origin + basePath };
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

export const servedSites = [
  demonstrationSite,
  componentSite,
  seedSite,
  extremeSite,
  emptySite,
];
