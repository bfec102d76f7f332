import { describe, expect, it } from "vitest";

import type { Format } from "../../lib/content/parse-body";
import { directives } from "./index";
import { buildSample as build, renderSample as render } from "./render-sample";

const ids = (html: string) =>
  [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

describe.each(directives.map((directive) => [directive.name, directive]))(
  "the directive %s",
  (_, { name, component, examples }) => {
    it("has an example with markers and one as a component", () => {
      const sources = (format: Format) =>
        examples.filter((one) => one.format === format).map((e) => e.source);
      expect(sources("md").join("\n")).toContain(`::${name}`);
      expect(sources("mdx").join("\n")).toContain(`<${component}`);
    });

    it("has examples that are accepted as they are, and that show something", async () => {
      for (const { source, format } of examples) {
        const { body, problems } = build(source, format);
        expect(problems).toEqual([]);
        expect(body.directives.map((use) => use.name)).toContain(name);
        // A summary shows the headings around it.
        const page = `${source}\n\n## Un titre`;
        const html = await render(page, format);
        expect(html).toMatch(/^<\w+[ >]/);
        expect(html).not.toMatch(/^<div class="parution-heading">/);
      }
    });

    it("has no inline style, script or frame", async () => {
      for (const { source, format } of examples) {
        expect(await render(source, format)).not.toMatch(
          /<(?:script|style|iframe)|\s(?:style|on\w+)=/,
        );
      }
    });
  },
);

describe("names", () => {
  it("are of one directive each", () => {
    for (const key of ["name", "component"] as const) {
      const names = directives.map((directive) => directive[key]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("an attribute that assistive technologies read", () => {
  it("is missed with the criterion of the RGAA that asks for it, and no other is", () => {
    const missed = (source: string) =>
      build(source, "md").problems.map(
        ({ rule, criteria }) => `${rule} ${criteria?.join() ?? ""}`,
      );
    const film =
      "https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef";
    expect(missed('::figure{src="/img/feuilles.png"}')).toEqual([
      "missing-attribute 1.1",
    ]);
    expect(missed(`::video{src="${film}"}`)).toEqual(["missing-attribute 2.1"]);
    expect(missed(`::video{src="${film}" title=""}`)).toEqual([
      "invalid-attribute 2.1",
    ]);
    expect(
      missed('::embed{src="https://grist.numerique.gouv.fr/o/x"}'),
    ).toEqual(["missing-attribute 2.1"]);
    expect(missed('::video{title="Un film"}')).toEqual(["missing-attribute "]);
  });
});

describe("a quote", () => {
  it("has its caption beside the quotation, with no part that is empty", async () => {
    expect(
      await render(
        ':::quote{author="Ada" role="autrice" source="Notes" url="https://a.fr/x" image="/img/portraits/helene-jonin.png"}\nDit.\n:::',
      ),
    ).toBe(
      [
        '<figure class="fr-quote fr-quote--column fr-my-4w">',
        '<blockquote cite="https://a.fr/x"><p>«\u00a0Dit.\u00a0»</p></blockquote>',
        "<figcaption>",
        '<p class="fr-quote__author">Ada</p>',
        '<ul class="fr-quote__source">',
        '<li><cite><a href="https://a.fr/x">Notes</a></cite></li>',
        "<li>autrice</li>",
        "</ul>",
        '<div class="fr-quote__image">',
        '<img class="fr-responsive-img" alt="" loading="lazy" src="/aide/img/portraits/helene-jonin.png" width="200" height="200"/>',
        "</div>",
        "</figcaption>",
        "</figure>",
      ].join(""),
    );
  });

  it("without author, portrait or source is a quotation alone, its text untouched", async () => {
    expect(await render(":::quote\nDit **fort**.\n:::")).toBe(
      '<figure class="fr-quote fr-my-4w"><blockquote><p>Dit <strong>fort</strong>.</p></blockquote></figure>',
    );
  });

  it("keeps the guillemets that its text has, and adds none without an author", async () => {
    const text = (attributes: string, words: string) =>
      render(`:::quote${attributes}\n${words}\n:::`);
    expect(await text('{author="Ada"}', "« Dit », dit-elle.")).toContain(
      "<p>«\u00a0Dit\u00a0», dit-elle.</p>",
    );
    expect(await text('{role="autrice"}', "Dit.")).toContain("<p>Dit.</p>");
    expect(await text('{author="Ada"}', "Un.\n\nDeux.")).toContain(
      "<p>«\u00a0Un.</p><p>Deux.\u00a0»</p>",
    );
  });

  it("leads to its source as any link of the page does", async () => {
    expect(
      await render(
        ':::quote{source="Notes" url="/img/portraits/helene-jonin.png"}\nDit.\n:::',
      ),
    ).toContain('href="/aide/img/portraits/helene-jonin.png"');
  });

  it("has no portrait when its image is missing", async () => {
    expect(await render(":::quote /absent.png\nDit.\n:::")).toBe(
      '<figure class="fr-quote fr-my-4w"><blockquote><p>Dit.</p></blockquote></figure>',
    );
  });
});

describe("a video", () => {
  const attributes =
    'src="https://tube.numerique.gouv.fr/w/abc" title="Le titre" caption="La légende"';

  it("is a group with the name of its caption, and no frame before it is asked for", async () => {
    const html = await render(`::video{${attributes}}`);
    expect(html).toMatch(
      /^<figure class="fr-content-media" role="group" aria-label="La légende">/,
    );
    expect(html).toMatch(
      /<figcaption class="fr-content-media__caption">La légende<\/figcaption><\/figure>$/,
    );
    expect(html).toContain(
      'data-player="https://tube.numerique.gouv.fr/videos/embed/abc"',
    );
    expect(html).not.toContain("<iframe");
  });

  it("has its title for caption when it has no other", async () => {
    const html = await render(
      '::video{src="https://tube.numerique.gouv.fr/w/abc" title="Le titre"}',
    );
    expect(html).toContain('aria-label="Le titre"');
    expect(html).toContain(">Le titre</figcaption>");
  });

  it("has a button and a link that say which video they are for", async () => {
    const html = await render(`::video{${attributes}}`);
    const [button = ""] = /<button.*?<\/button>/.exec(html) ?? [];
    expect(button).toContain('type="button"');
    expect(button.replace(/<[^>]*>/g, "")).toBe(
      "Lire la vidéo\u00a0: Le titre",
    );
    const [link = ""] = /<a .*?<\/a>/.exec(html) ?? [];
    expect(link).toContain('href="https://tube.numerique.gouv.fr/w/abc"');
    expect(link).toContain('target="_blank" rel="noopener external"');
    expect(link).toContain(
      'title="Voir la vidéo «\u00a0Le titre\u00a0» sur tube.numerique.gouv.fr - nouvelle fenêtre"',
    );
    expect(link.replace(/<[^>]*>/g, "")).toMatch(/^Voir la vidéo /);
  });

  it("has its transcription after the figure, in a dialog with a title", async () => {
    const html = await render(
      `:::video{${attributes}}\nLe texte **dit**.\n:::`,
    );
    const [figure, transcription = ""] = html.split("</figure>");
    expect(figure).not.toContain("Le texte");
    expect(transcription).toMatch(/^<div class="fr-transcription" id="/);
    expect(transcription).toMatch(
      /<dialog id="([^"]+)" class="fr-modal" aria-labelledby="([^"]+)">.*<h1 id="\2" class="fr-modal__title">Le titre<\/h1><p>Le texte <strong>dit<\/strong>\.<\/p>.*<\/dialog>/,
    );
    for (const [, id] of html.matchAll(/aria-controls="([^"]+)"/g)) {
      expect(ids(html)).toContain(id);
    }
  });

  it("says in its title that a transcription follows, once", async () => {
    for (const title of [
      "Le film",
      "Le film (voir transcription ci-dessous)",
    ]) {
      const html = await render(
        `:::video{src="https://tube.numerique.gouv.fr/w/abc" title="${title}" caption="Le film"}\nTexte.\n:::`,
      );
      expect(html).toContain(
        'data-title="Le film (voir transcription ci-dessous)"',
      );
    }
  });

  it("has ids that no other video of the page has", async () => {
    const one = `:::video{${attributes}}\nTexte.\n:::`;
    const found = ids(await render(`${one}\n\n${one}`));
    expect(found).toHaveLength(8);
    expect(new Set(found).size).toBe(8);
  });

  it("has an address of a known form, on a host that the settings allow", () => {
    const rules = (src: string) =>
      build(`::video{title="Un" src="${src}"}`, "md").problems.map(
        (p) => `${p.line}:${p.column} ${p.rule}`,
      );
    expect(rules("https://youtu.be/abcdefghijk")).toEqual([]);
    expect(rules("https://a.fr/film.html")).toEqual(["1:20 invalid-video"]);
    expect(rules("https://a.fr/w/abc")).toEqual(["1:20 forbidden-host"]);
  });
});

describe("an embed", () => {
  const src = "https://grist.numerique.gouv.fr/o/docs/forms/a/4";

  it("names its host, and asks it nothing before a click", async () => {
    const html = await render(`::embed{src="${src}" title="Le formulaire"}`);
    expect(html).toMatch(
      /^<figure class="fr-content-media" role="group" aria-label="Le formulaire">/,
    );
    expect(html).toContain(`data-player="${src}"`);
    expect(html).not.toContain("<iframe");
    const [button = ""] = /<button.*?<\/button>/.exec(html) ?? [];
    expect(button.replace(/<[^>]*>/g, "")).toBe(
      "Afficher le contenu\u00a0: Le formulaire",
    );
    expect(html).toContain(
      'title="Voir le contenu «\u00a0Le formulaire\u00a0» sur grist.numerique.gouv.fr - nouvelle fenêtre"',
    );
  });

  it("has a whole address, on a host that the settings allow", () => {
    const rules = (address: string) =>
      build(`::embed{title="Un" src="${address}"}`, "md").problems.map(
        (p) => `${p.line}:${p.column} ${p.rule}`,
      );
    expect(rules(src)).toEqual([]);
    expect(rules("/carte.html")).toEqual(["1:20 invalid-embed"]);
    expect(rules("https://a.fr/carte")).toEqual(["1:20 forbidden-host"]);
  });
});

describe("a film of the site", () => {
  it("is asked for at its URL, once the site has it", async () => {
    expect(
      await render(
        '<video src="/img/portraits/helene-jonin.png" poster="/img/portraits/helene-jonin.png"></video>',
      ),
    ).toBe(
      '<p><video src="/aide/img/portraits/helene-jonin.png" controls="" preload="metadata" poster="/aide/img/portraits/helene-jonin.png"></video></p>',
    );
  });
});
