import { expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

it("Icons have their present name, in Markdown as in HTML", () => {
  const { body, problems } = buildSample(
    '[a](/a/){.fr-link .fr-fi-mail-line} <span class="fr-fi-user-line my-fr-fi-x">b</span>',
  );
  expect(htmlOf(body.tree)).toBe(
    '<p><a href="/a/" class="fr-link fr-icon-mail-line">a</a> <span class="fr-icon-user-line my-fr-fi-x">b</span></p>',
  );
  expect(problems.map(({ rule, fix }) => ({ rule, fix }))).toEqual([
    {
      rule: "old-icon",
      fix: {
        kind: "replace",
        from: "fr-fi-mail-line",
        to: "fr-icon-mail-line",
      },
    },
    {
      rule: "old-icon",
      fix: {
        kind: "replace",
        from: "fr-fi-user-line",
        to: "fr-icon-user-line",
      },
    },
  ]);
});
