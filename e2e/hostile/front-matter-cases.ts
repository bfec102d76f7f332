import {
  asArticles,
  harmless,
  loses,
  type Outcome,
  type Trick,
} from "./hostile-case";

const said = harmless("it stays what it says, wherever it is said");
const accepted = harmless("a field of no known name has no effect");

const rest = "\n## Avant\n\nUn paragraphe.\n\n## Après\n\nLa suite.\n";
const withFields = (fields: string, ...outcome: Outcome[]): Trick => [
  `---\n${fields}\n---\n${rest}`,
  ...outcome,
];

const bomb = [
  "a0: &a0 [x, x, x, x, x, x, x, x, x]",
  ...Array.from({ length: 9 }, (_, level) => {
    const inner = Array.from({ length: 9 }, () => `*a${level}`).join(", ");
    return `a${level + 1}: &a${level + 1} [${inner}]`;
  }),
].join("\n");

/** What stands above the text of an article. */
export const frontMatterCases = asArticles("Front matter", {
  "in JavaScript": [
    `---js\n{ title: (globalThis.pwned?.(), "x") }\n---\n${rest}`,
    "1 front-matter-language",
    loses,
  ],
  "in JSON": [
    `---json\n{ "title": "x" }\n---\n${rest}`,
    "1 front-matter-language",
    loses,
  ],
  "in CoffeeScript": [
    `---coffee\ntitle: pwned()\n---\n${rest}`,
    "1 front-matter-language",
    loses,
  ],
  "with a function": withFields(
    'title: Une fonction\na: !!js/function "function () { pwned() }"',
    "3 invalid-yaml",
  ),
  "with an object of Python": withFields(
    'title: Un objet\na: !!python/object/apply:os.system ["id"]',
    "3 invalid-yaml",
  ),
  "with a regular expression": withFields(
    "title: Une expression\na: !!js/regexp /a/",
    "3 invalid-yaml",
  ),
  "with bytes": withFields(
    "title: Des octets\na: !!binary aGVsbG8=",
    "3 invalid-yaml",
  ),
  "with a type of its own": withFields(
    "title: Un type\na: !evil {b: c}",
    "3 invalid-yaml",
  ),
  "with a directive of types": withFields(
    "%TAG ! tag:evil.example,2000:\ntitle: Un type",
    "3 invalid-yaml",
  ),
  "with the prototype of objects": withFields(
    "title: Un prototype\n__proto__: {draft: true, isEvil: true}",
    accepted,
  ),
  "with a constructor": withFields(
    "title: Un constructeur\nconstructor: {prototype: {isEvil: true}}",
    accepted,
  ),
  "with aliases that multiply": withFields(
    `title: Une bombe\n${bomb}`,
    "1 invalid-yaml",
  ),
  "with an alias of itself": withFields(
    "title: Une boucle\na: &a [*a]",
    "3 invalid-yaml",
  ),
  "with keys that are merged": withFields(
    "title: Une fusion\na: &a {draft: true}\n<<: *a",
    accepted,
  ),
  "with a key that is a list": withFields(
    "title: Une clé\n? [a, b]\n: c",
    accepted,
  ),
  "with a key twice": withFields("title: Un\ntitle: Deux", "3 invalid-yaml"),
  "with two documents": [
    `---\ntitle: Un\n...\ntitle: Deux\n---\n${rest}`,
    "4 invalid-yaml",
  ],
  "with a title that ends its element": withFields(
    "title: 'a</title><script>pwned()</script>'",
    said,
  ),
  "with a title that ends the data for machines": withFields(
    "title: 'b</script><script>pwned()</script><!--'",
    said,
  ),
  "with a title that begins a comment": withFields(
    "title: 'c<!--<script>'",
    said,
  ),
  "with a title that ends a section of XML": withFields(
    "title: 'd]]></title><evil/>'",
    said,
  ),
  "with a title that ends with a handler's name": withFields(
    "title: 'e onclick='",
    said,
  ),
  "with a title that ends with the name of a style": withFields(
    "title: 'f style='",
    said,
  ),
  "with a title of a tag with a handler": withFields(
    "title: '<b onclick=\"pwned()\">g</b>'",
    said,
  ),
  "with a title that is a template's": withFields(
    "title: '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}'",
    said,
  ),
  "with a title of several lines": withFields(
    'title: "h\\r\\nX-Evil: 1\\r\\n\\r\\n<script>pwned()</script>"',
    said,
  ),
  "with a title of control characters": withFields(
    'title: "i\\0\\a\\x1b[31m\\x85"',
    said,
  ),
  "with a title of half a character": withFields('title: "j\\ud800"', said),
  "with a title that turns round": withFields('title: "k\\u202etxet"', said),
  "with a title of ten thousand letters": withFields(
    `title: ${"lettre ".repeat(1_400)}`,
    said,
  ),
  "with a title that is no text": withFields(
    "title: {a: b}",
    "2 invalid-field",
  ),
  "with a title that is only spaces without width": withFields(
    'title: "\\u200b"',
    said,
  ),
  "with a description that ends its attribute": withFields(
    "title: Une description\ndescription: '\"><script>pwned()</script>'",
    said,
  ),
  "with a description of a section of XML": withFields(
    "title: Une autre description\ndescription: '<![CDATA[x]]><script xmlns=\"http://www.w3.org/1999/xhtml\">pwned()</script>'",
    said,
  ),
  "with a description of an entity": withFields(
    "title: Une entité\ndescription: '&evil; &lt;script&gt;pwned()&lt;/script&gt;'",
    said,
  ),
  "with a tag of HTML": withFields(
    "title: Un thème\ntags: ['<script>pwned()</script>']",
    said,
  ),
  "with a tag that climbs": withFields(
    "title: Un thème qui monte\ntags: ['../../../evil', '..', '.']",
    said,
  ),
  "with a tag named as the prototype of objects": withFields(
    "title: Un thème de prototype\ntags: [__proto__, constructor]",
    said,
  ),
  "with a tag that ends a line of a calendar": withFields(
    'title: Un thème de calendrier\nstart: 2027-01-15\ntags: ["a;b,c\\r\\nEND:VEVENT"]',
    said,
  ),
  "with an author of HTML": withFields(
    "title: Un auteur\nauthors: ['<img src=x onerror=pwned()>']",
    said,
  ),
  "with an author who climbs": withFields(
    "title: Un auteur qui monte\nauthors: ['../..']",
    said,
  ),
  "with a place that ends its line": withFields(
    'title: Un lieu\nstart: 2027-01-15 14:30\nplace: "x\\r\\nATTACH:https://evil.example/a.ics\\r\\nBEGIN:VALARM"',
    said,
  ),
  "with an event of a title that ends its own": withFields(
    'title: "Un événement\\r\\nEND:VEVENT\\r\\nBEGIN:VEVENT"\nstart: 2027-01-16 10:00',
    said,
  ),
  "with an event that never ends": withFields(
    "title: Un événement sans fin\nstart: 2027-01-15\nend: 9999-99-99",
    "4 invalid-date",
  ),
  "with a date of code": withFields(
    "title: Une date\ndate: 'new Date()'",
    "3 invalid-date",
  ),
  "with a date too great": withFields(
    "title: Une grande date\ndate: 99999999999999999999",
    "3 invalid-field",
  ),
  "with a number too great": withFields(
    "title: Un nombre\ntoc: 1e999",
    "3 invalid-field",
  ),
  "with an image of javascript:": withFields(
    "title: Une image\nimage: {path: 'javascript:pwned()', alt: x}",
    "3 missing-image",
  ),
  "with an image of another site": withFields(
    "title: Une image d’ailleurs\nimage: {path: 'https://evil.example/a.png', alt: x}",
    "3 external-image",
  ),
  "with an image of the machine": withFields(
    "title: Une image de la machine\nimage: {path: '../../../../etc/passwd', alt: x}",
    "3 missing-image",
  ),
  "with an alternative that ends its attribute": withFields(
    "title: Une alternative\nimage: {path: /img/carre.png, alt: 'x\" onerror=\"pwned()'}",
    said,
  ),
  "with a credit of HTML": withFields(
    "title: Un crédit\nimage: {path: /img/carre.png, alt: x, credit: '<img src=x onerror=pwned()>'}",
    said,
  ),
  "with a video of javascript:": withFields(
    "title: Une vidéo\nvideo: {src: 'javascript:pwned()', title: x}",
    "3 invalid-video",
    "3 undecided-video",
  ),
  "with a video of a host that is not allowed": withFields(
    "title: Une vidéo d’ailleurs\nvideo: {src: 'https://evil.example/w/113016a7-c56a-4056-9451-ff20c907c5ef', title: x}",
    "3 forbidden-host",
  ),
  "with slides of a host that is not allowed": withFields(
    "title: Une présentation\nslides: {src: 'https://evil.example/', title: x}",
    "3 forbidden-host",
  ),
  "with an identifier of feeds that ends its element": withFields(
    "title: Un identifiant\nfeedId: ']]></id><evil/>'",
    said,
  ),
  "with a language that ends its attribute": withFields(
    "title: Une langue\nlang: 'fr\" onclick=\"pwned()'",
    "3 invalid-field",
  ),
  "with an address that climbs": withFields(
    "title: Une adresse\npermalink: /../../../../tmp/parution-evil/",
    "3 invalid-segment",
  ),
  "with an address that climbs in codes": withFields(
    "title: Une adresse en codes\npermalink: /%2e%2e/%2e%2e/parution-evil/",
    "3 forbidden-character",
  ),
  "with an address that climbs by backslashes": withFields(
    "title: Une adresse de Windows\npermalink: '/..\\..\\parution-evil/'",
    "3 invalid-field",
  ),
  "with the address of the program's files": withFields(
    "title: Une adresse réservée\npermalink: /_parution/x/",
    "3 reserved-name",
  ),
  "with the address of the home page": withFields(
    "title: L’adresse de l’accueil\npermalink: /",
    "3 same-url",
  ),
  "with an address of another host": withFields(
    "title: Un autre hôte\npermalink: //evil.example/",
    "3 invalid-field",
  ),
  "with a name that climbs": withFields(
    "title: Un nom qui monte\nslugOverride: '..'",
    "3 invalid-segment",
  ),
  "with a name of HTML": withFields(
    "title: Un nom de HTML\nslugOverride: '<script>'",
    "3 forbidden-character",
  ),
  "with a name that no disk could write": withFields(
    `title: Un nom trop long\nslugOverride: ${"a".repeat(5_000)}`,
    "3 name-too-long",
  ),
  "with an alias that climbs": withFields(
    "title: Un alias\naliases: /../../etc/passwd",
    "3 invalid-field",
  ),
  "with an alias that climbs in codes": withFields(
    "title: Un alias en codes\naliases: /%2e%2e/%2e%2e/evil",
    "3 invalid-field",
  ),
  "with an alias that ends a line of nginx": withFields(
    "title: Un alias de nginx\naliases: '/a\"; } location / { return 301 https://evil.example; } #'",
    "3 invalid-field",
  ),
  "with an alias that nginx could read otherwise": withFields(
    "title: Un alias de nginx bis\naliases: '/a\"; return 200 $document_root; \"b'",
    said,
  ),
  "with an alias that adds a header": withFields(
    'title: Un alias de plus\naliases: "/a\\r\\nX-Evil: 1"',
    "3 invalid-field",
  ),
  "with an alias of every address": withFields(
    "title: Un alias de tout\naliases: '/*'",
    said,
  ),
  "that is never closed": [
    "---\ntitle: Sans fin\n\nUn paragraphe.\n",
    "1 unclosed-front-matter",
    loses,
  ],
  "of a thousand fields": withFields(
    `title: Mille champs\n${Array.from({ length: 1_000 }, (_, index) => `champ${index}: ${index}`).join("\n")}`,
    accepted,
  ),
  "nested a thousand times": withFields(
    `title: Mille niveaux\na: ${"[".repeat(1_000)}${"]".repeat(1_000)}`,
    "3 invalid-yaml",
  ),
});
