import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const { packages } = lockfile.parse(
  JSON.parse(
    readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8"),
  ),
);

it("the lockfile lists the packages of every platform, or npm ci refuses it", () => {
  const absent = Object.entries(packages).flatMap(
    ([name, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (optional) =>
          packages[`${name}/node_modules/${optional}`] === undefined &&
          packages[`node_modules/${optional}`] === undefined,
      ),
  );
  expect(absent).toEqual([]);
});
