import { directives } from "../components/directives";
import { dayAt } from "../lib/content/day";
import { assetsFor, readAssets, type Assets } from "../lib/build/assets";
import { siteAddress, readRenderEnvironment, timeOf } from "../lib/environment";
import { openKeptImages } from "../lib/images/kept-images";
import { readMadeImages } from "../lib/images/made-images";
import type { Library } from "../lib/library/library";
import { loadSite } from "../lib/library/load-site";
import { readSharingImages } from "../lib/sharing/sharing-images";

export interface Site {
  library: Library;
  assets: Assets;
}

let loaded: Promise<Site> | undefined;

/** The site, read once. */
export function getSite(): Promise<Site> {
  return (loaded ??= load());
}

async function load(): Promise<Site> {
  const environment = readRenderEnvironment();
  const { siteDir, assetsDir, imagesDir, sharingDir } = environment;
  const now = timeOf(environment);
  const { readImage } = await openKeptImages(imagesDir);
  const [{ library }, assets, images, sharing] = await Promise.all([
    loadSite({
      siteDir,
      address: siteAddress(environment),
      drafts: environment.drafts,
      today: dayAt(now),
      now,
      definitions: directives,
      readImage,
    }),
    readAssets(assetsDir),
    readMadeImages(imagesDir),
    readSharingImages(sharingDir),
  ]);
  return {
    library: { ...library, images, sharing },
    assets: assetsFor(assets, library.words),
  };
}
