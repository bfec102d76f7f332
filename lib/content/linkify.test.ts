import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

const html = (source: string, linkify = true) =>
  htmlOf(buildSample(source, { settings: { linkify } }).body.tree);

describe("an address written alone", () => {
  it("is a link where the site asks for it", () => {
    expect(html("Voir code.gouv.fr/a, ou a@b.fr.")).toBe(
      '<p>Voir <a href="https://code.gouv.fr/a">code.gouv.fr/a</a>, ou <a href="mailto:a@b.fr">a@b.fr</a>.</p>',
    );
    expect(html("Voir code.gouv.fr.", false)).toBe("<p>Voir code.gouv.fr.</p>");
  });

  it("is a link in raw HTML too, as any other", () => {
    expect(html("<div>http://a.fr</div>")).toBe(
      '<div><a href="http://a.fr">http://a.fr</a></div>',
    );
  });

  it("is listed with the links of the body", () => {
    const { body } = buildSample("\nVoir *code.gouv.fr*", {
      settings: { linkify: true },
    });
    expect(body.links).toEqual([
      { line: 2, column: 7, target: "https://code.gouv.fr" },
    ]);
  });

  it("is left as it is in code, links and words that are no address", () => {
    for (const source of [
      "`code.gouv.fr`",
      "<kbd>code.gouv.fr</kbd>",
      "Fin.Début, 14.30, ftp://a.fr/b",
    ]) {
      expect(html(source)).not.toContain("href");
    }
    expect(html('[code.gouv.fr](/a/) <a href="/b/">*code.gouv.fr*</a>')).toBe(
      '<p><a href="/a/">code.gouv.fr</a> <a href="/b/"><em>code.gouv.fr</em></a></p>',
    );
  });
});
