import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { changeArticle, makeSite } from "../bench/make-site";
import { measure, type Run } from "../bench/measure";
import { formatSpread, spreadOf } from "../bench/spread";
import { readEnvironment, type Environment } from "../lib/environment";
import { runCommand, UsageError } from "./run-command";

/** The exit codes of a check that went to its end. */
const checked = [0, 1];

await runCommand(async ({ projectDir }) => {
  const { articles, runs } = readOptions();
  const site = realpathSync(mkdtempSync(join(tmpdir(), "parution-mesure-")));
  const environment = readEnvironment(
    { ...process.env, SITE_DIR: site },
    projectDir,
  );
  const remove = () => {
    rmSync(site, { recursive: true, force: true });
    rmSync(environment.workDir, { recursive: true, force: true });
  };
  process.once("exit", remove);
  const { article, kind } = makeSite(site, articles, {
    projectDir,
    shared: process.env.PARUTION_SHARED,
  });
  console.log(`${articles} articles (${kind}), ${runs} runs each.`);
  console.log(
    "median (least to greatest) of seconds, and of megabytes at once",
  );
  report(
    "check, nothing kept",
    await repeat(runs, () => {
      rmSync(environment.workDir, { recursive: true, force: true });
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
});

function readOptions(): { articles: number; runs: number } {
  const usage = new UsageError(
    "Ces arguments ne sont pas compris.\n→ npm run bench -- [--articles 5000] [--runs 5]",
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
      },
    });
    return {
      articles: wholeNumber(values.articles),
      runs: wholeNumber(values.runs),
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
