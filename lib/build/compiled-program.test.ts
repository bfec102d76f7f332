import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { placeCompiledProgram } from "./compiled-program";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "compiled-"));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Places a program for a site; true when it had to be compiled. */
async function place(
  site: string,
  version: string,
  compile = (folder: string) => {
    mkdirSync(join(folder, "server"), { recursive: true });
    writeFileSync(join(folder, "server/page.js"), version);
    symlinkSync("../../../node_modules/sharp", join(folder, "sharp"));
  },
): Promise<boolean> {
  let compiled = false;
  const folder = join(root, "sites", site, "next");
  await placeCompiledProgram(folder, join(root, "compiled", version), () => {
    compiled = true;
    compile(folder);
    return Promise.resolve();
  });
  return compiled;
}

const pageOf = (site: string) =>
  readFileSync(join(root, "sites", site, "next/server/page.js"), "utf8");

describe("the compiled program", () => {
  it("is made once, for all sites, and its links lead where they did", async () => {
    expect(await place("one", "v1")).toBe(true);
    expect(await place("two", "v1")).toBe(false);
    expect(pageOf("two")).toBe("v1");
    expect(readlinkSync(join(root, "sites/two/next/sharp"))).toBe(
      "../../../node_modules/sharp",
    );
  });

  it("is made again when the program changes", async () => {
    await place("one", "v1");
    expect(await place("one", "v2")).toBe(true);
    expect(pageOf("one")).toBe("v2");
  });

  it("holds nothing of the build before", async () => {
    await place("one", "v1");
    const left = join(root, "sites/one/next/page.body");
    writeFileSync(left, "page");
    await place("one", "v1");
    expect(existsSync(left)).toBe(false);
    writeFileSync(left, "page");
    await place("one", "v2");
    expect(existsSync(left)).toBe(false);
  });

  it("is not kept when it could not be made", async () => {
    const fail = () => {
      throw new Error("No space left");
    };
    await expect(place("one", "v1", fail)).rejects.toThrow("No space left");
    expect(await place("one", "v1")).toBe(true);
  });

  it("is kept by builds of two sites at once", async () => {
    const made = await Promise.all([place("one", "v1"), place("two", "v1")]);
    expect(made).toEqual([true, true]);
    expect(pageOf("one")).toBe("v1");
    expect(readdirSync(join(root, "compiled"))).toEqual(["v1"]);
    expect(await place("three", "v1")).toBe(false);
  });

  it("takes the place of older ones", async () => {
    for (const version of ["v1", "v2", "v3", "v4"]) await place("one", version);
    expect(readdirSync(join(root, "compiled"))).toHaveLength(3);
    expect(await place("one", "v4")).toBe(false);
  });
});
