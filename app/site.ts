import { directives } from "../components/directives";
import { dayAt } from "../lib/content/day";
import { readAssets, type Assets } from "../lib/build/assets";
import { fingerprint } from "../lib/disk/fingerprint.mjs";
import { siteAddress, readEnvironment } from "../lib/environment";
import { openKeptImages } from "../lib/images/kept-images";
import { readMadeImages, type MadeImages } from "../lib/images/made-images";
import type { Library } from "../lib/library/library";
import { loadSite } from "../lib/library/load-site";
import type { Finding } from "../lib/problems";

export interface Site {
  library: Library;
  assets: Assets;
  problems: Finding[];
}

const isPreview = process.env.NODE_ENV === "development";

/** The preview encodes nothing: images show at once, as they are. */
const withoutVariants: MadeImages = new Map();

let loaded: { key: string; site: Promise<Site> } | undefined;

/** The site, read once; in the preview, again after each change on disk. */
export async function getSite(): Promise<Site> {
  const environment = readEnvironment();
  const { siteDir, assetsDir, imagesDir } = environment;
  const key = isPreview
    ? await fingerprint(siteDir, ["content", "public"])
    : "";
  if (loaded?.key !== key) {
    const kept = openKeptImages(imagesDir);
    const site = Promise.all([
      loadSite({
        siteDir,
        address: siteAddress(environment),
        drafts: isPreview,
        ...(!isPreview && {
          today: dayAt(environment.buildDate ?? Date.now()),
        }),
        guide: isPreview,
        definitions: directives,
        readImage: async (path) => (await kept).readImage(path),
      }),
      readAssets(assetsDir),
      isPreview ? withoutVariants : readMadeImages(imagesDir),
    ]).then(([{ library, problems }, assets, images]) => ({
      library: { ...library, images },
      assets,
      problems,
    }));
    loaded = { key, site };
  }
  return loaded.site;
}
