import fc from "fast-check";

import { articles, type RandomArticle } from "./random-article";

/** A whole source file that accidents have changed. */
export interface MutatedFile {
  /** Its path in the site folder. */
  file: string;
  text: string;
}

/** One accident: where, and what it does to a text. */
type Accident =
  | { kind: "delete" | "double" | "swap"; length: number }
  | { kind: "insert"; bit: string }
  | { kind: "graft"; from: number; length: number };

/** What means something to one of the parsers that read a file. */
const bits = [
  ..."*_~`#>|-+=:?!&<>[](){}\"'\\/@^$%;,.\t\n ",
  "\r\n",
  "\r",
  "\n\n",
  "\n    ",
  "\n---\n",
  "---\n",
  "\n...\n",
  "\n***\n",
  "\n===\n",
  "\n```\n",
  "```js ",
  "\n~~~~\n",
  "``",
  "\n:::\n",
  "\n:::quote\n",
  "\n:::callout ",
  '\n:::info{title="',
  "\n::::cards\n",
  "\n:::card{",
  "\n:::tab ",
  '\n::figure{src="/img/feuilles.png" alt="" caption="',
  "::",
  ":::",
  "\n??? ",
  "\n???\n",
  "\n????accordionsgroup\n",
  "{.fr-link}",
  "{#a}",
  '{width="',
  "{{ a }}",
  "{% a %}",
  "{/* a */}",
  "{a}",
  "\nimport a from 'a'\n",
  "<div>",
  "</div>",
  "<div class='",
  "<p>",
  "</p>",
  "<br>",
  "</br>",
  "<b><i>",
  "</b>",
  "<a href='/b'>",
  "</a>",
  "<a href='javascript:a'>",
  "<h2>",
  "</h4>",
  "<ul><li>",
  "</ol>",
  "<table>",
  "<tr><td>",
  "</table>",
  "<caption>",
  "<details><summary>",
  "</details>",
  "<pre>",
  "</pre>",
  "<script>",
  "<style>",
  "<textarea>",
  "<title>",
  "<template>",
  "<select><option>",
  "<noscript>",
  "<plaintext>",
  "<xmp>",
  "<svg>",
  "<math><mi>",
  "<foreignObject>",
  "<button>",
  "<input type='checkbox'>",
  "<form>",
  "<frameset>",
  "<body onload='a'>",
  "</body>",
  "<html lang='en'>",
  "<iframe src='https://tube.numerique.gouv.fr/w/abc'></iframe>",
  "<iframe>",
  "<video src='/a.mp4'>",
  "<img src='/img/feuilles.png' alt='a'>",
  "<figure><figcaption>",
  "</figure>",
  "<span style='text-align: center'>",
  "<o:p>",
  "<Quote>",
  "</Quote>",
  '<Callout title="a">',
  "<Button text='a' link='/' />",
  "<>",
  "</>",
  "<!--",
  "-->",
  "<!-- a -->",
  "<?a ?>",
  "<!DOCTYPE a>",
  "<![CDATA[",
  "]]>",
  "&amp;",
  "&nbsp;",
  "&lt;script&gt;",
  "&#0;",
  "&#x110000;",
  "&eacute",
  "[^1]",
  "\n[^1]: ",
  "[^",
  "[a]: /b\n",
  "\n[a]: <",
  "![](",
  "](",
  "](/b 'c')",
  "[[",
  "https://www.example.org/?a=b&c=(d)",
  "www.example.org",
  "a@example.org",
  "\n| a | b |\n| - | - |\n",
  "\n|",
  "\n- ",
  "\n1. ",
  "\n- [x] ",
  "\n> ",
  "\n# ",
  "\n###### ",
  "« ",
  " »",
  " !",
  "\0",
  "\u0007",
  "\u001b[31m",
  "\u0085",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u202e",
  "\u2028",
  "\u2066",
  "\ufeff",
  "\ufffd",
  "\uffff",
  "\ud800",
  "\udc00",
  "e\u0301",
  "\u{1f1eb}\u{1f1f7}",
  "\u{e0001}",
  "constructor",
  "__proto__",
  "title: a\n",
  "\ndraft: true\n",
  "\ntags: [",
  "\nimage:\n  path: /img/feuilles.png\n",
  "\ndate: 2023-02-30\n",
  "\npermalink: ../a\n",
  "\naliases: /a/\n",
  "\nvideo: { src: a, title: b }\n",
  "\na: &a [*a]\n",
  "!!js/function a",
  "\n? a\n: b\n",
  "\n<<: *a\n",
  "\na: |\n",
] as const;

const accident: fc.Arbitrary<Accident> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("delete", "double", "swap"),
    length: fc.integer({ min: 1, max: 12 }),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("insert"),
      bit: fc.constantFrom(...bits),
    }),
  },
  fc.record({
    kind: fc.constant("graft"),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 200 }),
  }),
);

const accidents = fc.array(
  fc.record({
    place: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom("any", "line") },
      { weight: 1, arbitrary: fc.constant("head") },
    ),
    at: fc.nat(),
    accident,
  }),
  { minLength: 1, maxLength: 6 },
);

const frontMatters = fc
  .subarray(
    [
      "description: Ce que dit l’article.",
      "date: 2023-06-23",
      "updated: 2023-07-01",
      "tags: [recherche, données]",
      "authors:\n  - Hélène Jonin\n  - Ali Ben",
      'image: { path: /img/feuilles.png, alt: "Des feuilles" }',
      "lang: fr",
      "permalink: /ici/",
      "aliases: /la/",
      "video:\n  src: https://tube.numerique.gouv.fr/w/abc\n  title: Un film",
      "start: 2026-03-12 14:30",
      "place: Paris",
      "toc: false",
      "layout: post.njk",
    ],
    { maxLength: 5 },
  )
  .map((fields) => ["---", "title: Un titre", ...fields, "---", "", ""]);

/** Articles that accidents changed: pieces lost, doubled, swapped, inserted, or come from another article. */
export const mutatedFiles: fc.Arbitrary<MutatedFile> = fc
  .record({ head: frontMatters, article: articles, other: articles, accidents })
  .map(({ head, article, other, accidents }) => {
    const start = head.join("\n");
    const graft = otherWords(other);
    const text = accidents.reduce((text, { place, at, accident }) => {
      const index =
        place === "any"
          ? at % (text.length + 1)
          : place === "head"
            ? at % start.length
            : lineStart(text, at % (text.length + 1));
      return change(text, index, accident, graft);
    }, start + article.source);
    return { file: `content/articles/a.${article.format}`, text };
  });

/** The text of an article whose words are none of another's. */
function otherWords({ source }: RandomArticle): string {
  return source.replace(/\bmot(?=\d+x\b)/g, "pli");
}

function lineStart(text: string, index: number): number {
  return text.lastIndexOf("\n", index - 1) + 1;
}

function change(
  text: string,
  at: number,
  accident: Accident,
  other: string,
): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  switch (accident.kind) {
    case "insert":
      return before + accident.bit + after;
    case "graft": {
      const from = accident.from % other.length;
      return before + other.slice(from, from + accident.length) + after;
    }
    case "delete":
      return before + after.slice(accident.length);
    case "double":
      return before + after.slice(0, accident.length) + after;
    case "swap": {
      const [first, second] = [
        after.slice(0, accident.length),
        after.slice(accident.length, 2 * accident.length),
      ];
      return before + second + first + after.slice(2 * accident.length);
    }
  }
}
