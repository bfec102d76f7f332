/** A file that the site gives beside its pages: a feed, a sitemap, a calendar… */
export interface Output {
  /** Decoded path of its URL, without a slash at its end. */
  path: string;
  /** Its content, in UTF-8. Asked for when it is written or shown, so that all are never in memory at once. */
  make: () => string | Promise<string>;
}
