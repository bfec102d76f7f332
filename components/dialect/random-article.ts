import fc from "fast-check";

/** A construct of the dialect, and those in it. */
type Block =
  | { kind: "paragraph"; inline: Inline[] }
  | { kind: "heading"; drop: number }
  | { kind: "list"; marker: "-" | "1." | "- [ ]"; items: Block[][] }
  | { kind: "quotation"; blocks: Block[] }
  | { kind: "code"; fence: "```" | "~~~" }
  | { kind: "table"; rows: number }
  | { kind: "html"; tag: "div" | "section" | "details"; blocks: Block[] }
  | { kind: "container"; name: Container; form: Form; blocks: Block[] }
  | { kind: "parts"; name: "accordions" | "tabs" | "cards"; parts: Block[][] }
  | { kind: "leaf"; name: Leaf };

type Inline = (typeof inlines)[number];
type Container = (typeof containers)[number];
type Form = "short" | "braces" | "component";
type Leaf = (typeof leaves)[number];

const inlines = [
  "word",
  "emphasis",
  "strong",
  "strike",
  "code",
  "link",
  "note",
  "html",
  "image",
  "break",
] as const;

const containers = [
  "callout",
  "info",
  "warning",
  "success",
  "error",
  "highlight",
  "accordion",
  "quote",
] as const;

const leaves = [
  "button",
  "badge",
  "figure",
  "video",
  "embed",
  "download",
  "summary",
] as const;

/** Containers whose line ends with a title. */
const titled: readonly Container[] = [
  "callout",
  "info",
  "warning",
  "success",
  "error",
  "accordion",
];

const componentNames: Record<string, string> = {
  accordion: "Accordion",
  accordions: "Accordions",
  callout: "Callout",
  cards: "Cards",
  card: "Card",
  error: "Error",
  highlight: "Highlight",
  info: "Info",
  quote: "Quote",
  success: "Success",
  tabs: "Tabs",
  tab: "Tab",
  warning: "Warning",
};

const { blocks } = fc.letrec<{ blocks: Block[]; block: Block }>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 4 }),
  block: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    fc.record({
      kind: fc.constant("paragraph"),
      inline: fc.array(fc.constantFrom(...inlines), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    fc.record({ kind: fc.constant("heading"), drop: fc.nat(3) }),
    fc.record({ kind: fc.constant("leaf"), name: fc.constantFrom(...leaves) }),
    fc.record({
      kind: fc.constant("code"),
      fence: fc.constantFrom("```", "~~~"),
    }),
    fc.record({ kind: fc.constant("table"), rows: fc.nat(2) }),
    fc.record({
      kind: fc.constant("list"),
      marker: fc.constantFrom("-", "1.", "- [ ]"),
      items: fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("quotation"), blocks: tie("blocks") }),
    fc.record({
      kind: fc.constant("html"),
      tag: fc.constantFrom("div", "section", "details"),
      blocks: tie("blocks"),
    }),
    fc.record({
      kind: fc.constant("container"),
      name: fc.constantFrom(...containers),
      form: fc.constantFrom("short", "braces", "component"),
      blocks: tie("blocks"),
    }),
    fc.record({
      kind: fc.constant("parts"),
      name: fc.constantFrom("accordions", "tabs", "cards"),
      parts: fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

/** An article of constructs nested at random. */
export interface RandomArticle {
  format: "md" | "mdx";
  source: string;
  /** Each occurs once in the source, and has to be shown. */
  words: string[];
}

/** Articles whose every construct is written right. */
export const articles: fc.Arbitrary<RandomArticle> = fc
  .record({ format: fc.constantFrom("md", "mdx"), blocks })
  .map(({ format, blocks }) => new Writer(format).write(blocks));

/** Articles of careless authors: some lines are lost, and some twice there. */
export const carelessArticles: fc.Arbitrary<RandomArticle> = fc
  .record({
    blocks,
    mistakes: fc.array(
      fc.record({ at: fc.nat(), is: fc.constantFrom("lost", "twice") }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ blocks, mistakes }) => {
    const { source, words } = new Writer("md").write(blocks);
    const lines = source.split("\n");
    for (const { at, is } of mistakes) {
      const index = at % lines.length;
      const line = lines[index] ?? "";
      lines.splice(index, 1, ...(is === "lost" ? [] : [line, line]));
    }
    const careless = lines.join("\n");
    return {
      format: "md",
      source: careless,
      words: words.filter((word) => careless.includes(word)),
    };
  });

/** Writes constructs as an author does, each word another. */
class Writer {
  private readonly words: string[] = [];
  private readonly notes: string[] = [];
  /** Of the last heading: the next is at most one level below. */
  private level = 1;

  constructor(private readonly format: "md" | "mdx") {}

  write(blocks: readonly Block[]): RandomArticle {
    const text = this.blocks(blocks);
    const notes = this.notes.flatMap((note, index) => [
      "",
      `[^${index + 1}]: ${note}`,
    ]);
    return {
      format: this.format,
      source: [...text, ...notes].join("\n"),
      words: this.words,
    };
  }

  private word(): string {
    const word = `mot${this.words.length}x`;
    this.words.push(word);
    return word;
  }

  private blocks(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block) => [...this.block(block), ""]);
  }

  /** In a box with a title: what follows goes on from the heading before it. */
  private boxed(blocks: readonly Block[]): string[] {
    const before = this.level;
    const lines = this.blocks(blocks);
    this.level = before;
    return lines;
  }

  private block(block: Block): string[] {
    switch (block.kind) {
      case "paragraph":
        return [block.inline.map((inline) => this.inline(inline)).join(" ")];
      case "heading":
        this.level = Math.max(2, Math.min(6, this.level + 1 - block.drop));
        return [`${"#".repeat(this.level)} ${this.word()}`];
      case "list":
        return block.items.flatMap((item) => this.item(block.marker, item));
      case "quotation":
        return this.blocks(block.blocks).map((line) => `> ${line}`);
      case "code":
        return [
          block.fence,
          `${this.word()} <b>`,
          "",
          this.word(),
          block.fence,
        ];
      case "table":
        return [
          this.row(),
          "| --- | :-: |",
          ...Array.from({ length: block.rows }, () => this.row()),
        ];
      case "html":
        return this.html(block.tag, block.blocks);
      case "container":
        return this.container(block.name, block.form, block.blocks);
      case "parts":
        return this.parts(block.name, block.parts);
      case "leaf":
        return [this.leaf(block.name)];
    }
  }

  private item(marker: string, blocks: readonly Block[]): string[] {
    const [bullet = ""] = marker.split(" ");
    const indent = " ".repeat(bullet.length + 1);
    const [first = "", ...rest] = [this.word(), "", ...this.blocks(blocks)];
    return [
      `${marker} ${first}`,
      ...rest.map((line) => (line ? indent + line : "")),
    ];
  }

  private row(): string {
    return `| ${this.word()} | **${this.word()}** |`;
  }

  private html(tag: string, blocks: readonly Block[]): string[] {
    const open =
      tag === "details"
        ? ["<details>", "", `<summary>${this.word()}</summary>`]
        : [
            `<${tag} ${this.format === "mdx" ? "id" : "title"}="${this.word()}">`,
          ];
    return [...open, "", ...this.blocks(blocks), `</${tag}>`];
  }

  private container(
    name: Container,
    form: Form,
    blocks: readonly Block[],
  ): string[] {
    const title = titled.includes(name) ? this.word() : undefined;
    const inner =
      title === undefined ? this.blocks(blocks) : this.boxed(blocks);
    if (form === "component" && this.format === "mdx") {
      return this.component(name, title, inner);
    }
    if (form === "braces" && title !== undefined) {
      return [`:::${name}{title="${title}"}`, ...inner, ":::"];
    }
    return name === "accordion"
      ? [`??? ${title}`, ...inner, "???"]
      : [`:::${name} ${title ?? ""}`.trim(), ...inner, ":::"];
  }

  private component(
    name: string,
    title: string | undefined,
    inner: readonly string[],
  ): string[] {
    const tag = componentNames[name] ?? name;
    const attribute = title === undefined ? "" : ` title="${title}"`;
    return [`<${tag}${attribute}>`, "", ...inner, "", `</${tag}>`];
  }

  private parts(
    name: "accordions" | "tabs" | "cards",
    parts: readonly Block[][],
  ): string[] {
    const inner = parts.flatMap((part) => {
      const title = this.word();
      const contents = name === "tabs" ? this.blocks(part) : this.boxed(part);
      if (name === "accordions") return [`??? ${title}`, ...contents, "???"];
      return name === "tabs"
        ? [`:::tab ${title}`, ...contents, ":::"]
        : [`:::card{title="${title}" link="/"}`, ...contents, ":::"];
    });
    return name === "accordions"
      ? ["????accordionsgroup", ...inner, "????"]
      : [`::::${name}`, ...inner, "::::"];
  }

  private leaf(name: Leaf): string {
    switch (name) {
      case "button":
        return `::button{text="${this.word()}" link="/"}`;
      case "badge":
        return `::badge{text="${this.word()}" type="new"}`;
      case "figure":
        return `::figure{src="/img/feuilles.png" alt="${this.word()}" caption="${this.word()}"}`;
      case "video":
        return `::video{src="https://tube.numerique.gouv.fr/w/abc" title="${this.word()}"}`;
      case "embed":
        return `::embed{src="https://embed.acast.com/abc" title="${this.word()}"}`;
      case "download":
        return `::download{file="/documents/blocs-releves.csv" text="${this.word()}"}`;
      case "summary":
        return "::summary{}";
    }
  }

  private inline(inline: Inline): string {
    switch (inline) {
      case "word":
        return this.word();
      case "emphasis":
        return `*${this.word()}*`;
      case "strong":
        return `**${this.word()}**`;
      case "strike":
        return `~~${this.word()}~~`;
      case "code":
        return `\`${this.word()}\``;
      case "link":
        return `[${this.word()}](https://www.example.org/){.fr-link}`;
      case "note":
        this.notes.push(this.word());
        return `${this.word()}[^${this.notes.length}]`;
      case "html":
        return `<span title="s">${this.word()}</span>`;
      case "image":
        return `![${this.word()}](/img/feuilles.png)`;
      case "break":
        return `${this.word()}<br />`;
    }
  }
}
