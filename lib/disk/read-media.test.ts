import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readMedia } from "./read-media";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "media-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function transcriptOf(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return (await readMedia(`public/${name}`, path, undefined))?.transcript;
}

describe("a file that browsers would run", () => {
  it("is not published beside an article, and is as it is in public", async () => {
    const path = join(folder, "page.html");
    await writeFile(path, "<script>a()</script>");
    const read = (file: string) => readMedia(file, path, undefined);
    expect(await read("content/a/page.html")).toBeUndefined();
    expect(await read("content/a/page.csv")).toMatchObject({ bytes: 20 });
    expect((await read("public/page.html"))?.path).toBe("/page.html");
  });
});

describe("a file of captions", () => {
  const cue = "00:01.000 --> 00:02.000\nBonjour.\n\n";

  it("has what is said in it", async () => {
    const transcript = await transcriptOf("film.VTT", `WEBVTT\n\n${cue}`);
    expect(transcript?.paragraphs).toHaveLength(1);
    expect(transcript?.fault).toBeUndefined();
  });

  it("has none when it is another file", async () => {
    expect(await transcriptOf("film.txt", `WEBVTT\n\n${cue}`)).toBeUndefined();
  });

  it("is not read when it is no text, or too big", async () => {
    expect(await transcriptOf("film.vtt", Buffer.from([0, 255]))).toEqual({
      paragraphs: [],
      fault: { kind: "not-text" },
    });
    const big = `WEBVTT\n\n${cue.repeat(60_000)}`;
    expect(big.length).toBeGreaterThan(2_000_000);
    expect(await transcriptOf("film.vtt", big)).toEqual({
      paragraphs: [],
      fault: { kind: "too-big" },
    });
  });
});
