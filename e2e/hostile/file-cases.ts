import {
  articleWith,
  outcomeOf,
  slugOf,
  type HostileCase,
} from "./hostile-case";

/** A name of a source file under `content/articles/`, and the rule that says what is wrong with it. */
const names: Readonly<
  Record<string, readonly [name: string, rule: string | { harmless: string }]>
> = {
  "of an element": ["<img src=x onerror=pwned()>.md", "forbidden-character"],
  "that ends an attribute": [
    'a"onmouseover="pwned().md',
    "forbidden-character",
  ],
  "that ends an attribute in single quotes": [
    "a'onmouseover='pwned().md",
    { harmless: "addresses are encoded, and attributes are in double quotes" },
  ],
  "of two lines": ["a\nX-Evil: 1.md", "forbidden-character"],
  "of two lines as old machines end them": [
    "a\rX-Evil: 1.md",
    "forbidden-character",
  ],
  "with an escape of terminals": ["a\u001b[31m.md", "forbidden-character"],
  "that climbs in codes": ["a..%2f..%2fevil.md", "forbidden-character"],
  "that climbs in codes of codes": [
    "%252e%252e%252fevil.md",
    "forbidden-character",
  ],
  "that climbs by backslashes": ["a\\..\\..\\evil.md", "forbidden-character"],
  "of two dots": ["...md", { harmless: "tools' own files are not read" }],
  "of a disk": ["C:evil.md", "forbidden-character"],
  "of a device of Windows": [
    "CON.md",
    { harmless: "the address is good on what serves it" },
  ],
  "of a file of settings of Apache": [
    ".htaccess.md",
    { harmless: "tools' own files are not read" },
  ],
  "of a page of HTML": ["index.html.md", "dot-in-name"],
  "that ends with a dot": ["evil..md", "dot-in-name"],
  "that ends with a space": [
    "evil .md",
    { harmless: "its address encodes it" },
  ],
  "of the prototype of objects": [
    "__proto__.md",
    { harmless: "no name is looked up in an object" },
  ],
  "of the constructor of objects": [
    "constructor.md",
    { harmless: "no name is looked up in an object" },
  ],
  "that turns round": ["a\u202efdp.md", { harmless: "its address encodes it" }],
  "in letters of another alphabet": [
    "аrticle.md",
    { harmless: "its address encodes it" },
  ],
  "of a variable of nginx": [
    "$document_root.md",
    { harmless: "its address encodes it" },
  ],
  "that ends a line of nginx": [
    "a;}location{.md",
    { harmless: "its address encodes it" },
  ],
  "of a hash": ["a#b.md", "forbidden-character"],
  "of a query": ["a?b=c.md", "forbidden-character"],
  "too long for an address": [`${"a".repeat(240)}.md`, "name-too-long"],
};

const namedFiles = Object.entries(names).map(
  ([trick, [name, outcome]]): HostileCase => {
    const title = `File name: ${trick}`;
    const file = `content/articles/${name}`;
    return {
      name: title,
      files: { [file]: articleWith(title, "Un texte.") },
      reports: typeof outcome === "string" ? [`${file}:1 ${outcome}`] : [],
      ...(typeof outcome === "object" && outcome),
      opens: [],
    };
  },
);

/** Symbolic links: where each is, where it leads, and what is reported of it. */
const links: Readonly<
  Record<string, readonly [link: string, target: string, rule: string]>
> = {
  "to a file of the machine, as an article": [
    "content/articles/lien.md",
    "/etc/passwd",
    "outside-link",
  ],
  "to a file of the machine, as a file to publish": [
    "public/lien.txt",
    "/etc/passwd",
    "outside-link",
  ],
  "to a file of the machine, as an image": [
    "public/img/lien.png",
    "/etc/passwd",
    "outside-link",
  ],
  "to a folder of the machine": [
    "content/articles/lien",
    "/etc",
    "outside-link",
  ],
  "to a folder of the machine, in public": [
    "public/lien",
    "/etc",
    "outside-link",
  ],
  "to a file beside the site, by climbing": [
    "content/articles/voisin.md",
    "../../../secret.md",
    "outside-link",
  ],
  "to the site itself": ["content/articles/boucle", "../..", "outside-link"],
  "to its own folder": ["public/boucle", ".", "outside-link"],
  "to itself": ["public/soi", "soi", "unreadable-file"],
  "to nothing": ["content/articles/rien.md", "absent.md", "unreadable-file"],
  "to a device that never ends": [
    "public/zero.txt",
    "/dev/zero",
    "outside-link",
  ],
  "to the memory of the process": [
    "public/environ.txt",
    "/proc/self/environ",
    "outside-link",
  ],
};

const symbolicLinks = Object.entries(links).map(
  ([trick, [link, target, rule]]): HostileCase => ({
    name: `Symbolic link: ${trick}`,
    files: {},
    links: { [link]: target },
    reports: [`${link}:1 ${rule}`],
    opens: [],
  }),
);

const plain = Buffer.from("Du texte.\n");

/** Files of `public/`, and what is reported of each. */
const published: Readonly<
  Record<
    string,
    readonly [name: string, outcome: string | { harmless: string }]
  >
> = {
  "named as an element": [
    "<img src=x onerror=pwned()>.txt",
    { harmless: "no page names it, and its address encodes it" },
  ],
  "named in two lines": [
    "a\nX-Evil: 1.txt",
    { harmless: "no header and no file of servers names it" },
  ],
  "named as a line of nginx": [
    'a";}location{".js.br',
    { harmless: "the configuration quotes it" },
  ],
  "named as a variable of nginx": [
    "$document_root.js.br",
    { harmless: "the configuration takes it for a path" },
  ],
  "that is hidden": [
    ".env",
    { harmless: "tools' own files are not published" },
  ],
  "in a hidden folder": [
    ".git/config",
    { harmless: "tools' own files are not published" },
  ],
  "in the place of the page of errors": ["404.html", "hidden-file"],
  "in the place of the health check": ["sante", "hidden-file"],
  "in the program's folder": ["_parution/page.js", "hidden-file"],
  "in the place of the home page": ["index.html", "hidden-file"],
};

const publishedFiles = Object.entries(published).map(
  ([trick, [name, outcome]]): HostileCase => {
    const file = `public/${name}`;
    return {
      name: `Published file: ${trick}`,
      files: { [file]: plain },
      reports: typeof outcome === "string" ? [`${file}:1 ${outcome}`] : [],
      ...(typeof outcome === "object" && outcome),
      opens: [],
    };
  },
);

/** Files that are no text, or no Markdown. */
const contents: Readonly<
  Record<string, readonly [content: Buffer, line: number, rule: string]>
> = {
  "of bytes": [Buffer.from([0x89, 0x50, 0, 0xff]), 1, "not-text"],
  "in UTF-16": [Buffer.from("# Titre\n\nTexte.\n", "utf16le"), 1, "not-text"],
  "with a NUL in its third line": [
    Buffer.from("# Titre\n\nUn\0mot.\n"),
    3,
    "not-text",
  ],
  "with a letter in too many bytes": [
    Buffer.from([0x23, 0x20, 0xc0, 0xbc, 0x0a]),
    1,
    "not-text",
  ],
  "of a megabyte on a line": [
    Buffer.from(`# Titre\n\n${"mot ".repeat(250_000)}`),
    1,
    "file-too-big",
  ],
  "of ten thousand brackets": [
    Buffer.from(
      `# Dix mille crochets\n\n${"[".repeat(10_000)}a${"]".repeat(10_000)}`,
    ),
    3,
    "too-deep",
  ],
  "of ten thousand quotations": [
    Buffer.from(`# Dix mille citations\n\n${">".repeat(10_000)} a`),
    3,
    "too-deep",
  ],
};

const strangeFiles = Object.entries(contents).map(
  ([trick, [content, line, rule]]): HostileCase => {
    const name = `File: ${trick}`;
    const file = `content/articles/${slugOf(name)}.md`;
    return {
      name,
      files: { [file]: content },
      ...outcomeOf(file, [`${line} ${rule}`], 0),
      opens: [],
    };
  },
);

export const fileCases = [
  ...namedFiles,
  ...symbolicLinks,
  ...publishedFiles,
  ...strangeFiles,
];
