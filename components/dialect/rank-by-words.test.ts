import { expect, test } from "vitest";

import { rankByWords } from "./rank-by-words";

test("those that share words with a query come first, the others as they were", () => {
  const rank = rankByWords([
    "media/video-has-a-title",
    "text/numbers-keep-their-units",
    "blocks/accordion-has-a-title",
    "blocks/accordions-in-a-callout",
  ]);
  expect(rank("One accordion may be in any callout")).toEqual([
    "blocks/accordions-in-a-callout",
    "blocks/accordion-has-a-title",
    "media/video-has-a-title",
    "text/numbers-keep-their-units",
  ]);
  expect(rank("Nothing alike")).toEqual([
    "media/video-has-a-title",
    "text/numbers-keep-their-units",
    "blocks/accordion-has-a-title",
    "blocks/accordions-in-a-callout",
  ]);
});
