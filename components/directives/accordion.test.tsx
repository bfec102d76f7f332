import { describe, expect, it } from "vitest";

import { buildSample, renderSample } from "./render-sample";

const section = (level: number, id: string, title: string, body: string) =>
  [
    '<section class="fr-accordion">',
    `<h${level} class="fr-accordion__title">`,
    `<button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="${id}">${title}</button>`,
    `</h${level}>`,
    `<div class="fr-collapse" id="${id}">${body}</div>`,
    "</section>",
  ].join("");

describe("an accordion", () => {
  it("is closed under its title, the same in each of its forms", async () => {
    const expected = section(
      2,
      "page_accordion-1",
      "Le titre\u00a0?",
      "<p>Dit.</p>",
    );
    const title = "Le titre\u00a0?";
    expect(await renderSample(`??? ${title}\nDit.\n???`)).toBe(expected);
    expect(await renderSample(`????? ${title}\nDit.\n?????`)).toBe(expected);
    expect(
      await renderSample(`:::accordion{title="${title}"}\nDit.\n:::`),
    ).toBe(expected);
    expect(
      await renderSample(
        `<Accordion title="${title}">\nDit.\n</Accordion>`,
        "mdx",
      ),
    ).toBe(expected);
  });

  it("without title is reported where it opens, its text shown", async () => {
    const source = "Un.\n\n:::accordion\nDit.\n:::";
    expect(
      buildSample(source).problems.map(
        ({ line, column, rule }) => `${line}:${column} ${rule}`,
      ),
    ).toEqual(["3:1 missing-attribute"]);
    expect(await renderSample(source)).toBe("<p>Un.</p>\n<p>Dit.</p>");
  });
});

describe("a group of accordions", () => {
  it("opens one at a time, the same in each of its forms", async () => {
    const expected = [
      '<div class="fr-accordions-group" data-fr-group="true">',
      section(2, "page_accordion-1", "Un", "<p>A.</p>"),
      section(2, "page_accordion-2", "Deux", "<p>B.</p>"),
      "</div>",
    ].join("");
    const inner = "??? Un\nA.\n???\n??? Deux\nB.\n???";
    const render = async (source: string, format?: "mdx") =>
      (await renderSample(source, format)).replaceAll("\n", "");
    expect(await render(`????accordionsgroup\n${inner}\n????`)).toBe(expected);
    expect(await render(`:::accordions\n${inner}\n:::`)).toBe(expected);
    expect(
      await render(
        '<Accordions>\n<Accordion title="Un">\nA.\n</Accordion>\n\n<Accordion title="Deux">\nB.\n</Accordion>\n</Accordions>',
        "mdx",
      ),
    ).toBe(expected);
  });
});
