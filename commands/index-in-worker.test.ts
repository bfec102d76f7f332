import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { makeSearchIndex } from "../lib/search/make-index";
import { testLibrary } from "../lib/library/test-library";
import { indexInWorker } from "./index-in-worker";

const projectDir = join(import.meta.dirname, "..");

describe("the index of the search of many articles", () => {
  const files = Array.from({ length: 320 }, (_, rank) => [
    `articles/article-${rank}.md`,
    `---\ntitle: Titre ${rank}\ndate: 2026-01-02\n---\n`,
  ]);
  const library = testLibrary(Object.fromEntries(files));
  const textOf = ({ title }: { title: string }) => `${title}, le texte.`;

  it.each([
    ["in a thread", projectDir],
    // Where there is no program to start one with.
    ["here where no thread starts", join(projectDir, "nowhere")],
  ])("is made %s as it would be without", async (_, program) => {
    const made = await makeSearchIndex(library, textOf, (makings) =>
      indexInWorker(program, makings),
    );
    const names = made.map(({ path }) => path);
    expect(names).toContain("/recherche/index.json");
    expect(made.filter(({ text }) => text.includes('"url":'))).toHaveLength(
      320,
    );
    expect(made).toEqual(await makeSearchIndex(library, textOf));
  });
});
