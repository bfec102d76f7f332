import { build, type Plugin } from "esbuild";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { rules, type Rule } from "./rules";

/** What taking out a rule does. */
export interface Proof {
  rule: Rule;
  /** The fixtures that fail without it. */
  failing: string[];
  /** Why the proof is worth nothing; undefined when it holds. */
  fault: string | undefined;
}

/** Inside the project, so that the packages are found. */
const folder = join(process.cwd(), ".parution/rules");

const longestRun = 120_000;

/** The fixtures that fail when the program has no rule missing. */
export async function failingFixtures(): Promise<string[]> {
  return run("whole");
}

/** Takes one rule out of the program, and runs the fixtures. */
export async function proveRule(rule: Rule): Promise<Proof> {
  try {
    const failing = await run(`without-${rules.indexOf(rule)}`, rule);
    const fault = failing.length === 0 ? "no fixture fails" : undefined;
    return { rule, failing, fault };
  } catch (error) {
    return { rule, failing: [], fault: String(error) };
  }
}

async function run(name: string, rule?: Rule): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const program = join(folder, `${name}.mjs`);
  try {
    await build({
      entryPoints: ["components/dialect/failing-fixtures.ts"],
      outfile: program,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      jsx: "automatic",
      logLevel: "silent",
      plugins: rule ? [without(rule)] : [],
    });
    return z.array(z.string()).parse(JSON.parse(await output(program)));
  } finally {
    await rm(program, { force: true });
  }
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

async function output(program: string): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", program], {
    stdio: ["ignore", "pipe", "ignore"],
    timeout: longestRun,
  });
  let text = "";
  child.stdout.on("data", (data: Buffer) => (text += data.toString()));
  await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (!text) throw new Error("the program did not end well");
  return text;
}
