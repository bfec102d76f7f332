import { expect, it } from "vitest";

import { renderFeedSample, renderSample } from "./render-sample";

it("a video of no known address leaves its transcription, in pages and in feeds", async () => {
  const source = ':::video{src="film.mp4" title="Un film"}\nDit.\n:::';
  expect(await renderSample(source)).toBe("<p>Dit.</p>");
  expect(renderFeedSample(source)).toContain("<p>Dit.</p>");
});
