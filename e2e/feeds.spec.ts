import { expect, test, type APIRequestContext } from "@playwright/test";
import { parseFeed } from "@rowanmanning/feed-parser";
import { fromXml } from "xast-util-from-xml";

import {
  componentSite,
  demonstrationSite,
  emptySite,
  extremeSite,
  type ServedSite,
} from "./served-sites";

interface AnnouncedFeed {
  type: string;
  title: string;
  /** In full. */
  href: string;
}

/** The feeds that a page announces in its head. */
async function feedsOf(
  request: APIRequestContext,
  page: string,
): Promise<AnnouncedFeed[]> {
  const html = await (await request.get(page)).text();
  const [head = ""] = html.split("</head>");
  const links = head.match(/<link\b[^>]*>/g) ?? [];
  return links
    .filter((link) => /\brel="alternate"/.test(link))
    .map((link) => {
      const attribute = (name: string) =>
        new RegExp(`\\s${name}="([^"]*)"`).exec(link)?.[1] ?? "";
      return {
        type: attribute("type"),
        title: attribute("title"),
        href: new URL(attribute("href"), page).href,
      };
    })
    .filter(({ type }) => /\+(?:xml|json)$/.test(type));
}

interface ReadFeed {
  self: string | null;
  items: { url: string | null; content: string | null }[];
}

/** The address of a feed and its articles, as a reader has them. */
function readFeed(text: string, type: string): ReadFeed {
  if (type.endsWith("json")) {
    const { feed_url, items } = JSON.parse(text) as {
      feed_url: string;
      items: { url: string; content_html: string }[];
    };
    return {
      self: feed_url,
      items: items.map(({ url, content_html }) => ({
        url,
        content: content_html,
      })),
    };
  }
  fromXml(text);
  const { self, items } = parseFeed(text);
  return {
    self,
    items: items.map(({ url, content }) => ({ url, content })),
  };
}

/** Where an address of a site is served: its settings may name another host. */
function servedAt({ origin }: ServedSite, address: string | null): string {
  return origin + new URL(address ?? "").pathname;
}

/** Every page of a site, from its map. */
async function pagesOf(
  request: APIRequestContext,
  { url, origin, base }: ServedSite,
): Promise<string[]> {
  const map = await (await request.get(`${url}/plan-du-site/`)).text();
  const links = [...map.matchAll(/\shref="(\/[^"#?]*\/)"/g)].map(
    ([, path = ""]) => path,
  );
  const own = links.filter((path) => path.startsWith(`${base}/`));
  return [...new Set(own)].map((path) => origin + path);
}

for (const site of [demonstrationSite, componentSite, extremeSite, emptySite]) {
  test(`every feed of ${site.name} is found from a page, is read, and leads to its articles`, async ({
    request,
  }) => {
    test.slow();
    const feeds = new Map<string, AnnouncedFeed>();
    for (const page of await pagesOf(request, site)) {
      const announced = await feedsOf(request, page);
      const forms = announced.map(({ type }) => type);
      expect(forms, page).toEqual(
        expect.arrayContaining([
          "application/atom+xml",
          "application/rss+xml",
          "application/feed+json",
        ]),
      );
      for (const feed of announced) feeds.set(feed.href, feed);
    }
    const opened = new Set<string>();
    for (const { href, type, title } of feeds.values()) {
      expect(title, href).not.toBe("");
      const answer = await request.get(href);
      expect(answer.status(), href).toBe(200);
      expect(answer.headers()["content-type"], href).toMatch(
        type.endsWith("json") ? /json/ : /xml/,
      );
      const feed = readFeed(await answer.text(), type);
      expect(servedAt(site, feed.self), href).toBe(href);
      for (const { url: address, content } of feed.items) {
        const url = servedAt(site, address);
        // A reader has none of an article that has only a title.
        expect(content ?? "", `${href} ${url}`).not.toMatch(
          /\s(?:href|src)="(?!https?:|mailto:|tel:)/,
        );
        if (opened.has(url)) continue;
        opened.add(url);
        expect((await request.get(url)).status(), url).toBe(200);
      }
    }
    expect(feeds.size).toBeGreaterThanOrEqual(3);
  });
}

test("the page of feeds leads to each of them", async ({ page, request }) => {
  const { url } = demonstrationSite;
  await page.goto(`${url}/`);
  await page.getByRole("link", { name: /lecteur de flux/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Flux et abonnements",
  );
  const links = page.getByRole("cell").getByRole("link");
  const names = await links.allTextContents();
  expect(new Set(names).size).toBe(names.length);
  for (const link of await links.all()) {
    const href = await link.getAttribute("href");
    const answer = await request.get(new URL(href ?? "", page.url()).href);
    expect(answer.status(), href ?? "").toBe(200);
  }
});
