import { directives } from "../components/directives";
import type { SiteContext } from "../components/site-context";
import { dayAt } from "../lib/content/day";
import { assetsFor, readAssets, type Assets } from "../lib/build/assets";
import { siteAddress, readRenderEnvironment, timeOf } from "../lib/environment";
import { openKeptImages } from "../lib/images/kept-images";
import { readMadeImages } from "../lib/images/made-images";
import { libraryIn, type Library } from "../lib/library/library";
import { loadSite } from "../lib/library/load-site";
import { readSharingImages } from "../lib/sharing/sharing-images";
import { findRoute, type RouteParams } from "./[[...path]]/find-route";

export interface Site {
  library: Library;
  assets: Assets;
}

let loaded: Promise<Site> | undefined;

/** The site, read once. */
export function getSite(): Promise<Site> {
  return (loaded ??= load());
}

/** The page that Next.js asks for, in its language. */
export async function getPage(params: RouteParams): Promise<SiteContext> {
  const { library, assets } = await getSite();
  const route = findRoute(library, await params);
  return { library: libraryIn(library, route.language), assets, route };
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
