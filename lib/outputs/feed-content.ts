import { lookup } from "mrmime";

import { latestDay, type Day } from "../content/day";
import type { Entry } from "../content/entry";
import { imageOf, type Library } from "../library/library";
import { resolveImage } from "../library/resolve";
import { tagsOf } from "../library/tags";
import { absoluteUrls, createUrls } from "../library/urls";
import type { Feed } from "./feed-list";

/** A feed as its three forms say it; every address is absolute. */
export interface FeedContent {
  title: string;
  description: string;
  language: string;
  id: string;
  /** Of the page whose articles it has. */
  page: string;
  icon: string | undefined;
  publisher: { name: string; url: string };
  licence: { name: string; link: string };
  timezone: string;
  updated: Day;
  items: FeedItem[];
}

export interface FeedItem {
  id: string;
  url: string;
  title: string;
  summary: string | undefined;
  /** HTML. */
  content: string;
  language: string;
  authors: string[];
  tags: string[];
  published: Day | undefined;
  updated: Day;
  image: FeedImage | undefined;
}

export interface FeedImage {
  /** As the article shows it. */
  url: string;
  width: number;
  height: number;
  alt: string | undefined;
  /** The image in its full size, as an attachment. */
  file: { url: string; type: string; bytes: number };
}

/** What gives the HTML of an article. */
export type RenderContent = (entry: Entry) => string | Promise<string>;

/**
 * What a feed says. No clock is read: a feed is as recent as the newest of its
 * articles.
 *
 * @param undated - the day of an article, or a feed, that has none: Atom asks for one
 * @param icon - path of a square image that stands for the site
 */
export async function feedContent(
  library: Library,
  feed: Feed,
  {
    renderContent,
    undated,
    icon,
  }: { renderContent: RenderContent; undated: Day; icon: string | undefined },
): Promise<FeedContent> {
  const { settings, tags } = library;
  const away = { ...library, urls: absoluteUrls(library.urls) };
  const ids = createUrls({ url: settings.feeds.idBase ?? settings.url });
  const items: FeedItem[] = [];
  for (const entry of feed.entries().slice(0, settings.feeds.entries)) {
    const { path = "/", title, description, language, authors, date } = entry;
    items.push({
      id: entry.feedId ?? ids.absolute(path),
      url: away.urls.of(path),
      title,
      summary: description,
      content: await renderContent(entry),
      language,
      authors,
      tags: tagsOf(tags, entry).map(({ name }) => name),
      published: date,
      updated: latestDay([date, entry.updated]) ?? undated,
      image: feedImage(away, entry),
    });
  }
  return {
    title: feed.title,
    description: feed.description,
    language: feed.language,
    id: ids.absolute(feed.page),
    page: away.urls.of(feed.page),
    icon: icon && away.urls.of(icon),
    publisher: { name: settings.name, url: away.urls.of(library.paths.home) },
    licence: settings.licence,
    timezone: settings.timezone,
    updated: latestDay(items.map(({ updated }) => updated)) ?? undated,
    items,
  };
}

function feedImage(library: Library, entry: Entry): FeedImage | undefined {
  const { image } = entry;
  if (!image || image.hidden) return undefined;
  const shown = imageOf(library, entry, image.target, "cover");
  const file = resolveImage(entry, image.target, library.links.files);
  const media = file === undefined ? undefined : library.media.get(file);
  if (!shown || !media) return undefined;
  return {
    url: shown.src,
    width: shown.width,
    height: shown.height,
    alt: image.alt,
    file: {
      url: shown.full,
      type: lookup(media.path) ?? "application/octet-stream",
      bytes: media.bytes,
    },
  };
}
