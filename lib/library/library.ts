import type { Entry } from "../content/entry";
import type { Media } from "../disk/read-media";
import { isImage } from "../disk/read-media";
import type { SiteSettings } from "../site/settings";
import { resolveImage, resolveLink, type LinkMap } from "./resolve";
import { newestFirst } from "./newest-first";
import type { Route } from "./routes";
import type { Tags } from "./tags";
import type { Urls } from "./urls";

/** The whole site as checked values: what pages are made of. */
export interface Library {
  settings: SiteSettings;
  urls: Urls;
  links: LinkMap;
  /** The themes of its articles. */
  tags: Tags;
  /** Files that pages use, by path relative to the site folder. */
  media: ReadonlyMap<string, Media>;
}

/** The route of a decoded path. */
export function routeAt(library: Library, path: string): Route | undefined {
  return library.links.routes.get(path);
}

/** The entries of a collection, the newest first. */
export function collectionEntries(library: Library, name: string): Entry[] {
  return articles(library).filter((entry) => entry.collection === name);
}

/** Every article, the newest first; those of one day by title. */
export function articles(library: Library): Entry[] {
  return newestFirst(
    [...library.links.routes.values()].flatMap(({ kind, entry }) =>
      kind === "article" && entry ? [entry] : [],
    ),
  );
}

/** An image as a page shows it. */
export interface ShownImage {
  src: string;
  width: number;
  height: number;
}

/** The image that an entry names, or undefined when it is missing or broken. */
export function imageOf(
  library: Library,
  entry: Entry,
  target: string,
): ShownImage | undefined {
  const file = resolveImage(entry, target, library.links.files);
  const media = file === undefined ? undefined : library.media.get(file);
  return media?.size && { src: library.urls.of(media.path), ...media.size };
}

/** A file as a page offers it to download. */
export interface OfferedFile {
  /** Its path, relative to the site folder. */
  file: string;
  href: string;
  bytes: number;
}

/** The file that an entry offers, or undefined when it is missing. */
export function fileOf(
  library: Library,
  entry: Entry,
  target: string,
): OfferedFile | undefined {
  const found = resolveLink(entry, target, library.links);
  if (found.kind !== "file") return undefined;
  const media = library.media.get(found.file);
  return (
    media && {
      file: found.file,
      href: library.urls.of(media.path),
      bytes: media.bytes,
    }
  );
}

/** The `href` of a link as an author wrote it; undefined when it leads nowhere. */
export function hrefOf(
  library: Library,
  entry: Entry,
  target: string,
): string | undefined {
  const found = resolveLink(entry, target, library.links);
  switch (found.kind) {
    case "external":
    case "anchor":
      return target;
    case "route":
      return library.urls.of(found.route.path, found.suffix);
    case "file": {
      const media = library.media.get(found.file);
      return media && library.urls.of(media.path, found.suffix);
    }
    case "dead":
      return undefined;
  }
}

/** The files of the site folder that an entry's links and images use. */
export function filesUsed(entry: Entry, links: LinkMap): string[] {
  const images = [entry.image, ...entry.body.images].flatMap((image) =>
    image ? (resolveImage(entry, image.target, links.files) ?? []) : [],
  );
  const { links: bodyLinks, files } = entry.body;
  const linked = [...bodyLinks, ...files].flatMap(({ target }) => {
    const found = resolveLink(entry, target, links);
    return found.kind === "file" ? [found.file] : [];
  });
  return [...images.filter(isImage), ...linked];
}
