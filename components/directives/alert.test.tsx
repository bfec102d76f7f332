import { describe, expect, it } from "vitest";

import { buildSample, renderSample } from "./render-sample";

describe("an alert", () => {
  it("has a title at the level of its place, and no live role", async () => {
    expect(
      await renderSample(
        '## Un\n\n### Deux\n\n:::alert{type="error" title="Le titre"}\nDit.\n:::',
      ),
    ).toContain(
      [
        '<div class="fr-alert fr-alert--error">',
        '<p class="fr-sr-only">Erreur\u00a0:</p>',
        '<h4 class="fr-alert__title">Le titre</h4>',
        "<p>Dit.</p>",
        "</div>",
      ].join(""),
    );
  });

  it("without title is small, without type informs", async () => {
    expect(await renderSample(":::alert\nDit.\n:::")).toBe(
      '<div class="fr-alert fr-alert--info fr-alert--sm"><p class="fr-sr-only">Information\u00a0:</p><p>Dit.</p></div>',
    );
  });

  it("of a type that does not exist is reported, its text shown", async () => {
    const source = ':::alert{type="danger"}\nDit.\n:::';
    expect(
      buildSample(source).problems.map(
        ({ line, column, rule }) => `${line}:${column} ${rule}`,
      ),
    ).toEqual(["1:10 invalid-attribute"]);
    expect(await renderSample(source)).toBe("<p>Dit.</p>");
  });

  it("has a shorter name for each type", async () => {
    for (const [name, component] of [
      ["info", "Info"],
      ["warning", "Warning"],
      ["success", "Success"],
      ["error", "Error"],
    ]) {
      const full = await renderSample(
        `:::alert{type="${name}" title="T"}\nDit.\n:::`,
      );
      expect(await renderSample(`:::${name} T\nDit.\n:::`)).toBe(full);
      expect(await renderSample(`::: ${name}  T \nDit.\n:::`)).toBe(full);
      expect(
        await renderSample(
          `<${component} title="T">\nDit.\n</${component}>`,
          "mdx",
        ),
      ).toBe(full);
    }
  });
});
