import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

import { programFingerprint } from "../lib/disk/fingerprint.mjs";
import { removeOldest } from "../lib/disk/remove-oldest.mjs";
import { fasterPackages } from "./faster-packages.mjs";

const keptVersions = 3;

/**
 * The folder of the commands that authors wait for, and of their threads:
 * their TypeScript, and most packages, bundled. They are made once for each
 * state of the program. Node starts them in 0.3 s, and the TypeScript in 1.7 s.
 *
 * @param {string} projectDir
 * @returns {Promise<string>}
 */
export async function bundleCommands(projectDir) {
  const versions = join(projectDir, ".parution/commands");
  const version = programFingerprint(projectDir);
  const folder = join(versions, version);
  if (existsSync(folder)) return folder;
  await mkdir(versions, { recursive: true });
  const draft = join(projectDir, `.parution/commands-${process.pid}`);
  try {
    await bundle(projectDir, draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process may have made the same meanwhile.
    if (!existsSync(folder)) throw error;
  }
  // A command of an older program may still be running.
  await removeOldest(versions, keptVersions);
  return folder;
}

/**
 * @param {string} projectDir
 * @param {string} outdir
 */
async function bundle(projectDir, outdir) {
  const { build, stop } = await import("esbuild");
  await build({
    absWorkingDir: projectDir,
    entryPoints: [
      "commands/check.ts",
      "commands/read-worker.ts",
      "commands/dev.ts",
      "commands/check-thread.ts",
    ],
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    // They start programs, or read files, of their own.
    external: ["dictionary-fr", "esbuild", "sharp"],
    plugins: [fasterPackages],
    // For the packages that are not modules.
    banner: {
      js: `import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);`,
    },
    target: "node20",
    jsx: "automatic",
    // React is slower, and warns, in development.
    define: { "process.env.NODE_ENV": '"production"' },
    // Half the text to read at the start; names stay, for what a failure says.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "silent",
  });
  await stop();
}
