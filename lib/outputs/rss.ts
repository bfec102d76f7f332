import { generateRssFeed } from "feedsmith";

import type { FeedContent, FeedItem } from "./feed-content";
import { FeedDate } from "./feed-date";
import { feedForms } from "./feed-list";
import { mediaOf } from "./feed-media";
import { tidyXml } from "./tidy-xml";

/**
 * A feed as RSS 2.0, with what the RSS Advisory Board's best practices take
 * from other vocabularies (https://www.rssboard.org/rss-profile): the whole
 * text, names of authors without an address, its own URL.
 *
 * @param self - its own URL
 */
export function rssFeed(feed: FeedContent, self: string): string {
  const { title, description, language, page, icon, licence } = feed;
  const updated = new FeedDate(feed.updated, feed.timezone);
  return tidyXml(
    generateRssFeed<true>({
      title,
      link: page,
      description,
      language,
      copyright: `${licence.name} (${licence.link})`,
      lastBuildDate: updated,
      ...(icon && { image: { url: icon, title, link: page } }),
      atom: {
        links: [{ href: self, rel: "self", type: feedForms.rss.type }],
      },
      items: feed.items.map((item) => rssItem(item, feed)),
    }),
  );
}

function rssItem(item: FeedItem, { timezone, language }: FeedContent) {
  const { id, url, title, summary, content, image } = item;
  return {
    title,
    link: url,
    guid: { value: id, isPermaLink: id === url },
    ...(item.published && { pubDate: new FeedDate(item.published, timezone) }),
    ...(summary && { description: escapeHtml(summary) }),
    categories: item.tags.map((name) => ({ name })),
    content: { encoded: content },
    dc: {
      creators: item.authors,
      ...(item.language !== language && { languages: [item.language] }),
    },
    atom: { updated: new FeedDate(item.updated, timezone) },
    ...(image && {
      enclosures: [
        {
          url: image.file.url,
          type: image.file.type,
          length: image.file.bytes,
        },
      ],
      media: mediaOf(image),
    }),
  };
}

/** A description is HTML for those who read it. */
function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
