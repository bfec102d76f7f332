import { chromium, type Browser, type Page } from "@playwright/test";
import { z } from "zod";

import { launchOptions } from "../e2e/playwright-settings";
import { startOurs } from "../e2e/serving/real-servers";

/** What a search cost a reader. */
export interface SearchCost {
  /** Bytes that came over the network before the first key, the field in focus: of the search alone, and of the whole page. */
  before: number;
  page: number;
  words: WordCost[];
}

interface WordCost {
  word: string;
  /** Bytes that the word made the page load, the articles shown included. */
  bytes: number;
  /** Milliseconds from the last key to the results on the page. */
  milliseconds: number;
}

const index = z.object({
  folder: z.string(),
  languages: z.record(z.string(), z.object({ vocabulary: z.string() })),
});
const vocabulary = z.array(z.tuple([z.string(), z.number()]));

/** Searches the words of a build, each in a browser that has kept nothing. */
export async function measureSearch(
  build: string,
  executablePath: string,
  words: number,
): Promise<SearchCost> {
  const server = await startOurs(build);
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  const url = `http://localhost:${server.port}`;
  try {
    const costs = [];
    for (const word of await chooseWords(url, words)) {
      costs.push(await searchOnce(browser, url, word));
    }
    const [first] = costs;
    if (!first) throw new Error("The site has no word");
    return {
      before: first.before,
      page: first.page,
      words: costs.map(({ cost }) => cost),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** From the most frequent word of the site to the rarest, evenly. */
async function chooseWords(url: string, count: number): Promise<string[]> {
  const read = async (path: string): Promise<unknown> =>
    (await fetch(url + path)).json();
  const { folder, languages } = index.parse(
    await read("/recherche/index.json"),
  );
  const [language] = Object.values(languages);
  if (!language) return [];
  const known = vocabulary.parse(await read(folder + language.vocabulary));
  const sorted = known.sort(([, a], [, b]) => b - a).map(([word]) => word);
  return Array.from(
    { length: Math.min(count, sorted.length) },
    (_, rank) => sorted[Math.floor((rank * sorted.length) / count)] ?? "",
  );
}

async function searchOnce(
  browser: Browser,
  url: string,
  word: string,
): Promise<{ before: number; page: number; cost: WordCost }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loads = watchLoads(page);
  await page.goto(`${url}/recherche/`);
  const field = page.getByRole("main").getByRole("searchbox");
  await field.focus();
  await page.waitForLoadState("networkidle");
  const whole = await loads.take();
  const milliseconds = await page.evaluate(typeWord, word);
  await page.waitForLoadState("networkidle");
  const own = await loads.take();
  await context.close();
  return {
    before: whole.filter(isOfSearch).reduce(sum, 0),
    page: whole.reduce(sum, 0),
    cost: { word, bytes: own.reduce(sum, 0), milliseconds },
  };
}

interface Load {
  url: string;
  bytes: number;
}

function sum(total: number, { bytes }: Load): number {
  return total + bytes;
}

/** What no other page of the site loads. */
function isOfSearch({ url }: Load): boolean {
  return /\/recherche\/.|\/search-/.test(url);
}

/** What a page loads, from one time that it is asked to the next. */
function watchLoads(page: Page): { take: () => Promise<Load[]> } {
  let loads: Promise<Load>[] = [];
  page.on("requestfinished", (request) => {
    loads.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
        url: request.url(),
        bytes: responseBodySize + responseHeadersSize,
      })),
    );
  });
  return {
    take: async () => {
      const taken = loads;
      loads = [];
      return Promise.all(taken);
    },
  };
}

/** Runs in the page: types a word, and waits for its results. */
async function typeWord(word: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>("main [name=q]");
  const status = document.querySelector("[data-search-status]");
  const list = document.querySelector("[data-search-list]");
  if (!field || !status || !list) throw new Error("This is no search");
  const shown = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!status.textContent?.includes(word) || !list.firstChild) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(status, { childList: true, characterData: true });
  });
  const start = performance.now();
  field.value = word;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await shown;
  return performance.now() - start;
}
