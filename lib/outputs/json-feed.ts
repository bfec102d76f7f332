import type { FeedContent, FeedItem } from "./feed-content";
import { FeedDate } from "./feed-date";
import { plainCharacters } from "../content/plain-characters";

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). It is an
 * object to write down: no library has a part in it.
 *
 * @param self - its own URL
 */
export function jsonFeed(feed: FeedContent, self: string): string {
  const { title, description, language, page, icon, publisher } = feed;
  return JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title,
      description,
      home_page_url: page,
      feed_url: self,
      icon,
      language,
      authors: [publisher],
      items: feed.items.map((item) => jsonItem(item, feed)),
    },
    (_, value: unknown) =>
      typeof value === "string" ? plainCharacters(value) : value,
  );
}

function jsonItem(item: FeedItem, { timezone, language }: FeedContent) {
  const { id, url, title, summary, content, image, published } = item;
  const on = (day: string) => new FeedDate(day, timezone).toISOString();
  return {
    id,
    url,
    title,
    summary,
    content_html: content,
    image: image?.url,
    date_published: published && on(published),
    date_modified: published === item.updated ? undefined : on(item.updated),
    authors:
      item.authors.length > 0
        ? item.authors.map((name) => ({ name }))
        : undefined,
    tags: item.tags.length > 0 ? item.tags : undefined,
    language: item.language === language ? undefined : item.language,
    attachments: image && [
      {
        url: image.file.url,
        mime_type: image.file.type,
        size_in_bytes: image.file.bytes,
      },
    ],
  };
}
