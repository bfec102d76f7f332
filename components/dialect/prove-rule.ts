import { fork, type ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import type { Change } from "./load-program";
import type { Choice, Outcomes } from "./run-fixtures";
import type { rules } from "./rules";

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
  const run = async (choice: Choice, change?: Change): Promise<Outcomes> => {
    try {
      runner ??= fork("components/dialect/fixture-runner.ts", {
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      });
      return outcomes.parse(await answer(runner, { change, ...choice }));
    } catch (error) {
      stop();
      throw error;
    }
  };
  return {
    failingFixtures: async (names) =>
      (await run({ all: names, some: [] })).failing,
    prove: async (rule, choice) => {
      try {
        const made = await run(choice, await without(rule));
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

async function without({ file, code, without }: Rule): Promise<Change> {
  const source = await readFile(join(process.cwd(), file), "utf8");
  if (source.split(code).length !== 2) {
    throw new Error(`its code is not once in ${file}`);
  }
  return { file, contents: source.replace(code, () => without) };
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
