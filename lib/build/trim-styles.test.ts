import { describe, expect, it } from "vitest";

import { createElementNotes, placesOf } from "./page-elements";
import { trimStyles } from "./trim-styles";

/** Trims for a page, and scripts that say some names. */
function trimForPage(
  css: string,
  html: string,
  said: readonly string[] = [],
): string {
  const notes = createElementNotes();
  notes.add(placesOf(html));
  return trimStyles(css, {
    elements: notes.elements(),
    given: new Set(said),
    properties: new Set(said),
  });
}

/** The same, for pages that have these elements, such as `p.a.b`, wherever they stand. */
function trimFor(
  css: string,
  elements: readonly string[],
  said: readonly string[] = [],
): string {
  const html = elements.map((element) => {
    const [name = "", ...classes] = element.split(".");
    return `<${name} class="${classes.join(" ")}"></${name}>`;
  });
  return trimForPage(css, `<template>${html.join("")}</template>`, said);
}

/** The same, for paragraphs that have one of these classes each, or none. */
const trim = (css: string, ...classes: string[]) =>
  trimFor(css, ["p", ...classes.map((name) => `p.${name}`)]);

describe("a rule", () => {
  it("stays where each class that it asks for may be in a page", () => {
    const css = ".a{top:0}.a .b{top:1px}.a.c{top:2px}.c>.b{top:3px}p{top:4px}";
    expect(trim(css, "a", "b")).toBe(".a{top:0}.a .b{top:1px}p{top:4px}");
  });

  it("stays where one element has all that is asked of one", () => {
    const css =
      ".a.b{top:0}.a.c{top:1px}.c .a.b:hover{top:2px}.b.a>.b.c{top:3px}ul.a{top:4px}UL.c{top:5px}*.a{top:6px}";
    expect(trimFor(css, ["p.a.b.d", "ul.c", "p.c"])).toBe(
      ".a.b{top:0}.c .a.b:hover{top:2px}UL.c{top:5px}*.a{top:6px}",
    );
  });

  it("stays where elements stand as it asks, on some page", () => {
    const css =
      ".a .c{top:0}.a>.b{top:1px}.a>.c{top:2px}.c .a{top:3px}.d .c{top:4px}main>.a .c:hover{top:5px}.d .b .c{top:6px}";
    expect(
      trimForPage(
        css,
        '<main><div class="a"><ul class="b"><li class="c">1</li></ul></div><hr/><p class="d">2</p></main>',
      ),
    ).toBe(".a .c{top:0}.a>.b{top:1px}main>.a .c:hover{top:5px}");
  });

  it("stays where elements may come to stand after others", () => {
    const css =
      ".a+.b{top:0}.b~.a{top:1px}.c>.b+.a{top:2px}.c>.a+.b{top:3px}.b+.a .c{top:4px}";
    expect(
      trimForPage(
        css,
        '<div class="c"><p class="a">1</p></div><div><p class="b">2</p></div>',
      ),
    ).toBe(".a+.b{top:0}.b~.a{top:1px}.c>.a+.b{top:3px}");
  });

  it("stays where scripts may make what stands in another element, or around it", () => {
    const css =
      ".a .on{top:0}.on .a{top:1px}.b .on .a{top:2px}.b .a{top:3px}.b .a.on{top:4px}.b :first-child{top:5px}";
    expect(
      trimForPage(css, '<p class="a">1</p><p class="b">2</p>', ["on"]),
    ).toBe(
      ".a .on{top:0}.on .a{top:1px}.b .on .a{top:2px}.b :first-child{top:5px}",
    );
  });

  it("stays where scripts copy what stands elsewhere", () => {
    const css = ".menu .a{top:0}.menu>.a{top:1px}.menu .b{top:2px}";
    const menu = '<div class="menu"></div><p class="b">1</p>';
    const kept = (place: string) => trimForPage(css, menu + place);
    const both = ".menu .a{top:0}.menu>.a{top:1px}";
    expect(kept('<template><p><i class="a">2</i></p></template>')).toBe(both);
    expect(
      kept('<div class="fr-header__tools-links"><i class="a">2</i></div>'),
    ).toBe(both);
    expect(kept('<div><i class="a">2</i></div>')).toBe("");
  });

  it("stays where pages have the elements that it names", () => {
    const css = "p{top:0}ol{top:1px}p>ol{top:2px}h2,ol{top:3px}*{top:4px}";
    expect(trimFor(css, ["p", "h2.a"])).toBe("p{top:0}h2{top:3px}*{top:4px}");
  });

  it("stays where scripts may make the element, or give it the class", () => {
    const css =
      ".a.on{top:0}.b.on{top:1px}mark.on{top:2px}mark.a{top:3px}ol.on{top:4px}p.a{top:5px}.on{top:6px}.off{top:7px}";
    expect(trimFor(css, ["p.a"], ["mark", "on"])).toBe(
      ".a.on{top:0}mark.on{top:2px}p.a{top:5px}.on{top:6px}",
    );
  });

  it("loses those of its selectors that nothing can match", () => {
    expect(trim(".a,.c,p .a:hover{top:0}", "a")).toBe(".a,p .a:hover{top:0}");
  });

  it("stays whatever is asked of other attributes, which scripts set", () => {
    const css =
      ".a[aria-expanded=true]{top:0}:root[data-fr-theme=dark]{top:1px}p[open]{top:2px}";
    expect(trim(css, "a")).toBe(css);
  });

  it("stays where what must not be there never is", () => {
    expect(trim(".a:not(.c){top:0}.a:not(.c,.d .e){top:1px}", "a")).toBe(
      ".a:not(.c){top:0}.a:not(.c,.d .e){top:1px}",
    );
  });

  it("stays where one of some alternatives may be there", () => {
    const css =
      ".a:is(.b,.c){top:0}:where(.c,.d){top:1px}.a:has(>.c){top:2px}.a:nth-child(2 of .a){top:3px}";
    expect(trim(css, "a", "b")).toBe(
      ".a:is(.b,.c){top:0}.a:nth-child(2 of .a){top:3px}",
    );
  });

  it("is read with its escapes", () => {
    const css = ".col-12\\/2{top:0}.w\\:1{top:1px}.\\31 0{top:2px}";
    expect(trim(css, "col-12/2", "10")).toBe(
      ".col-12\\/2{top:0}.\\31 0{top:2px}",
    );
  });

  it("of a part of a class stays where a class has that part", () => {
    const css =
      '[class^="i-"]{top:0}[class*=" i-"]{top:1px}[class^="j-"]{top:2px}[class*=" j-"]{top:3px}[class*=ar]{top:4px}[class*=oo]{top:5px}';
    expect(trim(css, "i-car")).toBe(
      '[class^="i-"]{top:0}[class*=" i-"]{top:1px}[class*=ar]{top:4px}',
    );
    expect(trimFor(css, ["p.x"], ["j-bus"])).toBe(
      '[class^="j-"]{top:2px}[class*=" j-"]{top:3px}',
    );
  });

  it("is judged in the conditions that hold it, which go when they are empty", () => {
    const css =
      "@media print{.a{top:0}.c{top:1px}}@media (hover:hover){@supports (top:0){.c{top:2px}}}@layer x{.a{top:3px}}@layer y{.c{top:4px}}";
    expect(trim(css, "a")).toBe(
      "@media print{.a{top:0}}@layer x{.a{top:3px}}@layer y{}",
    );
  });

  it("never goes because of a comment", () => {
    expect(trim("/*! MIT */.a/* .c */{top:0}/* old */", "a")).toBe(
      "/*! MIT */.a/* .c */{top:0}",
    );
  });
});

describe("what only browsers that are gone understand", () => {
  it("goes, and the rule with it, which no other browser reads", () => {
    const css =
      ".a,.a::-ms-expand{top:0}.a:-ms-input-placeholder{top:1px}.a{top:2px}";
    expect(trim(css, "a")).toBe(".a{top:2px}");
  });

  it("goes from questions of contrast", () => {
    const css =
      "@media (-ms-high-contrast:active),(forced-colors:active){.a{top:0}}" +
      "@media (-ms-high-contrast:active)and (-ms-high-contrast:active),(forced-colors:active)and (forced-colors:active){.a{top:1px}}" +
      "@media (-ms-high-contrast:none){.a{top:2px}}";
    expect(trim(css, "a")).toBe(
      "@media (forced-colors:active){.a{top:0}}@media (forced-colors:active){.a{top:1px}}",
    );
  });

  it("leaves one name of a mask, which every browser knows", () => {
    const css =
      ".a{-webkit-mask-image:url(a.svg);mask-image:url(a.svg);-webkit-mask-size:1px;mask-size:2px}";
    expect(trim(css, "a")).toBe(
      ".a{-webkit-mask-image:url(a.svg);-webkit-mask-size:1px;mask-size:2px}",
    );
  });
});

describe("a custom property", () => {
  it("stays where a chain of others leads to it, even without a theme", () => {
    const css =
      ":root{--a:var(--b);--b:var(--c, 1px);--c:2px;--d:var(--e);--e:3px}:root[data-fr-theme=dark]{--c:4px;--e:5px}p{top:var(--a)}";
    expect(trim(css)).toBe(
      ":root{--a:var(--b);--b:var(--c, 1px);--c:2px}:root[data-fr-theme=dark]{--c:4px}p{top:var(--a)}",
    );
  });

  it("stays where only a fallback or a script asks for it", () => {
    const css = ":root{--a:1px;--b:2px;--c:3px}p{top:var(--x, var(--b))}";
    expect(trimFor(css, ["p"], ["--a"])).toBe(
      ":root{--a:1px;--b:2px}p{top:var(--x, var(--b))}",
    );
  });

  it("goes with the rule that asked for it", () => {
    expect(trim(":root{--a:1px}.c{top:var(--a)}")).toBe("");
  });
});

it("Animations stay that something left is animated by", () => {
  const css =
    "@keyframes in{0%{top:0}to{top:1px}}@keyframes out{0%{top:0}}.a{animation:in 1s}.c{animation-name:out}";
  expect(trim(css, "a")).toBe(
    "@keyframes in{0%{top:0}to{top:1px}}.a{animation:in 1s}",
  );
});

describe("typefaces", () => {
  const face = (family: string, weight: number) =>
    `@font-face{font-family:${family};font-weight:${weight}}`;

  it("stay where something left is written in their family and weight", () => {
    const css =
      face('"A B"', 400) +
      face('"A B"', 300) +
      face('"A B"', 500) +
      face("C", 400) +
      'p{font-family:"A B",serif}.a{font-weight:500}.c{font:300 1rem C}';
    expect(trim(css, "a")).toBe(
      `${face('"A B"', 400)}${face('"A B"', 500)}p{font-family:"A B",serif}.a{font-weight:500}`,
    );
  });

  it("stay of every weight where one is relative", () => {
    const css = `${face("A", 300)}p{font-family:A}p{font-weight:lighter}`;
    expect(trim(css)).toBe(css);
  });
});
