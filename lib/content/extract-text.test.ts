import { expect, it } from "vitest";

import { buildSample } from "./test-definitions";
import { extractText } from "./extract-text";

it("The text of a body has its notes, without their numbers and arrows", () => {
  const source = "Un[^a] et deux[^a].\n\n[^a]: La note ↩ dite.";
  expect(extractText(buildSample(source).body.tree)).toBe(
    "Un et deux. Notes La note ↩ dite.",
  );
});
