import fc from "fast-check";
import { expect, it } from "vitest";

import { normalizeText } from "../../lib/disk/read-site-files";
import { renderFile } from "../directives/render-sample";
import { articleFaults } from "./article-faults";
import { mutatedFiles } from "./mutated-article";
import { randomRuns } from "./random-runs";

it("articles that accidents changed lose no word without a problem, and need no repair", async () => {
  await fc.assert(
    fc.asyncProperty(mutatedFiles, async ({ file, text }) => {
      const source = { file, text: normalizeText(text) };
      expect(articleFaults(source, await renderFile(source))).toEqual([]);
    }),
    randomRuns(process.env, { numRuns: 2_000, seed: 1 }),
  );
}, 1_200_000);
