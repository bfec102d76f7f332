import { generateAtomFeed } from "feedsmith";

import type { FeedContent, FeedItem } from "./feed-content";
import { FeedDate } from "./feed-date";
import { feedForms } from "./feed-list";
import { mediaOf } from "./feed-media";
import { tidyXml } from "./tidy-xml";

/**
 * A feed as Atom (RFC 4287).
 *
 * @param self - its own URL
 */
export function atomFeed(feed: FeedContent, self: string): string {
  const { title, description, language, id, page, icon, licence } = feed;
  return tidyXml(
    generateAtomFeed<true>({
      id,
      title: { value: title },
      subtitle: { value: description },
      updated: new FeedDate(feed.updated, feed.timezone),
      authors: [{ name: feed.publisher.name, uri: feed.publisher.url }],
      links: [
        { href: self, rel: "self", type: feedForms.atom.type },
        { href: page, rel: "alternate", type: "text/html" },
        { href: licence.link, rel: "license" },
      ],
      rights: { value: licence.name },
      ...(icon && { icon }),
      xml: { lang: language },
      entries: feed.items.map((item) => atomEntry(item, feed)),
    }),
  );
}

function atomEntry(item: FeedItem, { timezone, language }: FeedContent) {
  const { id, url, title, summary, content, image } = item;
  return {
    id,
    title: { value: title },
    updated: new FeedDate(item.updated, timezone),
    ...(item.published && {
      published: new FeedDate(item.published, timezone),
    }),
    authors: item.authors.map((name) => ({ name })),
    categories: item.tags.map((term) => ({ term })),
    links: [
      { href: url, rel: "alternate", type: "text/html" },
      ...(image
        ? [
            {
              href: image.file.url,
              rel: "enclosure",
              type: image.file.type,
              length: image.file.bytes,
            },
          ]
        : []),
    ],
    ...(summary && { summary: { value: summary } }),
    content: { type: "html", value: content },
    ...(image && { media: mediaOf(image) }),
    ...(item.language !== language && { xml: { lang: item.language } }),
  };
}
