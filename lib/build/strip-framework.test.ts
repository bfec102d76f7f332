import { describe, expect, it } from "vitest";

import { stripFramework, UnfinishedPage } from "./strip-framework";

describe("a rendered page", () => {
  it("loses the framework's scripts, preloads, marks and comments", () => {
    expect(
      stripFramework(
        '<html><head><link rel="preload" as="script" href="/_next/static/a.js"/>' +
          '<script src="/_next/static/b.js" async=""></script></head>' +
          '<body><div hidden=""><!--$--><!--/$--></div><p>a<!-- -->b</p>' +
          "<script>self.__next_f.push([1])</script></body></html>",
      ),
    ).toBe("<html><head></head><body><p>ab</p></body></html>");
  });

  it("keeps our scripts and the JSON that search engines read", () => {
    const html =
      '<script src="/_parution/theme-a1.js"></script>' +
      '<script type="module" src="/aide/_parution/dsfr-b2.js"></script>' +
      '<script type="application/ld+json">{"a":1}</script>';
    expect(stripFramework(html)).toBe(html);
  });

  it("says once that search engines leave it out", () => {
    const noindex = '<meta name="robots" content="noindex"/>';
    const html = `<head>${noindex}<title>a</title>${noindex}</head>`;
    expect(stripFramework(html)).toBe(
      `<head><title>a</title>${noindex}</head>`,
    );
    expect(stripFramework(`<head>${noindex}</head>`)).toBe(
      `<head>${noindex}</head>`,
    );
  });

  it("is refused when it would not be whole, or breaks the policy", () => {
    for (const html of [
      '<template id="B:0"></template>',
      '<div hidden="" id="S:0">texte</div>',
      '<img src="/_next/image?x"/>',
      '<p style="color:red">a</p>',
      '<p onclick="a()">a</p>',
      '<p class="b" hidden id="c" ONCLICK="a()">a</p>',
      '<img alt="" style="color:red"/>',
      "<style>p{}</style>",
    ])
      expect(() => stripFramework(html)).toThrow(UnfinishedPage);
  });

  it("may speak of styles, handlers and the framework in its text", () => {
    for (const html of [
      "<p>écrivez style=&quot;…&quot; ou onclick=&quot;…&quot;</p>",
      "<pre><code>/_next/static/chunks/a.js</code></pre>",
      '<img alt="un carré onclick=" title="a style="/>',
      '<meta name="description" content="écrivez style="/><p>a</p>',
    ])
      expect(stripFramework(html)).toBe(html);
  });
});
