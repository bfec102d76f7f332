/**
 * What Matomo is told of a visit, by the names of its Tracking HTTP API:
 * https://developer.matomo.org/api-reference/tracking-api. No name nor number
 * of the reader, and of addresses nothing behind « ? » or « # ».
 */
export type Fields = Readonly<Record<string, string>>;

/** A page as it is counted. */
export interface CountedPage {
  address: string;
  title: string;
  /** The page that its reader comes from; "" when nobody says. */
  referrer: string;
  /** Of the page that stands for another one: « 404 ». */
  fault: string | undefined;
}

/**
 * A page that is seen. What stands for another one is named as Matomo's users
 * expect. Of another site that its reader comes from, no more is told than its
 * host: what the CNIL exempts from consent has no more.
 */
export function viewOf({
  address,
  title,
  referrer,
  fault,
}: CountedPage): Fields {
  const { origin, pathname } = new URL(address);
  const from = comingFrom(referrer, origin);
  return {
    action_name:
      fault === undefined
        ? title
        : `${fault}/URL = ${encodeURIComponent(decode(pathname))}/From = ${encodeURIComponent(from)}`,
    ...(from !== "" && { urlref: from }),
  };
}

/** A link that is followed: out of the site, or to one of its files; undefined for another page of the site. */
export function followedOf(href: string, origin: string): Fields | undefined {
  if (!URL.canParse(href)) return undefined;
  const target = new URL(href);
  if (!/^https?:$/.test(target.protocol)) return undefined;
  if (target.origin !== origin) return { link: href };
  return /\.(?!html?$)[^./]+$/.test(target.pathname)
    ? { download: bareAddress(href) }
    : undefined;
}

/** A search that was meant, and how many results it had. */
export function searchOf(query: string, count: number): Fields {
  return { search: query, search_count: String(count) };
}

/** An address without what may tell who follows it; "" when it is none. */
export function bareAddress(address: string): string {
  if (!URL.canParse(address)) return "";
  const { origin, pathname } = new URL(address);
  return origin === "null" ? "" : origin + pathname;
}

/** The page of the site that a reader comes from, or the host of another site; "" when nobody says. */
function comingFrom(referrer: string, origin: string): string {
  const page = bareAddress(referrer);
  return page === "" || page.startsWith(`${origin}/`)
    ? page
    : `${new URL(page).origin}/`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
