import { harmless, inArticles } from "./hostile-case";

const elsewhere = harmless("a link to another site, which its reader may open");
const text = harmless("it stays text");
const escaped = harmless("it stays what the attribute says");
const dropped = harmless("no such attribute is kept, and nothing is lost");

/** Addresses of links and images, and what Markdown lets stand beside them. */
export const markdownCases = [
  ...inArticles("Markdown link", {
    "to javascript:": ["[x](javascript:pwned())", "1 unsafe-url"],
    "to javascript: in mixed case": ["[x](JaVaScRiPt:pwned())", "1 unsafe-url"],
    "with a letter as a decimal entity": [
      "[x](&#106;avascript:pwned())",
      "1 unsafe-url",
    ],
    "with a letter as a hexadecimal entity": [
      "[x](java&#x73;cript:pwned())",
      "1 unsafe-url",
    ],
    "with an entity too long for Markdown": [
      "[x](&#x000006A;avascript:pwned())",
      "1 dead-link",
    ],
    "with a colon as a named entity": [
      "[x](javascript&colon;pwned())",
      "1 unsafe-url",
    ],
    "with a tab as an entity inside the scheme": [
      "[x](java&Tab;script:pwned())",
      "1 unsafe-url",
    ],
    "with a line feed as an entity inside the scheme": [
      "[x](java&NewLine;script:pwned())",
      "1 unsafe-url",
    ],
    "with a tab inside the scheme": [
      "[x](<java\tscript:pwned()>)",
      "1 unsafe-url",
    ],
    "with spaces before the scheme": [
      "[x](<   javascript:pwned()>)",
      "1 unsafe-url",
    ],
    "with a control character before the scheme": [
      "[x](<\u0001javascript:pwned()>)",
      "1 unsafe-url",
    ],
    "with a NUL as an entity inside the scheme": [
      "[x](java&#0;script:pwned())",
      "1 unsafe-url",
    ],
    "with a space of no width inside the scheme": [
      "[x](java\u200bscript:pwned())",
      "1 unsafe-url",
    ],
    "with a soft hyphen inside the scheme": [
      "[x](java\u00adscript:pwned())",
      "1 unsafe-url",
    ],
    "with full-width letters": ["[x](ｊavascript:pwned())", "1 unsafe-url"],
    "with a dotless i": ["[x](javascrıpt:pwned())", "1 unsafe-url"],
    "with an escaped colon": ["[x](javascript\\:pwned())", "1 unsafe-url"],
    "with a percent-encoded colon": [
      "[x](javascript%3Apwned())",
      "1 dead-link",
    ],
    "to javascript: after a comment of code": [
      "[x](javascript://gouv.fr/%0Apwned())",
      "1 unsafe-url",
    ],
    "to a document in data:": [
      "[x](data:text/html,<script>pwned()</script>)",
      "1 unsafe-url",
    ],
    "to a document in data:, in base64": [
      "[x](data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+)",
      "1 unsafe-url",
    ],
    "to a drawing in data:": [
      "[x](data:image/svg+xml,%3Csvg%20onload=pwned()%3E)",
      "1 unsafe-url",
    ],
    "to vbscript:": ['[x](vbscript:MsgBox("1"))', "1 unsafe-url"],
    "to a file of the reader": ["[x](file:///etc/passwd)", "1 unsafe-url"],
    "to blob:": ["[x](blob:https://evil.example/1)", "1 unsafe-url"],
    "to view-source:": [
      "[x](view-source:https://evil.example/)",
      "1 unsafe-url",
    ],
    "to filesystem:": [
      "[x](filesystem:https://evil.example/temporary/a.html)",
      "1 unsafe-url",
    ],
    "to a scheme around javascript:": [
      "[x](feed:javascript:pwned())",
      "1 unsafe-url",
    ],
    "to a program of the reader's machine": [
      "[x](ms-msdt:/id)",
      "1 unsafe-url",
    ],
    "to another host without a scheme": ["[x](//evil.example/)", elsewhere],
    "to another host by a backslash": [
      "[x](</\\evil.example/>)",
      "1 dead-link",
    ],
    "to another host by two backslashes": [
      "[x](<\\\\\\\\evil.example/>)",
      "1 dead-link",
    ],
    "to another host by a scheme without slashes": [
      "[x](https:evil.example)",
      elsewhere,
    ],
    "to a host that a name hides": [
      "[x](https://www.gouv.fr@evil.example/)",
      elsewhere,
    ],
    "to a mail with lines in its address": [
      "[x](mailto:a@gouv.fr?subject=a%0D%0ABcc:b@evil.example)",
      harmless("a mail program shows what it is about to send"),
    ],
    "to a telephone code": [
      "[x](tel:*%2306%23)",
      harmless("a telephone asks before it dials"),
    ],
    "by a reference": ["[x][a]\n\n[a]: javascript:pwned()", "1 unsafe-url"],
    "by a reference in an entity": [
      "[x][a]\n\n[a]: &#x6a;avascript&#58;pwned()",
      "1 unsafe-url",
    ],
    "whose title ends its attribute": [
      "[x](/contact/ 'a\" onmouseover=\"pwned()')",
      escaped,
    ],
    "whose title ends its element": [
      "[x](/contact/ '\"><img src=x onerror=pwned()>')",
      escaped,
    ],
    "whose address ends its attribute": [
      '[x](</contact/?a="onmouseover="pwned()>)',
      escaped,
    ],
    "around an image with a handler": [
      "[<img src=x onerror=pwned()>](/contact/)",
      "1 unsafe-html",
      "1 missing-image",
      "1 missing-alt",
      "1 empty-link",
    ],
    "whose words are reversed by a bidirectional mark": [
      "[\u202egnp.tnemucod](/contact/)",
      text,
    ],
  }),
  ...inArticles("Markdown autolink", {
    "to javascript:": ["<javascript:pwned()>", "1 unsafe-url"],
    "to data:": ["<data:text/html,pwned>", "1 unsafe-url"],
    "to javascript: without brackets": ["javascript:pwned()", text],
    "that ends its attribute": [
      'https://gouv.fr/"onmouseover="pwned()',
      escaped,
    ],
  }),
  ...inArticles("Markdown image", {
    "of javascript:": ["![x](javascript:pwned())", "1 unsafe-url"],
    "of a drawing in data:": [
      "![x](data:image/svg+xml,<svg/onload=pwned()>)",
      "1 unsafe-url",
    ],
    "of another site": [
      "![x](https://evil.example/suivi.png)",
      "1 external-image",
    ],
    "of another site without a scheme": [
      "![x](//evil.example/suivi.png)",
      "1 external-image",
    ],
    "of another site by backslashes": [
      "![x](<\\\\\\\\evil.example/suivi.png>)",
      "1 missing-image",
    ],
    "of a file of the machine": ["![x](file:///etc/passwd)", "1 unsafe-url"],
    "whose alternative ends its attribute": [
      '![un carré" onerror="pwned()](/img/carre.png)',
      escaped,
    ],
    "whose alternative ends with a handler's name": [
      "![un carré onerror=](/img/carre.png)",
      escaped,
    ],
    "whose title ends its attribute": [
      "![un carré](/img/carre.png '\" onload=\"pwned()')",
      escaped,
    ],
  }),
  ...inArticles("Attributes in braces", {
    "a handler on a link": [
      '[x](/contact/){onclick="pwned()"}',
      "1 unsafe-html",
    ],
    "a handler in capitals": [
      '[x](/contact/){ONCLICK="pwned()"}',
      "1 unsafe-html",
    ],
    "a handler on an image": [
      '![x](/img/carre.png){onload="pwned()"}',
      "1 unsafe-html",
    ],
    "another address": [
      '[x](/contact/){href="javascript:pwned()"}',
      "1 unsafe-url",
    ],
    "another source": [
      '![x](/img/carre.png){src="https://evil.example/a.png"}',
      "1 unread-attributes",
    ],
    "sources for other screens": [
      '![x](/img/carre.png){srcset="https://evil.example/a.png 2x"}',
      "1 unread-attributes",
    ],
    "a style that asks another site": [
      '[x](/contact/){style="background:url(https://evil.example/)"}',
      "1 unread-attributes",
    ],
    "a ping to another site": [
      '[x](/contact/){ping="https://evil.example/"}',
      "1 unread-attributes",
    ],
    "an attribute that our scripts read": [
      '[x](/contact/){data-enlarged="x" data-close="y"}',
      dropped,
    ],
    "an attribute that the DSFR's script reads": [
      '[x](/contact/){data-fr-inject-svg="true"}',
      dropped,
    ],
    "a quote inside a value": [
      "[x](/contact/){title='\" onclick=\"pwned()'}",
      escaped,
    ],
    "the prototype of objects": [
      '[x](/contact/){__proto__="y" constructor="z"}',
      dropped,
    ],
  }),
  ...inArticles("Markdown text", {
    "a script in code": ["`<script>pwned()</script>`", text],
    "a script in a fence": ["```html\n<script>pwned()</script>\n```", text],
    "a fence whose language ends its attribute": [
      '```js"onclick="pwned()\nx\n```',
      "1 unknown-language",
    ],
    "a fence whose language is an element": [
      "```<script>pwned()</script>\nx\n```",
      "1 unknown-language",
    ],
    "a handler in a cell of a table": [
      "| a | b |\n| - | - |\n| <b onclick=pwned()>x</b> | y |",
      "3 unsafe-html",
      "1 table-without-caption",
    ],
    "a script in a note": [
      "Un appel[^a].\n\n[^a]: <script>pwned()</script> Une note.",
      "3 unsafe-html",
    ],
    "a note whose name ends its attribute": [
      'Un appel[^"onclick="pwned()].\n\n[^"onclick="pwned()]: Une note.',
      escaped,
    ],
    "a heading whose words are an element": [
      "### \\<img src=x onerror=pwned()>",
      text,
    ],
    "a heading whose words end an attribute": [
      '### a" onclick="pwned()',
      escaped,
    ],
    "an element written in entities": [
      "&lt;script&gt;pwned()&lt;/script&gt;",
      text,
    ],
    "an element that entities make of a tag": [
      "<p>&lt;img src=x onerror=pwned()&gt;</p>",
      text,
    ],
    "the end of a comment before a script": [
      "<!-- a --!><script>pwned()</script> -->",
      "1 unsafe-html",
    ],
    "a template tag": [
      "{{ constructor.constructor('pwned()')() }}",
      "1 template-tag",
    ],
    "characters that none may write": [
      "Un \u0007 et \u001b[31mrouge\u0085.",
      text,
    ],
  }),
];
