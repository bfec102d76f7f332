import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { makeSharingImages, type NamedCard } from "./make-sharing-images";
import {
  readSharingImages,
  sharingImageOf,
  type SharingImages,
} from "./sharing-images";

const projectDir = join(import.meta.dirname, "../..");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parution-sharing-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cardOf = (title: string, name = "un-article"): NamedCard => ({
  name,
  card: {
    title,
    lead: undefined,
    date: "23 juin 2023",
    tags: ["Communs"],
    siteName: "Mon site",
    brand: ["République", "française"],
    alt: `${title} – Mon site`,
  },
});

const make = (cards: Record<string, NamedCard>) =>
  makeSharingImages(
    new Map(Object.entries(cards)),
    { projectDir, folder },
    () => undefined,
  );

const kept = () => readdirSync(folder).filter((name) => name.endsWith(".png"));
const only = (images: SharingImages, source = "content/a.md") => {
  const image = images.get(source);
  if (!image) throw new Error(`${source} has none`);
  return image;
};

/** Long ago, so that a file that is written again is seen. */
const past = new Date("2001-01-01");
const age = (name: string) => utimesSync(join(folder, name), past, past);
const wasDrawn = (name: string) =>
  statSync(join(folder, name)).mtimeMs !== past.getTime();

describe("the sharing images of a build", () => {
  it("are in a list that says what pages need to know", async () => {
    const images = await make({ "content/a.md": cardOf("Un titre") });
    const { file, bytes, path, ...rest } = only(images);
    expect(path).toMatch(
      /^\/_parution\/sharing\/un-article-[0-9a-f]{10}\.png$/,
    );
    expect(bytes).toBe(statSync(join(folder, file)).size);
    expect(rest).toEqual({
      width: 1200,
      height: 630,
      alt: "Un titre – Mon site",
    });
    expect(await readSharingImages(folder)).toEqual(images);
  });

  it("are drawn once", async () => {
    const { file } = only(await make({ "content/a.md": cardOf("Un titre") }));
    age(file);
    await make({ "content/a.md": cardOf("Un titre") });
    expect(kept()).toEqual([file]);
    expect(wasDrawn(file)).toBe(false);
  });

  it("are drawn anew for other words, and what no page shows goes", async () => {
    const before = only(await make({ "content/a.md": cardOf("Un titre") }));
    const after = only(
      await make({ "content/a.md": cardOf("Un autre titre") }),
    );
    expect(after.path).not.toBe(before.path);
    expect(kept()).toEqual([after.file]);
  });

  it("are one file for the same words, under the name of each page", async () => {
    const images = await make({
      "content/a.md": cardOf("Un titre", "a"),
      "content/b.md": cardOf("Un titre", "b"),
    });
    expect(kept()).toHaveLength(1);
    expect(only(images, "content/a.md").path).toMatch(/\/a-[0-9a-f]{10}\.png$/);
    expect(only(images, "content/b.md").path).toMatch(/\/b-[0-9a-f]{10}\.png$/);
  });

  it("have names that a disk takes, whatever the page's is", async () => {
    const name = "é".repeat(200);
    const images = await make({ "content/a.md": cardOf("Un titre", name) });
    const last = only(images).path.split("/").at(-1) ?? "";
    expect(Buffer.byteLength(last)).toBeLessThan(255);
  });

  it.each([
    ["was cut", (path: string) => truncateSync(path, 100)],
    ["was emptied", (path: string) => truncateSync(path)],
    ["was removed", (path: string) => rmSync(path)],
  ])("are drawn anew where a kept file %s", async (_, damage) => {
    const { file } = only(await make({ "content/a.md": cardOf("Un titre") }));
    const whole = readFileSync(join(folder, file));
    damage(join(folder, file));
    await make({ "content/a.md": cardOf("Un titre") });
    expect(readFileSync(join(folder, file))).toEqual(whole);
  });

  it("are drawn anew where a build was killed before it wrote its list", async () => {
    const { file } = only(await make({ "content/a.md": cardOf("Un titre") }));
    const whole = readFileSync(join(folder, file));
    for (const list of [undefined, "", "{", '{"content/a.md":1}']) {
      if (list === undefined) rmSync(join(folder, "made.json"));
      else writeFileSync(join(folder, "made.json"), list);
      writeFileSync(join(folder, file), whole.subarray(0, 99));
      await make({ "content/a.md": cardOf("Un titre") });
      expect(readFileSync(join(folder, file))).toEqual(whole);
    }
  });

  it("say what the system says when they cannot be written", async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, "");
    await expect(
      make({ "content/a.md": cardOf("Un titre") }),
    ).rejects.toMatchObject({ code: "EEXIST" });
  });

  it("are an article's own, or the site's", async () => {
    const images = await make({
      "content/site.yaml": cardOf("Mon site", "site"),
      "content/a.md": cardOf("Un titre"),
    });
    const altFor = (file?: string) =>
      sharingImageOf(images, file === undefined ? undefined : { file })?.alt;
    expect(altFor("content/a.md")).toBe("Un titre – Mon site");
    expect(altFor("content/page.md")).toBe("Mon site – Mon site");
    expect(altFor()).toBe("Mon site – Mon site");
    expect(sharingImageOf(new Map(), undefined)).toBeUndefined();
  });
});
