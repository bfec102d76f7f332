import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

import { readProgram } from "./load-program";

test("a program is loaded as it is, and with one of its files changed", async () => {
  const load = await readProgram("lib/nearest-pages.ts");
  const slugOf = async (...change: Parameters<typeof load>) => {
    const { comparePages } = await load(...change);
    expect(comparePages).toBeTypeOf("function");
    return JSON.stringify(
      (comparePages as (pages: object[]) => unknown)([
        { path: "/a/", title: "Été" },
      ]),
    );
  };
  expect(await slugOf()).toContain('["a","ete"]');
  const file = "lib/content/slugify.ts";
  const source = await readFile(file, "utf8");
  const contents = source.replace("toLowerCase", "toUpperCase");
  expect(contents).not.toBe(source);
  expect(await slugOf({ file, contents })).toContain('["a","ETE"]');
  expect(await slugOf()).toContain('["a","ete"]');
});
