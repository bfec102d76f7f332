import { directives } from "../components/directives";
import { renderFeedContent } from "../components/feed/render-content";
import { dayAt } from "../lib/content/day";
import { siteAddress, readEnvironment, timeOf } from "../lib/environment";
import { loadSite } from "../lib/library/load-site";
import { makeSearchIndex } from "../lib/search/make-index";
import { plainText } from "../lib/search/plain-text";

/**
 * Makes the index of the search of the site that `SITE_DIR` names, in memory.
 * Prints how long that took, and how many files of how many bytes it has, as
 * JSON.
 */
const environment = readEnvironment();
const { library } = await loadSite({
  siteDir: environment.siteDir,
  address: siteAddress(environment),
  drafts: false,
  today: dayAt(timeOf(environment)),
  definitions: directives,
});
const start = performance.now();
const files = await makeSearchIndex(library, (entry) =>
  plainText(renderFeedContent(library, entry)),
);
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    files: files.length,
    bytes: files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  }),
);
