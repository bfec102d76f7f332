import { describe, expect, it } from "vitest";

import { sortProblems } from "../problems";
import { buildSample, htmlOf } from "./test-definitions";
import { extractText } from "./extract-text";

type Options = Parameters<typeof buildSample>[1];

const mdx: Options = { format: "mdx" };
const player = "https://tube.numerique.gouv.fr/videos/embed/abc";

const lines = (...text: string[]) => text.join("\n");
const html = (source: string, options?: Options) =>
  htmlOf(buildSample(source, options).body.tree);
const uses = (source: string, options?: Options) =>
  buildSample(source, options).body.directives.map(
    ({ line, column, name, attributes }) => ({
      line,
      column,
      name,
      attributes,
    }),
  );
const problems = (source: string, options?: Options) =>
  sortProblems(buildSample(source, options).problems);
/** The place and the rule of each problem. */
const places = (source: string, options?: Options) =>
  problems(source, options).map((p) => `${p.line}:${p.column} ${p.rule}`);
const slot = (index: number, inner = "") =>
  `<parution-directive data-index="${index}">${inner}</parution-directive>`;

describe("a directive", () => {
  it("may be written as before, its parameter after its name", () => {
    const source = lines(":::quote /img/a.png", "« Bonjour »", ":::");
    expect(problems(source)).toEqual([]);
    expect(uses(source)).toEqual([
      {
        line: 1,
        column: 1,
        name: "quote",
        attributes: { image: "/img/a.png" },
      },
    ]);
    expect(html(source)).toBe(slot(0, "<p>«\u00a0Bonjour\u00a0»</p>"));
  });

  it("may be written with attributes in braces, with or without a body", () => {
    const source = lines(
      "Avant.",
      "",
      ':::quote{author="Ada Lovelace"}',
      "Bonjour **vous**.",
      ":::",
      '::video{src="https://a.fr/v" title="Un"}',
    );
    expect(problems(source)).toEqual([]);
    expect(uses(source)).toEqual([
      {
        line: 3,
        column: 1,
        name: "quote",
        attributes: { author: "Ada Lovelace" },
      },
      {
        line: 6,
        column: 1,
        name: "video",
        attributes: { src: "https://a.fr/v", title: "Un" },
      },
    ]);
    expect(html(source)).toBe(
      lines(
        "<p>Avant.</p>",
        slot(0, "<p>Bonjour <strong>vous</strong>.</p>"),
        slot(1),
      ),
    );
  });

  it("may stand in a list item", () => {
    const source = lines("- un", "", "    :::quote", "    Dit.", "    :::");
    expect(places(source)).toEqual([]);
    expect(html(source)).toBe(
      lines(
        "<ul>",
        "<li>",
        "<p>un</p>",
        slot(0, "<p>Dit.</p>"),
        "</li>",
        "</ul>",
      ),
    );
  });

  it("may hold another one", () => {
    const source = lines(
      '::::video{src="https://a.fr/v" title="Un"}',
      "Dehors.",
      "",
      ":::quote",
      "Dedans.",
      ":::",
      "",
      "Fin.",
      "::::",
    );
    expect(places(source)).toEqual([]);
    expect(html(source)).toBe(
      slot(0, `<p>Dehors.</p>${slot(1, "<p>Dedans.</p>")}<p>Fin.</p>`),
    );
  });

  it("cuts the paragraph that it follows", () => {
    expect(
      html(lines("Avant", '::video{src="https://a.fr/v" title="Un"}', "après")),
    ).toBe(lines("<p>Avant</p>", slot(0), "<p>après</p>"));
    expect(
      html(
        lines(
          "<p>Avant",
          "",
          '::video{src="https://a.fr/v" title="Un"}',
          "",
          "après</p>",
        ),
      ),
    ).toBe(`<p>Avant\n</p>${slot(0)}<p>après</p>`);
  });
});

describe("an unknown directive", () => {
  it("without braces is text: nothing is lost, and the nearest name is proposed", () => {
    const source = lines(
      "Avant.",
      "",
      ":::quot Titre <b>",
      "Dit **fort**.",
      ":::",
      "",
      "Après.",
    );
    expect(html(source)).toBe(
      lines(
        "<p>Avant.</p>",
        "<p>:::quot Titre &lt;b></p>",
        "<p>Dit <strong>fort</strong>.</p>",
        "<p>:::</p>",
        "<p>Après.</p>",
      ),
    );
    expect(problems(source)).toEqual([
      {
        file: "content/a.md",
        line: 3,
        column: 4,
        rule: "possible-directive",
        message:
          "« :::quot » n’est pas une directive connue : la ligne reste du texte.",
        mend: "Vouliez-vous dire « quote » ?",
      },
    ]);
  });

  it("far from every name lists those that exist", () => {
    expect(problems(lines(":::agenda", "Dit.", ":::"))[0]?.mend).toBe(
      "Directives connues : quote, video.",
    );
  });

  it("with braces is an error, and still shows its line as it was written", () => {
    const source = lines(':::quot{author="A"} suite', "Dit.", ":::");
    expect(places(source)).toEqual(["1:4 unknown-directive"]);
    expect(html(source)).toBe(
      lines('<p>:::quot{author="A"} suite</p>', "<p>Dit.</p>", "<p>:::</p>"),
    );
    expect(places('::vide{src="x"}')).toEqual(["1:3 unknown-directive"]);
    expect(html('::vide{src="x"}')).toBe('<p>::vide{src="x"}</p>');
  });

  it("keeps the markers of an accordion", () => {
    const source = lines("??? Une question", "Réponse.", "???");
    expect(html(source)).toBe(
      lines("<p>??? Une question</p>", "<p>Réponse.</p>", "<p>???</p>"),
    );
    expect(problems(source)[0]?.message).toBe(
      "« ??? » n’est pas une directive connue : la ligne reste du texte.",
    );
  });

  it("has the directives that it holds read once", () => {
    const source = lines(
      ":::agenda",
      "::video{}",
      "",
      '::video{src="https://a.fr/v" title="Un"}',
      ":::",
    );
    expect(places(source)).toEqual([
      "1:4 possible-directive",
      "2:1 missing-attribute",
      "2:1 missing-attribute",
    ]);
    expect(uses(source)).toHaveLength(1);
  });
});

describe("a container", () => {
  it("that is never closed is reported where it opens, and loses no text", () => {
    const source = lines("Avant.", "", ":::quote", "Dit.", "", "## Après");
    expect(problems(source)).toEqual([
      {
        file: "content/a.md",
        line: 3,
        column: 1,
        rule: "unclosed-container",
        message: "« :::quote », ouvert ici, n’est jamais fermé.",
        mend: "Ajoutez une ligne « ::: » à la fin de son texte.",
      },
    ]);
    expect(html(source)).toBe(
      lines("<p>Avant.</p>", slot(0, '<p>Dit.</p><h2 id="apres">Après</h2>')),
    );
  });

  it("closed twice has its second closer reported, and what follows is intact", () => {
    const source = lines(":::quote", "Dit.", ":::", ":::", "Après **ici**.");
    expect(places(source)).toEqual(["4:1 stray-closer"]);
    expect(html(source)).toBe(
      lines(slot(0, "<p>Dit.</p>"), "<p>Après <strong>ici</strong>.</p>"),
    );
  });

  it("that needs a text is reported once when it has none, whatever its form", () => {
    const source = lines(
      ":::quote",
      ":::",
      "",
      '::quote{author="A"}',
      "",
      "Après.",
    );
    expect(places(source)).toEqual([
      "1:1 empty-directive",
      "4:1 empty-directive",
    ]);
    expect(problems(source)[1]).toMatchObject({
      message: "« quote » est vide.",
      mend: "Écrivez son texte entre « :::quote » et « ::: ».",
    });
    expect(html(source)).toContain("<p>Après.</p>");
  });

  it("without a parameter reports the text after its braces", () => {
    const [problem] = problems(
      lines(':::video{src="https://a.fr/v" title="Un"} suite', ":::"),
    );
    expect(problem).toMatchObject({
      line: 1,
      rule: "unexpected-text",
      message: "« :::video » est suivi de « suite », qui serait perdu.",
    });
  });
});

describe("an attribute", () => {
  it("that is unknown is reported at its place, with the nearest name", () => {
    const source = lines("", ':::quote{auteur="A" x="B"}', "Dit.", ":::");
    expect(problems(source)).toEqual([
      {
        file: "content/a.md",
        line: 2,
        column: 10,
        rule: "unknown-attribute",
        message: "« quote » n’a pas d’attribut « auteur ».",
        mend: "Vouliez-vous dire « author » ?",
      },
      {
        file: "content/a.md",
        line: 2,
        column: 21,
        rule: "unknown-attribute",
        message: "« quote » n’a pas d’attribut « x ».",
        mend: "Attributs possibles : author, url, image.",
      },
    ]);
  });

  it("that is missing is reported where the directive opens", () => {
    expect(problems(lines("Un", "", '::video{title="T"}'))).toEqual([
      {
        file: "content/a.md",
        line: 3,
        column: 1,
        rule: "missing-attribute",
        message: "« video » demande l’attribut « src ».",
        mend: 'Ajoutez src="…". L’adresse de la vidéo.',
      },
    ]);
  });

  it("that is mistyped or refused is not reported as missing too", () => {
    expect(places('::video{src="https://a.fr/v" titre="T"}')).toEqual([
      "1:30 unknown-attribute",
    ]);
    expect(places('<Video src={x} title="T" />', mdx)).toEqual([
      "1:8 mdx-expression",
    ]);
  });

  it("that holds an address with a dangerous scheme is reported, and left out", () => {
    const source = lines(
      ':::quote{author="A" url="javascript:alert(1)"}',
      "Dit.",
      ":::",
    );
    expect(problems(source)).toEqual([
      {
        file: "content/a.md",
        line: 1,
        column: 21,
        rule: "unsafe-url",
        message: "L’adresse « javascript:alert(1) » n’est pas permise.",
        mend: "Utilisez une adresse en https:, http:, mailto: ou tel:, ou un chemin du site.",
      },
    ]);
    expect(uses(source)[0]?.attributes).toEqual({ author: "A" });
  });

  it("that is empty is reported with what it should hold", () => {
    const expected = {
      rule: "invalid-attribute",
      message:
        "L’attribut « author » de « quote » n’est pas valide : il est vide.",
      mend: "Qui parle.",
    };
    for (const written of ['author=""', "author"]) {
      expect(
        problems(lines(`:::quote{${written}}`, "Dit.", ":::")),
      ).toMatchObject([{ line: 1, column: 10, ...expected }]);
    }
    expect(places('::video{title="T" src="  "}')).toEqual([
      "1:19 invalid-attribute",
    ]);
  });

  it("that its directive refuses is reported at its place", () => {
    expect(places('::video{title="T" src="ftp://x"}')).toEqual([
      "1:19 invalid-video",
    ]);
  });

  it("that cannot be read is the only thing reported, and the text is kept", () => {
    const report = (braces: string) =>
      places(lines(`:::quote${braces}`, "Dit.", ":::"));
    expect(report('{author="A"')).toEqual(["1:9 invalid-attributes"]);
    expect(report('{author="A}')).toEqual(["1:17 invalid-attributes"]);
    expect(report('{author=="A"}')).toEqual(["1:18 invalid-attributes"]);
    expect(report('{author="A" author="B"}')).toEqual([
      "1:21 invalid-attributes",
    ]);
    expect(html(lines(':::quote{author="A}', "Dit.", ":::"))).toBe(
      slot(0, "<p>Dit.</p>"),
    );
  });
});

describe("a component of .mdx", () => {
  it("is the directive of that name, with a body or alone on its line", () => {
    const source = lines(
      "Texte.",
      "",
      '<Quote author="A">',
      "Dit **fort**.",
      "",
      "Encore.",
      "</Quote>",
      "",
      '<Video src="https://a.fr/v" title="Un" />',
      "",
      "<Quote>Dit.</Quote>",
    );
    expect(problems(source, mdx)).toEqual([]);
    expect(uses(source, mdx)).toEqual([
      { line: 3, column: 1, name: "quote", attributes: { author: "A" } },
      {
        line: 9,
        column: 1,
        name: "video",
        attributes: { src: "https://a.fr/v", title: "Un" },
      },
      { line: 11, column: 1, name: "quote", attributes: {} },
    ]);
    expect(html(source, mdx)).toBe(
      lines(
        "<p>Texte.</p>",
        slot(0, "<p>Dit <strong>fort</strong>.</p><p>Encore.</p>"),
        slot(1),
        slot(2, "<p>Dit.</p>"),
      ),
    );
  });

  it("has the same checks as the directive, at the place of each attribute", () => {
    expect(
      places(lines('<Quote auteur="A">', "Dit.", "</Quote>"), mdx),
    ).toEqual(["1:8 unknown-attribute"]);
    expect(places('<Video title="T" />', mdx)).toEqual([
      "1:1 missing-attribute",
    ]);
    expect(places("<Quote />", mdx)).toEqual(["1:1 empty-directive"]);
  });

  it("may be written with markers too", () => {
    const source = lines(':::quote{author="A"}', "Dit.", ":::");
    expect(places(source, mdx)).toEqual([]);
    expect(html(source, mdx)).toBe(slot(0, "<p>Dit.</p>"));
  });

  it("in the middle of a sentence is an error, and its words are kept", () => {
    const source = "Voici <Quote>un mot</Quote> ici.";
    expect(places(source, mdx)).toEqual(["1:7 component-in-sentence"]);
    expect(html(source, mdx)).toBe("<p>Voici un mot ici.</p>");
  });

  it("that does not exist is an error with the nearest name, and its text is kept", () => {
    const source = lines("<Quot>", "Reste.", "", "::video{}", "</Quot>");
    expect(problems(source, mdx)[0]).toMatchObject({
      file: "content/a.mdx",
      line: 1,
      column: 1,
      rule: "unknown-component",
      message: "Le composant « Quot » n’existe pas.",
      mend: "Vouliez-vous dire « Quote » ?",
    });
    expect(places(source, mdx)).toEqual([
      "1:1 unknown-component",
      "4:1 missing-attribute",
      "4:1 missing-attribute",
    ]);
    expect(html(source, mdx)).toBe("<p>Reste.</p>");
  });
});

describe("JavaScript in .mdx", () => {
  it("is reported wherever its braces are, and taken out", () => {
    const source = lines(
      "Texte {1 + 1} ici.",
      "",
      "{flow}",
      "",
      "<Quote author={nom}>",
      "Dit.",
      "</Quote>",
      "",
      "<Quote {...props}>",
      "Dit.",
      "</Quote>",
      "",
      "`{code}` et \\{texte}",
    );
    expect(places(source, mdx)).toEqual([
      "1:7 mdx-expression",
      "3:1 mdx-expression",
      "5:8 mdx-expression",
      "9:8 mdx-expression",
    ]);
    expect(html(source, mdx)).toBe(
      lines(
        "<p>Texte  ici.</p>",
        slot(0, "<p>Dit.</p>"),
        slot(1, "<p>Dit.</p>"),
        "<p><code>{code}</code> et {texte}</p>",
      ),
    );
  });

  it("is reported once a paragraph for import and export, which stay words elsewhere", () => {
    const source = lines(
      'import A from "./a"',
      "",
      "export const x = {}",
      "",
      "import ce mot est permis.",
    );
    expect(places(source, mdx)).toEqual(["1:1 mdx-module", "3:1 mdx-module"]);
    expect(html(source, mdx)).toBe("<p>import ce mot est permis.</p>");
    expect(places(source)).toEqual([]);
  });
});

describe("the tags of .mdx", () => {
  it("are reported where they open when they are not closed", () => {
    expect(places(lines("Texte.", "", "<Quote>", "Dit."), mdx)).toEqual([
      "3:1 mdx-unclosed-tag",
    ]);
    expect(
      places(lines("<Quote>", "", "<Video>", "", "</Quote>"), mdx),
    ).toEqual(["3:1 mdx-unclosed-tag"]);
    expect(places(lines("Texte.", "", "</Quote>"), mdx)).toEqual([
      "3:2 mdx-unclosed-tag",
    ]);
    expect(places(lines("Texte.", "", "Un { ici."), mdx)).toEqual([
      "3:4 mdx-expression",
    ]);
    expect(places("Un <4", mdx)).toEqual(["1:5 invalid-mdx"]);
  });

  it("of HTML are kept, with class or className, and no empty paragraph", () => {
    const source = lines(
      '<div class="a">',
      "",
      'Un <span className="b">deux</span><br />',
      "",
      "</div>",
      "",
      '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>',
    );
    expect(places(source, mdx)).toEqual([]);
    expect(html(source, mdx)).toBe(
      lines(
        '<div class="a"><p>Un <span class="b">deux</span><br></p></div>',
        '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>',
      ),
    );
  });

  it("make a player with its caption", () => {
    const source = lines(
      '<figure className="fr-content-media">',
      `<iframe src="${player}" title="Un"></iframe>`,
      "<figcaption>Une légende</figcaption>",
      "</figure>",
    );
    expect(places(source, mdx)).toEqual([]);
    expect(uses(source, mdx)[0]?.attributes).toEqual({
      src: player,
      title: "Un",
      caption: "Une légende",
    });
  });
});

describe("the problems of a file", () => {
  it("are all reported, each at its place in the whole file", () => {
    const source = lines(
      // As the front matter leaves them: empty lines.
      "",
      "",
      "",
      ':::quot{a="b"}',
      "x",
      ":::",
      "",
      '::video{titre="x"}',
      "",
      '<p onclick="x()">Un</p>',
      "",
      "#### Bas",
      "",
      ":::",
      "",
      ":::quote",
      "fin",
    );
    expect(places(source)).toEqual([
      "4:4 unknown-directive",
      "8:1 missing-attribute",
      "8:9 unknown-attribute",
      "10:1 unsafe-html",
      "12:1 skipped-heading",
      "14:1 stray-closer",
      "16:1 unclosed-container",
    ]);
  });
});

describe("raw HTML", () => {
  it("may have Markdown between its tags", () => {
    const source = lines(
      '<div class="fr-callout">',
      "",
      "Un **mot**",
      "",
      "</div>",
      "",
      "Fin",
    );
    expect(places(source)).toEqual([]);
    expect(html(source)).toBe(
      lines(
        '<div class="fr-callout">',
        "<p>Un <strong>mot</strong></p>",
        "</div>",
        "<p>Fin</p>",
      ),
    );
  });

  it("left open in a container does not leave it", () => {
    expect(
      html(lines(":::quote", "<div>", "", "Dedans.", ":::", "", "Dehors.")),
    ).toBe(lines(slot(0, "<div><p>Dedans.</p></div>"), "<p>Dehors.</p>"));
  });

  it("loses its comments", () => {
    const source = lines(
      "Un<!-- secret --> mot",
      "",
      "<!--",
      "secret",
      "-->",
      "",
      "Fin",
    );
    expect(html(source)).toBe("<p>Un mot</p>\n\n<p>Fin</p>");
    expect(places(source)).toEqual([]);
  });

  it("cannot stand for a directive", () => {
    const fake = '<parution-directive data-index="0">faux</parution-directive>';
    expect(html(lines(":::quote", "Dit.", ":::", "", fake))).toBe(
      lines(slot(0, "<p>Dit.</p>"), "<p>faux</p>"),
    );
    const inside = `<parution-directive data-index="0">${fake}</parution-directive>`;
    expect(html(lines(":::quote", "Dit.", ":::", "", inside))).toBe(
      lines(slot(0, "<p>Dit.</p>"), "<p>faux</p>"),
    );
    expect(html(lines("<Quote>Dit.</Quote>", "", fake), mdx)).toBe(
      lines(slot(0, "<p>Dit.</p>"), "<p>faux</p>"),
    );
  });

  it("that is dangerous is removed, and reported at its line", () => {
    const source = lines(
      "Un",
      "",
      "<script>alert(1)</script>",
      "",
      "<style>p{color:red}</style>",
      "",
      '<p onclick="x()">deux</p>',
      "",
      '[trois](javascript:alert(1)) <a href="JaVa&#10;ScRiPt:x">quatre</a>',
      "",
      '<iframe srcdoc="<script>x()</script>"></iframe>',
      "",
      '<iframe src="javascript:x()"></iframe>',
    );
    expect(places(source)).toEqual([
      "3:1 unsafe-html",
      "5:1 unsafe-html",
      "7:1 unsafe-html",
      "9:1 unsafe-url",
      "9:30 unsafe-url",
      "11:1 unsafe-html",
      "11:1 unsafe-html",
      "13:1 unsafe-html",
      "13:1 unsafe-url",
    ]);
    expect(html(source).trim().split(/\n+/)).toEqual([
      "<p>Un</p>",
      "<p>deux</p>",
      "<p><a>trois</a> <a>quatre</a></p>",
    ]);
  });

  it("loses its inline style with a warning", () => {
    expect(places('<p style="color:red">Un</p>')).toEqual(["1:1 inline-style"]);
    expect(html('<p style="color:red">Un</p>')).toBe("<p>Un</p>");
  });
});

describe("a player in raw HTML", () => {
  const frame = (attributes: string) => `<iframe ${attributes}></iframe>`;

  it("becomes the video directive, with its title and its caption", () => {
    const source = lines(
      '<figure class="fr-content-media" role="group">',
      '  <div class="fr-content-media__img">',
      `    ${frame(`class="fr-responsive-vid" title="Un" src="${player}"`)}`,
      "  </div>",
      "  <figcaption>Une <b>légende</b>",
      "  longue</figcaption>",
      "</figure>",
      "",
      "Fin",
    );
    expect(problems(source)).toEqual([]);
    expect(uses(source)).toEqual([
      {
        line: 3,
        column: 5,
        name: "video",
        attributes: { src: player, title: "Un", caption: "Une légende longue" },
      },
    ]);
    expect(html(source)).toBe(lines(slot(0), "<p>Fin</p>"));
  });

  it("may be alone, in a sentence, or in a wrapper with a style", () => {
    const one = frame(`title="Un" src="${player}"`);
    expect(html(one)).toBe(slot(0));
    expect(html(`Voici ${one} ici.`)).toBe(
      `<p>Voici </p>${slot(0)}<p> ici.</p>`,
    );
    const ratio = `<div style="position:relative;padding-bottom:56.25%">${one}</div>`;
    expect(html(ratio)).toBe(slot(0));
    for (const source of [one, `Voici ${one} ici.`, ratio]) {
      expect(places(source)).toEqual([]);
      expect(uses(source)[0]?.attributes).toEqual({ src: player, title: "Un" });
    }
  });

  it("without a title takes that of its caption, or the host's name, with a warning", () => {
    const one = frame(`src="${player}"`);
    const source = lines(
      one,
      "",
      `<figure>${one}<figcaption>Une légende</figcaption></figure>`,
    );
    expect(places(source)).toEqual([
      "1:1 untitled-player",
      "3:9 untitled-player",
    ]);
    expect(uses(source).map(({ attributes }) => attributes.title)).toEqual([
      "Vidéo sur tube.numerique.gouv.fr",
      "Une légende",
    ]);
  });

  it("of a known host, but without a video, is an error of its own", () => {
    expect(
      problems(frame('title="Un" src="https://tube.numerique.gouv.fr/w/p/a"')),
    ).toMatchObject([
      {
        rule: "invalid-video",
        message:
          "« https://tube.numerique.gouv.fr/w/p/a » n’est pas l’adresse d’une vidéo.",
      },
    ]);
  });

  it("of something else than a video becomes the embed directive", () => {
    const form = "https://grist.numerique.gouv.fr/o/docs/forms/a/4";
    const source = lines(
      `<center>${frame(`title="Un" src="${form}"`)}</center>`,
      "",
      frame(`src="${form}"`),
    );
    expect(places(source)).toEqual(["3:1 untitled-player"]);
    expect(uses(source)).toMatchObject([
      { name: "embed", attributes: { src: form, title: "Un" } },
      {
        name: "embed",
        attributes: {
          src: form,
          title: "Contenu de grist.numerique.gouv.fr",
        },
      },
    ]);
  });

  it("says which setting would allow it", () => {
    const mend = (src: string) =>
      problems(frame(`title="Un" src="${src}"`))[0]?.mend;
    expect(mend("https://tube.example/videos/embed/abc")).toMatch(
      /^Ajoutez « tube\.example » à « hosts\.video »/,
    );
    expect(mend("https://speakerdeck.com/player/abc")).toMatch(
      /^Ajoutez « speakerdeck\.com » à « hosts\.embed »/,
    );
    expect(mend("/carte.html")).toMatch(/^Copiez l’adresse entière/);
  });

  it("of an unknown host is an error, and becomes a link", () => {
    const source = lines(
      "Un",
      "",
      frame('title="La carte" src="https://carte.example/x"'),
    );
    expect(places(source)).toEqual(["3:1 forbidden-host"]);
    expect(html(source)).toBe(
      lines(
        "<p>Un</p>",
        '<p><a href="https://carte.example/x">La carte</a></p>',
      ),
    );
    expect(buildSample(source).body.links).toEqual([
      { line: 3, column: 1, target: "https://carte.example/x" },
    ]);
  });
});

describe("tables and footnotes", () => {
  it("have no table without rows, whose caption stays", () => {
    const source =
      "Un.\n\n<table></table>\n\n<table><caption>Deux</caption></table>\n\nTrois.";
    const found = htmlOf(buildSample(source).body.tree);
    expect(found).not.toContain("table");
    expect(found).toContain("<p>Deux</p>");
    expect(found).toContain("<p>Trois.</p>");
  });

  it("have classes for the alignment of cells", () => {
    const out = html(lines("| a | b |", "| :-: | -: |", "| 1 | 2 |"));
    expect(out).toContain('<th class="parution-align-center">a</th>');
    expect(out).toContain('<td class="parution-align-right">2</td>');
    expect(out).not.toContain("align=");
    expect(out).not.toContain("style=");
  });

  it("stand beside task lists whose boxes have a name", () => {
    const out = html("- [x] relire\n- [ ] publier");
    expect(out).toMatch(/<input[^>]* aria-label="Fait"/);
    expect(out).toMatch(/<input[^>]* aria-label="À faire"/);
  });

  it("are in French, with ids that have no prefix", () => {
    const source = lines("Un[^a] et[^a].", "", "[^a]: La note.");
    const out = html(source);
    expect(places(source)).toEqual([]);
    expect(out).toContain('<h2 class="fr-h6" id="footnote-label">Notes</h2>');
    expect(out).toContain('<a href="#fn-a" id="fnref-a"');
    expect(out).toContain('<li id="fn-a">');
    expect(out).toContain('aria-label="Retour à l’appel de note 1"');
    expect(out).toContain('aria-label="Retour à l’appel de note 1-2"');
    expect(out).not.toContain("user-content");
  });
});

describe("headings", () => {
  const ids = (...text: string[]) =>
    buildSample(text.join("\n\n")).body.outline.map(
      ({ level, id }) => `${level} ${id}`,
    );

  it("have ids without accents, with a number for those that come again", () => {
    expect(
      ids(
        "## Été à l’œuvre",
        "### Été",
        "### Été",
        '## <span id="bilan"></span>Bilan',
        "## 2023",
        "## !!!",
        '<h3 id="propre">Le sien</h3>',
      ),
    ).toEqual([
      "2 ete-a-l-oeuvre",
      "3 ete",
      "3 ete-1",
      "2 bilan-1",
      "2 2023",
      "2 section",
      "3 propre",
    ]);
  });

  it("make an outline of levels 2 to 4, with their words", () => {
    expect(
      buildSample(
        lines("## Un *mot*", "", "### Deux", "", "#### 3", "", "##### 4"),
      ).body.outline,
    ).toEqual([
      { line: 1, column: 1, level: 2, id: "un-mot", text: "Un mot" },
      { line: 3, column: 1, level: 3, id: "deux", text: "Deux" },
      { line: 5, column: 1, level: 4, id: "3", text: "3" },
    ]);
  });

  it("do not repeat the title of the page", () => {
    const source = lines("# Mon Titre !", "", "## Un");
    expect(html(source, { title: "Mon titre" }).trim()).toBe(
      '<h2 id="un">Un</h2>',
    );
    expect(problems(source, { title: "Mon titre" })).toEqual([]);
  });

  it("go down one level under another title of level 1, with one warning", () => {
    const source = lines("# Autre", "", "## Un", "", "# Encore");
    expect(html(source, { title: "Mon titre" })).toBe(
      lines(
        '<h2 id="autre">Autre</h2>',
        '<h3 id="un">Un</h3>',
        '<h2 id="encore">Encore</h2>',
      ),
    );
    expect(places(source, { title: "Mon titre" })).toEqual([
      "1:1 second-title",
    ]);
  });

  it("that skip a level are reported", () => {
    expect(problems(lines("## Un", "", "#### Deux", "", "### 3"))).toEqual([
      {
        file: "content/a.md",
        line: 3,
        column: 1,
        rule: "skipped-heading",
        message: "Ce titre est de niveau 4, après un titre de niveau 2.",
        mend: "Écrivez-le avec « ### ».",
      },
    ]);
  });

  it("give their first one to a page that has no title", () => {
    const built = buildSample(lines("# Le *titre*", "", "## Un"));
    expect(built.firstHeading).toBe("Le titre");
    expect(htmlOf(built.body.tree).trim()).toBe('<h2 id="un">Un</h2>');
    expect(built.problems).toEqual([]);
    expect(buildSample("Texte.").firstHeading).toBeUndefined();
  });
});

describe("what is extracted from a body", () => {
  const source = lines(
    "Voir [un](/b/) et ![deux](./x.png).",
    "",
    ':::quote{author="A" url="/c/" image="/img/p.png"}',
    "Dit [trois](#e).",
    ":::",
    "",
    '<a name="f"></a><a href="g.md">quatre</a> <img src="h.png" alt="">',
    "",
    "## Titre",
  );
  const { body } = buildSample(source);

  it("has the words that a reader sees", () => {
    expect(extractText(body.tree)).toBe("Voir un et . Dit trois. quatre Titre");
  });

  it("has the links, those of directives included", () => {
    expect(body.links).toEqual([
      { line: 1, column: 6, target: "/b/" },
      { line: 4, column: 5, target: "#e" },
      { line: 7, column: 17, target: "g.md" },
      { line: 3, column: 21, target: "/c/" },
    ]);
  });

  it("has the images, those of directives included", () => {
    expect(body.images).toEqual([
      { line: 1, column: 19, target: "./x.png", where: "body" },
      { line: 7, column: 43, target: "h.png", where: "body" },
      { line: 3, column: 31, target: "/img/p.png", where: "portrait" },
    ]);
  });

  it("has the anchors that a link may point to", () => {
    expect(body.anchors).toEqual(["f", "titre"]);
  });
});
