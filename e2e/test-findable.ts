import { expect, test } from "@playwright/test";
import type { ChildProcess } from "node:child_process";
import { spawnSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { crawl, oneSpace, withoutEntities, wordsOf, type Crawl } from "./crawl";
import { makeManyArticles } from "./many-articles";
import {
  freePort,
  killCommand,
  removeSite,
  runCommand,
  startCommand,
} from "./run-command";
import { placeOn, projectDir } from "./served-sites";
import { sourcePaths } from "./source-paths";

/**
 * Tests that every page of a site of so many articles can be found.
 *
 * @param clicks - how far from the home page the farthest may be
 */
export function testFindable(articles: number, clicks: number): void {
  test.describe(`a site of ${articles} articles`, () => {
    test.describe.configure({ mode: "serial", timeout: 1_800_000 });
    let site: string;
    let url: string;
    let server: ChildProcess | undefined;
    let found: Crawl;

    test.beforeAll(async () => {
      test.setTimeout(1_800_000);
      site = await makeManyArticles(articles);
      const place = placeOn(await freePort());
      url = place.url;
      const { code, text } = await runCommand("build", site, place.variables);
      expect(code, text.slice(-2_000)).toBe(0);
      server = await startCommand("start", site, /est servi/, place.variables);
      found = await crawl(`${url}/`);
    });
    test.afterAll(async () => {
      if (server) await killCommand(server);
      await removeSite(site);
    });

    const pages = () => [...found.pages];
    const heads = (pattern: RegExp) =>
      pages().map(([path, { html }]) => ({
        path,
        value: withoutEntities(pattern.exec(html)?.[1] ?? ""),
      }));

    test(`has every page within ${clicks} clicks, and no link that fails`, () => {
      expect(found.broken).toEqual([]);
      expect(
        pages().flatMap(([path, page]) => (page.clicks > clicks ? [path] : [])),
      ).toEqual([]);
    });

    test("has the pages that its source files ask for, and its sitemap lists", async () => {
      const expected = [...(await sourcePaths(site))].sort();
      expect([...found.pages.keys()].sort()).toEqual(expected);
      const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
      const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)]
        .map(([, loc = ""]) => withoutEntities(loc))
        .filter((loc) => loc.endsWith("/"));
      expect(
        listed.map((loc) => decodeURIComponent(loc.slice(url.length))).sort(),
      ).toEqual(expected);
    });

    test("has no two pages with one title or one description", () => {
      for (const pattern of [
        /<title>([^<]*)<\/title>/,
        /<meta name="description" content="([^"]*)"/,
      ]) {
        const seen = new Map<string, string>();
        const same = heads(pattern).flatMap(({ path, value }) => {
          const other = seen.get(value.toLowerCase());
          seen.set(value.toLowerCase(), path);
          return other !== undefined || value.length < 3
            ? [`${path} and ${other}: ${value}`]
            : [];
        });
        expect(same).toEqual([]);
      }
    });

    test("says on each page where it is", () => {
      for (const pattern of [
        /<link rel="canonical" href="([^"]*)"/,
        /<meta property="og:url" content="([^"]*)"/,
      ]) {
        const wrong = heads(pattern).filter(
          ({ path, value }) =>
            decodeURIComponent(value.slice(url.length)) !== path ||
            !value.startsWith(url),
        );
        expect(wrong).toEqual([]);
      }
    });

    test("says to machines what its pages show, in the words of schema.org", async () => {
      const graphs = pages().map(([path, { html }]) => ({
        path,
        html,
        graph: graphOf(html),
      }));
      const unseen = graphs.flatMap(({ path, html, graph }) => {
        const words = wordsOf(html);
        return textsOf(graph)
          .filter((text) => !words.includes(oneSpace(text)))
          .map((text) => `${path}: ${text}`);
      });
      expect(unseen).toEqual([]);
      // One page of each kind, and the odd ones, which come first.
      const kinds = new Map<string, unknown>();
      for (const { path, graph } of graphs) {
        const kind = path.replace(/[^/]+\/$/, "");
        const isOdd = /\/a0000\d\/$/.test(path);
        if (isOdd || !kinds.has(kind)) kinds.set(isOdd ? path : kind, graph);
      }
      expect(await typeErrors([...kinds.values()])).toBe("");
      // The same check finds what is no word of schema.org.
      const wrong = {
        "@context": "https://schema.org",
        "@graph": [{ "@type": "Article", headlin: "A" }],
      };
      expect(await typeErrors([wrong])).toContain("headlin");
    });
  });
}

function graphOf(html: string): unknown {
  const [, text = ""] =
    /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(text);
}

/** The texts of a graph that are for readers: no names of types, addresses, days nor languages. */
function textsOf(value: unknown, key = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, one]) => textsOf(one, name));
  }
  const isForMachines =
    typeof value !== "string" ||
    key.startsWith("@") ||
    ["inLanguage", "query-input"].includes(key) ||
    /^https?:\/\/\S*$|^\d{4}-\d\d-\d\d(?:T\S*)?$/.test(value);
  return isForMachines ? [] : [value];
}

/** What TypeScript says of graphs against the definitions of schema.org. */
async function typeErrors(graphs: readonly unknown[]): Promise<string> {
  // Inside the project, so that the definitions are found.
  const folder = join(projectDir, "test-results", `graphs-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    const file = join(folder, "graphs.ts");
    const lines = graphs.flatMap((graph, index) => {
      const actions: unknown[] = [];
      // The type of a graph does not know what an action asks for.
      const text = JSON.stringify(graph, (key, value: unknown) => {
        if (key === "potentialAction") actions.push(value);
        return key === "query-input" ? undefined : value;
      });
      return [
        `export const graph${index}: Graph = ${text};`,
        `export const actions${index}: WithActionConstraints<SearchAction>[] = ${JSON.stringify(actions)};`,
      ];
    });
    await writeFile(
      file,
      [
        'import type { Graph, SearchAction, WithActionConstraints } from "schema-dts";',
        ...lines,
      ].join("\n"),
    );
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(projectDir, "node_modules/typescript/bin/tsc"),
        ...["--noEmit", "--strict", "--skipLibCheck", "--ignoreConfig"],
        ...["--module", "esnext", "--moduleResolution", "bundler"],
        file,
      ],
      { encoding: "utf8", cwd: folder },
    );
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
