import { join } from "node:path";

import { programFingerprint } from "../lib/disk/fingerprint.mjs";
import { keepVersion } from "../lib/disk/keep-version.mjs";
import { fasterPackages } from "./faster-packages.mjs";

/**
 * The folder of the commands that somebody waits for, and of their threads:
 * their TypeScript, and most packages, bundled. They are made once for each
 * state of the program. Node starts them in 0.3 s, and the TypeScript in 1.7 s.
 *
 * @param {string} projectDir
 * @returns {Promise<string>}
 */
export async function bundleCommands(projectDir) {
  const version = programFingerprint(projectDir);
  const folder = join(projectDir, ".parution/commands", version);
  await keepVersion(folder, (draft) => bundle(projectDir, draft));
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
      "commands/build.ts",
      "commands/compress-worker.ts",
      "commands/index-worker.ts",
      "commands/start.ts",
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
