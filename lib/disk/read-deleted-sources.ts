import { execFile } from "node:child_process";

import { isSource, normalizeText, type SourceFile } from "./read-site-files";

/** Gives the source files that the history of a site folder has, and its folder may no longer have. */
export type ReadDeleted = (siteDir: string) => Promise<SourceFile[]>;

/** How far the history is read: commits of the main line, files, and milliseconds of each call. */
const limits = { commits: 100, files: 200, milliseconds: 1_000 };

/**
 * The source files that were deleted or moved since the last commit, or by one
 * of those before it, with their last text; the newest first. None without
 * git, without history, or when git takes too long.
 */
export const readDeletedSources: ReadDeleted = async (siteDir) => {
  try {
    const [now, before] = await Promise.all([
      git(siteDir, ["diff", "HEAD", ...deletions, "--", "content"]),
      git(siteDir, [
        "log",
        `--max-count=${limits.commits}`,
        // What was only in a branch before it was merged never had readers.
        ...["--first-parent", "-m", "--no-show-signature", "--format="],
        ...deletions,
      ]),
    ]);
    const found = newestOfEach([...readRaw(now), ...readRaw(before)]);
    return await readTexts(siteDir, found.slice(0, limits.files));
  } catch {
    return [];
  }
};

const deletions = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--diff-filter=D",
  "--relative",
];

interface Deleted {
  file: string;
  /** The name that git gives its last text. */
  blob: string;
}

/** Reads `:MODE MODE BLOB BLOB D`, then a path, each before a NUL. */
function readRaw(output: Buffer): Deleted[] {
  const parts = output.toString("utf8").split("\0");
  return parts.flatMap((part, index) => {
    const blob = /^\n*:\d+ \d+ ([\da-f]+) [\da-f]+ D$/.exec(part)?.[1];
    const file = parts[index + 1]?.normalize("NFC");
    if (blob === undefined || file === undefined) return [];
    return isSource(file) && !/\/\./.test(file) ? [{ file, blob }] : [];
  });
}

function newestOfEach(deleted: readonly Deleted[]): Deleted[] {
  const files = new Set<string>();
  return deleted.filter(({ file }) => {
    const isFirst = !files.has(file);
    files.add(file);
    return isFirst;
  });
}

async function readTexts(
  siteDir: string,
  deleted: readonly Deleted[],
): Promise<SourceFile[]> {
  if (deleted.length === 0) return [];
  const names = deleted.map(({ blob }) => `${blob}\n`).join("");
  let rest = await git(siteDir, ["cat-file", "--batch"], names);
  return deleted.flatMap(({ file }) => {
    const feed = rest.indexOf("\n");
    const head = rest.subarray(0, feed).toString("utf8");
    const size = / blob (\d+)$/.exec(head)?.[1];
    if (size === undefined) {
      rest = rest.subarray(feed + 1);
      return [];
    }
    const end = feed + 1 + Number(size);
    const text = rest.subarray(feed + 1, end).toString("utf8");
    rest = rest.subarray(end + 1);
    return [{ file, text: normalizeText(text) }];
  });
}

/** What git prints; rejects when it is not there, fails, or takes too long. */
function git(
  folder: string,
  args: readonly string[],
  input = "",
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      args,
      {
        cwd: folder,
        encoding: "buffer",
        timeout: limits.milliseconds,
        maxBuffer: 32 * 1024 * 1024,
        // A check writes nothing, and asks nothing of a network.
        env: {
          ...process.env,
          GIT_OPTIONAL_LOCKS: "0",
          GIT_NO_LAZY_FETCH: "1",
        },
      },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    // It may end before it reads.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
