import { describe, expect, it } from "vitest";

import { partsOf, weigh } from "./page-weight";

const page = `<!DOCTYPE html><html lang="fr"><head>
<script src="/theme.js"></script>
<link rel="stylesheet" href="/site.css"/>
<link rel="preload" href="/bold.woff2" as="font"/>
<link rel="preload" as="image" imageSrcSet="/photo-400.avif 400w"/>
<link rel="icon" href="/favicon.ico"/><link rel="icon" href="/favicon.svg"/>
<link rel="alternate" href="/atom.xml"/>
<script type="application/ld+json">{"text":"<b>not an element</b>"}</script>
</head><body>
<picture>
<source type="image/avif" srcSet="/photo-400.avif 400w, /photo-1600.avif 1600w, /photo-800.avif 800w"/>
<source type="image/webp" srcSet="/photo-400.webp 400w"/>
<img src="/photo.jpg" alt="A &gt; B"/>
</picture>
<img src="/drawing.svg" alt=""/><img src="/drawing.svg" alt=""/>
<img src="/scan.png" srcSet="/scan-400.png 400w, /scan.png 900w"/>
<svg><use href="/sun.svg#minor"></use><use href="/sun.svg#major"></use></svg>
<img src="data:image/png;base64,AAAA"/>
</body></html>`;

describe("the parts of a page", () => {
  it("are what a browser may ask for: once, images in their largest size and lightest format", () => {
    expect(partsOf(page).urls).toEqual([
      "/theme.js",
      "/site.css",
      "/bold.woff2",
      "/photo-1600.avif",
      "/drawing.svg",
      "/scan.png",
      "/sun.svg",
      "/favicon.svg",
    ]);
  });

  it("are its elements, but for what describes it to machines", () => {
    expect(partsOf(page).nodes).toBe(22);
    expect(partsOf("<p>1 &lt; 2<br/>3</p>")).toEqual({ nodes: 2, urls: [] });
  });

  it("are found in the addresses that HTML escapes", () => {
    expect(partsOf('<img src="/a&amp;b.png"/>').urls).toEqual(["/a&b.png"]);
  });
});

describe("the weight of a page", () => {
  it("is its HTML's and that of all that is of the site", () => {
    const sizes = new Map([
      ["/site.css", 200],
      ["/theme.js", 30],
    ]);
    const parts = { nodes: 7, urls: ["/site.css", "/theme.js", "/elsewhere"] };
    expect(weigh(parts, 1_000, (url) => sizes.get(url))).toEqual({
      bytes: 1_230,
      requests: 3,
      nodes: 7,
    });
  });
});
