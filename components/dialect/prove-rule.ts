import { build, type Plugin } from "esbuild";
import { fork, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import type { Choice, Outcomes } from "./run-fixtures";
import { rules } from "./rules";

type Rule = (typeof rules)[number];

/** What taking out a rule does. */
export interface Proof {
  rule: Rule;
  /** Of the fixtures that were run, those that fail without it. */
  failing: string[];
  /** Why the proof is worth nothing; undefined when it holds. */
  fault: string | undefined;
}

/** Runs fixtures, with the whole program or without one of its rules. */
export interface Prover {
  /** The fixtures that fail when no rule is missing. */
  failingFixtures: (names: readonly string[]) => Promise<string[]>;
  /** Takes one rule out of the program, and runs fixtures. */
  prove: (rule: Rule, choice: Choice) => Promise<Proof>;
  stop: () => void;
}

/** Inside the project, so that the packages are found. */
const folder = join(process.cwd(), ".parution/rules");

/** In milliseconds: a program without one of its rules may never end. */
const longestRun = 120_000;

const outcomes = z.object({
  failing: z.array(z.string()),
  holding: z.array(z.string()),
});

/** A prover, which proves one rule at a time, in a process of its own. */
export function startProver(): Prover {
  let runner: ChildProcess | undefined;
  const stop = () => {
    runner?.kill();
    runner = undefined;
  };
  const run = async (
    name: string,
    choice: Choice,
    rule?: Rule,
  ): Promise<Outcomes> => {
    const program = join(folder, `${name}.mjs`);
    try {
      await buildProgram(program, rule);
      runner ??= fork("components/dialect/fixture-runner.ts", {
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      });
      return outcomes.parse(await answer(runner, { program, ...choice }));
    } catch (error) {
      stop();
      throw error;
    } finally {
      await rm(program, { force: true });
    }
  };
  return {
    failingFixtures: async (names) =>
      (await run("whole", { all: names, some: [] })).failing,
    prove: async (rule, choice) => {
      try {
        const name = `without-${rules.indexOf(rule)}`;
        const made = await run(name, choice, rule);
        return { rule, failing: made.failing, fault: faultOf(made) };
      } catch (error) {
        return { rule, failing: [], fault: String(error) };
      }
    },
    stop,
  };
}

/** Without one rule, a program still gives most articles what they say. */
function faultOf({ failing, holding }: Outcomes): string | undefined {
  if (failing.length === 0) return "no fixture fails";
  return holding.length === 0 ? "every fixture fails" : undefined;
}

async function buildProgram(outfile: string, rule?: Rule): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: ["components/dialect/run-fixtures.ts"],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    jsx: "automatic",
    logLevel: "silent",
    plugins: rule ? [without(rule)] : [],
  });
}

function without({ file, code, without }: Rule): Plugin {
  return {
    name: "without",
    setup({ onLoad }) {
      const path = join(process.cwd(), file);
      const source = readFileSync(path, "utf8");
      if (source.split(code).length !== 2) {
        throw new Error(`its code is not once in ${file}`);
      }
      const contents = source.replace(code, () => without);
      onLoad({ filter: /\.tsx?$/ }, (loaded) =>
        loaded.path === path
          ? { contents, loader: file.endsWith(".tsx") ? "tsx" : "ts" }
          : undefined,
      );
    },
  };
}

function answer(runner: ChildProcess, request: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      runner.off("exit", fail).off("message", succeed);
    };
    const fail = () => {
      end();
      reject(new Error("the program did not end well"));
    };
    const succeed = (made: unknown) => {
      end();
      resolve(made);
    };
    const timer = setTimeout(fail, longestRun);
    runner.once("exit", fail).once("message", succeed);
    runner.send(request);
  });
}
