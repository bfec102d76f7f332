import { renderToStaticMarkup } from "react-dom/server";

import { buildBody } from "../../lib/content/build-body";
import type { Entry, Language } from "../../lib/content/entry";
import type { Format } from "../../lib/content/parse-body";
import { readEntry } from "../../lib/content/read-entry";
import { readTranscript } from "../../lib/content/transcript";
import type { SourceFile } from "../../lib/disk/read-site-files";
import { createLibrary, type Library } from "../../lib/library/library";
import { buildRoutes } from "../../lib/library/routes";
import { sortProblems } from "../../lib/problems";
import { judge } from "../../lib/rules/judge";
import { readSettings } from "../../lib/site/read-settings";
import { renderFeedContent } from "../feed/render-content";
import { Body } from "../markdown/body";
import { createPageContext } from "../page-context";
import { directives } from "./index";

const { settings } = readSettings("", {
  defaultUrl: "http://localhost:3000/aide",
});

/** The files that the examples use. */
const media: Library["media"] = new Map([
  [
    "public/img/portraits/helene-jonin.png",
    {
      aliases: [],
      path: "/img/portraits/helene-jonin.png",
      size: { width: 200, height: 200 },
      bytes: 2_000,
    },
  ],
  [
    "public/img/feuilles.png",
    {
      path: "/img/feuilles.png",
      size: { width: 1600, height: 900 },
      bytes: 20_000,
    },
  ],
  [
    "public/documents/blocs-releves.csv",
    { path: "/documents/blocs-releves.csv", size: undefined, bytes: 61_880 },
  ],
  [
    "public/documents/presentation.vtt",
    {
      path: "/documents/presentation.vtt",
      size: undefined,
      bytes: 300,
      transcript: readTranscript(
        "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Alix>Ici, la première phrase.\n",
      ),
    },
  ],
  [
    "public/documents/report.en.pdf",
    { path: "/documents/report.en.pdf", size: undefined, bytes: 1_234_567 },
  ],
]);

const { routes, parts } = buildRoutes([], settings);

const library = createLibrary({
  parts,
  links: { routes, routesByFile: new Map(), files: new Set(media.keys()) },
  media,
  now: Date.parse("2026-11-26"),
  today: "2026-11-26",
  showsDrafts: false,
});

/** For the tests: a source as the site's directives read it. */
export function buildSample(
  source: string,
  format: Format = "md",
  language: Language = "fr",
) {
  return buildBody(
    {
      file: `content/a.${format}`,
      body: source,
      format,
      title: "Un",
      language,
    },
    { definitions: directives, settings },
  );
}

/** For the tests: the place and the rule of each problem of a source. */
export function rulesOf(source: string): string[] {
  return sortProblems(buildSample(source).problems).map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );
}

/** For the tests: the page's HTML of a source, without the element around it. */
export async function renderSample(
  source: string,
  format: Format = "md",
  language: Language = "fr",
): Promise<string> {
  return renderBody(sampleEntry(source, format, language));
}

/** For the tests: a whole source file, read, then shown on its page and in a feed. */
export async function renderFile(source: SourceFile) {
  const { entry, problems } = readEntry(source, {
    definitions: directives,
    settings,
    lastCommitDay: () => undefined,
  });
  const html = await renderBody(entry);
  return {
    problems: judge(problems, settings.rules),
    shown: `${entry.title}\n${html}`,
    html,
    feed: renderFeedContent(library, entry),
  };
}

async function renderBody(entry: Entry): Promise<string> {
  const page = createPageContext(library, entry);
  const html = renderToStaticMarkup(await Body({ page }));
  return html.replace(/^<div class="parution-body"[^>]*>|<\/div>$/g, "");
}

/** For the tests: the HTML of a source in a feed, its article at `/aide/a/`. */
export function renderFeedSample(
  source: string,
  format: Format = "md",
  others: Partial<Entry> = {},
): string {
  return renderFeedContent(library, {
    ...sampleEntry(source, format, "fr"),
    ...others,
  });
}

function sampleEntry(
  source: string,
  format: Format,
  language: Language,
): Entry {
  return {
    file: `content/a.${format}`,
    collection: undefined,
    language,
    path: "/a/",
    translations: [],
    aliases: [],
    title: "Un",
    description: undefined,
    date: undefined,
    updated: undefined,
    tags: [],
    tagPlaces: {},
    authors: [],
    image: undefined,
    draft: false,
    gone: undefined,
    toc: true,
    search: true,
    event: undefined,
    feedId: undefined,
    body: buildSample(source, format, language).body,
  };
}
