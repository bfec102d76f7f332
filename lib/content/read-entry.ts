import type { RootContent } from "mdast";
import type { Position } from "unist";

import { once } from "../once";
import { fileStart, type Place, type Problem } from "../problems";
import type { SourceFile } from "../disk/read-site-files";
import { isFrench } from "./apply-typography";
import { buildBody, type BodyContext } from "./build-body";
import type { Day } from "./day";
import type { Directive } from "./directive-syntax";
import type { Entry, MainImage } from "./entry";
import { readEvent } from "./event";
import { placeEntry } from "./entry-path";
import { namesDraft, readFrontMatter, type FrontMatter } from "./front-matter";
import { splitFrontMatter } from "./split-front-matter";
import { frenchTypography } from "./typography";
import { rules } from "../rules";
import type { SiteSettings } from "../site/settings";
import { spokenLanguages } from "../words/words";
import { checkFile } from "../rules/run-checks";
import type { ParsedYaml } from "../yaml/parse-yaml";

export interface EntryContext extends BodyContext {
  /** The day of a file's last commit, if the site folder has a history. */
  lastCommitDay: (file: string) => Day | undefined;
}

/** A source file whose body is only parsed when it is asked for. */
export interface OpenEntry {
  entry: Entry;
  /** Every problem of the file at once; parses the body. */
  findProblems: () => Problem[];
}

/** The front matter of a source file, and where its body is. */
export type OpenSource = ReturnType<typeof openSource>;

/** Reads the front matter of a source file: what settings have no part in. */
export function openSource({ file, text }: SourceFile) {
  const split = splitFrontMatter(file, text);
  return { file, text, split, front: readFrontMatter(file, split.yaml) };
}

/** One source file as a checked entry; every problem of the file at once. */
export function readEntry(
  source: SourceFile,
  context: EntryContext,
): { entry: Entry; problems: Problem[] } {
  const { entry, findProblems } = openEntry(openSource(source), context);
  return { entry: { ...entry }, problems: findProblems() };
}

/** One source file as an entry, without reading more than its page's place in lists asks for. */
export function openEntry(
  { file, text, split, front }: OpenSource,
  context: EntryContext,
): OpenEntry {
  const { settings } = context;
  const { fields } = front;
  const place = placeEntry(file, fields, settings, (field) =>
    split.yaml.placeOfKey([], field),
  );
  const { language } = place;
  const typeset = (text: string) =>
    isFrench(language) ? frenchTypography(text) : text;
  const format = file.endsWith(".mdx") ? "mdx" : "md";
  const readBody = once(() =>
    buildBody(
      {
        file,
        body: split.body,
        format,
        title: fields.title,
        language,
        closing: closingBlocks(fields, split.yaml),
      },
      context,
    ),
  );
  const isArticle = place.collection !== undefined;
  const title = titleOf(file, fields, split.yaml, readBody, isArticle);
  const dayOf = (value: FrontMatter["date"]) =>
    value === "last-modified" ? context.lastCommitDay(file) : value;
  const event = readEvent(file, fields, split.yaml, settings.timezone);
  const image = mainImage(file, fields, split.yaml, typeset);
  const entry: Entry = {
    file,
    collection: place.collection,
    language,
    path: place.path,
    translations: fields.translation.map((target) => ({
      target,
      ...placeInList("translation", target, split.yaml),
    })),
    aliases: fields.aliases.map((target) => ({
      target,
      ...placeInList("aliases", target, split.yaml),
    })),
    title: typeset(title.text),
    description: fields.description ? typeset(fields.description) : undefined,
    date: dayOf(fields.date) ?? undefined,
    updated: dayOf(fields.updated) ?? undefined,
    tags: fields.tags,
    tagPlaces: Object.fromEntries(
      fields.tags.map((tag) => [tag, placeInList("tags", tag, split.yaml)]),
    ),
    authors: fields.authors,
    image: image.image,
    draft: fields.draft ?? (namesDraft(text) && "unsure"),
    gone: fields.gone ? split.yaml.placeOfKey([], "gone") : undefined,
    toc: fields.toc ?? true,
    search: fields.search ?? true,
    event: event.event,
    feedId: fields.feedId ?? undefined,
    get body() {
      return readBody().body;
    },
  };
  const findProblems = () => {
    const { isRead, problems } = readBody();
    // With a broken front matter or body, what they lack is not known.
    const needsTitle =
      isRead && split.problems.length === 0 && place.path !== undefined;
    return [
      ...split.problems,
      ...front.problems,
      ...(needsTitle ? title.problems : []),
      ...image.problems,
      ...event.problems,
      ...place.problems,
      ...undeclaredLanguage(file, fields, settings, split.yaml),
      ...problems,
      ...checkFile(rules, { entry, text }),
    ];
  };
  return { entry, findProblems };
}

/** A language of a front matter that is none of the site's. */
function undeclaredLanguage(
  file: string,
  { lang }: FrontMatter,
  { languages }: Pick<SiteSettings, "languages">,
  yaml: ParsedYaml,
): Problem[] {
  if (lang === undefined || languages.includes(lang)) return [];
  return [
    {
      file,
      ...yaml.placeOfKey([], "lang"),
      rule: "undeclared-language",
      message: `Le site n’est pas en « ${lang} » : la page de cet article reste dans la langue principale.`,
      mend: spokenLanguages.includes(lang)
        ? `Ajoutez « ${lang} » à « languages », dans « content/site.yaml ».`
        : `Le programme ne parle pas cette langue : annoncez plutôt les passages qui y sont par <div lang="${lang}">.`,
    },
  ];
}

/** Where a text is written in a field that is a text or a list of texts. */
function placeInList(field: string, text: string, yaml: ParsedYaml): Place {
  const written: unknown =
    typeof yaml.value === "object" && yaml.value !== null
      ? Reflect.get(yaml.value, field)
      : undefined;
  const list: readonly unknown[] = Array.isArray(written) ? written : [];
  const index = list.findIndex((one) => String(one).trim() === text);
  return yaml.placeOfValue(index === -1 ? [field] : [field, index]);
}

/** The title; without one, the first heading of a page or of a file without front matter. */
function titleOf(
  file: string,
  fields: FrontMatter,
  yaml: ParsedYaml,
  readBody: () => { firstHeading: string | undefined },
  isArticle: boolean,
): { text: string; problems: Problem[] } {
  if (fields.title !== undefined) return { text: fields.title, problems: [] };
  const { firstHeading } = readBody();
  const hasFields = yaml.value !== undefined && yaml.value !== null;
  if (firstHeading && !(hasFields && isArticle)) {
    return { text: firstHeading, problems: [] };
  }
  const isReportedWhole =
    hasFields && (typeof yaml.value !== "object" || Array.isArray(yaml.value));
  const isWrong =
    isReportedWhole ||
    (typeof yaml.value === "object" &&
      yaml.value !== null &&
      "title" in yaml.value &&
      yaml.value.title !== null);
  const problem: Problem = {
    file,
    ...fileStart,
    rule: "missing-title",
    message: "Cet article n’a pas de titre.",
    mend: "Ajoutez une ligne « title: Mon titre » dans l’en-tête, entre deux lignes « --- ».",
  };
  const fileName = file.split("/").at(-1) ?? file;
  return {
    text: firstHeading ?? fileName,
    problems: isWrong ? [] : [problem],
  };
}

function mainImage(
  file: string,
  { image }: FrontMatter,
  yaml: ParsedYaml,
  typeset: (text: string) => string,
): { image: MainImage | undefined; problems: Problem[] } {
  if (!image) return { image: undefined, problems: [] };
  const written: unknown =
    typeof yaml.value === "object" && yaml.value !== null
      ? Reflect.get(yaml.value, "image")
      : undefined;
  const source = ["path", "src"].find(
    (name) =>
      typeof written === "object" && written !== null && name in written,
  );
  const result: MainImage = {
    ...yaml.placeOfValue(source === undefined ? ["image"] : ["image", source]),
    altPlace: yaml.placeOfValue(["image", "alt"]),
    target: image.source,
    alt: "alt" in image ? image.alt : undefined,
    hidden: "hidden" in image ? (image.hidden ?? false) : false,
    caption:
      "caption" in image && image.caption ? typeset(image.caption) : undefined,
    credit:
      "credit" in image && image.credit ? typeset(image.credit) : undefined,
  };
  if (result.alt !== undefined || result.hidden) {
    return { image: result, problems: [] };
  }
  const problem: Problem = {
    file,
    ...yaml.placeOfKey([], "image"),
    rule: "missing-alt",
    message: "L’image principale n’a pas de texte de remplacement.",
    mend: 'Ajoutez « alt: » sous « image: » : ce qu’elle montre, ou "" si elle n’apprend rien.',
  };
  return { image: result, problems: [problem] };
}

function closingBlocks(
  { video, slides }: FrontMatter,
  yaml: ParsedYaml,
): RootContent[] {
  const blocks: RootContent[] = [];
  if (video) blocks.push(videoDirective(video, yaml));
  if (slides) blocks.push(slidesFrame(slides, yaml));
  return blocks;
}

/** The slides of a front matter, as if their player were written in HTML after the text. */
function slidesFrame(
  { src, title }: { src: string; title: string },
  yaml: ParsedYaml,
): RootContent {
  return {
    type: "paragraph",
    children: [],
    data: { hName: "iframe", hProperties: { src, title } },
    position: positionAt(yaml.placeOfValue(["slides", "src"])),
  };
}

/** The video of a front matter, as if it were written after the text. */
function videoDirective(
  { captions, ...texts }: NonNullable<FrontMatter["video"]>,
  yaml: ParsedYaml,
): Directive {
  const position = positionAt(yaml.placeOfKey([], "video"));
  const fields = { ...texts, ...(captions && { captions: "oui" }) };
  const attributes = Object.entries(fields).map(([name, value = ""]) => ({
    name,
    value,
    position: positionAt(yaml.placeOfValue(["video", name])),
  }));
  return {
    type: "directive",
    form: "leaf",
    name: "video",
    marker: ":",
    size: 2,
    parameter: "",
    attributes,
    hasBraces: true,
    closed: true,
    children: [],
    position,
    openerPosition: position,
    namePosition: position,
  };
}

function positionAt(place: Place): Position {
  const point = { ...place, offset: 0 };
  return { start: point, end: point };
}
