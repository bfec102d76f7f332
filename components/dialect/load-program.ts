import { build, transform, type Metafile } from "esbuild";
import { readFile } from "node:fs/promises";
import { compileFunction } from "node:vm";

/** What a file holds in place of what is on the disk. */
export interface Change {
  /** From the folder of the project. */
  file: string;
  contents: string;
}

type Exports = Record<string, unknown>;

interface Module {
  exports: Exports;
}

type Require = (specifier: string) => Exports;

type Evaluate = (module: Module, require: Require) => void;

/**
 * Reads a program of this project, once: its files as they are, and the
 * packages that they import. Gives how to load it: every file is evaluated
 * anew, one of them changed if asked, the packages only the first time. What
 * its first file exports is given.
 *
 * Bundling it for each change took more than twice as long, and Node.js keeps each
 * bundle that it imported in memory.
 */
export async function readProgram(
  entryPoint: string,
): Promise<(change?: Change) => Promise<Exports>> {
  const files = await listFiles(entryPoint);
  const compiled = new Map<string, Evaluate>();
  const packages = new Map<string, Exports>();
  for (const [file, { imports }] of Object.entries(files)) {
    compiled.set(file, await compile(file, await readFile(file, "utf8")));
    for (const { path, external } of imports) {
      if (!external || packages.has(path)) continue;
      const namespace = (await import(path)) as Exports;
      packages.set(path, { ...namespace, __esModule: true });
    }
  }
  return async (change) => {
    const program = new Map(compiled);
    if (change) {
      program.set(change.file, await compile(change.file, change.contents));
    }
    return evaluate(entryPoint, { files, program, packages });
  };
}

/** Each file of a program, and what its imports lead to. */
async function listFiles(entryPoint: string): Promise<Metafile["inputs"]> {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    metafile: true,
    packages: "external",
    platform: "node",
    format: "esm",
    jsx: "automatic",
    logLevel: "silent",
  });
  return metafile.inputs;
}

async function compile(file: string, contents: string): Promise<Evaluate> {
  const { code } = await transform(contents, {
    loader: file.endsWith(".tsx") ? "tsx" : "ts",
    format: "cjs",
    platform: "node",
    jsx: "automatic",
    // What is imported later is one of the packages too.
    supported: { "dynamic-import": false },
  });
  return compileFunction(code, ["module", "require"], {
    filename: file,
  }) as Evaluate;
}

function evaluate(
  entryPoint: string,
  {
    files,
    program,
    packages,
  }: {
    files: Metafile["inputs"];
    program: ReadonlyMap<string, Evaluate>;
    packages: ReadonlyMap<string, Exports>;
  },
): Exports {
  const evaluated = new Map<string, Module>();
  const exportsOf = (file: string): Exports => {
    const earlier = evaluated.get(file);
    if (earlier) return earlier.exports;
    const module: Module = { exports: {} };
    evaluated.set(file, module);
    program.get(file)?.(module, (specifier) => {
      const found = files[file]?.imports.find(
        ({ path, original }) => (original ?? path) === specifier,
      );
      const loaded = found?.external
        ? packages.get(found.path)
        : found && exportsOf(found.path);
      if (!loaded) throw new Error(`${file} imports ${specifier} too late`);
      return loaded;
    });
    return module.exports;
  };
  return exportsOf(entryPoint);
}
