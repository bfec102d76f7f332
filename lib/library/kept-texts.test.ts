import { mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import type { Entry } from "../content/entry";
import { createBodyReads } from "./body-reads";
import { openKeptTexts } from "./kept-texts";
import { testArticle, testLibrary } from "./test-library";

let folder: string;
/** The files of the entries whose texts were made by the last run. */
let made: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "texts-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A run of two articles; the text of the second says the first words of both. */
async function run(
  one: string,
  two: string,
  shared = "shared",
): Promise<string[]> {
  made = [];
  const library = testLibrary({
    "articles/a.md": `${testArticle("A")}\n${one}\n`,
    "articles/b.md": `${testArticle("B")}\n${two}\n`,
  });
  const bodies = createBodyReads();
  const entries = [...library.links.routesByFile.values()].flatMap(
    ({ entry }) => entry ?? [],
  );
  for (const { body, file } of entries) bodies.watch(body, `${file} ${one}`);
  const texts = await openKeptTexts(
    join(folder, "texts.jsonl"),
    shared,
    bodies,
    (entry: Entry) => {
      made.push(entry.title);
      const read = entry.title === "A" ? [entry] : entries;
      return read.map(({ body }) => body.excerpt).join(" ");
    },
  );
  const all = await Promise.all(entries.map((entry) => texts.of(entry)));
  await texts.save();
  return all;
}

it("the text of an article is taken again while its body and the rest are the same, unless it says another body", async () => {
  expect(await run("Un.", "Deux.")).toEqual(["Un.", "Un. Deux."]);
  expect(made).toEqual(["A", "B"]);
  expect(await run("Un.", "Trois.")).toEqual(["Un.", "Un. Trois."]);
  expect(made).toEqual(["B"]);
  expect(await run("Six.", "Trois.")).toEqual(["Six.", "Six. Trois."]);
  expect(made).toEqual(["A", "B"]);
  await run("Six.", "Trois.", "another");
  expect(made).toEqual(["A", "B"]);
});

it("texts are made again where their file was cut short or cannot be written", async () => {
  await run("Un.", "Deux.");
  truncateSync(join(folder, "texts.jsonl"), 80);
  expect(await run("Un.", "Deux.")).toEqual(["Un.", "Un. Deux."]);
  expect(made).toEqual(["A", "B"]);
  rmSync(folder, { recursive: true });
  expect(await run("Un.", "Deux.")).toEqual(["Un.", "Un. Deux."]);
});
