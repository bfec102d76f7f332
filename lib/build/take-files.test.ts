import * as fs from "node:fs";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { takeFiles } from "./take-files";

vi.mock("node:fs", { spy: true });

let root: string;
let from: string;
let to: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "take-"));
  [from, to] = [join(root, "from"), join(root, "to")];
  mkdirSync(from);
  mkdirSync(to);
  writeFileSync(join(from, "a.html"), "Un");
  writeFileSync(join(from, "a.html.br"), "1");
  for (const name of ["a.html", "a.html.br"]) date(name);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const modified = 1_800_000_000;
const both = [
  { path: "a.html", bytes: 2, modified },
  { path: "a.html.br", bytes: 1, modified },
];
const date = (name: string) => utimesSync(join(from, name), modified, modified);

describe("files that are taken from a folder", () => {
  it("are the same files under two names", () => {
    expect(takeFiles(from, to, both)).toBe(true);
    for (const { path } of both) {
      expect(statSync(join(to, path)).ino).toBe(statSync(join(from, path)).ino);
    }
  });

  it("are none when one is missing or has another size or date", () => {
    rmSync(join(from, "a.html.br"));
    expect(takeFiles(from, to, both)).toBe(false);
    writeFileSync(join(from, "a.html.br"), "12");
    date("a.html.br");
    expect(takeFiles(from, to, both)).toBe(false);
    writeFileSync(join(from, "a.html.br"), "1");
    expect(takeFiles(from, to, both)).toBe(false);
    expect(readdirSync(to)).toEqual([]);
  });

  it("never take the place of another", () => {
    writeFileSync(join(to, "a.html.br"), "of the site");
    expect(takeFiles(from, to, both)).toBe(false);
    expect(existsSync(join(to, "a.html"))).toBe(false);
    expect(readFileSync(join(to, "a.html.br"), "utf8")).toBe("of the site");
  });

  it("are copies of the same date where the disk knows no links", () => {
    vi.spyOn(fs, "linkSync").mockImplementation(() => {
      throw Object.assign(new Error("links"), { code: "EPERM" });
    });
    expect(takeFiles(from, to, both)).toBe(true);
    expect(readFileSync(join(to, "a.html"), "utf8")).toBe("Un");
    expect(statSync(join(to, "a.html")).mtimeMs).toBe(1_800_000_000_000);
  });
});
