import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import {
  changeArticle,
  copyIllustratedSite,
  makeSite,
} from "../bench/make-site";
import { measure, type Run } from "../bench/measure";
import {
  canLoadServers,
  loadServers,
  restart,
  type LoadedServer,
} from "../bench/serving";
import { formatSpread, spreadOf } from "../bench/spread";
import { readEnvironment, type Environment } from "../lib/environment";
import { runCommand, UsageError } from "./run-command";

/** The exit codes of a check that went to its end. */
const checked = [0, 1];

await runCommand(async ({ projectDir }) => {
  const { articles, runs, efforts } = readOptions();
  if (efforts) return compareEfforts(projectDir);
  console.log(
    "median (least to greatest) of seconds, and of megabytes at once",
  );
  await benchCheck(projectDir, articles, runs);
  await benchImages(projectDir, runs);
  await benchServing(projectDir, runs);
});

async function benchCheck(
  projectDir: string,
  articles: number,
  runs: number,
): Promise<void> {
  const environment = temporarySite(projectDir);
  const { workDir, siteDir } = environment;
  const { article, kind } = makeSite(siteDir, articles, {
    projectDir,
    shared: process.env.PARUTION_SHARED,
  });
  console.log(`${articles} articles (${kind}), ${runs} runs each:`);
  report(
    "check, nothing kept of the site",
    await repeat(runs, () => {
      rmSync(workDir, { recursive: true, force: true });
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

async function benchImages(projectDir: string, runs: number): Promise<void> {
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
      rmSync(imagesDir, { recursive: true, force: true });
      return makeImages(environment);
    }),
  );
  report("images, all kept", await repeat(runs, () => makeImages(environment)));
}

/** Our server and nginx side by side, on the page of an article. */
async function benchServing(projectDir: string, runs: number): Promise<void> {
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

/** A site folder that is removed at the end, with what was made of it. */
function temporarySite(projectDir: string): Environment {
  const site = realpathSync(mkdtempSync(join(tmpdir(), "parution-mesure-")));
  const environment = readEnvironment(
    { ...process.env, SITE_DIR: site },
    projectDir,
  );
  process.once("exit", () => {
    rmSync(site, { recursive: true, force: true });
    rmSync(environment.workDir, { recursive: true, force: true });
  });
  return environment;
}

/** Only the making is timed: not the start, nor the reading of the site. */
async function makeImages({ projectDir, siteDir }: Environment): Promise<Run> {
  const run = await measure(["--import", "tsx", "bench/make-images.ts"], {
    cwd: projectDir,
    variables: { SITE_DIR: siteDir },
  });
  return { ...run, seconds: Number(run.output) };
}

async function compareEfforts(projectDir: string): Promise<void> {
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

function readOptions(): { articles: number; runs: number; efforts: boolean } {
  const usage = new UsageError(
    "Ces arguments ne sont pas compris.\n→ npm run bench -- [--articles 5000] [--runs 5] [--efforts]",
  );
  const wholeNumber = (text: string) => {
    if (!/^[1-9]\d{0,5}$/.test(text)) throw usage;
    return Number(text);
  };
  try {
    const { values } = parseArgs({
      options: {
        articles: { type: "string", default: "5000" },
        runs: { type: "string", default: "5" },
        efforts: { type: "boolean", default: false },
      },
    });
    return {
      articles: wholeNumber(values.articles),
      runs: wholeNumber(values.runs),
      efforts: values.efforts,
    };
  } catch {
    throw usage;
  }
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
