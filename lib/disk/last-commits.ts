import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import type { Day } from "../content/day";

/** The day of the last commit of each file that has one, by path relative to the folder. */
export type LastCommits = ReadonlyMap<string, Day>;

const known = new Map<string, LastCommits>();

/** The days of the last commits of a site folder, asked of git once in the life of a process. */
export function lastCommitsOf(siteDir: string): LastCommits {
  const commits = known.get(siteDir) ?? readLastCommits(siteDir);
  known.set(siteDir, commits);
  return commits;
}

/** What starts the line of a commit: no path has it. */
const mark = "\0";

/**
 * The days of the last commits under `content/`, by one question to git. Empty
 * without git or without history. What only the first commit of a shallow
 * clone has is left out: that commit stands for all that was cut off before.
 */
export function readLastCommits(siteDir: string): LastCommits {
  const git = (...args: string[]) =>
    execFileSync("git", args, {
      cwd: siteDir,
      encoding: "utf8",
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    });
  try {
    const cut = shallowCommits(git, siteDir);
    const log = git(
      "-c",
      "core.quotePath=false",
      "log",
      `--format=${"%x00%H %cs"}`,
      "--name-only",
      "--no-renames",
      "--relative",
      "-z",
      "--",
      "content",
    );
    return readLog(log, cut);
  } catch {
    return new Map();
  }
}

/** Commits whose parents were not fetched. */
function shallowCommits(
  git: (...args: string[]) => string,
  siteDir: string,
): ReadonlySet<string> {
  const file = git("rev-parse", "--git-path", "shallow").trim();
  try {
    return new Set(readFileSync(resolve(siteDir, file), "utf8").split("\n"));
  } catch {
    return new Set();
  }
}

/** The newest commit of each file comes first. */
function readLog(log: string, cut: ReadonlySet<string>): LastCommits {
  const days = new Map<string, Day | undefined>();
  let day: Day | undefined;
  for (const part of log.split(mark)) {
    const commit = /^\n?([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/.exec(
      part.trim(),
    );
    if (commit) {
      day = cut.has(commit[1] ?? "") ? undefined : commit[2];
      continue;
    }
    const file = part.replace(/^\n/, "").normalize("NFC");
    if (file && !days.has(file)) days.set(file, day);
  }
  return new Map(
    [...days].flatMap(([file, one]) =>
      one === undefined ? [] : [[file, one]],
    ),
  );
}
