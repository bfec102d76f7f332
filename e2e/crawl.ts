/** A page as a crawler reads it. */
export interface CrawledPage {
  html: string;
  /** How many clicks from the home page. */
  clicks: number;
}

/** What following every link of a site finds. */
export interface Crawl {
  /** By decoded path under the base path. */
  pages: ReadonlyMap<string, CrawledPage>;
  /** Links that do not answer at once, or whose anchor is not there. */
  broken: string[];
}

/**
 * Follows the links of served HTML from the home page, and no other. What a
 * page loads or announces is asked for too, but leads no further.
 */
export async function crawl(url: string): Promise<Crawl> {
  const { origin, pathname } = new URL(url);
  const base = pathname.replace(/\/$/, "");
  const pages = new Map<string, CrawledPage>();
  const answers = new Map<string, string | undefined>();
  const anchored: { from: string; to: string; hash: string }[] = [];
  const broken: string[] = [];

  const ask = async (path: string, from: string) => {
    if (answers.has(path)) return answers.get(path);
    const answer = await fetch(origin + path, { redirect: "manual" });
    const body = await answer.text();
    const isPage = answer.headers.get("content-type")?.startsWith("text/html");
    if (answer.status !== 200)
      broken.push(`${from} → ${path}: ${answer.status}`);
    const html = answer.status === 200 && isPage ? body : undefined;
    answers.set(path, html);
    return html;
  };

  let next = new Map([[`${base}/`, "the address bar"]]);
  for (let clicks = 0; next.size > 0; clicks += 1) {
    const found = new Map<string, string>();
    for (const [path, from] of next) {
      const html = await ask(path, from);
      if (html === undefined) continue;
      const own = decodeURIComponent(path.slice(base.length));
      pages.set(own, { html, clicks });
      const here = origin + path;
      for (const target of addresses(html, /<a\s[^>]*?href="([^"]*)"/g)) {
        const to = new URL(target, here);
        if (to.origin !== origin) continue;
        if (to.hash) {
          anchored.push({ from: path, to: to.pathname, hash: to.hash });
        }
        if (!answers.has(to.pathname) && !next.has(to.pathname)) {
          found.set(to.pathname, path);
        }
      }
      for (const target of addresses(
        html,
        /<(?:link|img|script|source)\s[^>]*?(?:href|src)="([^"]*)"/g,
      )) {
        const to = new URL(target, here);
        if (to.origin === origin) await ask(to.pathname, path);
      }
    }
    next = found;
  }
  for (const { from, to, hash } of anchored) {
    const id = decodeURIComponent(hash.slice(1));
    const html = answers.get(to);
    if (html !== undefined && !html.includes(` id="${id}"`)) {
      broken.push(`${from} → ${to}${hash}: no such anchor`);
    }
  }
  return { pages, broken };
}

function addresses(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, address = ""]) =>
    withoutEntities(address),
  );
}

/** Text of HTML as a reader sees it. */
export function withoutEntities(html: string): string {
  const named: Record<string, string> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    nbsp: "\u00a0",
  };
  return html
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    )
    .replace(/&#(\d+);/g, (_, code: string) =>
      String.fromCodePoint(Number(code)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}

/** The words of a page, each space as one. */
export function wordsOf(html: string): string {
  const body = /<body[^>]*>([^]*)<\/body>/.exec(html)?.[1] ?? "";
  return oneSpace(
    withoutEntities(
      body
        .replace(/<script[^]*?<\/script>/g, "")
        .replace(/<(?:br|p|li|h\d|div|figcaption|blockquote)\b[^>]*>/g, " ")
        .replace(/<[^>]*>/g, ""),
    ),
  );
}

export function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
