import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpus, loadavg, release, tmpdir, totalmem, type } from "node:os";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";

import { chartOf } from "../bench/curve-chart";
import { allFamilies, measureFamily, rowOf, type Curve } from "../bench/curves";
import {
  changeArticle,
  copyIllustratedSite,
  makeSite,
} from "../bench/make-site";
import { measure, type Run } from "../bench/measure";
import { measurePreview } from "../bench/preview";
import { auditPage, installLighthouse } from "../bench/lighthouse";
import { weighPages } from "../bench/page-weights";
import {
  canLoadServers,
  loadServers,
  restart,
  type LoadedServer,
} from "../bench/serving";
import { readRandomArticles } from "../bench/random-batches";
import { measureSearch } from "../bench/search-page";
import { formatSpread, spreadOf } from "../bench/spread";
import { buildSite, startOurs } from "../e2e/serving/real-servers";
import { unaddressed, views } from "../e2e/views";
import { currentLink } from "../lib/build/build-record";
import { readEnvironment, type Environment } from "../lib/environment";
import { findBrowser } from "./find-browser";
import { runCommand, UsageError } from "./run-command";

/** How many saves the preview shows. */
const savesEach = 30;

/** How many words are searched, from the most frequent to the rarest. */
const wordsEach = 30;

/** The exit codes of a check that went to its end. */
const checked = [0, 1];

const measuredTime = z.object({
  seconds: z.number(),
  /** Of all threads. */
  processorSeconds: z.number(),
});
const coldAndAgain = z.object({ cold: measuredTime, again: measuredTime });
const findableRun = z.object({
  sharing: coldAndAgain,
  feeds: coldAndAgain,
  metadata: coldAndAgain,
  feedCount: z.number(),
  feedBytes: z.number(),
  imageBytes: z.array(z.number()),
});

const searchRun = z.object({
  seconds: z.number(),
  files: z.number(),
  bytes: z.number(),
});

interface Options {
  projectDir: string;
  /** Of the site that is made, when it is said. */
  articles: number | undefined;
  /** Of each measure. */
  runs: number;
  /** Of those that take minutes each. */
  longRuns: number;
  seed: number;
}

/** What can be measured, each by an option of its name; without any, all of these. */
const lines: Record<string, (options: Options) => Promise<void>> = {
  check: benchCheck,
  images: benchImages,
  findable: benchFindable,
  serving: benchServing,
  preview: benchPreview,
  pages: benchPages,
  builds: benchBuilds,
  // It takes the build that the one above has made.
  search: benchSearch,
};

/** What is measured when it is asked for alone. */
const otherLines: typeof lines = {
  efforts: compareEfforts,
  random: benchRandom,
  pathological: benchPathological,
};

/** Of articles, where no count is said. */
const usualCount = 5_000;

/** The sites of many articles that were made, by how many they have. */
const sites = new Map<number, ManyArticles>();

/** Folders that go at the end. */
const toRemove: string[] = [];
process.once("exit", () => {
  for (const folder of toRemove) {
    rmSync(folder, { recursive: true, force: true });
  }
});

await runCommand(async ({ projectDir }) => {
  const { asked, options } = readOptions(projectDir);
  describeMachine();
  console.log("median (least to greatest), of megabytes those held at once");
  for (const measureLine of asked) await measureLine(options);
});

/** What figures are of no use without. */
function describeMachine(): void {
  const [processor] = cpus();
  const memory = (totalmem() / 1_000_000_000).toFixed(0);
  console.log(
    `${cpus().length} × ${processor?.model ?? "?"}, ${memory} GB, ${type()} ${release()}, Node.js ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}, yardstick ${runYardstick().toFixed(2)} s`,
  );
}

/**
 * The seconds that a fixed piece of work takes: pages read as JSON, as builds
 * do. The same machine may be three times slower from one day to the next.
 */
function runYardstick(): number {
  const page = JSON.stringify(
    Array.from({ length: 2_000 }, (_, rank) => ({ rank, text: `n° ${rank}` })),
  );
  const start = performance.now();
  for (let times = 0; times < 4_000; times += 1) JSON.parse(page);
  return (performance.now() - start) / 1000;
}

/** Whole builds, and builds again after one change, of sites of several sizes and of one with many images. */
async function benchBuilds({
  projectDir,
  articles,
  runs,
  longRuns,
}: Options): Promise<void> {
  for (const count of articles ? [articles] : [1_000, usualCount]) {
    const { environment, article, kind } = siteOf(count, projectDir);
    const times = count < usualCount ? runs : longRuns;
    console.log(`build of ${count} articles (${kind}), ${times} runs each:`);
    await benchBuild(environment, article, times);
  }
  const environment = temporarySite(projectDir);
  const { siteDir } = environment;
  const kind = copyIllustratedSite(siteDir, {
    projectDir,
    shared: process.env.PARUTION_SHARED,
  });
  const [article] = readdirSync(join(siteDir, "content"), {
    recursive: true,
    encoding: "utf8",
  })
    .filter((name) => name.endsWith(".md"))
    .sort();
  if (article === undefined) throw new Error("The site has no article");
  console.log(`build of ${kind}, ${runs} runs each:`);
  await benchBuild(environment, join(siteDir, "content", article), runs);
}

async function benchBuild(
  { projectDir, siteDir, workDir }: Environment,
  article: string,
  runs: number,
): Promise<void> {
  const build = () =>
    measure(["scripts/launch.mjs", "build"], {
      cwd: projectDir,
      variables: { SITE_DIR: siteDir },
    });
  report(
    "build, nothing kept of the site",
    await repeat(runs, () => {
      setAside(workDir);
      return build();
    }),
  );
  report(
    "build, after one change",
    await repeat(runs, (run) => {
      changeArticle(article, run);
      return build();
    }),
  );
}

/** What pages make a telephone load, and what Lighthouse says of them. */
async function benchPages({
  projectDir,
  runs,
  longRuns,
}: Options): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return;
  const shared = process.env.PARUTION_SHARED;
  const demonstration = Object.entries(views).filter(
    ([, path]) => !(path in unaddressed),
  );
  const seed = [
    ["home", "/"],
    ["list", "/articles/"],
    ["article", "/articles/bsoc-2022/"],
  ] as const;
  installLighthouse(projectDir);
  for (const [site, name, pages, times] of [
    ...(shared
      ? [[join(shared, "seed-site"), "seed-site", seed, runs] as const]
      : []),
    [projectDir, "the demonstration", demonstration, longRuns] as const,
  ]) {
    const server = await startOurs(await buildSite(site));
    try {
      console.log(
        `pages of ${name}, nothing kept, 390 px of two dots, first screen; Lighthouse’s mobile set-up, ${times} runs each:`,
      );
      const address = `http://localhost:${server.port}`;
      const urls = pages.map(([, path]) => address + path);
      const weights = await weighPages(urls, executablePath);
      for (const [index, [view, path]] of pages.entries()) {
        const weight = weights[index];
        // Lighthouse refuses a page whose answer is an error.
        const audits = Array.from({ length: weight?.isFound ? times : 0 }, () =>
          auditPage(address + path, { projectDir, executablePath }),
        );
        const spread = (
          of: (audit: (typeof audits)[number]) => number,
          decimals: number,
        ) => formatSpread(spreadOf(audits.map(of)), decimals);
        const kinds = Object.entries(weight?.byKind ?? {})
          .map(([kind, bytes]) => `${kind} ${bytes}`)
          .join(", ");
        console.log(
          `${view}: ${weight?.bytes} bytes (${kinds}), ${weight?.requests} requests, shift ${weight?.layoutShift}; performance ${spread(({ score }) => score, 0)}, largest paint ${spread(({ largestPaint }) => largestPaint / 1000, 2)} s, shift ${spread(({ layoutShift }) => layoutShift, 3)}`,
        );
      }
    } finally {
      await server.stop();
    }
  }
}

async function benchCheck({
  projectDir,
  articles = usualCount,
  runs,
}: Options): Promise<void> {
  const { environment, article, kind } = siteOf(articles, projectDir);
  const { workDir } = environment;
  console.log(`${articles} articles (${kind}), ${runs} runs each:`);
  report(
    "check, nothing kept of the site",
    await repeat(runs, () => {
      setAside(workDir);
      return check(environment);
    }),
  );
  report(
    "check, after one change",
    await repeat(runs, (run) => {
      changeArticle(article, run);
      return check(environment);
    }),
  );
}

async function benchImages({ projectDir, runs }: Options): Promise<void> {
  const environment = temporarySite(projectDir);
  const { imagesDir, siteDir } = environment;
  const kind = copyIllustratedSite(siteDir, {
    projectDir,
    shared: process.env.PARUTION_SHARED,
  });
  console.log(`images of ${kind}, ${runs} runs each:`);
  report(
    "images, nothing kept",
    await repeat(runs, () => {
      setAside(imagesDir);
      return makeImages(environment);
    }),
  );
  report("images, all kept", await repeat(runs, () => makeImages(environment)));
}

/** Feeds, metadata and sharing images: what each costs an article. */
async function benchFindable({
  projectDir,
  articles = usualCount,
  longRuns,
}: Options): Promise<void> {
  const { environment, kind } = siteOf(articles, projectDir);
  const { sharingDir, siteDir } = environment;
  console.log(
    `what lets ${articles} articles (${kind}) be found, ${longRuns} runs each:`,
  );
  const measured = await repeat(longRuns, () => {
    setAside(sharingDir);
    return measure(["--import", "tsx", "bench/findable.ts"], {
      cwd: projectDir,
      variables: { SITE_DIR: siteDir },
    });
  });
  const made = measured.map(({ output }) =>
    findableRun.parse(JSON.parse(output)),
  );
  const each = 1000 / articles;
  for (const [name, part] of [
    ["sharing images", "sharing"],
    ["feeds", "feeds"],
    ["metadata and sitemap", "metadata"],
  ] as const) {
    for (const [state, key] of [
      ["nothing kept", "cold"],
      ["all kept", "again"],
    ] as const) {
      const spread = (
        time: keyof z.output<typeof measuredTime>,
        scale: number,
      ) => spreadOf(made.map((run) => run[part][key][time] * scale));
      console.log(
        `${name}, ${state}: ${formatSpread(spread("seconds", 1), 1)} s; an article ${formatSpread(spread("seconds", each), 2)} ms, and ${formatSpread(spread("processorSeconds", each), 2)} ms of processor`,
      );
    }
  }
  const [first] = made;
  if (!first) return;
  console.log(
    `bytes of an image: ${formatSpread(spreadOf(first.imageBytes), 0)}; ${first.feedCount} feeds, ${first.feedBytes} bytes`,
  );
}

/** The index of the search, and what searches make a reader load and wait for. */
async function benchSearch({
  projectDir,
  articles = usualCount,
  longRuns,
}: Options): Promise<void> {
  const { environment, kind } = siteOf(articles, projectDir);
  const { siteDir, workDir } = environment;
  const variables = { SITE_DIR: siteDir };
  console.log(
    `search in ${articles} articles (${kind}), ${longRuns} runs each:`,
  );
  const made = await repeat(longRuns, () =>
    measure(["--import", "tsx", "bench/search-index.ts"], {
      cwd: projectDir,
      variables: { ...variables, NODE_ENV: "production" },
    }),
  );
  const indexes = made.map(({ output }) => searchRun.parse(JSON.parse(output)));
  report(
    "index, its site read before",
    made.map((run, rank) => ({
      ...run,
      seconds: indexes[rank]?.seconds ?? run.seconds,
    })),
  );
  const [first] = indexes;
  console.log(`index: ${first?.files} files, ${first?.bytes} bytes`);
  if (!existsSync(currentLink(workDir))) {
    report("whole build, once", [
      await measure(["scripts/launch.mjs", "build"], {
        cwd: projectDir,
        variables,
      }),
    ]);
  }
  const executablePath = findBrowser();
  if (executablePath === undefined) return;
  const { before, page, words } = await measureSearch(
    currentLink(workDir),
    executablePath,
    wordsEach,
  );
  const spread = (key: "bytes" | "milliseconds") =>
    formatSpread(spreadOf(words.map((one) => one[key])), 0);
  console.log(
    `before the first key: ${before} bytes of the search, ${page} of the whole page`,
  );
  console.log(
    `a word (${words.length} of them): ${spread("bytes")} bytes, results after ${spread("milliseconds")} ms`,
  );
}

/** Our server and nginx side by side, on the page of an article. */
async function benchServing({ projectDir, runs }: Options): Promise<void> {
  if (!canLoadServers()) {
    console.log("serving: not measured, wrk or nginx is not on the machine");
    return;
  }
  const shared = process.env.PARUTION_SHARED;
  const [site, path] = shared
    ? [join(shared, "seed-site"), "/articles/bsoc-2022/"]
    : [projectDir, "/articles/presenter-parution/"];
  const { ours, nginx } = await loadServers(site, path, runs);
  console.log(`serving ${path} to 64 connections, ${runs} runs each in turn:`);
  for (const [name, loaded] of [
    ["our server", ours],
    ["nginx", nginx],
  ] as const) {
    const spread = (key: keyof LoadedServer, decimals: number) =>
      formatSpread(spreadOf(loaded.map((one) => one[key])), decimals);
    console.log(
      `${name}: ${spread("requestsPerSecond", 0)} requests/s, p50 ${spread("p50", 1)} ms, p99 ${spread("p99", 1)} ms`,
    );
  }
  const times = await restart(site, runs);
  console.log(
    `killed server, from its start to its first answer: ${formatSpread(spreadOf(times), 0)} ms`,
  );
}

/** The preview of sites of three sizes; every time is written in a file. */
async function benchPreview({ projectDir, runs }: Options): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return;
  const samples: Record<string, unknown> = {};
  for (const count of [100, 1_000, 5_000]) {
    const { workDir, siteDir } = temporarySite(projectDir);
    const { article, kind } = makeSite(siteDir, count, {
      projectDir,
      shared: process.env.PARUTION_SHARED,
    });
    const path = `/articles/${basename(article.replace(/\/index\.md$|\.md$/, ""))}/`;
    const site = { siteDir, projectDir, article, path, executablePath };
    console.log(`preview of ${count} articles (${kind}), ${runs} starts:`);
    const cold = await measurePreview(site, { starts: runs, saves: 0 }, () =>
      setAside(workDir),
    );
    const warm = await measurePreview(
      site,
      { starts: runs, saves: savesEach },
      () => undefined,
    );
    const milliseconds = (times: readonly number[]) =>
      `${formatSpread(spreadOf(times), 0)} ms`;
    console.log(
      `first page, nothing kept of the site: ${milliseconds(cold.starts)}`,
    );
    console.log(`first page, again: ${milliseconds(warm.starts)}`);
    console.log(
      `save to screen, ${savesEach} saves: ${milliseconds(warm.saves)}`,
    );
    samples[count] = {
      firstPage: cold.starts,
      firstPageAgain: warm.starts,
      saveToScreen: warm.saves,
    };
  }
  const file = join(projectDir, "bench/results/preview.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(samples, undefined, 2)}\n`);
  console.log(`every time, in milliseconds: ${file}`);
}

/** Articles that accidents changed: whether each is read and shown as it must be, and how long the slowest takes. */
async function benchRandom({
  projectDir,
  articles = 100_000,
  seed,
}: Options): Promise<void> {
  console.log(`${articles} articles changed by accidents, from seed ${seed}:`);
  const { read, slowest, failures } = await readRandomArticles(
    { projectDir, articles, seed, longest: 1_000 },
    (line) => console.log(line),
  );
  console.log(
    `${read} articles read, ${failures} failures; the slowest: ${slowest.milliseconds.toFixed(0)} ms of processor, seed ${slowest.seed}`,
  );
  if (failures > 0) process.exitCode = 1;
}

/** Time against size for texts that slow parsers down. */
async function benchPathological({ projectDir, runs }: Options): Promise<void> {
  console.log(
    `${allFamilies.length} families, ${runs} runs of each; seconds of processor:\n\n| family | longest read | median (least to greatest) | exponent | slowest refusal | MB |\n| --- | --: | --: | --: | --: | --: |`,
  );
  const curves: Curve[] = [];
  for (const family of allFamilies) {
    const curve = await measureFamily(family, { projectDir, runs });
    curves.push(curve);
    console.log(rowOf(curve));
  }
  const file = join(projectDir, "bench/results/pathological.svg");
  writeFileSync(file, chartOf(curves));
  console.log(`\nthe curves: ${file}`);
}

/** A site of many articles, and what makes it. */
interface ManyArticles extends ReturnType<typeof makeSite> {
  environment: Environment;
}

/** A site of so many articles, which is the same for all that is measured of it. */
function siteOf(count: number, projectDir: string): ManyArticles {
  const known = sites.get(count);
  if (known) return known;
  const environment = temporarySite(projectDir);
  const shared = process.env.PARUTION_SHARED;
  const made = makeSite(environment.siteDir, count, { projectDir, shared });
  const site = { environment, ...made };
  sites.set(count, site);
  return site;
}

/** A site folder that is removed at the end, with what was made of it. */
function temporarySite(projectDir: string): Environment {
  const site = realpathSync(mkdtempSync(join(tmpdir(), "parution-mesure-")));
  const environment = readEnvironment(
    { ...process.env, SITE_DIR: site },
    projectDir,
  );
  toRemove.push(site, environment.workDir);
  return environment;
}

/**
 * Takes a folder away until the end. For some minutes after many files were
 * removed, Linux's ext4 looks at the place of each before it makes a new one
 * (`recently_deleted` in its `ialloc.c`): what is measured next would make each
 * of its files ten times slower than where nothing was removed.
 */
function setAside(folder: string): void {
  if (!existsSync(folder)) return;
  const aside = mkdtempSync(`${folder}-mesure-`);
  renameSync(folder, join(aside, "folder"));
  toRemove.push(aside);
}

/** Only the making is timed: not the start, nor the reading of the site. */
async function makeImages({ projectDir, siteDir }: Environment): Promise<Run> {
  const run = await measure(["--import", "tsx", "bench/make-images.ts"], {
    cwd: projectDir,
    variables: { SITE_DIR: siteDir },
  });
  return { ...run, seconds: Number(run.output) };
}

async function compareEfforts({ projectDir }: Options): Promise<void> {
  const { siteDir } = temporarySite(projectDir);
  const kind = copyIllustratedSite(siteDir, {
    projectDir,
    shared: process.env.PARUTION_SHARED,
  });
  console.log(`AVIF, images of ${kind}:`);
  const { output } = await measure(
    ["--import", "tsx", "bench/compare-efforts.ts"],
    { cwd: projectDir, variables: { SITE_DIR: siteDir } },
  );
  console.log(output);
}

/** What is asked for. Throws a UsageError. */
function readOptions(projectDir: string): {
  asked: ((options: Options) => Promise<void>)[];
  options: Options;
} {
  const known = { ...lines, ...otherLines };
  const names = Object.keys(known);
  const usage = new UsageError(
    `Ces arguments ne sont pas compris.\n→ npm run bench -- [--articles 5000] [--runs 5] [--seed 1] ${names.map((name) => `[--${name}]`).join(" ")}`,
  );
  const wholeNumber = (text: string) => {
    if (!/^[1-9]\d{0,5}$/.test(text)) throw usage;
    return Number(text);
  };
  const read = () => {
    try {
      return parseArgs({
        options: {
          articles: { type: "string" },
          runs: { type: "string" },
          seed: { type: "string" },
          ...Object.fromEntries(
            names.map((name) => [name, { type: "boolean" } as const]),
          ),
        },
      }).values;
    } catch {
      throw usage;
    }
  };
  const values = new Map(Object.entries(read()));
  const numberOf = (name: string) => {
    const text = values.get(name);
    return typeof text === "string" ? wholeNumber(text) : undefined;
  };
  const alone = names.filter((name) => values.has(name));
  const runs = numberOf("runs");
  return {
    asked: Object.entries(known)
      .filter(([name]) =>
        alone.length === 0 ? name in lines : alone.includes(name),
      )
      .map(([, measureLine]) => measureLine),
    options: {
      projectDir,
      articles: numberOf("articles"),
      // All of them take half an hour.
      runs: runs ?? (alone.length === 0 ? 3 : 5),
      longRuns: runs ?? (alone.length === 0 ? 1 : 5),
      seed: numberOf("seed") ?? randomSeed(),
    },
  };
}

/** Other articles each time. */
function randomSeed(): number {
  return 1 + Math.floor(Math.random() * 900_000);
}

function check({ projectDir, siteDir }: Environment): Promise<Run> {
  return measure(["scripts/launch.mjs", "check"], {
    cwd: projectDir,
    variables: { SITE_DIR: siteDir },
    codes: checked,
  });
}

async function repeat(
  runs: number,
  measureOnce: (run: number) => Promise<Run>,
): Promise<Run[]> {
  const measured: Run[] = [];
  for (let run = 1; run <= runs; run += 1) {
    measured.push(await measureOnce(run));
  }
  return measured;
}

function report(name: string, runs: readonly Run[]): void {
  const seconds = spreadOf(runs.map((run) => run.seconds));
  const megabytes = spreadOf(runs.flatMap((run) => run.megabytes ?? []));
  console.log(
    `${name}: ${formatSpread(seconds, 1)} s, ${formatSpread(megabytes, 0)} MB`,
  );
}
