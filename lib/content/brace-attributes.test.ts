import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

const html = (source: string, format: "md" | "mdx" = "md") =>
  htmlOf(buildSample(source, { format }).body.tree);
const places = (source: string, format: "md" | "mdx" = "md") =>
  buildSample(source, { format }).problems.map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

describe("attributes in braces", () => {
  it("are given to the link that they follow", () => {
    expect(
      html("Voir [la page](/a/){.fr-link .fr-icon-arrow-right-line #lien}."),
    ).toBe(
      '<p>Voir <a href="/a/" class="fr-link fr-icon-arrow-right-line" id="lien">la page</a>.</p>',
    );
    expect(html('[a](/a/){target="_blank" rel="noopener"}')).toBe(
      '<p><a href="/a/" target="_blank" rel="noopener">a</a></p>',
    );
  });

  it("are given to an image", () => {
    expect(html('![Un plan](./a.png){.fr-responsive-img width="600"}')).toBe(
      '<p><img src="./a.png" alt="Un plan" class="fr-responsive-img" width="600"></p>',
    );
  });

  it("are given to addresses in chevrons and to references", () => {
    expect(html("<https://a.fr/>{.fr-link}")).toBe(
      '<p><a href="https://a.fr/" class="fr-link">https://a.fr/</a></p>',
    );
    expect(html("[a][r]{.fr-link} ![b][r]{.grand}\n\n[r]: /r.png").trim()).toBe(
      '<p><a href="/r.png" class="fr-link">a</a> <img src="/r.png" alt="b" class="grand"></p>',
    );
  });

  it("may be written on several lines", () => {
    expect(html("[a](/a/){.fr-link\n.fr-link--sm}")).toBe(
      '<p><a href="/a/" class="fr-link fr-link--sm">a</a></p>',
    );
  });

  it("stay text when they are words, escaped, or apart", () => {
    for (const source of [
      "- du service [a](/a/){offering}",
      "[a](/a/)\\{.fr-link}",
      "[a](/a/) {.fr-link}",
      "Du texte{.fr-link}",
      "## Un titre {#ancre}",
    ]) {
      expect(html(source)).toContain(/\{.*\}/.exec(source)?.[0]);
      expect(places(source)).toEqual([]);
    }
  });

  it("stay text and are reported when they cannot be read", () => {
    for (const braces of [
      '{.fr-link "x"}',
      '{target="_blank}',
      "{#a #b}",
      "{.fr-link",
    ]) {
      expect(html(`Voir [a](/a/)${braces}`)).toContain(`</a>${braces}</p>`);
      expect(places(`Voir [a](/a/)${braces}`)).toEqual([
        "1:14 unread-attributes",
      ]);
    }
  });

  it("are made safe as those of HTML are", () => {
    const source = '[a](/a/){onclick="alert(1)" style="color:red" .b}';
    expect(html(source)).toBe('<p><a href="/a/" class="b">a</a></p>');
    expect(places(source)).toEqual(["1:1 inline-style", "1:1 unsafe-html"]);
    expect(places('[a](/a/){href="javascript:alert(1)"}')).toEqual([
      "1:1 unsafe-url",
    ]);
  });

  it("are an expression in .mdx, which is reported", () => {
    expect(places("[a](/a/){.fr-link}", "mdx")).toEqual(["1:9 mdx-expression"]);
  });
});
