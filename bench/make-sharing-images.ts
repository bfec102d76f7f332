import { directives } from "../components/directives";
import { dayAt } from "../lib/content/day";
import { siteAddress, readEnvironment, timeOf } from "../lib/environment";
import { loadSite } from "../lib/library/load-site";
import { sharingCards } from "../lib/library/sharing-cards";
import { makeSharingImages } from "../lib/sharing/make-sharing-images";

/** Makes the sharing images of the site that `SITE_DIR` names, twice, and prints how long each took and what they weigh, as JSON. */
const environment = readEnvironment();
const { library } = await loadSite({
  siteDir: environment.siteDir,
  address: siteAddress(environment),
  drafts: false,
  today: dayAt(timeOf(environment)),
  definitions: directives,
});
const cards = sharingCards(library);

async function make() {
  const start = performance.now();
  const used = process.cpuUsage();
  const images = await makeSharingImages(
    cards,
    { projectDir: environment.projectDir, folder: environment.sharingDir },
    () => undefined,
  );
  const { user, system } = process.cpuUsage(used);
  return {
    images,
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (user + system) / 1_000_000,
  };
}

const { images, ...cold } = await make();
const { images: _, ...again } = await make();
const weights = [...images.values()]
  .map(({ bytes }) => bytes)
  .sort((a, b) => a - b);
console.log(JSON.stringify({ cold, again, weights }));
