import { describe, expect, it } from "vitest";

import { directives } from "../directives";
import { renderFeedSample as render } from "../directives/render-sample";

const site = "http://localhost:3000/aide";

describe("an article in a feed", () => {
  it("has the addresses of the site in full", () => {
    expect(
      render(
        "Lire [les actualités](/articles/), [les données](/documents/blocs-releves.csv#x), [ailleurs](https://example.org/) ou [là](//example.org/).",
      ),
    ).toBe(
      `<p>Lire <a href="${site}/articles/">les actualités</a>, <a href="${site}/documents/blocs-releves.csv#x">les données</a>, <a href="https://example.org/">ailleurs</a> ou <a href="https://example.org/">là</a>.</p>`,
    );
  });

  it("leads from its notes to the page that shows them", () => {
    const html = render("Un fait[^1].\n\n[^1]: Sa source.");
    expect(html).toContain(
      `<p>Un fait<sup><a href="${site}/a/#fn-1">1</a></sup>.</p>`,
    );
    expect(html).toContain(`Sa source. <a href="${site}/a/#fnref-1">↩</a>`);
    expect(html).not.toContain('href="#');
  });

  it("has its main image first, then images of one address", () => {
    const image = {
      line: 1,
      column: 1,
      altPlace: { line: 1, column: 1 },
      target: "/img/feuilles.png",
      alt: "Des feuilles",
      hidden: false,
      caption: undefined,
      credit: undefined,
    };
    const picture = (alt: string, size: string) =>
      `<img src="${site}/img/feuilles.png" alt="${alt}" ${size} loading="lazy"/>`;
    const source = '![Un plan](/img/feuilles.png){width="800" .fr-ratio-1x1}';
    const first = picture("Des feuilles", 'width="1600" height="900"');
    const inside = picture("Un plan", 'width="800" height="450"');
    expect(render(source, "md", { image })).toBe(
      `<p>${first}</p><p>${inside}</p>`,
    );
    expect(render(source, "md", { image: { ...image, hidden: true } })).toBe(
      `<p>${inside}</p>`,
    );
    expect(
      render("", "md", {
        image: { ...image, caption: "Au bureau", credit: "L’équipe" },
      }),
    ).toBe(
      `<figure>${first}<figcaption>Au bureau Crédit\u00a0: L’équipe</figcaption></figure>`,
    );
  });

  it("has the words of a figure and a download whose file is missing", () => {
    expect(
      render('::figure{src="/img/autre.png" alt="Un plan" caption="Le plan"}'),
    ).toBe("<figure>Un plan<figcaption>Le plan</figcaption></figure>");
    expect(render('::figure{src="/img/autre.png" alt=""}')).toBe("");
    expect(render('::download{file="/autre.csv" text="Le bilan"}')).toBe(
      "<p>Le bilan</p>",
    );
  });

  it("has code, tables and lists of tasks without their frames", () => {
    expect(render("```js\nconst a = 1;\n```")).toBe(
      "<pre><code>const a = 1;\n</code></pre>",
    );
    expect(render("| A |\n| --- |\n| b |")).toBe(
      "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
    );
    expect(render("- [x] lu\n- [ ] relu")).toBe(
      "<ul>\n<li>☑ lu</li>\n<li>☐ relu</li>\n</ul>",
    );
  });

  it("has headings without link to themselves", () => {
    expect(render("## Un titre")).toBe("<h2>Un titre</h2>");
  });

  it("keeps the words of a button and of a span, not their look", () => {
    expect(
      render(
        '<div class="fr-grid-row" id="a"><button type="button">Ouvrir</button> <span class="fr-icon-user-line" aria-hidden="true"></span><span lang="en">open</span></div>',
      ),
    ).toBe('<div>Ouvrir <span lang="en">open</span></div>');
  });

  it("says where a dead link was with its words", () => {
    expect(render("[perdu](/nulle-part/)")).toBe("<p>perdu</p>");
  });
});

describe("in a feed", () => {
  const looks: [name: string, source: string, html: string][] = [
    [
      "an accordion is open",
      "??? Comment ?\nAinsi.\n???",
      "<h2>Comment\u202f?</h2><p>Ainsi.</p>",
    ],
    [
      "an alert says what its colour says",
      ":::warning Fermeture\nDemain.\n:::",
      "<div><p><strong>Attention\u00a0: Fermeture</strong></p><p>Demain.</p></div>",
    ],
    [
      "a button is a link",
      '::button{text="Lire" link="/articles/"}',
      `<p><a href="${site}/articles/">Lire</a></p>`,
    ],
    [
      "a video is a link that names it and its host, its transcription open",
      ':::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="Présentation"}\nBonjour.\n:::',
      '<p><a href="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef">Voir la vidéo «\u00a0Présentation\u00a0» sur tube.numerique.gouv.fr</a></p><div><p><strong>Transcription</strong></p><p>Bonjour.</p></div>',
    ],
    [
      "a video says what it declares, and its captions are its transcription",
      '::video{src="https://tube.numerique.gouv.fr/w/abc" title="Le film" captions transcript="/documents/presentation.vtt"}',
      '<p><a href="https://tube.numerique.gouv.fr/w/abc">Voir la vidéo «\u00a0Le film\u00a0» sur tube.numerique.gouv.fr</a></p><p>Vidéo sous-titrée</p><div><p><strong>Transcription</strong></p><p><strong>Alix</strong>\u00a0: Ici, la première phrase.</p></div>',
    ],
    [
      "a video without transcription says why",
      '::video{src="https://tube.numerique.gouv.fr/w/abc" title="Le film" exemption="ni parole ni texte"}',
      '<p><a href="https://tube.numerique.gouv.fr/w/abc">Voir la vidéo «\u00a0Le film\u00a0» sur tube.numerique.gouv.fr</a></p><p>Pas de transcription\u00a0: ni parole ni texte</p>',
    ],
    [
      "tabs follow each other under their titles",
      "::::tabs\n:::tab Mai\n1\n:::\n:::tab Juin\n2\n:::\n::::",
      "<div><p><strong>Mai</strong></p><p>1</p><p><strong>Juin</strong></p><p>2</p></div>",
    ],
    [
      "a quote names who speaks",
      ':::quote{author="Hélène Jonin" role="chargée de mission" source="Bilan" url="/articles/"}\nBien.\n:::',
      `<figure><blockquote cite="${site}/articles/"><p>«\u00a0Bien.\u00a0»</p></blockquote><figcaption>Hélène Jonin, chargée de mission, <cite><a href="${site}/articles/">Bilan</a></cite></figcaption></figure>`,
    ],
    [
      "the summary is left out",
      "::summary{}\n\n## Un\n\n## Deux",
      "\n<h2>Un</h2>\n<h2>Deux</h2>",
    ],
    [
      "a file says its weight",
      '::download{file="/documents/blocs-releves.csv" text="Les blocs"}',
      `<p><a href="${site}/documents/blocs-releves.csv">Les blocs</a> (CSV – 61,88\u202fko)</p>`,
    ],
  ];
  it.each(looks)("%s", (_, source, html) => {
    expect(render(source)).toBe(html);
  });

  const examples = directives.flatMap(({ name, examples }) =>
    examples.map((example) => ({ name, ...example })),
  );
  it.each(examples)(
    "$name, « $title », has nothing that only a page understands",
    ({ name, source, format }) => {
      const html = render(source, format);
      expect(html).not.toMatch(
        /<(?:button|iframe|script|dialog|picture|source|svg|input|style)\b/,
      );
      expect(html).not.toMatch(
        /\s(?:class|id|style|srcset|sizes|role|tabindex|aria-[a-z]+|data-[a-z]+)=/i,
      );
      for (const [, address = ""] of html.matchAll(
        /\s(?:href|src|poster|cite)="([^"]*)"/g,
      )) {
        expect(address).toMatch(/^https?:\/\//);
      }
      expect(html.trim() === "").toBe(name === "summary");
    },
  );
});
