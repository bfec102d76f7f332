import {
  harmless,
  outcomeOf,
  type HostileCase,
  type Trick,
} from "./hostile-case";

const quoted = harmless("what servers and hosts read of it is quoted");
const elsewhere = harmless("a link to another site, which its reader may open");

const file = "content/site.yaml";

/** Settings that stand alone in the `site.yaml` of a site. */
const tricks: Readonly<Record<string, Trick>> = {
  "a type of JavaScript": [
    'name: !!js/function "function () { pwned() }"',
    "1 invalid-yaml",
  ],
  "aliases that multiply": [
    `a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nname: *c`,
    "1 invalid-yaml",
  ],
  "the prototype of objects": ["__proto__: {guide: true}", "1 unknown-field"],
  "a name that is a list": ["name: [a]", "1 invalid-field"],
  "an address of javascript:": ["url: javascript:pwned()", "1 invalid-field"],
  "an address with a name and a password": [
    "url: https://a:b@exemple.gouv.fr",
    "1 invalid-field",
  ],
  "an address with a query": [
    "url: https://exemple.gouv.fr/?a=b",
    "1 invalid-field",
  ],
  "an address whose path ends a line of nginx": [
    'url: "https://exemple.gouv.fr/a;}"',
    "1 invalid-field",
  ],
  "an address whose path is a variable of nginx": [
    "url: https://exemple.gouv.fr/$host",
    "1 invalid-field",
  ],
  "an address whose path climbs in codes": [
    "url: https://exemple.gouv.fr/%2e%2e%2f",
    "1 invalid-field",
  ],
  "a folder that climbs": [
    "collections: {a: {dir: ../.., url: '/a/{slug}/', title: A}}",
    "1 invalid-field",
  ],
  "a folder that climbs in the middle": [
    "collections: {a: {dir: b/../../c, url: '/a/{slug}/', title: A}}",
    "1 invalid-field",
  ],
  "a folder of the machine": [
    "collections: {a: {dir: /etc, url: '/a/{slug}/', title: A}}",
    "1 invalid-field",
  ],
  "a folder of a Windows network": [
    "collections: {a: {dir: '\\\\serveur\\a', url: '/a/{slug}/', title: A}}",
    "1 invalid-field",
  ],
  "a form of addresses that climbs": [
    "collections: {a: {dir: a, url: '/../{slug}/', title: A}}",
    "1 invalid-field",
  ],
  "a form of addresses that climbs in the middle": [
    "collections: {a: {dir: a, url: '/b/../../{slug}/', title: A}}",
    "1 invalid-field",
  ],
  "a form of addresses of another host": [
    "collections: {a: {dir: a, url: '//evil.example/{slug}/', title: A}}",
    "1 invalid-field",
  ],
  "a form of addresses of another host, by a backslash": [
    "collections: {a: {dir: a, url: '/\\evil.example/{slug}/', title: A}}",
    "1 invalid-field",
  ],
  "a form of addresses in the program's folder": [
    "collections: {a: {dir: a, url: '/_parution/{slug}/', title: A}}",
    "1 invalid-field",
  ],
  "a collection named as the prototype of objects": [
    "collections: {__proto__: {dir: a, url: '/a/{slug}/', title: A}}",
    harmless("no such name is read"),
  ],
  "a host that ends the policy": [
    'hosts: {video: ["evil.example; script-src *"]}',
    "1 invalid-field",
  ],
  "every host": ["hosts: {video: ['*']}", "1 invalid-field"],
  "every host of a domain": [
    "hosts: {embed: ['*.evil.example']}",
    "1 invalid-field",
  ],
  "a host that is a word of the policy": [
    `hosts: {embed: ["'unsafe-inline'"]}`,
    "1 invalid-field",
  ],
  "a host that is a scheme": ["hosts: {embed: ['data:']}", "1 invalid-field"],
  "a host with a port": [
    "hosts: {video: ['tube.gouv.fr:8443']}",
    "1 invalid-field",
  ],
  "a host of two lines": [
    'hosts: {video: ["tube.gouv.fr\\r\\nX-Evil: 1"]}',
    "1 invalid-field",
  ],
  "a redirect from a line of nginx": [
    `redirects: {'/a"; } location / { return 301 https://evil.example; } #': /}`,
    "1 invalid-field",
  ],
  "a redirect from a line of nginx without a hash": [
    `redirects: {'/a"; } location / { return 200 "x': /}`,
    quoted,
  ],
  "a redirect from two lines": [
    'redirects: {"/a\\r\\nX-Evil: 1": /}',
    "1 invalid-field",
  ],
  "a redirect from two lines in codes": [
    "redirects: {'/a%0d%0aX-Evil: 1': /}",
    "1 invalid-field",
  ],
  "a redirect from every address": ["redirects: {'/*': /}", quoted],
  "a redirect from what climbs": ["redirects: {/../a: /}", "1 invalid-field"],
  "a redirect from what climbs in codes": [
    "redirects: {'/%2e%2e/a': /}",
    "1 invalid-field",
  ],
  "a redirect from the program's files": [
    "redirects: {/_parution/page.js: /}",
    "1 same-url",
  ],
  "a redirect from the health check": ["redirects: {/sante: /}", "1 same-url"],
  "a redirect to javascript:": [
    "redirects: {/a/: 'javascript:pwned()'}",
    "1 invalid-field",
  ],
  "a redirect to another host without a scheme": [
    "redirects: {/a/: //evil.example/}",
    "1 invalid-field",
  ],
  "a redirect to another host by a backslash": [
    "redirects: {/a/: '/\\evil.example/'}",
    "1 invalid-field",
  ],
  "a redirect to two lines": [
    'redirects: {/a/: "/\\r\\nX-Evil: 1"}',
    "1 invalid-field",
  ],
  "a redirect to two lines in codes": [
    "redirects: {/a/: 'https://gouv.fr/%0d%0aX-Evil:%201'}",
    elsewhere,
  ],
  "a redirect to a variable of nginx": [
    "redirects: {/a/: 'https://gouv.fr/$document_root'}",
    quoted,
  ],
  "a redirect to a line of nginx": [
    `redirects: {/a/: 'https://gouv.fr/";}location{"'}`,
    quoted,
  ],
  "a redirect to no address": [
    "redirects: {/a/: 'https://['}",
    "1 invalid-field",
  ],
  "a redirect to a port that none has": [
    "redirects: {/a/: 'https://gouv.fr:99999/'}",
    "1 invalid-field",
  ],
  "redirects that turn round": [
    "redirects: {/a/: /b/, /b/: /a/}",
    "1 dead-link",
    "1 dead-link",
  ],
  "an address that is withdrawn in two lines": [
    'withdrawn: ["/a\\r\\nX-Evil: 1"]',
    "1 invalid-field",
  ],
  "an address that is withdrawn by climbing": [
    "withdrawn: [/../a]",
    "1 invalid-field",
  ],
  "a feed at an address that climbs": [
    "feeds: {aliases: {/../a.xml: /atom.xml}}",
    "1 invalid-field",
  ],
  "a feed that is a page": [
    "feeds: {aliases: {/a.html: /atom.xml}}",
    "1 invalid-field",
  ],
  "a feed of another host": [
    "feeds: {aliases: {/a.xml: //evil.example/a.xml}}",
    "1 dead-link",
  ],
  "identifiers of feeds of javascript:": [
    "feeds: {idBase: 'javascript:pwned()'}",
    "1 invalid-field",
  ],
  "a rubric to javascript:": [
    "navigation: [{text: a, link: 'javascript:pwned()'}]",
    "1 invalid-field",
  ],
  "a rubric to javascript: in a menu": [
    "navigation: [{text: a, items: [{text: b, link: 'JAVASCRIPT:pwned()'}]}]",
    "1 invalid-field",
  ],
  "a rubric to another host without a scheme": [
    "navigation: [{text: a, link: //evil.example/}]",
    "1 invalid-field",
  ],
  "a rubric to another host by a backslash": [
    "navigation: [{text: a, link: '/\\evil.example/'}]",
    "1 dead-link",
  ],
  "a link of the foot to data:": [
    "footer: {links: [{text: a, link: 'data:text/html,x'}]}",
    "1 invalid-field",
  ],
  "a newsletter of javascript:": [
    "newsletter: {link: 'javascript:pwned()'}",
    "1 invalid-field",
  ],
  "an account of javascript:": [
    "social: [{network: x, link: 'javascript:pwned()'}]",
    "1 invalid-field",
  ],
  "a licence of javascript:": [
    "licence: {name: a, link: 'javascript:pwned()'}",
    "1 invalid-field",
  ],
  "a licence of data:": [
    "licence: {name: a, link: 'data:text/html,<script>pwned()</script>'}",
    "1 invalid-field",
  ],
  "a contact of javascript:": [
    "contact: 'javascript:pwned()'",
    "1 invalid-field",
  ],
  "a contact with copies": [
    "contact: 'a@gouv.fr?bcc=b@evil.example'",
    "1 invalid-field",
  ],
  "a contact of security of javascript:": [
    "security: {contact: 'javascript:pwned()'}",
    "1 invalid-field",
  ],
  "a contact of security of two lines": [
    'security: {contact: "mailto:a@gouv.fr\\nPolicy: https://evil.example/"}',
    "1 invalid-field",
  ],
  "a policy of security of two lines": [
    'security: {contact: "mailto:a@gouv.fr", policy: "https://gouv.fr/\\nHiring: x"}',
    harmless("it is kept as browsers read it, on one line"),
  ],
  "a declaration of accessibility of another host": [
    "accessibility: {page: //evil.example/}",
    "1 invalid-field",
  ],
  "a declaration of accessibility of another host, by a backslash": [
    "accessibility: {page: '/\\evil.example/'}",
    "1 dead-link",
  ],
  "a language that ends its attribute": [
    `languages: ['fr" onclick="pwned()']`,
    "1 invalid-field",
  ],
  "a clock that climbs": ["timezone: ../../etc/passwd", "1 invalid-field"],
  "a way to share of no name": ["share: [javascript]", "1 invalid-field"],
  "a rule of no name": [
    "rules: {__proto__: 'off'}",
    harmless("no such name is read"),
  ],
  "a state of accessibility of HTML": [
    "accessibility: {status: '<script>pwned()</script>'}",
    "1 invalid-field",
  ],
};

const article = "---\ntitle: Un article\ndate: 2026-01-15\n---\n\nUn texte.\n";

/** Each is a site of its own. */
export const settingsCases = Object.entries(tricks).map(
  ([trick, [source, ...outcome]]): HostileCase => ({
    name: `Settings: ${trick}`,
    files: { [file]: `${source}\n`, "content/articles/un.md": article },
    ...outcomeOf(file, outcome, 0),
    opens: [],
  }),
);

/** What ends, in turn, an attribute, an element, a title, a script, a comment and a section of XML. */
const breakout = `"'><img src=x onerror=pwned()></title></script><script>pwned()</script><!--]]>`;

/** Every text that settings say freely. */
export const hostileTexts = {
  name: `Nom ${breakout}`,
  description: `Description ${breakout}`,
  brand: [`Ministère ${breakout}`],
  serviceTitle: `Service ${breakout}`,
  baseline: `Devise ${breakout}`,
  footer: {
    description: `Pied ${breakout}`,
    links: [
      {
        text: `Lien ${breakout}`,
        link: `/contact/?a=${'"><img/src=x/onerror=pwned()>'}`,
      },
    ],
  },
  navigation: [
    { text: `Rubrique ${breakout}`, link: "/" },
    {
      text: `Menu ${breakout}`,
      items: [
        {
          text: `Entrée ${breakout}`,
          link: 'https://gouv.fr/"onclick="pwned()',
        },
      ],
    },
  ],
  licence: {
    name: `licence ${breakout}`,
    link: 'https://gouv.fr/"onclick="pwned()',
  },
  newsletter: {
    link: 'https://gouv.fr/"onclick="pwned()',
    description: `Lettre ${breakout}`,
  },
  social: [{ network: "x", link: 'https://gouv.fr/"onclick="pwned()' }],
  collections: {
    articles: {
      dir: "articles",
      url: "/articles/{slug}/",
      title: `Liste ${breakout}`,
      description: `Liste de ${breakout}`,
    },
    agenda: {
      dir: "agenda",
      url: "/\"'><img/src=x/onerror=pwned()>/{slug}/",
      title: "Agenda",
    },
  },
  redirects: {
    [`/a"; } location / { return 200 "${breakout.replaceAll("/", "")}`]: "/",
    "/b/": 'https://gouv.fr/$document_root";}location{"',
  },
  withdrawn: [`/c"; } location / { return 200 "x`],
  security: { contact: "mailto:a@gouv.fr" },
};
