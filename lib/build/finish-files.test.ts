import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from "node:fs/promises";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
} from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";

import type { Build } from "./build-record";
import { finishFiles } from "./finish-files";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await rm(folder, { recursive: true });
  }
});

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parution-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Only what the next build reads of it. */
const before = (
  dist: string,
  files: Awaited<ReturnType<typeof finishFiles>>,
): Build => ({ dist, record: { files } as Build["record"] });

const page = `<p>${"Un texte qui se répète. ".repeat(50)}</p>`;

describe("the files of a build", () => {
  it("have compressed forms beside them, of the same content and date", async () => {
    const dist = await folderOf({ "index.html": page, "photo.jpg": page });
    const files = await finishFiles(dist, {
      previous: undefined,
      buildTime: 1_800_000_000,
    });
    const read = (path: string) => readFile(join(dist, path));
    expect(brotliDecompressSync(await read("index.html.br")).toString()).toBe(
      page,
    );
    expect(gunzipSync(await read("index.html.gz")).toString()).toBe(page);
    expect(Object.keys(files)).toEqual(["/index.html", "/photo.jpg"]);
    expect(files["/index.html"]).toMatchObject({
      bytes: Buffer.byteLength(page),
      modified: 1_800_000_000,
      br: (await read("index.html.br")).length,
      gzip: (await read("index.html.gz")).length,
    });
    expect(files["/photo.jpg"]).not.toHaveProperty("br");
    for (const path of ["index.html", "index.html.br", "index.html.gz"]) {
      expect((await stat(join(dist, path))).mtimeMs).toBe(1_800_000_000_000);
    }
  });

  it("are left alone where compression gains nothing, or the name is taken", async () => {
    const dist = await folderOf({
      "a.txt": "a",
      "b.txt": page,
      "b.txt.gz": "a file of the site",
    });
    const files = await finishFiles(dist, {
      previous: undefined,
      buildTime: 1_800_000_000,
    });
    expect(Object.keys(files)).toEqual(["/a.txt", "/b.txt", "/b.txt.gz"]);
    expect(files["/a.txt"]).not.toHaveProperty("gzip");
    expect(files["/b.txt"]).not.toHaveProperty("br");
    expect(await readFile(join(dist, "b.txt.gz"), "utf8")).toBe(
      "a file of the site",
    );
    await expect(stat(join(dist, "a.txt.br"))).rejects.toThrow("ENOENT");
  });

  it("are compressed for long under hashed names, but quickly of the search", async () => {
    // Of words that do not repeat, so that the levels differ.
    const text = Array.from({ length: 4_000 }, (_, index) =>
      (index * 7_919).toString(36),
    ).join(" ");
    const dist = await folderOf({
      "index.html": text,
      "_parution/page.js": text,
      "_parution/recherche/index-1.json": text,
      "recherche/index.json": text,
    });
    await finishFiles(dist, { previous: undefined, buildTime: 1_800_000_000 });
    const sizeAt = (quality: number) =>
      brotliCompressSync(text, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
        },
      }).length;
    const sizeOf = async (path: string) =>
      (await readFile(join(dist, `${path}.br`))).length;
    expect(sizeAt(8)).not.toBe(sizeAt(11));
    expect(await sizeOf("index.html")).toBe(sizeAt(8));
    expect(await sizeOf("_parution/recherche/index-1.json")).toBe(sizeAt(8));
    expect(await sizeOf("recherche/index.json")).toBe(sizeAt(8));
    expect(await sizeOf("_parution/page.js")).toBe(sizeAt(11));
  });

  it("keep their date while their content stays, and have a later one when it changes", async () => {
    const first = await folderOf({ "a.html": page, "b.html": page });
    const firstFiles = await finishFiles(first, {
      previous: undefined,
      buildTime: 1_800_000_000,
    });
    const second = await folderOf({ "a.html": page, "b.html": `${page}!` });
    // The same date was asked for, or the clock was set back.
    const secondFiles = await finishFiles(second, {
      previous: before(first, firstFiles),
      buildTime: 1_700_000_000,
    });
    expect(secondFiles["/a.html"]).toEqual(firstFiles["/a.html"]);
    expect(secondFiles["/b.html"]?.modified).toBe(1_800_000_001);
    expect(await readFile(join(second, "a.html.br"))).toEqual(
      await readFile(join(first, "a.html.br")),
    );
  });

  it("are compressed again when the build before is damaged", async () => {
    const first = await folderOf({ "a.html": page });
    const files = await finishFiles(first, {
      previous: undefined,
      buildTime: 1_800_000_000,
    });
    await writeFile(join(first, "a.html.br"), "cut");
    await rm(join(first, "a.html.gz"));
    const second = await folderOf({ "a.html": page });
    const again = await finishFiles(second, {
      previous: before(first, files),
      buildTime: 1_900_000_000,
    });
    expect(again).toEqual(files);
    const brotli = await readFile(join(second, "a.html.br"));
    expect(brotliDecompressSync(brotli).toString()).toBe(page);
  });

  it("have the same bytes and record whatever their own dates were", async () => {
    const one = await folderOf({ "a.html": page });
    const other = await folderOf({ "a.html": page });
    await utimes(join(other, "a.html"), 1, 1);
    const options = { previous: undefined, buildTime: 1_800_000_000 };
    expect(await finishFiles(one, options)).toEqual(
      await finishFiles(other, options),
    );
  });
});
