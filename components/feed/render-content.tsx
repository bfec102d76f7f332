import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";

import { directiveElement, type Entry } from "../../lib/content/entry";
import { calendarLink, formatEvent } from "../../lib/content/format-event";
import { feedTree } from "../../lib/content/feed-tree";
import {
  hrefOf,
  imageOf,
  libraryIn,
  type Library,
} from "../../lib/library/library";
import { scaleImage } from "../../lib/library/scale-image";
import { eventPath } from "../../lib/outputs/event-list";
import { absoluteUrls } from "../../lib/library/urls";
import { directives } from "../directives";
import { addressed } from "../markdown/addressed";
import { createPageContext, type PageContext } from "../page-context";
import { FeedFigure, FeedImage } from "./feed-image";

/**
 * An article as HTML for feed readers: its main image, then its body, in bare
 * elements. Every address in it is absolute, those of its notes and headings
 * being the page's; there is no script, frame, button, class or id.
 *
 * It is made by React from the checked tree, not through MDX, which would take
 * twenty times as long for the hundreds of articles that the feeds of a site hold.
 */
export function renderFeedContent(site: Library, entry: Entry): string {
  const route = site.links.routesByFile.get(entry.file);
  const library = libraryIn(site, route?.language ?? site.language);
  const page = createPageContext(
    { ...library, urls: absoluteUrls(library.urls) },
    entry,
  );
  const body = toJsxRuntime(feedTree(entry.body.tree), {
    Fragment,
    jsx,
    jsxs,
    components: elements(page),
  });
  return renderToStaticMarkup(
    <>
      <MainFeedImage page={page} />
      <FeedEvent page={page} />
      {body}
    </>,
  );
}

function MainFeedImage({ page: { library, entry } }: { page: PageContext }) {
  const { image } = entry;
  const shown =
    image && !image.hidden
      ? imageOf(library, entry, image.target, "cover")
      : undefined;
  if (!image || !shown) return null;
  const { alt = "", caption, credit } = image;
  return caption || credit ? (
    <FeedFigure
      image={shown}
      alt={alt}
      caption={caption}
      credit={credit}
      words={library.words}
    />
  ) : (
    <p>
      <FeedImage image={shown} alt={alt} />
    </p>
  );
}

/** When and where the event is that the article announces. */
function FeedEvent({ page: { library, entry } }: { page: PageContext }) {
  const { event, path = "/" } = entry;
  if (!event) return null;
  const { place, cancelled } = event;
  const { settings, urls, words } = library;
  return (
    <p>
      {cancelled && (
        <>
          <strong>{words.event.cancelled}</strong>
          <br />
        </>
      )}
      {formatEvent(event, words.locale, settings.timezone)}
      <br />
      {place && (
        <>
          {place}
          <br />
        </>
      )}
      <a href={urls.of(eventPath({ path }, words))}>
        {calendarLink(event, words)}
      </a>
    </p>
  );
}

/** How HTML elements of a body are shown in a feed. */
function elements(page: PageContext) {
  const { library, entry } = page;
  return {
    a: ({ href = "", children, ...others }: ComponentProps<"a">) => {
      const address = hrefOf(library, entry, href);
      if (address === undefined) return <>{children}</>;
      return (
        <a {...others} href={address}>
          {children}
        </a>
      );
    },
    img: (props: ComponentProps<"img">) => (
      <BodyFeedImage {...props} page={page} />
    ),
    video: ({ poster, ...props }: ComponentProps<"video">) => (
      <video
        {...addressed(page, props)}
        poster={poster && imageOf(library, entry, poster, "body")?.src}
      />
    ),
    audio: (props: ComponentProps<"audio">) => (
      <audio {...addressed(page, props)} />
    ),
    source: (props: ComponentProps<"source">) => (
      <source {...addressed(page, props)} />
    ),
    track: (props: ComponentProps<"track">) => (
      <track {...addressed(page, props)} />
    ),
    [directiveElement]: ({
      "data-index": index,
      children,
    }: {
      "data-index"?: string;
      children?: ReactNode;
    }) => {
      const use = entry.body.directives[Number(index)];
      const directive = directives.find(({ name }) => name === use?.name);
      return use && directive?.renderInFeed(use, children, page);
    },
  };
}

function BodyFeedImage({
  page: { library, entry },
  src,
  alt = "",
  width,
  height,
}: ComponentProps<"img"> & { page: PageContext }) {
  const target = typeof src === "string" ? src : "";
  const image = imageOf(library, entry, target, "body");
  if (!image) return <>{alt}</>;
  const size = scaleImage(image, { width, height });
  return <FeedImage image={{ src: image.src, ...size }} alt={alt} />;
}
