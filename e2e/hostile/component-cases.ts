import { harmless, inArticles } from "./hostile-case";

const shown = harmless("it stays what the attribute says");

/** Components of `.mdx` files, and directives. */
export const componentCases = [
  ...inArticles(
    "MDX",
    {
      "an expression": ["Deux et deux font {pwned()}.", "1 mdx-expression"],
      "an expression alone": ["{pwned()}", "1 mdx-expression"],
      "an expression that is called at once": [
        "{(() => { pwned() })()}",
        "1 mdx-expression",
      ],
      "an expression of the process": ["{process.exit(1)}", "1 mdx-expression"],
      "an expression that loads a module": [
        '{await import("node:fs")}',
        "1 mdx-expression",
      ],
      "an expression in an attribute": [
        "<Quote author={pwned()}>Dit.</Quote>",
        "1 mdx-expression",
      ],
      "attributes that are spread": [
        "<Quote {...{author: pwned()}}>Dit.</Quote>",
        "1 mdx-expression",
      ],
      "children by an attribute": [
        "<Quote children={pwned()}>Dit.</Quote>",
        "1 mdx-expression",
      ],
      "HTML by an attribute": [
        '<div dangerouslySetInnerHTML={{__html: "<img src=x onerror=pwned()>"}} />',
        "1 mdx-expression",
      ],
      "HTML by an attribute in words": [
        '<div dangerouslySetInnerHTML="<img src=x onerror=pwned()>">x</div>',
        harmless("no such attribute is kept, and nothing is lost"),
      ],
      "a handler of React": [
        "<p onClick={() => pwned()}>x</p>",
        "1 mdx-expression",
      ],
      "a handler in words": ['<p onclick="pwned()">x</p>', "1 unsafe-html"],
      "an import": [
        'import a from "https://evil.example/a.js"',
        "1 mdx-module",
      ],
      "an import of what the program has": [
        'import fs from "node:fs"',
        "1 mdx-module",
      ],
      "an export": ["export const a = pwned()", "1 mdx-module"],
      "an export of the layout": [
        "export default ({children}) => <div onClick={pwned}>{children}</div>",
        "1 mdx-module",
      ],
      "an import in mid-text, as words": [
        "Un mot.\nimport x from 'y'",
        harmless("it stays text"),
      ],
      "a member of a component": [
        "<Quote.constructor>x</Quote.constructor>",
        "1 unknown-component",
      ],
      "a component of the prototype of objects": [
        "<__proto__>x</__proto__>",
        "1 unknown-html",
      ],
      "a component that the DSFR has": [
        '<Header brandTop="x" />',
        "1 unknown-component",
      ],
      "a script": ["<script>pwned()</script>", "1 unsafe-html"],
      "javascript: in a component": [
        '<Button link="javascript:pwned()" text="x" />',
        "1 unsafe-url",
      ],
      "javascript: in an entity of a component": [
        '<Button link="javascript&colon;pwned()" text="x" />',
        "1 unsafe-url",
      ],
      "a namespace": [
        '<a xlink:href="javascript:pwned()">x</a>',
        harmless("no such attribute is kept, and nothing is lost"),
      ],
      "a comment in braces that ends in code": [
        "{/* a */ pwned() /* b */}",
        "1 mdx-expression",
      ],
      "a string of a template": ["{`${pwned()}`}", "1 mdx-expression"],
      "an attribute that ends another": [
        `<Quote author='" onclick="pwned()'>Dit.</Quote>`,
        shown,
      ],
    },
    "mdx",
  ),
  ...inArticles("Directive", {
    "a button to javascript:": [
      '::button{link="javascript:pwned()" text="x"}',
      "1 unsafe-url",
    ],
    "a button to javascript: with a tab inside": [
      '::button{link="java\tscript:pwned()" text="x"}',
      "1 unsafe-url",
    ],
    "a button to javascript: after spaces": [
      '::button{link="   JAVASCRIPT:pwned()" text="x"}',
      "1 unsafe-url",
    ],
    "a card to data:": [
      '::card{title="x" link="data:text/html,<script>pwned()</script>"}',
      "1 unsafe-url",
    ],
    "a quotation of javascript:": [
      ':::quote{author="A" source="B" url="javascript:pwned()"}\nDit.\n:::',
      "1 unsafe-url",
    ],
    "a title that ends its attribute": [
      ":::callout{title='x\" onclick=\"pwned()'}\nDit.\n:::",
      shown,
    ],
    "a title of HTML": [
      "??? <img src=x onerror=pwned()>\nDit.\n???",
      harmless("a title is text"),
    ],
    "a handler as an attribute": [
      ':::callout{title="x" onclick="pwned()"}\nDit.\n:::',
      "1 unknown-attribute",
    ],
    "a style as an attribute": [
      ':::callout{title="x" style="position:fixed"}\nDit.\n:::',
      "1 unknown-attribute",
    ],
    "a class as an attribute": [
      ':::callout{title="x" class="fr-modal"}\nDit.\n:::',
      "1 unknown-attribute",
    ],
    "the prototype of objects as an attribute": [
      ':::callout{title="x" __proto__="y" constructor="z"}\nDit.\n:::',
      "1 unknown-attribute",
      "1 unknown-attribute",
    ],
    "named as the prototype of objects": [
      ':::__proto__{a="b"}\nDit.\n:::',
      "3 stray-closer",
      harmless("no directive has such a name: it stays text"),
    ],
    "named as the constructor of objects": [
      ':::constructor{a="b"}\nDit.\n:::',
      "1 unknown-directive",
    ],
    "a script in its text": [
      ":::callout\n<script>pwned()</script>\n:::",
      "2 unsafe-html",
    ],
    "a tag in its text that is never closed": [
      ":::callout\n<div><b>x\n:::\n\nEntre.",
      harmless("a directive is parsed apart: the parser closes it"),
    ],
    "the end of its own element in its text": [
      ":::callout\n</div></div></main>x\n:::",
      harmless("what it closes was never opened in the directive"),
    ],
    "never closed": [":::callout\nDit.", "1 unclosed-container"],
    "a video of a host that is not allowed": [
      '::video{src="https://evil.example/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="x"}',
      "1 forbidden-host",
    ],
    "a video of a host that begins as one that is allowed": [
      '::video{src="https://tube.numerique.gouv.fr.evil.example/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="x"}',
      "1 forbidden-host",
    ],
    "a video of a host behind the name of one that is allowed": [
      '::video{src="https://tube.numerique.gouv.fr@evil.example/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="x"}',
      "1 invalid-video",
      "1 undecided-video",
    ],
    "a video of an allowed host at another port": [
      '::video{src="https://tube.numerique.gouv.fr:8443/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="x"}',
      "1 invalid-video",
      "1 undecided-video",
    ],
    "a video of a host in letters of another alphabet": [
      '::video{src="https://tube.numériquе.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="x"}',
      "1 forbidden-host",
    ],
    "a video of javascript:": [
      '::video{src="javascript:pwned()//https://tube.numerique.gouv.fr/w/a" title="x"}',
      "1 invalid-video",
      "1 undecided-video",
    ],
    "a video whose identifier climbs": [
      '::video{src="https://tube.numerique.gouv.fr/w/../../evil" title="x"}',
      "1 invalid-video",
      "1 undecided-video",
    ],
    "a video whose identifier ends its attribute": [
      `::video{src='https://tube.numerique.gouv.fr/w/a"onload="pwned()' title="x"}`,
      "1 invalid-video",
      "1 undecided-video",
    ],
    "a video whose title ends its attribute": [
      `::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title='x" onclick="pwned()' exemption="sans paroles" captions}`,
      shown,
    ],
    "a frame of an allowed host behind a name": [
      '::embed{src="https://evil.example:x@grist.numerique.gouv.fr/" title="x"}',
      "1 invalid-embed",
    ],
    "a frame of an allowed host that a hash hides": [
      '::embed{src="https://evil.example/#@grist.numerique.gouv.fr/" title="x"}',
      "1 forbidden-host",
    ],
    "a frame of an allowed host that a backslash hides": [
      '::embed{src="https://evil.example\\\\@grist.numerique.gouv.fr/" title="x"}',
      "1 forbidden-host",
    ],
    "a frame in http:": [
      '::embed{src="http://grist.numerique.gouv.fr/o/docs/" title="x"}',
      harmless("it is asked for in https"),
    ],
    "a frame that ends the policy": [
      '::embed{src="https://grist.numerique.gouv.fr/; script-src *" title="x"}',
      harmless("its host alone is in the policy"),
    ],
    "a file of the machine to download": [
      '::download{file="/etc/passwd"}',
      "1 missing-file",
    ],
    "a file of the machine to download, by climbing": [
      '::download{file="../../../../../../etc/passwd"}',
      "1 missing-file",
    ],
    "a file of the machine to download, by climbing in codes": [
      '::download{file="..%2f..%2f..%2f..%2fetc%2fpasswd"}',
      "1 missing-file",
    ],
    "a file of the machine to download, by climbing in codes of codes": [
      '::download{file="%252e%252e%252f%252e%252e%252fetc/passwd"}',
      "1 missing-file",
    ],
    "a file of the machine to download, as a URL": [
      '::download{file="file:///etc/passwd"}',
      "1 not-a-file",
    ],
    "a file of a Windows disk to download": [
      '::download{file="C:\\\\Windows\\\\win.ini"}',
      "1 not-a-file",
    ],
    "a file of a Windows network to download": [
      '::download{file="\\\\\\\\serveur\\\\partage\\\\a.pdf"}',
      "1 missing-file",
    ],
    "the settings of the site to download": [
      '::download{file="../site.yaml"}',
      "1 missing-file",
    ],
    "the source of an article to download": [
      '::download{file="./directive-never-closed.md"}',
      "1 not-a-file",
    ],
    "captions of the machine": [
      '::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="x" transcript="../../../../etc/passwd" captions}',
      "1 missing-file",
    ],
    "captions of another site": [
      '::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="x" transcript="https://evil.example/a.vtt" captions}',
      "1 not-a-file",
    ],
    "a figure of the machine": [
      '::figure{src="/proc/self/environ" alt="x"}',
      "1 missing-image",
    ],
    "a figure that climbs": [
      '::figure{src="../../../../../etc/passwd" alt="x"}',
      "1 missing-image",
    ],
    "a figure of another site": [
      '::figure{src="https://evil.example/a.png" alt="x"}',
      "1 external-image",
    ],
    "a figure of data:": [
      '::figure{src="data:image/svg+xml,<svg onload=pwned()>" alt="x"}',
      "1 missing-image",
    ],
    "a portrait of javascript:": [
      ':::quote{author="A" image="javascript:pwned()"}\nDit.\n:::',
      "1 missing-image",
    ],
    "a badge of HTML": ['::badge{text="<img src=x onerror=pwned()>"}', shown],
    "tabs whose titles are HTML": [
      ':::tabs\n:::tab{title="<img src=x onerror=pwned()>"}\nUn.\n:::\n:::tab{title="b"}\nDeux.\n:::\n:::',
      shown,
    ],
  }),
  ...inArticles("Path", {
    "of a link that climbs out of the site": [
      "[x](../../../../../../etc/passwd)",
      "1 dead-link",
    ],
    "of a link that climbs in codes": [
      "[x](..%2f..%2f..%2f..%2fetc%2fpasswd)",
      "1 dead-link",
    ],
    "of a link that climbs by backslashes": [
      "[x](<..\\\\..\\\\..\\\\etc\\\\passwd>)",
      "1 dead-link",
    ],
    "of a link to the settings": ["[x](../site.yaml)", "1 dead-link"],
    "of a link to a hidden file": ["[x](/.env)", "1 dead-link"],
    "of an image that climbs out of the site": [
      "![x](../../../../../../etc/passwd)",
      "1 missing-image",
    ],
    "of an image that climbs in codes": [
      "![x](%2e%2e/%2e%2e/%2e%2e/etc/passwd)",
      "1 missing-image",
    ],
    "of an image that is a file of the process": [
      "![x](/proc/self/environ)",
      "1 missing-image",
    ],
    "of an image with a NUL": [
      "![x](/img/carre.png%00.svg)",
      "1 missing-image",
    ],
    "of an image of a Windows disk": [
      "![x](C:/Windows/win.ini)",
      "1 unsafe-url",
    ],
    "of an image of a Windows device": ["![x](CON)", "1 missing-image"],
  }),
];
