import { build } from "esbuild";

/**
 * Makes one file of the server, which serves the `dist` folder beside it
 * without this program.
 *
 * @param program - its TypeScript, from the program's folder
 */
export async function bundleServer(
  projectDir: string,
  program: string,
  outfile: string,
): Promise<void> {
  await build({
    absWorkingDir: projectDir,
    entryPoints: [program],
    outfile,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: "node",
    format: "cjs",
    target: "node20.9",
    legalComments: "eof",
    logLevel: "silent",
  });
}
