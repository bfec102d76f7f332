import { lookup, mimes } from "mrmime";

const unknownType = "application/octet-stream";

/** What no list of the IANA's has by its extension, and browsers ask for. */
const otherTypes: Readonly<Record<string, string>> = {
  ico: "image/x-icon",
  speculationrules: "application/speculationrules+json",
};

/** Every extension whose type is known. */
export const knownExtensions: readonly string[] = [
  ...Object.keys(mimes),
  ...Object.keys(otherTypes),
];

/** The `Content-Type` of a file, by its name. */
export function contentTypeOf(path: string): string {
  const extension = /[^.]*$/.exec(path)?.[0].toLowerCase() ?? "";
  // No browser shows such a drawing unless its server says that it is
  // compressed, and one that is not would run its scripts.
  if (extension === "svgz") return unknownType;
  return withCharset(lookup(path) ?? otherTypes[extension] ?? unknownType);
}

/** Every text of a site is UTF-8. */
export function withCharset(type: string): string {
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}

/** Whether a type gets smaller by compression: images, films and fonts are compressed already. */
export function isCompressible(contentType: string): boolean {
  return /^text\/|[/+](?:xml|json|javascript|wasm)\b|^application\/manifest/.test(
    contentType,
  );
}

/** Whether browsers may run what a file of this type holds, as a page of the site or for one. */
export function isActive(contentType: string): boolean {
  return /^text\/(?:html|javascript)\b|[/+]xml\b/.test(contentType);
}

/**
 * Whether pages of other sites may show a file of this type: images, and what
 * readers of feeds and calendars take.
 */
export function isEmbeddable(contentType: string): boolean {
  return /^image\/|^text\/calendar|[/+]xml\b|^application\/feed\+json/.test(
    contentType,
  );
}
