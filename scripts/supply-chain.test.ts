import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";

const lockfile = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        dev: z.boolean().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        license: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        deprecated: z.string().optional(),
      }),
    ),
  })
  .parse(
    JSON.parse(
      readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8"),
    ),
  );

const packages = Object.entries(lockfile.packages)
  .filter(([path]) => path !== "")
  .map(([path, about]) => ({
    ...about,
    name: path.slice(path.lastIndexOf("node_modules/") + 13),
  }));
const inProduction = packages.filter(({ dev }) => !dev);
const namesOf = (some: readonly { name: string }[]) =>
  some.map(({ name }) => name);

it("every package comes from a registry, not from an address, with the sum of its files", () => {
  const others = packages.filter(
    ({ resolved, integrity = "" }) =>
      resolved !== undefined || !integrity.startsWith("sha512-"),
  );
  expect(namesOf(others)).toEqual([]);
});

it("no package is one that its authors gave up", () => {
  expect(
    namesOf(packages.filter(({ deprecated }) => deprecated !== undefined)),
  ).toEqual([]);
});

it("in production, one package has a script of installation, which it does without", () => {
  // It only saves esbuild the start of Node.
  expect(
    namesOf(inProduction.filter(({ hasInstallScript }) => hasInstallScript)),
  ).toEqual(["esbuild"]);
});

it("in production, every licence lets the program be given under the MIT licence", () => {
  // Weak copyleft: files that we do not change, libraries loaded at run time.
  const compatible = [
    ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"],
    ...["BlueOak-1.0.0", "CC-BY-4.0", "MPL-2.0", "LGPL-3.0-or-later"],
  ];
  const others = inProduction.filter(({ license = "none" }) =>
    license.split(" AND ").some((one) => !compatible.includes(one)),
  );
  expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});
