import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";

const project = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(project, file), "utf8");

const { dependencies, devDependencies } = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read("package.json")));
const versions = Object.entries({ ...dependencies, ...devDependencies });

it("every dependency has one exact version", () => {
  const loose = versions.filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it("every dependency has its reason in docs/dependencies.md, and nothing else has", () => {
  const explained = [
    ...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` +\|/gm),
  ];
  expect(explained.map(([, name]) => name).sort()).toEqual(
    versions.map(([name]) => name).sort(),
  );
});
