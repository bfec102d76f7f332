import type { Element } from "xast";

import { latestDay, type Day } from "../content/day";
import type { Entry } from "../content/entry";
import { readVideoAddress } from "../content/video-hosts";
import type { LastCommits } from "../disk/last-commits";
import { resolveImage } from "../library/resolve";
import type { Library } from "../library/library";
import { isFault, type Route } from "../library/routes";
import { sharingImageOf } from "../sharing/sharing-images";
import { alternatesOf } from "../library/translations";
import type { Output } from "./output";
import { element, xmlDocument } from "./xml";

export const sitemapPath = "/sitemap.xml";

/** As many as the protocol lets one file have: https://www.sitemaps.org/protocol.html */
const mostUrls = 50_000;

/** What Google reads of one page: https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
const mostImages = 1_000;

const namespaces = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
  "xmlns:video": "http://www.google.com/schemas/sitemap-video/1.1",
};

/** What says the versions of a page in other languages. */
const xhtml = { "xmlns:xhtml": "http://www.w3.org/1999/xhtml" };

/**
 * The list of pages for search engines, with the images, videos and versions
 * in other languages of each; several under one index when they are too many
 * for a file, or in several languages.
 *
 * @param most - how many pages a file may list
 */
export function sitemapOutputs(
  library: Library,
  commits: () => LastCommits,
  most = mostUrls,
): Output[] {
  const parts = sitemapParts(library, most);
  const [first] = parts;
  if (first && parts.length === 1) {
    return [
      {
        path: sitemapPath,
        make: () => sitemap(library, first.routes, commits()),
      },
    ];
  }
  return [
    {
      path: sitemapPath,
      make: () => sitemapIndex(library, parts, commits()),
    },
    ...parts.map(({ path, routes }) => ({
      path,
      make: () => sitemap(library, routes, commits()),
    })),
  ];
}

interface SitemapPart {
  path: string;
  routes: readonly Route[];
}

/** The pages that each file lists: those of one language, as many as one may have. */
function sitemapParts(
  { links, parts }: Pick<Library, "links" | "parts">,
  most: number,
): SitemapPart[] {
  const listed = [...links.routes.values()].filter((route) => !isFault(route));
  return [...parts.keys()].flatMap((language) => {
    const routes = listed.filter((route) => route.language === language);
    const name = parts.size > 1 ? `/sitemap-${language}` : "/sitemap";
    const count = Math.ceil(routes.length / most);
    return Array.from({ length: count }, (_, index) => ({
      path:
        count > 1 || parts.size === 1
          ? `${name}-${index + 1}.xml`
          : `${name}.xml`,
      routes: routes.slice(index * most, (index + 1) * most),
    }));
  });
}

function sitemapIndex(
  { urls }: Library,
  parts: readonly SitemapPart[],
  commits: LastCommits,
): string {
  return xmlDocument(
    element(
      "sitemapindex",
      parts.map(({ path, routes }) =>
        element("sitemap", [
          element("loc", urls.absolute(path)),
          lastmod(latestDay(routes.map((route) => lastChange(route, commits)))),
        ]),
      ),
      { xmlns: namespaces.xmlns },
    ),
  );
}

function sitemap(
  library: Library,
  routes: readonly Route[],
  commits: LastCommits,
): string {
  return xmlDocument(
    element(
      "urlset",
      routes.map((route) =>
        element("url", [
          element("loc", library.urls.absolute(route.path)),
          lastmod(lastChange(route, commits)),
          ...alternatesOf(library, route).map(({ hreflang, path }) =>
            element("xhtml:link", [], {
              rel: "alternate",
              hreflang,
              href: library.urls.absolute(path),
            }),
          ),
          // Where drafts are shown, no body is read for robots that stay away.
          ...(route.entry && !library.showsDrafts
            ? mediaOf(library, route.entry)
            : []),
        ]),
      ),
      library.parts.size > 1 ? { ...namespaces, ...xhtml } : namespaces,
    ),
  );
}

function lastmod(day: Day | undefined): Element | undefined {
  return day === undefined ? undefined : element("lastmod", day);
}

/**
 * The day of a page's last change: what its front matter says, else its file's
 * last commit, else its date; of a list, the last of those it shows.
 */
export function lastChange(
  { entry, list }: Pick<Route, "entry" | "list">,
  commits: LastCommits,
): Day | undefined {
  return latestDay(
    [...(entry ? [entry] : []), ...(list?.entries ?? [])].map(
      ({ file, updated, date }) => updated ?? commits.get(file) ?? date,
    ),
  );
}

/** The images of an entry, each once, then its videos. */
function mediaOf(library: Library, entry: Entry): Element[] {
  const { urls, media, links } = library;
  const main = entry.image && !entry.image.hidden ? [entry.image] : [];
  const files = [...main, ...entry.body.images].flatMap(
    ({ target }) => resolveImage(entry, target, links.files) ?? [],
  );
  const images = [...new Set(files)].flatMap((file) => media.get(file) ?? []);
  const thumbnail = images[0] ?? sharingImageOf(library.sharing, entry);
  return [
    ...images
      .slice(0, mostImages)
      .map(({ path }) =>
        element("image:image", [element("image:loc", urls.absolute(path))]),
      ),
    ...(thumbnail ? videosOf(entry, urls.absolute(thumbnail.path)) : []),
  ];
}

/** @param thumbnail - what is shown of a video, which has to have an image */
function videosOf({ body }: Entry, thumbnail: string): Element[] {
  return body.directives.flatMap(({ name, attributes }) => {
    const { src = "", title, caption = title } = attributes;
    const address = name === "video" ? readVideoAddress(src) : undefined;
    if (!address || !title) return [];
    return [
      element("video:video", [
        element("video:thumbnail_loc", thumbnail),
        element("video:title", title),
        element("video:description", caption ?? title),
        element("video:player_loc", address.player),
      ]),
    ];
  });
}
