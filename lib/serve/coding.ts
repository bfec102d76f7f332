/** A compressed form of a file, made at build time beside it. */
export interface Coding {
  /** Its name in `Content-Encoding`. */
  name: "br" | "gzip";
  /** What is added to the file's name. */
  extension: ".br" | ".gz";
}

/** The one to choose first is the first. */
export const codings = [
  { name: "br", extension: ".br" },
  { name: "gzip", extension: ".gz" },
] as const satisfies readonly Coding[];

/**
 * A regular expression for the `Accept-Encoding` headers that accept a coding:
 * that name it, and not with a weight of nought (RFC 9110, 12.5.3). nginx is
 * given the same.
 */
export function acceptPattern(name: Coding["name"]): string {
  return String.raw`(?:^|,)\s*${name}\s*(?:;\s*q=(?:1|0?\.0*[1-9])[^,]*)?(?:,|$)`;
}

const accepted = codings.map((coding) => ({
  coding,
  pattern: new RegExp(acceptPattern(coding.name), "i"),
}));

/** The best coding that is there and that a request accepts; undefined for none. */
export function chooseCoding(
  acceptEncoding: string | undefined,
  isThere: (coding: Coding) => boolean,
): Coding | undefined {
  if (!acceptEncoding) return undefined;
  return accepted.find(
    ({ coding, pattern }) => isThere(coding) && pattern.test(acceptEncoding),
  )?.coding;
}
