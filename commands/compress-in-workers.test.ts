import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { compressInWorkers } from "./compress-in-workers";

const projectDir = join(import.meta.dirname, "..");

describe("many files to compress", () => {
  let dist: string;
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), "parution-compress-"));
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  /** A hundred pages, of which the last is too short to gain. */
  const textOf = (rank: number) =>
    rank === 99 ? "a" : `Page ${rank}. `.repeat(rank + 20);

  function writePages() {
    return Array.from({ length: 100 }, (_, rank) => {
      writeFileSync(join(dist, `${rank}.html`), textOf(rank));
      return { path: `/${rank}.html`, modified: 1_800_000_000 };
    });
  }

  it.each([
    ["in threads", projectDir],
    // Where there is no program to start one with.
    ["here where no thread starts", join(projectDir, "nowhere")],
  ])("are compressed %s, and their sizes in order", async (_, program) => {
    const sizes = await compressInWorkers(program)(dist, writePages());
    expect(sizes).toHaveLength(100);
    expect(sizes[99]).toEqual({});
    for (const [rank, { br, gzip }] of sizes.slice(0, 99).entries()) {
      const brotli = readFileSync(join(dist, `${rank}.html.br`));
      const zipped = readFileSync(join(dist, `${rank}.html.gz`));
      expect(brotliDecompressSync(brotli).toString()).toBe(textOf(rank));
      expect(gunzipSync(zipped).toString()).toBe(textOf(rank));
      expect([br, gzip]).toEqual([brotli.length, zipped.length]);
    }
  });

  it("say what cannot be read, whatever thread met it", async () => {
    const files = writePages();
    rmSync(join(dist, "50.html"));
    await expect(compressInWorkers(projectDir)(dist, files)).rejects.toThrow(
      "ENOENT",
    );
  });
});
