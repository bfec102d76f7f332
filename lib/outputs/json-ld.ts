import type {
  Article,
  BreadcrumbList,
  Event,
  GovernmentOrganization,
  Graph,
  NewsArticle,
  Quotation,
  SearchAction,
  Thing,
  VideoObject,
  WebPage,
  WebSite,
  WithActionConstraints,
} from "schema-dts";

import { directiveElement, type Entry } from "../content/entry";
import type { EntryEvent, EventMoment } from "../content/event";
import { extractText } from "../content/extract-text";
import { visit } from "../content/visit";
import { readVideoAddress } from "../content/video-hosts";
import { formatOffset, instantOf, offsetAt } from "../content/zoned-time";
import { authorsOf } from "../library/authors";
import { hasSearch, imageOf, type Library } from "../library/library";
import { isFault, type Route } from "../library/routes";
import { tagsOf } from "../library/tags";
import { trailTo } from "../library/trail";

/**
 * What a page says to machines, in the words of schema.org, as one graph: who
 * publishes, the site, where the page is in it, and what it shows. It says
 * nothing that the page does not. Undefined for the pages of errors.
 */
export function jsonLd(library: Library, route: Route): Graph | undefined {
  if (isFault(route)) return undefined;
  const { entry, kind } = route;
  return {
    "@context": "https://schema.org",
    "@graph": [
      organization(library),
      webSite(library),
      webPage(library, route),
      ...breadcrumb(library, route),
      ...(kind === "article" && entry ? [article(library, route, entry)] : []),
      ...(entry ? shownBy(library, route, entry) : []),
      ...(kind === "article" && entry?.event
        ? [announcement(library, route, entry, entry.event)]
        : []),
    ],
  };
}

/** The graph as text that can stand in HTML: nothing in it closes its element. */
export function jsonLdText(graph: Graph): string {
  return JSON.stringify(graph).replace(/</g, "\\u003c");
}

function idOf({ urls }: Library, path: string, name: string): string {
  return `${urls.absolute(path)}#${name}`;
}

function publisherId(library: Library): string {
  return idOf(library, "/", "organization");
}

/** In each language a site has a home, a name and a search of its own. */
function siteId(library: Library): string {
  return idOf(library, library.paths.home, "website");
}

function organization(library: Library): GovernmentOrganization {
  const { brand, social } = library.settings;
  return {
    "@type": "GovernmentOrganization",
    "@id": publisherId(library),
    name: brand.join(" "),
    url: library.urls.absolute("/"),
    ...(social.length > 0 && { sameAs: social.map(({ link }) => link) }),
  };
}

function webSite(library: Library): WebSite {
  const { settings, urls, language, paths } = library;
  return {
    "@type": "WebSite",
    "@id": siteId(library),
    name: settings.name,
    url: urls.absolute(paths.home),
    inLanguage: [language],
    publisher: { "@id": publisherId(library) },
    ...(hasSearch(library) && {
      potentialAction: searchAction(urls.absolute(paths.search)),
    }),
  };
}

function searchAction(page: string): WithActionConstraints<SearchAction> {
  return {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${page}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
}

function pageId(library: Library, { path }: Route): string {
  return idOf(library, path, "page");
}

function webPage(library: Library, route: Route): WebPage {
  const { title, description, language, entry, list } = route;
  return {
    "@type": list ? "CollectionPage" : "WebPage",
    "@id": pageId(library, route),
    url: library.urls.absolute(route.path),
    name: title,
    ...(description && { description }),
    inLanguage: language,
    isPartOf: { "@id": siteId(library) },
    ...(trailTo(library, route).length > 0 && {
      breadcrumb: { "@id": idOf(library, route.path, "breadcrumb") },
    }),
    ...(route.kind === "article" &&
      entry && { mainEntity: { "@id": articleId(library, route) } }),
  };
}

function breadcrumb(library: Library, route: Route): BreadcrumbList[] {
  const steps = trailTo(library, route);
  if (steps.length === 0) return [];
  return [
    {
      "@type": "BreadcrumbList",
      "@id": idOf(library, route.path, "breadcrumb"),
      itemListElement: [...steps, route].map(({ path, title }, index) => ({
        "@type": "ListItem" as const,
        position: index + 1,
        name: title,
        item: library.urls.absolute(path),
      })),
    },
  ];
}

function articleId(library: Library, { path }: Route): string {
  return idOf(library, path, "article");
}

function article(
  library: Library,
  route: Route,
  entry: Entry,
): Article | NewsArticle {
  const { collections } = library.settings;
  const { title, description, date, updated, language, image } = entry;
  const authors = authorsOf(library.authors, entry);
  const tags = tagsOf(library.tags, entry);
  const shown =
    image && !image.hidden
      ? imageOf(library, entry, image.target, "cover")
      : undefined;
  const isNews = collections[entry.collection ?? ""]?.news ?? false;
  return {
    "@type": isNews ? "NewsArticle" : "Article",
    "@id": articleId(library, route),
    mainEntityOfPage: { "@id": pageId(library, route) },
    headline: title,
    ...(description && { description }),
    ...(date && { datePublished: date }),
    ...(updated && { dateModified: updated }),
    inLanguage: language,
    author:
      authors.length > 0
        ? authors.map(({ name, author }) => ({
            "@type": "Person" as const,
            name,
            ...(author && { url: library.urls.absolute(author.path) }),
          }))
        : { "@id": publisherId(library) },
    publisher: { "@id": publisherId(library) },
    ...(tags.length > 0 && { keywords: tags.map(({ name }) => name) }),
    ...(shown && {
      image: {
        "@type": "ImageObject",
        url: new URL(shown.full, library.urls.absolute("/")).href,
        width: { "@type": "QuantitativeValue", value: shown.width },
        height: { "@type": "QuantitativeValue", value: shown.height },
        ...(image?.caption && { caption: image.caption }),
      },
    }),
    license: library.settings.licence.link,
  };
}

/** What an article announces. */
function announcement(
  library: Library,
  route: Route,
  { title, description, language }: Entry,
  { start, end, place, cancelled }: EntryEvent,
): Event {
  const { timezone } = library.settings;
  return {
    "@type": "Event",
    "@id": idOf(library, route.path, "event"),
    url: library.urls.absolute(route.path),
    name: title,
    ...(description && { description }),
    startDate: isoMoment(start, timezone),
    ...(end && { endDate: isoMoment(end, timezone) }),
    ...(place && { location: { "@type": "Place", name: place } }),
    eventStatus: cancelled
      ? "https://schema.org/EventCancelled"
      : "https://schema.org/EventScheduled",
    organizer: { "@id": publisherId(library) },
    inLanguage: language,
  };
}

/** `2026-03-12`, or `2026-03-12T14:30+01:00` */
function isoMoment({ day, time }: EventMoment, timezone: string): string {
  if (time === undefined) return day;
  const instant = instantOf({ day, time }, timezone);
  return instant === undefined
    ? day
    : `${day}T${time}${formatOffset(offsetAt(instant, timezone))}`;
}

/** The videos and quotations of a body, in reading order. */
function shownBy(library: Library, route: Route, entry: Entry): Thing[] {
  const things: Thing[] = [];
  const { tree, directives } = entry.body;
  visit(tree, "element", (element) => {
    if (element.tagName !== directiveElement) return;
    const use = directives[Number(element.properties["dataIndex"])];
    const id = (name: string) =>
      idOf(library, route.path, `${name}-${things.length + 1}`);
    if (use?.name === "video") {
      things.push(...video(use.attributes, id("video")));
    }
    if (use?.name === "quote") {
      const text = extractText({ type: "root", children: element.children });
      things.push(quotation(use.attributes, text, id("quotation")));
    }
  });
  return things;
}

type Words = Readonly<Record<string, string | undefined>>;

function video({ src, title, caption }: Words, id: string): VideoObject[] {
  const address = readVideoAddress(src ?? "");
  if (!address || !title) return [];
  return [
    {
      "@type": "VideoObject",
      "@id": id,
      name: title,
      description: caption ?? title,
      embedUrl: address.player,
      url: address.page,
    },
  ];
}

function quotation(
  { author, role, source }: Words,
  text: string,
  id: string,
): Quotation {
  return {
    "@type": "Quotation",
    "@id": id,
    text,
    ...(author && {
      creator: {
        "@type": "Person",
        name: author,
        ...(role && { jobTitle: role }),
      },
    }),
    ...(source && { isPartOf: { "@type": "CreativeWork", name: source } }),
  };
}
