import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const project = join(import.meta.dirname, "..");
const folders = ["app", "commands", "components", "e2e", "lib"];

interface SourceText {
  /** Path relative to the project, forward slashes. */
  file: string;
  text: string;
  /** What it imports: packages, and paths relative to the project. */
  imports: string[];
}

const sources = folders.flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((file) => /\.tsx?$/.test(file))
    .map(readSource),
);
const program = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file));

function readSource(file: string): SourceText {
  const text = readFileSync(join(project, file), "utf8");
  const statements = text.matchAll(
    /^(?:import|export)\s[^;"']*["']([^"']+)["']|^\}?\s*from ["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm,
  );
  const imports = [...statements].flatMap(([, first, second, third]) => {
    const name = first ?? second ?? third ?? "";
    return name.startsWith(".") ? posix.join(posix.dirname(file), name) : name;
  });
  return { file, text, imports };
}

const isIn = (folder: string) => (path: string) =>
  path === folder || path.startsWith(`${folder}/`);

/** « file imports name » for each import of a folder's files from some others. */
function importsFrom(folder: string, others: readonly string[]): string[] {
  return sources
    .filter(({ file }) => isIn(folder)(file))
    .flatMap(({ file, imports }) =>
      imports
        .filter((name) => others.some((other) => isIn(other)(name)))
        .map((name) => `${file} imports ${name}`),
    );
}

const importersOf = (name: string) =>
  program
    .filter(({ imports }) => imports.some(isIn(name)))
    .map(({ file }) => file);

describe("imports", () => {
  it("are found, whether they are packages or files", () => {
    const found = (file: string) =>
      sources.find((source) => source.file === file)?.imports;
    expect(found("lib/content/slugify.test.ts")).toEqual([
      "vitest",
      "lib/content/slugify",
    ]);
    expect(found("components/directives/index.ts")).toContain(
      "components/directives/quote",
    );
    expect(found("lib/content/build-body.ts")).toContain(
      "lib/content/directive-definition",
    );
  });

  it("go one way: commands and app to components, components to lib", () => {
    expect(
      importsFrom("lib", ["components", "app", "commands", "e2e"]),
    ).toEqual([]);
    expect(importsFrom("components", ["app", "commands", "e2e"])).toEqual([]);
    expect(importsFrom("app", ["commands", "e2e"])).toEqual([]);
  });

  it("leave the browser tests outside the program", () => {
    expect(importsFrom("e2e", ["lib", "components", "app"])).toEqual([]);
  });

  it("keep React and Next.js out of the content", () => {
    expect(
      importsFrom("lib/content", [
        "react",
        "react-dom",
        "next",
        "next-mdx-remote",
        "@codegouvfr/react-dsfr",
      ]),
    ).toEqual([]);
  });
});

describe("one door", () => {
  it("leads to each library that may have to be replaced", () => {
    expect(importersOf("next-mdx-remote")).toEqual([
      "components/markdown/body.tsx",
    ]);
    expect(importersOf("gray-matter")).toEqual([
      "lib/content/split-front-matter.ts",
    ]);
    expect(importersOf("opentype.js")).toEqual(["lib/sharing/typeface.ts"]);
    expect(importersOf("yaml").map(posix.dirname)).toEqual(["lib/yaml"]);
  });

  it("leads to the environment", () => {
    // Next.js gives NODE_ENV its value when it compiles; a child process is given all.
    const permitted = /process\.env\.NODE_ENV [!=]==|\.\.\.process\.env\b/g;
    const readers = program
      .filter(({ file }) => /^(?:app|components|lib)\//.test(file))
      .filter(({ text }) => text.replace(permitted, "").includes("process.env"))
      .map(({ file }) => file);
    expect(readers).toEqual(["lib/environment.ts"]);
    const comparers = program
      .filter(({ text }) => text.includes("process.env.NODE_ENV"))
      .map(({ file }) => file);
    expect(
      comparers.filter(
        (file) =>
          !isIn("app")(file) && file !== "components/layout/problem-list.tsx",
      ),
    ).toEqual([]);
  });
});
