import { describe, expect, it } from "vitest";

import { finishHtml, UnfinishedPage } from "./finish-html";

describe("a rendered page", () => {
  it("loses the marks of React's tree", () => {
    expect(
      finishHtml(
        "<html><body><!--$--><p>a<!-- -->b</p><!--/$--></body></html>",
      ),
    ).toBe("<html><body><p>ab</p></body></html>");
  });

  it("keeps its scripts and the JSON that search engines read", () => {
    const html =
      '<script src="/_parution/theme-a1.js"></script>' +
      '<script type="module" src="/aide/_parution/dsfr-b2.js"></script>' +
      '<script type="application/ld+json">{"a":1}</script>';
    expect(finishHtml(html)).toBe(html);
  });

  it("is refused when it would not be whole, or breaks the policy", () => {
    for (const html of [
      '<template id="B:0"></template>',
      '<div hidden="" id="S:0">texte</div>',
      '<p style="color:red">a</p>',
      '<p onclick="a()">a</p>',
      '<p class="b" hidden id="c" ONCLICK="a()">a</p>',
      '<img alt="" style="color:red"/>',
      "<style>p{}</style>",
    ])
      expect(() => finishHtml(html)).toThrow(UnfinishedPage);
  });

  it("may speak of styles and handlers in its text", () => {
    for (const html of [
      "<p>écrivez style=&quot;…&quot; ou onclick=&quot;…&quot;</p>",
      '<img alt="un carré onclick=" title="a style="/>',
      '<meta name="description" content="écrivez style="/><p>a</p>',
    ])
      expect(finishHtml(html)).toBe(html);
  });
});
