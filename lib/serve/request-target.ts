import { decodePath } from "../library/urls";

/** What the first line of a request asks for. */
export type RequestTarget =
  | {
      kind: "path";
      /** Inside the site, decoded; empty for the base path without its slash. */
      path: string;
      /** With its question mark, as it came. */
      query: string;
    }
  /** Not an address of this site: of no page, whatever the site. */
  | { kind: "outside" }
  | { kind: "malformed" }
  | { kind: "too-long" };

/** The longest first line, in bytes; nginx's own bound. */
export const longestRequestLine = 8_192;

/**
 * Addresses that only mislead: an encoded slash, or a part that is `.` or `..`
 * (which browsers take out). A regular expression, which nginx is given too.
 */
export const misleadingPath = String.raw`^[^?#]*(?:%2f|/(?:\.|%2e){1,2}(?:[/?#]|$))`;

const misleading = new RegExp(misleadingPath, "i");

/** Reads the target of a request. */
export function readTarget(
  method: string,
  target: string,
  base: string,
): RequestTarget {
  const line = `${method} ${target} HTTP/1.1\r\n`;
  if (line.length > longestRequestLine) return { kind: "too-long" };
  const url = target.replace(/^https?:\/\/[^/?#]*/i, "");
  const [, rawPath = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  if (
    /%(?![0-9a-f]{2})|%00/i.test(rawPath) ||
    misleading.test(rawPath) ||
    (rawPath !== "" && !rawPath.startsWith("/"))
  ) {
    return { kind: "malformed" };
  }
  const path = decodePath(rawPath);
  if (path.includes("//") || !`${path}/`.startsWith(`${base}/`)) {
    return { kind: "outside" };
  }
  return {
    kind: "path",
    path: rawPath === "" ? "/" : path.slice(base.length),
    query,
  };
}
