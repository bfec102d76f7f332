/** What someone who may write in a site folder could try. */
export interface HostileCase {
  /** Its family, then its trick. */
  name: string;
  /** What it writes, from the site folder. */
  files: Record<string, string | Buffer>;
  /** The symbolic links that it makes, from the site folder, and where each leads. */
  links?: Record<string, string>;
  /** What has to be reported, in any order: `file:line rule`. */
  reports: string[];
  /** Why nothing has to be. */
  harmless?: string;
  /** Whether the rest of its article is lost with it, which what is reported says. */
  loses?: boolean;
  /** The addresses to open: its page, and what it leads to. */
  opens: string[];
}

/** Why nothing has to be reported of a trick. */
interface Harmless {
  harmless: string;
}

/** A source, then what is reported of it: `line rule`, from its first line. */
export type Trick = readonly [source: string, ...outcome: Outcome[]];

export type Outcome = `${number} ${string}` | Harmless | typeof loses;

/** What follows a trick in its article is lost with it, or hidden. */
export const loses = { loses: true } as const;

export function harmless(why: string): Harmless {
  return { harmless: why };
}

/** What an article of the tests says before a trick, and after it. */
const before = "## Avant\n\nUn paragraphe.";
const after = "## Après\n\nLa suite.";

/** The line of an article's file that is before the first of its trick. */
const linesBefore = 9;

/** The source of an article whose text holds a trick. */
export function articleWith(title: string, source: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndate: 2026-01-15\n---\n\n${before}\n\n${source}\n\n${after}\n`;
}

/** A case for each trick, in the text of an article of its own. */
export function inArticles(
  family: string,
  tricks: Readonly<Record<string, Trick>>,
  extension: "md" | "mdx" = "md",
): HostileCase[] {
  return Object.entries(tricks).map(([trick, [source, ...outcome]]) => {
    const name = `${family}: ${trick}`;
    const slug = slugOf(name);
    const file = `content/articles/${slug}.${extension}`;
    return {
      name,
      files: { [file]: articleWith(name, source) },
      ...outcomeOf(file, outcome, linesBefore),
      opens: [`/articles/${slug}/`],
    };
  });
}

/** Of an address that no page can have, or that is another's. */
const withoutPage =
  / (?:invalid-segment|forbidden-character|reserved-name|name-too-long|same-url)$/;

/** A case for each trick, which is the whole of an article's file. */
export function asArticles(
  family: string,
  tricks: Readonly<Record<string, Trick>>,
): HostileCase[] {
  return Object.entries(tricks).map(([trick, [source, ...outcome]]) => {
    const name = `${family}: ${trick}`;
    const slug = slugOf(name);
    const file = `content/articles/${slug}.md`;
    const said = outcomeOf(file, outcome, 0);
    const hasPage = !said.reports.some((one) => withoutPage.test(one));
    return {
      name,
      files: { [file]: source },
      ...said,
      opens: hasPage ? [`/articles/${slug}/`] : [],
    };
  });
}

export function outcomeOf(
  file: string,
  outcome: readonly Outcome[],
  offset: number,
): Pick<HostileCase, "reports" | "harmless" | "loses"> {
  const reports: string[] = [];
  let why: string | undefined;
  let isLost = false;
  for (const one of outcome) {
    if (typeof one === "object") {
      if ("loses" in one) isLost = true;
      else why = one.harmless;
      continue;
    }
    const [line, rule] = one.split(" ");
    reports.push(`${file}:${Number(line) + offset} ${rule}`);
  }
  return {
    reports,
    ...(why !== undefined && { harmless: why }),
    ...(isLost && { loses: true }),
  };
}

export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
