import {
  articleWith,
  harmless,
  outcomeOf,
  slugOf,
  type HostileCase,
  type Outcome,
  type Trick,
} from "./hostile-case";

const cleaned = harmless("the drawing is published without it");

const namespaces =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const square = '<rect width="40" height="40" fill="#000091"/>';

/** A drawing around a trick, with a square beside. */
const drawing = (inside: string, attributes = "") =>
  `<svg ${namespaces} viewBox="0 0 40 40" width="40" height="40" ${attributes}>${square}${inside}</svg>`;

const lol = Array.from(
  { length: 9 },
  (_, level) =>
    `<!ENTITY lol${level + 1} "${level === 0 ? "lol" : `&lol${level};`.repeat(10)}">`,
).join("");

/** Drawings that an article shows and leads to; each is opened alone too. */
const tricks: Readonly<Record<string, Trick>> = {
  "a script": [drawing("<script>pwned()</script>"), cleaned],
  "a script in a CDATA section": [
    drawing("<script><![CDATA[pwned()]]></script>"),
    cleaned,
  ],
  "a script of another site": [
    drawing('<script href="https://evil.example/a.js"/>'),
    cleaned,
  ],
  "a script of another site, by XLink": [
    drawing('<script xlink:href="https://evil.example/a.js"/>'),
    cleaned,
  ],
  "a script of HTML by its namespace": [
    drawing(
      '<h:script xmlns:h="http://www.w3.org/1999/xhtml">pwned()</h:script>',
    ),
    cleaned,
  ],
  "a script of SVG under another prefix": [
    drawing(
      '<s:script xmlns:s="http://www.w3.org/2000/svg">pwned()</s:script>',
    ),
    cleaned,
  ],
  onload: [drawing("", 'onload="pwned()"'), cleaned],
  "onload in capitals": [drawing("", 'ONLOAD="pwned()"'), cleaned],
  "onclick of a part": [
    drawing('<rect width="40" height="40" onclick="pwned()"/>'),
    cleaned,
  ],
  "onbegin of an animation": [
    drawing('<animate attributeName="x" dur="1s" onbegin="pwned()"/>'),
    cleaned,
  ],
  "onerror of an image": [
    drawing('<image href="absent.png" onerror="pwned()"/>'),
    cleaned,
  ],
  "ev:event": [
    drawing(
      '<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">pwned()</handler>',
    ),
    cleaned,
  ],
  "HTML inside": [
    drawing(
      '<foreignObject width="40" height="40"><body xmlns="http://www.w3.org/1999/xhtml" onload="pwned()"><img src="x" onerror="pwned()"/></body></foreignObject>',
    ),
    cleaned,
  ],
  "a frame of HTML inside": [
    drawing(
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:parent.pwned()"/></foreignObject>',
    ),
    cleaned,
  ],
  "a link to javascript:": [
    drawing('<a href="javascript:pwned()"><rect width="40" height="40"/></a>'),
    cleaned,
  ],
  "a link to javascript:, by XLink": [
    drawing(
      '<a xlink:href="javascript:pwned()"><rect width="40" height="40"/></a>',
    ),
    cleaned,
  ],
  "a link to javascript:, by an entity": [
    `<!DOCTYPE svg [<!ENTITY j "javascript:pwned()">]>${drawing('<a href="&j;"><rect width="40" height="40"/></a>')}`,
    cleaned,
  ],
  "a link to another site": [
    drawing(
      '<a href="https://evil.example/"><rect width="40" height="40"/></a>',
    ),
    cleaned,
  ],
  "an address that an animation sets": [
    drawing(
      '<a><animate attributeName="href" to="javascript:pwned()" begin="0s" fill="freeze"/><rect width="40" height="40"/></a>',
    ),
    cleaned,
  ],
  "an address that a set element sets, by XLink": [
    drawing(
      '<a><set attributeName="xlink:href" to="javascript:pwned()"/><rect width="40" height="40"/></a>',
    ),
    cleaned,
  ],
  "an address that an animation sets from afar": [
    drawing(
      '<a id="a"><rect width="40" height="40"/></a><animate href="#a" attributeName="href" values="javascript:pwned()"/>',
    ),
    cleaned,
  ],
  "a handler that an animation sets": [
    drawing('<set attributeName="onmouseover" to="pwned()"/>'),
    cleaned,
  ],
  "a handler that an animation sets, after a space": [
    drawing('<set attributeName=" onmouseover" to="pwned()"/>'),
    cleaned,
  ],
  "a style that an animation sets": [
    drawing(
      '<set attributeName="style" to="background:url(https://evil.example/)"/>',
    ),
    cleaned,
  ],
  "a drawing of another site": [
    drawing('<use href="https://evil.example/a.svg#a"/>'),
    cleaned,
  ],
  "a drawing in data:": [
    drawing(
      "<use href=\"data:image/svg+xml,&lt;svg id='a' xmlns='http://www.w3.org/2000/svg' onload='pwned()'/&gt;#a\"/>",
    ),
    cleaned,
  ],
  "an image of another site": [
    drawing(
      '<image href="https://evil.example/a.png" width="40" height="40"/>',
    ),
    cleaned,
  ],
  "an image of another site, by XLink of another prefix": [
    drawing(
      '<image xmlns:x="http://www.w3.org/1999/xlink" x:href="https://evil.example/a.png" width="40" height="40"/>',
    ),
    cleaned,
  ],
  "an image that is a drawing in data:": [
    drawing(
      '<image href="data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0icHduZWQoKSIvPg==" width="40" height="40"/>',
    ),
    cleaned,
  ],
  "an image that is HTML in data:": [
    drawing(
      '<image href="data:text/html,&lt;script&gt;pwned()&lt;/script&gt;" width="40" height="40"/>',
    ),
    cleaned,
  ],
  "a filter's image of another site": [
    drawing(
      '<filter id="f"><feImage href="https://evil.example/a.svg"/></filter><rect width="40" height="40" filter="url(#f)"/>',
    ),
    cleaned,
  ],
  "a filter of another site": [
    drawing(
      '<rect width="40" height="40" filter="url(https://evil.example/a.svg#f)"/>',
    ),
    cleaned,
  ],
  "a colour of another site, in quotes": [
    drawing(
      '<rect width="40" height="40" fill="url(\'https://evil.example/a.svg#f\')"/>',
    ),
    cleaned,
  ],
  "a cursor of another site": [
    drawing(
      '<rect width="40" height="40" cursor="url(https://evil.example/a.cur), auto"/>',
    ),
    cleaned,
  ],
  "a style of another site": [
    drawing("<style>@import 'https://evil.example/a.css';</style>"),
    cleaned,
  ],
  "a style of another site, in escapes": [
    drawing("<style>@\\69mport 'https://evil.example/a.css';</style>"),
    cleaned,
  ],
  "a style of another site, in capitals": [
    drawing("<style>@IMPORT URL(https://evil.example/a.css);</style>"),
    cleaned,
  ],
  "a style in two parts": [
    drawing("<style>@imp<!-- -->ort 'https://evil.example/a.css';</style>"),
    cleaned,
  ],
  "a background in escapes": [
    drawing(
      "<style>rect { fill: \\75 rl(https://evil.example/a.svg) }</style>",
    ),
    cleaned,
  ],
  "a background of a set of images": [
    drawing(
      "<style>svg { background: image-set('https://evil.example/a.png' 1x) }</style>",
    ),
    cleaned,
  ],
  "a typeface of another site": [
    drawing(
      "<style>@font-face { font-family: a; src: url(https://evil.example/a.woff2) } text { font-family: a }</style><text y='20'>x</text>",
    ),
    cleaned,
  ],
  "the end of its style and a script": [
    drawing("<style><![CDATA[</style><script>pwned()</script>]]></style>"),
    cleaned,
  ],
  "a stylesheet before it": [
    `<?xml-stylesheet href="https://evil.example/a.css"?>${drawing("")}`,
    cleaned,
  ],
  "a transformation before it": [
    `<?xml-stylesheet type="text/xsl" href="data:text/xml,%3Cx/%3E"?>${drawing("")}`,
    cleaned,
  ],
  "entities that multiply": [
    `<!DOCTYPE svg [${lol}]>${drawing("<text y='20'>&lol9;</text>")}`,
    "1 broken-image",
  ],
  "an entity of a file of the machine": [
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${drawing("<text y='20'>&x;</text>")}`,
    "1 broken-image",
  ],
  "an entity of another site": [
    `<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://evil.example/a.dtd"> %x;]>${drawing("")}`,
    "1 broken-image",
  ],
  "an entity that is a script": [
    `<!DOCTYPE svg [<!ENTITY x "<script>pwned()</script>">]>${drawing("&x;")}`,
    cleaned,
  ],
  "a base of another site": [
    drawing('<use href="#a"/>', 'xml:base="https://evil.example/a.svg"'),
    cleaned,
  ],
  "a title of HTML": [
    drawing("<title>&lt;script&gt;pwned()&lt;/script&gt;</title>"),
    cleaned,
  ],
  "notes of an editor": [
    drawing("<metadata><script>pwned()</script></metadata>"),
    cleaned,
  ],
  "another root": [
    '<html xmlns="http://www.w3.org/1999/xhtml"><body onload="pwned()"/></html>',
    "1 broken-image",
  ],
  "a document of HTML": [
    "<!doctype html><script>pwned()</script>",
    "1 broken-image",
  ],
  "two roots": [
    `${drawing("")}<script xmlns="http://www.w3.org/1999/xhtml">pwned()</script>`,
    "1 broken-image",
  ],
  "no end": [`<svg ${namespaces} onload="pwned()"><rect`, "1 broken-image"],
  "an encoding that hides it": [
    `<?xml version="1.0" encoding="utf-7"?>${drawing("+ADw-script+AD4-pwned()+ADw-/script+AD4-")}`,
    "1 broken-image",
  ],
};

/** Each drawing stands in `public/`, and is shown by an article that leads to it. */
const inPublic = Object.entries(tricks).map(
  ([trick, [source, ...outcome]]): HostileCase => {
    const name = `SVG: ${trick}`;
    const slug = slugOf(name);
    const file = `content/articles/${slug}.md`;
    const image = `/img/${slug}.svg`;
    const reports = outcome.flatMap((one): Outcome[] =>
      // The image, then the link to it.
      typeof one === "string" ? [one, "3 broken-image"] : [one],
    );
    return {
      name,
      files: {
        [file]: articleWith(
          name,
          `![un carré](${image})\n\n[le dessin](${image})`,
        ),
        [`public${image}`]: source,
      },
      ...outcomeOf(file, reports, 9),
      opens: [`/articles/${slug}/`, image],
    };
  },
);

const bytes = {
  html: Buffer.from("<!doctype html><script>pwned()</script>"),
  svg: Buffer.from(drawing("<script>pwned()</script>")),
};

/** Files that are not what their names say, or that browsers run. */
const files: readonly [
  trick: string,
  file: string,
  content: Buffer,
  text: string,
  ...outcome: Outcome[],
][] = [
  [
    "a drawing named .png",
    "dessin.png",
    bytes.svg,
    "![un carré](dessin.png)",
    "1 broken-image",
  ],
  [
    "HTML named .png",
    "page.png",
    bytes.html,
    "![un carré](page.png)",
    "1 broken-image",
  ],
  [
    "HTML named .jpg that is led to",
    "page.jpg",
    bytes.html,
    "[x](page.jpg)",
    "1 broken-image",
  ],
  [
    "a drawing beside the article",
    "dessin.svg",
    bytes.svg,
    "![un carré](dessin.svg)\n\n[x](dessin.svg)",
    cleaned,
  ],
  [
    "a drawing in capitals",
    "DESSIN.SVG",
    bytes.svg,
    "![un carré](DESSIN.SVG)\n\n[x](DESSIN.SVG)",
    cleaned,
  ],
  [
    "a page beside the article",
    "page.html",
    bytes.html,
    "[x](page.html)",
    "1 active-file",
  ],
  [
    "a page to download",
    "page.html",
    bytes.html,
    '::download{file="page.html"}',
    "1 active-file",
  ],
  [
    "a page of XHTML beside the article",
    "page.xhtml",
    Buffer.from(
      '<html xmlns="http://www.w3.org/1999/xhtml"><script>pwned()</script></html>',
    ),
    "[x](page.xhtml)",
    "1 active-file",
  ],
  [
    "a document of XML beside the article",
    "page.xml",
    Buffer.from(
      '<a><script xmlns="http://www.w3.org/1999/xhtml">pwned()</script></a>',
    ),
    "[x](page.xml)",
    "1 active-file",
  ],
  [
    "a transformation beside the article",
    "page.xsl",
    Buffer.from("<x/>"),
    "[x](page.xsl)",
    "1 active-file",
  ],
  [
    "a drawing that is said to be compressed",
    "dessin.svgz",
    bytes.svg,
    "[x](dessin.svgz)",
    harmless("browsers keep it as a file, and do not show it"),
  ],
  [
    "a script beside the article",
    "script.js",
    Buffer.from("pwned()"),
    "[x](script.js)",
    "1 active-file",
  ],
  [
    "a module beside the article",
    "script.mjs",
    Buffer.from("pwned()"),
    "[x](script.mjs)",
    "1 active-file",
  ],
];

const besideArticles = files.map(
  ([trick, name, content, text, ...outcome]): HostileCase => {
    const title = `File: ${trick}`;
    const slug = slugOf(title);
    const folder = `content/articles/${slug}`;
    const file = `${folder}/index.md`;
    return {
      name: title,
      files: {
        [file]: articleWith(title, text),
        [`${folder}/${name}`]: content,
      },
      ...outcomeOf(file, outcome, 9),
      opens: [`/articles/${slug}/`],
    };
  },
);

export const drawingCases = [...inPublic, ...besideArticles];
