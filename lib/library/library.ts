import type { Day } from "../content/day";
import type { Entry, Reference } from "../content/entry";
import type { SpokenParagraph } from "../content/transcript";
import type { Media } from "../disk/read-media";
import { isImage } from "../disk/read-media";
import { fittingVariants } from "../images/fitting-variants";
import type { PageWeights } from "../ecodesign/weighed-pages";
import type { MadeImages } from "../images/made-images";
import { places, type ImagePlace } from "../images/places";
import type { SharingImages } from "../sharing/sharing-images";
import { nextNoticeChange, noticesAt, type SiteNotice } from "./notices";
import { resolveImage, resolveLink, type LinkMap } from "./resolve";
import { newestFirst } from "./newest-first";
import type { LanguagePart, Route } from "./routes";
import { createUrls, type Urls } from "./urls";

/** The whole site as checked values, seen from one of its languages: what the pages in it are made of. */
export interface Library extends LanguagePart {
  /** The same in each of its languages, the main one first. */
  parts: ReadonlyMap<string, LanguagePart>;
  urls: Urls;
  links: LinkMap;
  /** Files that pages use, by path relative to the site folder. */
  media: ReadonlyMap<string, Media>;
  /** What a build made of its images; nothing in the preview, which shows them as they are. */
  images: MadeImages;
  /** What networks show beside links to its pages; nothing in the preview. */
  sharing: SharingImages;
  /** What its pages weigh, once a build has measured them. */
  weights?: PageWeights;
  /** What its pages say for a time, under the header. */
  notices: readonly SiteNotice[];
  /** When it is made for, in milliseconds since 1970. */
  now: number;
  /** The day that it was made for. */
  today: Day;
  /** Whether drafts and what is dated of a later day are among its entries: never on the public site. */
  showsDrafts: boolean;
}

/** What a library is made of, beside what follows from it. */
export type LibrarySource = Pick<
  Library,
  "parts" | "links" | "now" | "today" | "showsDrafts"
> &
  Partial<Pick<Library, "media" | "images" | "sharing">>;

/** A library, seen from the main language of its site. */
export function createLibrary({
  media = new Map(),
  images = new Map(),
  sharing = new Map(),
  ...source
}: LibrarySource): Library {
  const [main] = source.parts.values();
  if (!main) throw new Error("A site has a language");
  return {
    ...source,
    ...main,
    urls: createUrls(main.settings),
    media,
    images,
    sharing,
    notices: noticesAt(main.settings, source.now, source.showsDrafts),
  };
}

/** A library seen from another of its languages; as it is where it has not that one. */
export function libraryIn(library: Library, language: string): Library {
  const part = library.parts.get(language);
  if (!part || language === library.language) return library;
  const { now, showsDrafts } = library;
  return {
    ...library,
    ...part,
    notices: noticesAt(part.settings, now, showsDrafts),
  };
}

/** The next instant at which its pages have other notices, in any of its languages; undefined when none starts or ends any more. */
export function nextNoticeChangeOf({
  parts,
  now,
}: Pick<Library, "parts" | "now">): number | undefined {
  const next = [...parts.values()].flatMap(
    ({ settings }) => nextNoticeChange(settings, now) ?? [],
  );
  return next.length > 0 ? Math.min(...next) : undefined;
}

/** A library seen from each of its languages, the main one first. */
export function librariesOf(library: Library): Library[] {
  return [...library.parts.keys()].map((language) =>
    libraryIn(library, language),
  );
}

/** The route of a decoded path. */
export function routeAt(library: Library, path: string): Route | undefined {
  return library.links.routes.get(path);
}

/** Whether the program searches the site: not where a list has the address. */
export function hasSearch(library: Library): boolean {
  return routeAt(library, library.paths.search)?.kind === "search";
}

/** What articles are asked from. */
type ArticleSource = Pick<Library, "links" | "language">;

/** The entries of a collection in the language of a library, the newest first. */
export function collectionEntries(
  library: ArticleSource,
  name: string,
): Entry[] {
  return articles(library).filter((entry) => entry.collection === name);
}

/** Every article in the language of a library, the newest first; those of one day by title. */
export function articles({ links, language }: ArticleSource): readonly Entry[] {
  const known = sorted.get(links) ?? sortArticles(links);
  sorted.set(links, known);
  return known.get(language) ?? [];
}

/** Every article of a site, whatever its language: those of one after those of another. */
export function allArticles({
  links,
  parts,
}: Pick<Library, "links" | "parts">): Entry[] {
  return [...parts.keys()].flatMap((language) => articles({ links, language }));
}

/** Every page asks for them again: sorted once for each state of a site. */
const sorted = new WeakMap<LinkMap, ReadonlyMap<string, readonly Entry[]>>();

function sortArticles({ routes }: LinkMap): Map<string, readonly Entry[]> {
  const byLanguage = new Map<string, Entry[]>();
  for (const { kind, entry, language } of routes.values()) {
    if (kind !== "article" || !entry) continue;
    const entries = byLanguage.get(language) ?? [];
    byLanguage.set(language, entries);
    entries.push(entry);
  }
  return new Map(
    [...byLanguage].map(([language, entries]) => [
      language,
      newestFirst(entries),
    ]),
  );
}

/** An image as a page shows it. */
export interface ShownImage {
  /** For browsers that read nothing else. */
  src: string;
  /** Of the image itself, in pixels. */
  width: number;
  height: number;
  /** The image itself, in its full size. */
  full: string;
  /** The width that it is shown at, as an attribute. */
  sizes: string;
  /** In its own format, when no other is lighter. */
  srcSet: string | undefined;
  /** The lightest format first. */
  sources: { type: string; srcSet: string }[];
}

/** The image that an entry names, or undefined when it is missing or broken. */
export function imageOf(
  library: Library,
  entry: Pick<Entry, "file">,
  target: string,
  where: ImagePlace,
): ShownImage | undefined {
  const file = resolveImage(entry, target, library.links.files);
  const media = file === undefined ? undefined : library.media.get(file);
  if (file === undefined || !media?.size) return undefined;
  const { size, path } = media;
  const { format: ownFormat, variants = [] } = library.images.get(file) ?? {};
  const srcSet = (some: readonly { path: string; width: number }[]) =>
    some
      .map((one) => `${library.urls.of(one.path)} ${one.width}w`)
      .join(", ") || undefined;
  const { fallback, sizes } = places[where];
  const own = variants.find(
    ({ format, width }) => format === ownFormat && width === fallback,
  );
  const sources = modernFormats.flatMap((format) => {
    const fitting = srcSet(
      fittingVariants(variants, format, where, size.width),
    );
    return fitting ? [{ type: `image/${format}`, srcSet: fitting }] : [];
  });
  return {
    src: library.urls.of(own?.path ?? path),
    full: library.urls.of(path),
    sizes,
    ...size,
    srcSet:
      own && sources.length === 0
        ? srcSet([own, { path, width: size.width }])
        : undefined,
    sources,
  };
}

/** The lightest first: a browser takes the first that it reads. */
const modernFormats = ["avif", "webp"] as const;

/** Where the images of an entry are shown, by file of the site folder. */
export function imagesShown(
  entry: Entry,
  links: LinkMap,
): { file: string; where: ImagePlace }[] {
  const { image } = entry;
  const main =
    image && !image.hidden
      ? mainPlaces.map((where) => ({ target: image.target, where }))
      : [];
  return [...main, ...entry.body.images].flatMap(({ target, where }) => {
    const file = resolveImage(entry, target, links.files);
    return file === undefined ? [] : [{ file, where }];
  });
}

/** The main image of an article: on its page, on the home page, in lists. */
const mainPlaces = ["cover", "feature", "card"] as const;

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

/** What is said in the file of captions that an entry names; undefined when none can be read. */
export function transcriptOf(
  library: Library,
  entry: Entry,
  target: string,
): readonly SpokenParagraph[] | undefined {
  const found = resolveLink(entry, target, library.links);
  if (found.kind !== "file") return undefined;
  const { paragraphs = [] } = library.media.get(found.file)?.transcript ?? {};
  return paragraphs.length > 0 ? paragraphs : undefined;
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
      return library.urls.elsewhere(found.href);
    case "anchor":
      return library.urls.anchor(entry.path ?? "/", target);
    case "route":
      return library.urls.of(found.route.path, found.suffix);
    case "file": {
      const media = library.media.get(found.file);
      return media && library.urls.of(media.path, found.suffix);
    }
    case "output":
      return library.urls.of(found.path, found.suffix);
    case "dead":
      return undefined;
  }
}

/** The files of the site folder that an entry's page is made of. */
export function filesUsed(entry: Entry, links: LinkMap): string[] {
  const read = entry.body.files.filter(({ isTranscript }) => isTranscript);
  return [...filesOffered(entry, links), ...filesAt(read, entry, links)];
}

/** Those of them that readers may ask for: its images, and what it leads to. */
export function filesOffered(entry: Entry, links: LinkMap): string[] {
  const images = [entry.image, ...entry.body.images].flatMap((image) =>
    image ? (resolveImage(entry, image.target, links.files) ?? []) : [],
  );
  const { links: bodyLinks, files } = entry.body;
  const offered = files.filter(({ isTranscript }) => !isTranscript);
  return [
    ...images.filter(isImage),
    ...filesAt([...bodyLinks, ...offered], entry, links),
  ];
}

function filesAt(
  references: readonly Reference[],
  entry: Entry,
  links: LinkMap,
): string[] {
  return references.flatMap(({ target }) => {
    const found = resolveLink(entry, target, links);
    return found.kind === "file" ? [found.file] : [];
  });
}
