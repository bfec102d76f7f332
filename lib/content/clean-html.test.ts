import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";
import { extractText } from "./extract-text";

const html = (source: string) => htmlOf(buildSample(source).body.tree).trim();
const problems = (source: string) =>
  buildSample(source).problems.map(
    ({ line, rule, message }) => `${line} ${rule} ${message}`,
  );
const rules = (source: string) =>
  buildSample(source).problems.map(({ rule }) => rule);

describe("raw HTML", () => {
  it.each([
    "<p>a<br>b <kbd>c</kbd> <sup>1</sup> <sub>2</sub> <strong>d</strong></p>",
    '<p><abbr title="x">y</abbr> <span class="a">z</span></p>',
    '<section class="fr-accordion"><button class="fr-accordion__btn" aria-expanded="false" aria-controls="a" type="button">Un</button></section>',
    '<nav role="navigation" aria-label="Pages" aria-roledescription="liste"><ul><li><a href="/a/">a</a></li></ul></nav>',
    '<figure role="group"><img src="a.png" alt="b"><figcaption>c</figcaption></figure>',
    '<div lang="en" id="a" title="b"><a href="https://a.example" target="_blank" rel="noopener">c</a></div>',
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table>',
    "<pre>a  b</pre>",
  ])("that real articles hold is kept in silence: %s", (source) => {
    expect(rules(source)).toEqual([]);
    expect(html(source)).toBe(source);
  });

  it("has its wrong ends of lines mended", () => {
    expect(html("<p>Un</br>deux</p>")).toBe("<p>Un<br>deux</p>");
    expect(html("Un</br>deux")).toBe("<p>Un<br>deux</p>");
  });

  it("that is left out without danger is named in a warning, and its text stays", () => {
    const source = "<marquee>Un</marquee>\n\n<label>Deux</label>";
    expect(problems(source)).toEqual([
      "1 unknown-html La balise « marquee » est retirée ; ce qu’elle contient reste.",
      "3 unknown-html La balise « label » est retirée ; ce qu’elle contient reste.",
    ]);
    expect(extractText(buildSample(source).body.tree)).toBe("Un Deux");
  });

  it("has no class of what stands around an article", () => {
    expect(
      problems('<div class="a fr-modal--opened fr-modal">Un</div>'),
    ).toEqual([
      "1 unsafe-html La classe « fr-modal--opened » est celle d’une partie de la page : elle est retirée.",
    ]);
    expect(html('<div class="a fr-modal--opened fr-modal">Un</div>')).toBe(
      '<div class="a">Un</div>',
    );
    expect(rules('<p><a class="fr-header__tools-links">Un</a></p>')).toEqual([
      "unsafe-html",
    ]);
    expect(rules('<div class="parution-enlarge">Un</div>')).toEqual([
      "unsafe-html",
    ]);
    const card =
      '<div class="fr-card__header fr-headers parution-align-center">Un</div>';
    expect(rules(card)).toEqual([]);
    expect(html(card)).toBe(card);
  });

  it("has no element of the program's own", () => {
    expect(
      problems('<parution-directive data-index="0">Un</parution-directive>'),
    ).toEqual([
      "1 unknown-html La balise « parution-directive » est retirée ; ce qu’elle contient reste.",
    ]);
  });

  it.each([
    "java\u200bscript:a()",
    "java%09script:a()",
    "ｊavascript:a()",
    ":a",
  ])(
    "says so of an address that it loses, though its scheme is none: %s",
    (address) => {
      const source = `<a href="${address}">Un</a>`;
      expect(rules(source)).toEqual(["unsafe-url"]);
      expect(html(source)).toBe("<p><a>Un</a></p>");
    },
  );

  it("has no form and no field", () => {
    const source =
      '<form action="https://a.example"><input type="text" name="a"> Un <input type="checkbox"></form>';
    expect(rules(source)).toEqual([
      "unsafe-html",
      "unknown-html",
      "unknown-html",
    ]);
    expect(html(source).replace(/\s+/g, "")).toBe("Un");
  });

  it("of a drawing is reported once, with how to show it", () => {
    const source = "<svg><g><path d='M0'></path><text>Un</text></g></svg>";
    expect(
      buildSample(source).problems.map(({ rule, mend }) => [rule, mend]),
    ).toEqual([
      [
        "unsafe-html",
        "Enregistrez ce dessin dans « public/img », et montrez-le : ![Ce qu’il montre](/img/dessin.svg).",
      ],
    ]);
    expect(extractText(buildSample(source).body.tree)).toBe("Un");
  });

  it.each([
    ["capitals", '<a href="HTTPS://a.example/B">Un</a>', "https://a.example/B"],
    [
      "spaces around",
      '<a href=" https://a.example ">Un</a>',
      "https://a.example",
    ],
    [
      "a line end",
      '<a href="https://a.example/\nb">Un</a>',
      "https://a.example/b",
    ],
  ])("has addresses that browsers would read: %s", (_, source, address) => {
    expect(html(source)).toBe(`<p><a href="${address}">Un</a></p>`);
    expect(rules(source)).toEqual([]);
  });

  it("has buttons that send nothing", () => {
    expect(html('<p><button type="submit">Un</button></p>')).toBe(
      '<p><button type="button">Un</button></p>',
    );
  });

  it.each([
    ["a script", "<script>x()</script>", "unsafe-html"],
    ["a style", "<style>p{}</style>", "unsafe-html"],
    ["a handler", '<p ONCLICK="x()">Un</p>', "unsafe-html"],
    ["a page in an attribute", '<img alt="" srcdoc="<p>">', "unsafe-html"],
    ["an object", '<object data="a.swf"></object>', "unsafe-html"],
    ["a drawing with code", "<svg><a>Un</a></svg>", "unsafe-html"],
    ["a base", '<base href="https://a.example">', "unsafe-html"],
    ["javascript:", '<a href="javascript:x()">Un</a>', "unsafe-url"],
    [
      "entities",
      '<a href="&#106;ava&#x73;cript&colon;x()">Un</a>',
      "unsafe-url",
    ],
    ["a tab inside", '<a href="java&Tab;script:x()">Un</a>', "unsafe-url"],
    ["a space before", '<a href=" \u0001javascript:x()">Un</a>', "unsafe-url"],
    ["vbscript:", '<a href="VBScript:x">Un</a>', "unsafe-url"],
    ["data:", '<a href="data:text/html,<script>">Un</a>', "unsafe-url"],
    ["a Markdown link", "[Un](data:text/html;base64,aa)", "unsafe-url"],
    ["a film", '<video src="javascript:x()"></video>', "unsafe-url"],
    ["a film's image", '<video poster="javascript:x()"></video>', "unsafe-url"],
  ])("that is dangerous is removed, and is an error: %s", (_, source, rule) => {
    const found = buildSample(source).problems;
    expect(found.map((p) => p.rule)).toContain(rule);
    expect(html(source)).not.toMatch(
      /script|data:|onclick|srcdoc|<(?:style|object|svg|base)/i,
    );
  });
});
