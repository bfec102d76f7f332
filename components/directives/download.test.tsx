import { describe, expect, it } from "vitest";

import { renderSample as render, rulesOf as rules } from "./render-sample";

describe("a download", () => {
  it("says the format and the weight of its file in its link", async () => {
    expect(
      await render(
        '::download{file="/documents/blocs-releves.csv" text="Les blocs"}',
      ),
    ).toBe(
      [
        '<p class="fr-download">',
        '<a class="fr-download__link" href="/aide/documents/blocs-releves.csv" download="blocs-releves.csv">',
        'Les blocs <span class="fr-download__detail">CSV – 61,88\u202fko</span>',
        "</a></p>",
      ].join(""),
    );
  });

  it("says the language of a file that is not in the page's", async () => {
    const source = '::download{file="/documents/report.en.pdf"}';
    const inFrench = await render(source);
    expect(inFrench).toContain(' hrefLang="en" ');
    expect(inFrench).toContain(">PDF – 1,23\u202fMo – Anglais</span>");
    const inEnglish = await render(source, "md", "en");
    expect(inEnglish).not.toMatch(/hreflang/i);
    expect(inEnglish).toContain(">PDF – 1.23 MB</span>");
  });

  it("has the name of its file for text when it has no other", async () => {
    expect(
      await render('::download{file="/documents/report.en.pdf"}'),
    ).toContain(">report.en.pdf <span");
  });

  it("has a language that is a code", () => {
    expect(
      rules('::download{file="/documents/report.en.pdf" lang="anglais"}'),
    ).toEqual(["1:44 invalid-attribute"]);
  });

  it("shows nothing for a file that is missing", async () => {
    expect(await render('::download{file="/absent.pdf"}')).toBe("");
  });
});
