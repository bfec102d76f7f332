import type { SiteSettings } from "../site/settings";

/** Makes every URL of the site: nothing else joins a base path or encodes a path. */
export interface Urls {
  /** The base path, without a slash at its end: "" or "/aide". */
  base: string;
  /** URL of a decoded path of the site, for `href` and `src`. */
  of: (path: string, suffix?: string) => string;
  /** The same with scheme and host, for canonical links and feeds. */
  absolute: (path: string) => string;
}

export function createUrls({ url }: Pick<SiteSettings, "url">): Urls {
  const { origin, pathname } = new URL(url);
  const base = pathname.replace(/\/+$/, "");
  const of = (path: string, suffix = "") => base + encodePath(path) + suffix;
  return { base, of, absolute: (path) => origin + of(path) };
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
