import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import type { Entry } from "../../lib/content/entry";
import { readFrontMatter } from "../../lib/content/front-matter";
import { splitFrontMatter } from "../../lib/content/split-front-matter";
import type { Library } from "../../lib/library/library";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import { loadCorpusSite } from "./load-corpus-site";
import { corpusSites, type CorpusSite } from "./corpus-sites";
import { deliberateDifferences } from "./deliberate-differences";
import { firstDifference } from "./first-difference";
import { readerText } from "./reader-text";

/** The folder of real articles, which is not part of the repository. */
const shared = process.env.PARUTION_SHARED;

/** What the original engine made of each file of a site. */
const referenceSchema = z.record(
  z.string(),
  z.object({
    url: z.union([z.string(), z.literal(false)]),
    bodyHtml: z.string(),
  }),
);

/** One file of the corpus as both engines publish it. */
interface Comparison {
  file: string;
  source: string;
  /** The rules of the problems that its author is told of. */
  rules: string[];
  ours: { url: string | false; text: string };
  theirs: { url: string | false; text: string };
}

/** Eleventy's templates, which are not run here: their words are unknown. */
const templateTag = /\{\{|\{%/;
const fencedCode = /^```.*?^```/gms;

async function compareSite(
  site: CorpusSite,
  corpus: string,
): Promise<Comparison[]> {
  const { library, problems } = await loadCorpusSite(site, corpus);
  const reference = referenceSchema.parse(
    JSON.parse(
      await readFile(join(corpus, "reference", `${site.name}.json`), "utf8"),
    ),
  );
  return await Promise.all(
    Object.entries(reference).map(async ([file, { url, bodyHtml }]) => {
      const source = await readFile(join(corpus, site.name, file), "utf8");
      const entry = library.links.routesByFile.get(
        file.normalize("NFC"),
      )?.entry;
      return {
        file: `${site.name}/${file}`,
        source,
        rules: problems
          .filter((problem) => problem.file === file.normalize("NFC"))
          .map(({ rule }) => rule),
        ours: {
          url: entry?.path ?? false,
          text: entry ? await renderedText(library, entry) : "",
        },
        theirs: {
          url,
          // What has no page has no reader.
          text:
            url === false
              ? ""
              : readerText(bodyHtml + layoutHtml(file, source)),
        },
      };
    }),
  );
}

/** The original's layout, and not the body, showed the video and the slides of the front matter. */
function layoutHtml(file: string, source: string): string {
  const { yaml } = splitFrontMatter(file, source);
  const { video, slides } = readFrontMatter(file, yaml).fields;
  return [video, slides]
    .map((player) => (player ? `<p>${player.title}</p>` : ""))
    .join("");
}

async function renderedText(library: Library, entry: Entry): Promise<string> {
  const page = createPageContext(library, entry);
  return readerText(renderToStaticMarkup(await Body({ page })));
}

/** What the original's text would be, had it our deliberate differences. */
function expectedText({ file, theirs }: Comparison): string {
  return deliberateDifferences
    .filter((difference) => difference.file === file)
    .reduce(
      (text, one) => text.replace(one.theirs, () => one.ours),
      theirs.text,
    );
}

describe.skipIf(!shared)("the real articles that PARUTION_SHARED names", () => {
  const comparisons = new Map<string, Comparison[]>();
  const of = ({ name }: CorpusSite) => comparisons.get(name) ?? [];

  beforeAll(async () => {
    for (const site of corpusSites) {
      const corpus = join(shared ?? "", "corpus");
      comparisons.set(site.name, await compareSite(site, corpus));
    }
  });
  afterAll(() => comparisons.clear());

  it("are all there", () => {
    for (const site of corpusSites) expect(of(site)).toHaveLength(site.files);
  });

  describe.each(corpusSites)("of $name", (site) => {
    it("have the URLs of the original", () => {
      const wrong = of(site)
        .filter(({ ours, theirs }) => ours.url !== theirs.url)
        .map(({ file, ours, theirs }) => [file, ours.url, theirs.url]);
      expect(wrong).toEqual([]);
    });

    it("read like the original", () => {
      const wrong = of(site)
        .filter(({ source }) => !templateTag.test(source))
        .flatMap((one) => {
          const found = firstDifference(one.ours.text, expectedText(one));
          return found ? [{ file: one.file, ...found }] : [];
        });
      expect(wrong).toEqual([]);
    });

    it("have their template tags reported, and the rest shown", () => {
      const silent = of(site)
        .filter(({ source }) =>
          templateTag.test(source.replace(fencedCode, "")),
        )
        .filter(
          ({ rules, ours }) => !rules.includes("template-tag") || !ours.text,
        )
        .map(({ file }) => file);
      expect(silent).toEqual([]);
    });
  });

  it("differ on purpose in ten passages at most, each of them real", () => {
    const all = [...comparisons.values()].flat();
    expect(deliberateDifferences.length).toBeLessThanOrEqual(10);
    for (const { file, ours, theirs } of deliberateDifferences) {
      const one = all.find((comparison) => comparison.file === file);
      expect(one?.ours.text).toContain(ours);
      expect(one?.theirs.text).toContain(theirs);
    }
  });
});
