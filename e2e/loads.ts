import type { Page, Request } from "@playwright/test";

/** What a page made a browser load from servers. */
export interface Loads {
  /** As it was sent, without headers. */
  bytes: number;
  requests: number;
}

/** Counts what a page loads from now on; gives what adds it up. */
export function watchLoads(page: Page): () => Promise<Loads> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return async () => {
    const own = requests.filter((request) => request.url().startsWith("http"));
    const sizes = await Promise.all(own.map((request) => request.sizes()));
    return {
      bytes: sizes.reduce(
        (sum, { responseBodySize }) => sum + responseBodySize,
        0,
      ),
      requests: own.length,
    };
  };
}
