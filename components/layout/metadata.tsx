import {
  feedFormNames,
  feedForms,
  feedsOf,
  type AnnouncedFeed,
} from "../../lib/outputs/feed-list";
import { jsonLd, jsonLdText } from "../../lib/outputs/json-ld";
import { manifestPath } from "../../lib/outputs/manifest";
import type { Library } from "../../lib/library/library";
import { pageNames } from "../../lib/library/page-names";
import { isFault, type Route } from "../../lib/library/routes";
import { tagsOf } from "../../lib/library/tags";
import { alternatesOf, translationsOf } from "../../lib/library/translations";
import { sharingImageOf } from "../../lib/sharing/sharing-images";
import { robotsKeptOut } from "../../lib/serve/header-rules";

interface MetadataProps {
  library: Library;
  route: Route;
}

/** What a page says of itself to browsers, search engines and networks. */
export function Metadata({ library, route }: MetadataProps) {
  const { title, description } = pageNames(library, route);
  const { urls, showsDrafts } = library;
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {(showsDrafts || isFault(route)) && (
        <meta name="robots" content={showsDrafts ? robotsKeptOut : "noindex"} />
      )}
      <meta name="theme-color" content="#000091" />
      <link
        rel="manifest"
        href={urls.of(manifestPath)}
        crossOrigin="use-credentials"
      />
      {!isFault(route) && (
        <>
          <link rel="canonical" href={urls.absolute(route.path)} />
          {alternatesOf(library, route).map(({ hreflang, path }) => (
            <link
              key={hreflang}
              rel="alternate"
              hrefLang={hreflang}
              href={urls.absolute(path)}
            />
          ))}
          {feedsOf(library, route).map((feed) => (
            <Feeds key={feed.atom} {...feed} />
          ))}
          <Card library={library} route={route} description={description} />
          <StructuredData library={library} route={route} />
        </>
      )}
    </>
  );
}

/** A feed that the page announces, in each of its forms. */
function Feeds(feed: AnnouncedFeed) {
  return feedFormNames.map((form) => (
    <link
      key={form}
      rel="alternate"
      type={feedForms[form].type}
      href={feed[form]}
      title={`${feed.title} (${feedForms[form].name})`}
    />
  ));
}

/** What networks show of a page that is shared: https://ogp.me */
function Card({
  library,
  route,
  description,
}: MetadataProps & { description: string }) {
  const { settings, urls } = library;
  const { title, kind, entry, language } = route;
  const image = sharingImageOf(library.sharing, entry);
  return (
    <>
      <meta property="og:site_name" content={settings.name} />
      <meta property="og:locale" content={localeOf(language)} />
      {[...translationsOf(library, route).keys()]
        .filter((other) => other !== language)
        .map((other) => (
          <meta
            key={other}
            property="og:locale:alternate"
            content={localeOf(other)}
          />
        ))}
      <meta
        property="og:type"
        content={kind === "article" ? "article" : "website"}
      />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={urls.absolute(route.path)} />
      {image && (
        <>
          <meta property="og:image" content={urls.absolute(image.path)} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
          <meta name="twitter:image:alt" content={image.alt} />
        </>
      )}
      <meta
        name="twitter:card"
        content={image ? "summary_large_image" : "summary"}
      />
      {kind === "article" && entry && (
        <>
          {entry.date && (
            <meta property="article:published_time" content={entry.date} />
          )}
          {entry.updated && (
            <meta property="article:modified_time" content={entry.updated} />
          )}
          {tagsOf(library.tags, entry).map(({ slug, name }) => (
            <meta key={slug} property="article:tag" content={name} />
          ))}
        </>
      )}
    </>
  );
}

const territories: Readonly<Record<string, string>> = { en: "GB" };

/** `fr_FR`: networks know languages by a territory too. */
function localeOf(language: string): string {
  return `${language}_${territories[language] ?? language.toUpperCase()}`;
}

function StructuredData({ library, route }: MetadataProps) {
  const graph = jsonLd(library, route);
  if (!graph) return null;
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: jsonLdText(graph) }}
    />
  );
}
