import { tagsOf } from "./page-tags";

/** What opening a page and reading it to its end asks for, at the most. */
export interface PageWeight {
  /** Of the bodies of all answers as they travel: compressed where they are. */
  bytes: number;
  requests: number;
  /** Elements of its HTML. */
  nodes: number;
}

/** What a page is made of: its elements, and the URLs that a browser may ask for. */
export interface PageParts {
  nodes: number;
  urls: readonly string[];
}

/**
 * The parts of a page of ours, whose HTML is well formed. Of an image that has
 * several sizes, the largest counts; of several formats, the first, which is the
 * lightest; of the icons of the site, the last, which browsers prefer.
 */
export function partsOf(html: string): PageParts {
  const urls = new Set<string>();
  let nodes = 0;
  let icon: string | undefined;
  let picture: string | undefined;
  for (const [, end, name = "", text = ""] of tagsOf(html)) {
    if (end) {
      if (name === "picture") picture = undefined;
      continue;
    }
    nodes += 1;
    if (!loading.has(name)) continue;
    const { rel, as, href = "", src = "", srcset, poster } = attributesOf(text);
    switch (name) {
      case "link":
        if (rel === "icon") icon = href;
        if (rel === "stylesheet" || as === "font") urls.add(href);
        break;
      case "use":
        urls.add(href.replace(/#.*/, ""));
        break;
      case "source":
        picture ??= largest(srcset);
        break;
      case "img":
        urls.add(picture ?? largest(srcset) ?? src);
        break;
      default:
        urls.add(src).add(poster ?? "");
    }
  }
  if (icon) urls.add(icon);
  urls.delete("");
  const asked = [...urls].filter((url) => !url.startsWith("data:"));
  return { nodes, urls: asked.map(copyOf) };
}

/** A part of a text that does not hold the whole text in memory. */
function copyOf(part: string): string {
  return Buffer.from(part).toString();
}

/**
 * What a page weighs.
 *
 * @param own - the bytes of its HTML
 * @param bytesAt - those of the answer at a URL; undefined for what is not of the site
 */
export function weigh(
  { nodes, urls }: PageParts,
  own: number,
  bytesAt: (url: string) => number | undefined,
): PageWeight {
  const sizes = urls.flatMap((url) => bytesAt(url) ?? []);
  return {
    bytes: sizes.reduce((sum, size) => sum + size, own),
    requests: sizes.length + 1,
    nodes,
  };
}

/** Elements that ask for something. */
const loading = new Set([
  "audio",
  "img",
  "link",
  "script",
  "source",
  "use",
  "video",
]);

/** By their names in lower case, which React does not write them in. */
function attributesOf(text: string): Record<string, string | undefined> {
  const pairs = text.matchAll(/([^\s=]+)="([^"]*)"/g);
  return Object.fromEntries(
    [...pairs].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      value.replaceAll("&amp;", "&"),
    ]),
  );
}

/** The widest of the candidates of a `srcset`. */
function largest(srcSet = ""): string | undefined {
  const candidates = srcSet.split(", ").flatMap((candidate) => {
    const [url, width = "0"] = candidate.split(" ");
    return url ? [{ url, width: Number.parseInt(width, 10) }] : [];
  });
  return candidates.sort((a, b) => b.width - a.width)[0]?.url;
}
