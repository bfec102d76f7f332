import type { SiteSettings } from "../site/settings";

/** Makes every URL of the site: nothing else joins a base path or encodes a path. */
export interface Urls {
  /** The base path, without a slash at its end: "" or "/aide". */
  base: string;
  /** URL of a decoded path of the site, for `href` and `src`. */
  of: (path: string, suffix?: string) => string;
  /** The same with scheme and host, for canonical links and feeds. */
  absolute: (path: string) => string;
  /** URL of an anchor, `#notes`, for a link on the page that has it. */
  anchor: (path: string, hash: string) => string;
  /** The address of another site, as it was written. */
  elsewhere: (href: string) => string;
}

export function createUrls({ url }: Pick<SiteSettings, "url">): Urls {
  const { origin, pathname } = new URL(url);
  const base = pathname.replace(/\/+$/, "");
  const of = (path: string, suffix = "") => base + encodePath(path) + suffix;
  return {
    base,
    of,
    absolute: (path) => origin + of(path),
    anchor: (_, hash) => hash,
    elsewhere: (href) => href,
  };
}

/** The same URLs, each with scheme and host: for what is read away from the site. */
export function absoluteUrls(urls: Urls): Urls {
  return {
    ...urls,
    of: (path, suffix = "") => urls.absolute(path) + suffix,
    anchor: (path, hash) => urls.absolute(path) + hash,
    elsewhere: (href) => (href.startsWith("//") ? `https:${href}` : href),
  };
}

/** Percent-encodes a decoded path; slashes stay. Half a sign has no code: it becomes « � ». */
export function encodePath(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");
}

/** Decodes a path once; a lone `%` stays as it is. NFC, as all paths of the site. */
export function decodePath(path: string): string {
  return path
    .split("/")
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    })
    .join("/")
    .normalize("NFC");
}

/** The form of a path under which redirects are kept: decoded, without its last slash or `index.html`. */
export function oldPath(path: string): string {
  return decodePath(path).replace(/(?:\/index\.html|\/)$/, "");
}
