import { directives } from "../components/directives";
import { readAssets, type BundledAssets } from "../lib/build/assets";
import { collectSooner } from "../lib/build/collect-garbage";
import { readRenderOrder, type RenderOrder } from "../lib/build/render-order";
import { dayAt } from "../lib/content/day";
import { siteAddress, readRenderEnvironment, timeOf } from "../lib/environment";
import { openKeptImages } from "../lib/images/kept-images";
import { readMadeImages } from "../lib/images/made-images";
import { createBodyReads, type BodyReads } from "../lib/library/body-reads";
import type { Library } from "../lib/library/library";
import { loadSite } from "../lib/library/load-site";
import { readKept } from "../lib/library/read-kept";
import { writeReading } from "../lib/library/written-reading";
import { readSharingImages } from "../lib/sharing/sharing-images";

export interface Site {
  library: Library;
  assets: BundledAssets;
  /** What is to be rendered. */
  order: RenderOrder;
  bodies: BodyReads;
  /** Where rendered pages are kept for the next builds. */
  pagesDir: string;
}

let loaded: Promise<Site> | undefined;

/** The site, read once. */
export function getSite(): Promise<Site> {
  return (loaded ??= load());
}

/** What is to be rendered, without the site. */
export function getOrder(): Promise<RenderOrder> {
  return readRenderOrder(readRenderEnvironment().workDir);
}

async function load(): Promise<Site> {
  collectSooner();
  const environment = readRenderEnvironment();
  const { siteDir, assetsDir, imagesDir, sharingDir, pagesDir } = environment;
  const now = timeOf(environment);
  const { readImage } = await openKeptImages(imagesDir);
  // The command has read them: none is left, but what the history dates.
  const bodies = createBodyReads();
  const readSources = await readKept(environment, {
    read: (sources, context) =>
      Promise.resolve(sources.map((source) => writeReading(source, context))),
    withTrees: true,
    keeps: false,
    watchBody: bodies.watch,
  });
  const [{ library }, order, assets, images, sharing] = await Promise.all([
    loadSite({
      siteDir,
      address: siteAddress(environment),
      drafts: environment.drafts,
      today: dayAt(now),
      now,
      definitions: directives,
      readSources,
      readImage,
    }),
    getOrder(),
    readAssets(assetsDir),
    readMadeImages(imagesDir),
    readSharingImages(sharingDir),
  ]);
  return {
    library: { ...library, images, sharing },
    assets,
    order,
    bodies,
    pagesDir,
  };
}
