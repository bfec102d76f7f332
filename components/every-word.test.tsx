import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect, it, vi } from "vitest";
import { renderToPipeableStream } from "react-dom/server";

import { bundledTestAssets, testAssets } from "../lib/build/test-assets";
import { readTranscript } from "../lib/content/transcript";
import type { Media } from "../lib/disk/read-media";
import type { Library } from "../lib/library/library";
import { noticesAt } from "../lib/library/notices";
import { routeKinds } from "../lib/library/routes";
import { testArticle, testLibrary } from "../lib/library/test-library";
import { socialNetworks } from "../lib/site/links";
import { directives } from "./directives";
import { renderFeedContent } from "./feed/render-content";
import { renderDocument } from "./render-document";

/*
 * A third language: French with each of its words between brackets. The site
 * of these tests is written in Greek, and so are its dates and lists, by
 * `Intl`; a Latin letter outside brackets is a word that no language can have.
 */
vi.mock("../lib/words/fr", async (importOriginal) => {
  const bracketed = (value: unknown): unknown => {
    if (typeof value === "string") return `⟦${value}⟧`;
    if (typeof value === "function") {
      return (...given: unknown[]) => {
        const said: unknown = Reflect.apply(value, undefined, given);
        return typeof said === "string"
          ? given
              .filter((one) => typeof one === "string")
              .reduce(around, `⟦${said}⟧`)
          : bracketed(said);
      };
    }
    if (Array.isArray(value)) return value.map(bracketed);
    return typeof value === "object" && value !== null
      ? bracketedGroup(value)
      : value;
  };
  /** What a word was given is not the word’s own. */
  const around = (said: string, given: string) =>
    given === "" ? said : said.replaceAll(given, `⟧${given}⟦`);
  /** Addresses are no words. */
  const isAddress = (name: string) => name === "path" || name === "paths";
  const bracketedGroup = (group: object) =>
    Object.fromEntries(
      Object.entries(group).map(([name, value]) => [
        name,
        isAddress(name) ? value : bracketed(value),
      ]),
    );
  return {
    ...bracketedGroup(await importOriginal<object>()),
    code: "el",
    locale: "el",
  };
});

vi.mock("../lib/words/words", async (importOriginal) => ({
  ...(await importOriginal<object>()),
  spokenLanguages: ["el"],
}));

const settings = `
name: Τόπος
description: Μία φράση.
url: https://topos.example/
languages: [el]
brand: [Ελληνική, Δημοκρατία]
operator: { name: Φορέας, logo: /img/a.png }
partners: { title: Εταίροι, main: { name: Εταίρος, logo: /img/a.png, link: https://etairos.example/ } }
contact: ada@topos.example
licence: { name: άδεια, link: https://adeia.example/ }
newsletter: { link: https://epistoli.example/, description: Ένα γράμμα. }
social: [{ network: x, link: https://x.example/ }]
share: [facebook, x, linkedin, bluesky, mail, copy]
search: { report: true }
measurement: { matomo: { url: https://matomo.example/, siteId: 1, consent: true } }
ecodesign: { date: 2026-11-01 }
collections: { articles: { dir: articles, url: "/articles/{slug}/", title: Νέα, pageSize: 2 } }
notices: [{ title: Προσοχή, text: Κλειστά., link: { text: Πού, link: https://pou.example/ }, end: 2027-01-01 }]
`;

/** Every directive, and what else the program says something of in a text. */
const everything = `
## Πρώτη ενότητα

Κείμενο με σημείωση[^1], δύο φορές[^1], και <a href="https://allou.example/" target="_blank">αλλού</a>.

[^1]: Η σημείωση.

- [ ] Εκκρεμεί.
- [x] Έτοιμο.

| Α | Β |
| --- | --- |
| Γ | Δ |

\`\`\`
κώδικας
\`\`\`

\`\`\`json
["κώδικας"]
\`\`\`

\`\`\`mermaid
α
\`\`\`

## Δεύτερη ενότητα

::summary{}

:::quote{author="Άδα" role="μέλος" source="Έργο" image="/img/a.png"}
Λόγια.
:::

::video{src="https://tube.numerique.gouv.fr/w/abc" title="Ταινία" captions transcript="/documents/a.vtt"}

::video{src="https://tube.numerique.gouv.fr/w/def" title="Άλλη ταινία" exemption="δεν μιλά κανείς"}

::embed{src="https://grist.numerique.gouv.fr/o/docs/forms/a/4" title="Έντυπο"}

::figure{src="/img/a.png" alt="Εικόνα" caption="Λεζάντα" credit="Φωτογράφος"}

::figure{src="/img/a.png" alt=""}

::table{caption="Πίνακας"}

| Α | Β |
| --- | --- |
| Γ | Δ |

::download{file="/documents/a.pdf" text="Αρχείο" lang="en"}

::::cards
:::card{title="Κάρτα" link="/" image="/img/a.png" detail="Λεπτομέρεια"}
Περιγραφή.
:::
::::

::button{text="Κουμπί" link="/"}

::badge{text="Σήμα" type="new"}

## Τρίτη ενότητα

:::callout Τίτλος
Κείμενο.
:::

:::alert{type="warning" title="Τίτλος"}
Κείμενο.
:::

:::info
Κείμενο.
:::

:::warning
Κείμενο.
:::

:::success
Κείμενο.
:::

:::error
Κείμενο.
:::

:::highlight
Κείμενο.
:::

::::accordions
:::accordion{title="Τίτλος"}
Κείμενο.
:::
::::

::::tabs
:::tab Ένα
Κείμενο.
:::
:::tab Δύο
Κείμενο.
:::
::::
`;

const page = (title: string, body = "") =>
  `---\ntitle: ${title}\ndescription: Περιγραφή.\n---\n${body}`;

const files: Record<string, string> = {
  "articles/all.md": `---
title: Όλα
description: Περιγραφή.
date: 2026-03-01
updated: 2026-04-01
authors: [Άδα, Γκρέις]
tags: [Ανοικτά δεδομένα]
image: { src: /img/a.png, alt: Εικόνα, caption: Λεζάντα, credit: Φωτογράφος }
start: 2026-03-12 14:30
place: Αθήνα
---
${everything}`,
  "articles/cancelled.md":
    "---\ntitle: Γιορτή\nstart: 2026-03-12\ncancelled: true\n---\nΚείμενο.",
  "articles/undated.md": testArticle("Χωρίς ημέρα"),
  ...Object.fromEntries(
    Array.from({ length: 101 }, (_, index) => [
      `articles/${index}.md`,
      testArticle(`Νέο ${"α".repeat(index + 1)}`, {
        date: "2025-01-01",
        authors: ["Άδα"],
        tags: ["Ανοικτά δεδομένα", "Α".repeat(index + 1)],
      }),
    ]),
  ),
  "about.md": page("Εμείς", "## Α\n\n## Β\n\n## Γ\n"),
  ...Object.fromEntries(
    [
      "mentions-legales",
      "donnees-personnelles",
      "contact",
      "accessibilite",
    ].map((name, index) => [`${name}.md`, page(`Νόμος ${index}`)]),
  ),
};

const size = { width: 1600, height: 900 };
const media = new Map<string, Media>([
  ["public/img/a.png", { path: "/img/a.png", size, bytes: 2_000 }],
  [
    "public/documents/a.pdf",
    { path: "/documents/a.pdf", size: undefined, bytes: 61_880 },
  ],
  [
    "public/documents/a.vtt",
    {
      path: "/documents/a.vtt",
      size: undefined,
      bytes: 300,
      transcript: readTranscript(
        "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Άδα>Λόγια.\n",
      ),
    },
  ],
]);

const written = testLibrary(files, settings, directives);
const library: Library = {
  ...written,
  media,
  links: { ...written.links, files: new Set(media.keys()) },
  notices: noticesAt(written.settings, Date.parse("2026-11-26"), false),
};
const empty = testLibrary({}, settings, directives);

/** Data that scripts read and no reader does. */
const machineData =
  /^data-(?:fr-.*|answer|choice|choose-all|choices.*|consent.*|copy|endpoint|fault|field|host|href|index|language|notice|origin|pages|player|report|search.*|site-id|until)$/;
const spoken = /^(?:aria-label|title|alt|placeholder|data-.*)$/;

type Node = DefaultTreeAdapterTypes.Node;

/** Each text of a page that is read or heard. */
function textsOf(node: Node): string[] {
  if (node.nodeName === "script" || node.nodeName === "style") return [];
  if ("value" in node) return [node.value];
  const attributes = "attrs" in node ? node.attrs : [];
  const said = attributes
    .filter(({ name }) => spoken.test(name) && !machineData.test(name))
    .map(({ value }) => value);
  const inside = "content" in node ? node.content : node;
  const children = "childNodes" in inside ? inside.childNodes : [];
  return [...said, ...children.flatMap(textsOf)];
}

/** Names that are the same in every language. */
const properNames = [
  "Atom",
  "RSS",
  "JSON Feed",
  "JSON",
  "PDF",
  "kB",
  // What the page of choices says that browsers keep.
  "json",
  "mermaid",
  "scheme",
  "parution-contenus",
  "parution-notice",
  "parution-recherches-sans-resultat",
  ...Object.values(socialNetworks),
];
const names = new RegExp(
  `(?<!\\p{L})(?:${properNames.join("|")})(?!\\p{L})`,
  "gu",
);
const addresses = /\S+\.(?:example|fr)\S*/g;

/** What neither a word of the interface nor a source says in a text: empty when there is nothing. */
function strayWords(text: string): string {
  return text
    .replace(/⟦[^⟦⟧]*⟧/g, " ")
    .replace(addresses, " ")
    .replace(names, " ")
    .replace(/[^\p{Script=Latin}’ ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function strayOf(html: string): string[] {
  return textsOf(parse(html, { scriptingEnabled: false }))
    .map(strayWords)
    .filter((words) => /\p{L}/u.test(words));
}

it("shows each kind of page and each directive", () => {
  const routes = [...library.links.routes.values()];
  const kinds = new Set(routes.map(({ kind }) => kind));
  // Where there is one language, none is chosen.
  expect(routeKinds.filter((kind) => !kinds.has(kind))).toEqual(["languages"]);
  const used = new Set(
    routes.flatMap(({ entry }) =>
      (entry?.body.directives ?? []).map(({ name }) => name),
    ),
  );
  expect(directives.filter(({ name }) => !used.has(name))).toEqual([]);
});

it("finds a word that is neither bracketed nor Greek, wherever it is read", () => {
  expect(
    strayOf(
      '<p title="Menu">⟦Par⟧ Άδα <b>et</b><noscript>Sans</noscript><template>Vide</template></p><img alt="Logo" data-close="Fermer" data-host="hôte">',
    ).sort(),
  ).toEqual(["Fermer", "Logo", "Menu", "Sans", "Vide", "et"]);
});

const greekAssets = {
  ...bundledTestAssets,
  scripts: { el: testAssets.scripts },
};

it("every word of a page is its language’s, or of its sources", async () => {
  const pages = [library, empty].flatMap((one) =>
    [...one.links.routes.values()].map((route) =>
      renderDocument(
        { library: one, route, assets: greekAssets },
        renderToPipeableStream,
      ),
    ),
  );
  const stray = new Set((await Promise.all(pages)).flatMap(strayOf));
  expect([...stray].sort()).toEqual([]);
});

it("every word of a feed is its language’s, or of its sources", () => {
  const contents = [...library.links.routes.values()].flatMap(({ entry }) =>
    entry ? [renderFeedContent(library, entry)] : [],
  );
  const stray = new Set(contents.flatMap(strayOf));
  expect([...stray].sort()).toEqual([]);
});
