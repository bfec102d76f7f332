import { build, stop, type Plugin } from "esbuild";
import fc from "fast-check";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type * as ParseBody from "../lib/content/parse-body";
import { fasterPackages } from "./faster-packages.mjs";

const project = join(import.meta.dirname, "..");
type Parse = (typeof ParseBody)["parseBody"];

/** The parser of bodies, bundled. */
async function bundleParser(
  folder: string,
  name: string,
  plugins: Plugin[],
): Promise<Parse> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    absWorkingDir: project,
    entryPoints: ["lib/content/parse-body.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    plugins,
    logLevel: "silent",
  });
  const url = pathToFileURL(outfile).href;
  const module = (await import(/* @vite-ignore */ url)) as typeof ParseBody;
  return module.parseBody;
}

describe("the faster packages", () => {
  let folder = "";
  let slow: Parse;
  let fast: Parse;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "parution-"));
    slow = await bundleParser(folder, "slow", []);
    fast = await bundleParser(folder, "fast", [fasterPackages]);
  });
  afterAll(async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("read every text of the program as the packages do", async () => {
    const files = await listTexts();
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = await readFile(join(project, file), "utf8");
      const format = file.endsWith(".mdx") ? "mdx" : "md";
      expect(fast(file, text, format), file).toEqual(slow(file, text, format));
    }
  });

  it("read any pieces of Markdown as the packages do", () => {
    const pieces = fc.array(fc.constantFrom(...markdown), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, fc.constantFrom("md", "mdx"), (some, format) => {
        const text = some.join("");
        expect(fast("a", text, format)).toEqual(slow("a", text, format));
      }),
      { numRuns: 1_000 },
    );
  });

  it("fail where a package is not bundled", async () => {
    const bundled = build({
      stdin: { contents: "" },
      write: false,
      plugins: [fasterPackages],
      logLevel: "silent",
    });
    await expect(bundled).rejects.toThrow("is not bundled");
  });
});

/** The articles and the examples that come with the program. */
async function listTexts(): Promise<string[]> {
  const folders = ["content", "components/dialect/fixtures"];
  const lists = folders.map(async (folder) => {
    const names = await readdir(join(project, folder), { recursive: true });
    return names.map((name) => join(folder, name));
  });
  return (await Promise.all(lists))
    .flat()
    .filter((file) => /\.mdx?$/.test(file));
}

const markdown = [
  ..."\n\n\n\n  \t-*_#>`~|[]()<>{}!:?a1é",
  "\n\n",
  "\n> ",
  "\n- ",
  "\n  1. ",
  "\n# ",
  "\n===",
  "\n```\n",
  "\n:::quote\n",
  "\n:::\n",
  "\n??? Titre\n",
  "\n| a | b |\n| - | - |\n| c | d |",
  "\n[a]: /b\n",
  "[^1]",
  "\n[^1]: c\n    d\n",
  "<b>",
  "\n<div>\n",
  "</div>\n",
  "<!-- a -->",
  "https://a.fr ",
  "**mot** ",
  "[a](/b) ",
  "`c` ",
  "un mot ",
];
