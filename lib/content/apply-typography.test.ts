import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

const wide = "\u00a0";
const thin = "\u202f";

const build = (source: string, language = "fr") =>
  buildSample(source, { language }).body;
const html = (source: string, language?: string) =>
  htmlOf(build(source, language).tree);

describe("the typography of a body", () => {
  it("is French, in headings and lists as in paragraphs", () => {
    expect(html("## Pourquoi ?\n\n- «Oui» !")).toBe(
      `<h2 id="pourquoi">Pourquoi${thin}?</h2>\n<ul>\n<li>«${wide}Oui${wide}»${thin}!</li>\n</ul>`,
    );
    expect(build("## Pourquoi ?").outline[0]?.text).toBe(`Pourquoi${thin}?`);
  });

  it("reads sentences through their inline elements", () => {
    expect(html("**Attention** : *oui* !")).toBe(
      `<p><strong>Attention</strong>${wide}: <em>oui</em>${thin}!</p>`,
    );
    expect(html("<b>Attention </b>: «*Oui*» et « [b](/b/) »")).toBe(
      `<p><b>Attention${wide}</b>: «${wide}<em>Oui</em>${wide}» et «${wide}<a href="/b/">b</a>${wide}»</p>`,
    );
    expect(html("`code` ?")).toBe(`<p><code>code</code>${thin}?</p>`);
  });

  it("does not join two lines, paragraphs or cells", () => {
    for (const source of [
      "un \n\n? deux",
      "un<br> ? deux",
      "<table><tbody><tr><td>un </td><td>? deux</td></tr></tbody></table>",
    ]) {
      expect(html(source)).not.toContain(thin);
    }
  });

  it("leaves code, addresses and other texts of machines alone", () => {
    for (const source of [
      "`a ? b : c`",
      "```\na ? b : c\n```",
      "<kbd>a ! b</kbd>",
      "<samp>a ; b</samp>",
      '<a href="/a" title="a : b">c</a>',
    ]) {
      expect(html(source)).not.toMatch(/[\u00a0\u202f]/);
    }
  });

  it("leaves other languages alone", () => {
    expect(html('Dire <i lang="en">really ?</i> !')).toBe(
      `<p>Dire <i lang="en">really ?</i>${thin}!</p>`,
    );
    expect(html("Really ?", "en")).toBe("<p>Really ?</p>");
    expect(html("## “One” ; «two» : 'three' !", "en-GB")).toBe(
      `<h2 id="one-two-three">“One” ; «two» : 'three' !</h2>`,
    );
    expect(html('Say <i lang="fr">vraiment ?</i> !', "en")).toBe(
      `<p>Say <i lang="fr">vraiment${thin}?</i> !</p>`,
    );
  });

  it("is that of directives too, but for their addresses", () => {
    const source =
      ':::quote{author="Ada : la comtesse" url="/a ? b"}\nDit ?\n:::';
    expect(build(source).directives[0]?.attributes).toEqual({
      author: `Ada${wide}: la comtesse`,
      url: "/a ? b",
    });
    expect(html(source)).toContain(`<p>Dit${thin}?</p>`);
    const english = `<div lang="en">\n\n${source}\n\n</div>`;
    expect(build(english).directives[0]?.attributes.author).toBe(
      "Ada : la comtesse",
    );
  });
});
