import { expect, it } from "vitest";

import { renderSample } from "./render-sample";

it("a callout has its title as a heading, and its blocks in no paragraph", async () => {
  expect(
    await renderSample("## Un\n\n:::callout Le [titre] <b>\nDit.\n\n- a\n:::"),
  ).toBe(
    [
      '<div class="parution-heading"><h2 id="un">Un</h2><a aria-label="Lien vers la section\u00a0: Un" class="parution-anchor" href="#un"></a></div>\n',
      '<div class="fr-callout">',
      '<h3 class="fr-callout__title">Le [titre] &lt;b&gt;</h3>',
      '<div class="fr-callout__text"><p>Dit.</p><ul>\n<li>a</li>\n</ul></div>',
      "</div>",
    ].join(""),
  );
});

it("a callout without title has no heading", async () => {
  const expected =
    '<div class="fr-callout"><div class="fr-callout__text"><p>Dit.</p></div></div>';
  expect(await renderSample(":::callout\nDit.\n:::")).toBe(expected);
  expect(await renderSample("<Callout>\nDit.\n</Callout>", "mdx")).toBe(
    expected,
  );
});

it("boxes nest five levels deep, each title below the one around it", async () => {
  const html = await renderSample(
    [
      ":::::::callout A",
      "::::::info B",
      ":::::highlight",
      "???? C",
      ":::warning D",
      "Dit.",
      ":::",
      "????",
      ":::::",
      "::::::",
      ":::::::",
    ].join("\n"),
  );
  expect(
    [...html.matchAll(/<h\d|fr-[a-z]+(?=[ "])/g)].map(([part]) => part),
  ).toEqual([
    "fr-callout",
    "<h2",
    "fr-alert",
    "<h3",
    "fr-highlight",
    "fr-accordion",
    "<h4",
    "fr-collapse",
    "fr-alert",
    "<h5",
  ]);
  expect(html).toContain("<p>Dit.</p>");
  expect(html).not.toMatch(/<p[^>]*>[^<]*<(?:div|section|h\d)/);
});
