import { directives } from "../components/directives";
import { dayAt } from "../lib/content/day";
import { siteAddress, readEnvironment, timeOf } from "../lib/environment";
import { openKeptImages } from "../lib/images/kept-images";
import { makeImages } from "../lib/images/make-images";
import { loadSite } from "../lib/library/load-site";
import { publishedImages } from "../lib/library/published-images";

/** Makes the images of the site that `SITE_DIR` names, and prints how long that took, in seconds. */
const environment = readEnvironment();
const site = await loadSite({
  siteDir: environment.siteDir,
  address: siteAddress(environment),
  drafts: false,
  today: dayAt(timeOf(environment)),
  definitions: directives,
  readImage: (await openKeptImages(environment.imagesDir)).readImage,
});
const start = performance.now();
await makeImages(publishedImages(site), environment.imagesDir, () => undefined);
console.log((performance.now() - start) / 1000);
