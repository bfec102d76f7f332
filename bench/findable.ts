import { directives } from "../components/directives";
import { renderFeedContent } from "../components/feed/render-content";
import { dayAt } from "../lib/content/day";
import { siteAddress, readEnvironment, timeOf } from "../lib/environment";
import { loadSite } from "../lib/library/load-site";
import { pageNames } from "../lib/library/page-names";
import { sharingCards } from "../lib/library/sharing-cards";
import { feedOutputs } from "../lib/outputs/feeds";
import { jsonLd, jsonLdText } from "../lib/outputs/json-ld";
import { sitemapOutputs } from "../lib/outputs/sitemap";
import { makeSharingImages } from "../lib/sharing/make-sharing-images";

/**
 * Makes what lets the site that `SITE_DIR` names be found: feeds, metadata,
 * sharing images; each twice, the second time with what the first one kept.
 * Prints how long each took, and what images and feeds weigh, as JSON.
 */
const environment = readEnvironment();
const { library } = await loadSite({
  siteDir: environment.siteDir,
  address: siteAddress(environment),
  drafts: false,
  today: dayAt(timeOf(environment)),
  definitions: directives,
});

/** A first time, and again. */
async function twice<Made>(make: () => Promise<Made>) {
  const time = async () => {
    const start = performance.now();
    const used = process.cpuUsage();
    const made = await make();
    const { user, system } = process.cpuUsage(used);
    return {
      made,
      seconds: (performance.now() - start) / 1000,
      processorSeconds: (user + system) / 1_000_000,
    };
  };
  const { made, ...cold } = await time();
  const { made: _, ...again } = await time();
  return { made, times: { cold, again } };
}

const cards = sharingCards(library);
const sharing = await twice(() =>
  makeSharingImages(
    cards,
    { projectDir: environment.projectDir, folder: environment.sharingDir },
    () => undefined,
  ),
);

const outputs = feedOutputs(library, (entry) =>
  renderFeedContent(library, entry),
);
const feeds = await twice(async () => {
  let bytes = 0;
  for (const { make } of outputs) bytes += Buffer.byteLength(await make());
  return bytes;
});

const metadata = await twice(async () => {
  for (const route of library.links.routes.values()) {
    pageNames(library, route);
    const graph = jsonLd(library, route);
    if (graph) jsonLdText(graph);
  }
  for (const { make } of sitemapOutputs(library, () => new Map())) await make();
});

console.log(
  JSON.stringify({
    sharing: sharing.times,
    feeds: feeds.times,
    metadata: metadata.times,
    feedCount: outputs.length,
    feedBytes: feeds.made,
    imageBytes: [...sharing.made.values()].map(({ bytes }) => bytes),
  }),
);
