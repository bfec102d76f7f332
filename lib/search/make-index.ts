import { createHash } from "node:crypto";
import MiniSearch from "minisearch";

import { formatDay } from "../content/day";
import { hasSearch, type Library } from "../library/library";
import type { RenderContent } from "../outputs/feed-content";
import { searchFolder, searchIndexPath } from "../paths";
import { formsOf, type Forms } from "./forms";
import {
  articleFile,
  articleKeyLength,
  fields,
  fieldWeights,
  type ArticleTable,
  type IndexPart,
  type LanguageIndex,
  type SearchedArticle,
  type SearchIndex,
  type TermRow,
  type Vocabulary,
} from "./index-format";
import { searchDocuments, type SearchDocument } from "./search-documents";
import { stem } from "./stem";
import { isStopWord } from "./stop-words";
import { wordsOf, type Word } from "./words";

/** A file of the index. */
export interface SearchFile {
  /** Decoded path of the site. */
  path: string;
  text: string;
}

/** In characters of JSON: what a word makes a reader load, once compressed to a third. */
const partSize = 24_000;

/** In characters, of what an article shows of itself: the rest of a very long one is found, not shown. */
const longestShown = 8_000;

/** More often in an article says no more; fewer numbers weigh less, and equals are told apart by date. */
const mostOften = 4;

/** Words to propose instead of a mistake: those of most articles, where one in a title counts more. */
const vocabularySize = 5_000;

/**
 * The index of a site, as files; `searchIndexPath` leads to the others. None
 * for a site whose own page stands where the search would be.
 */
export async function makeSearchIndex(
  library: Library,
  renderContent: RenderContent,
): Promise<SearchFile[]> {
  if (!hasSearch(library)) return [];
  const documents = await searchDocuments(library, renderContent);
  const files: SearchFile[] = [];
  const languages: SearchIndex["languages"] = {};
  // A page may be in a language that the site has no home page of.
  const written = documents.map(({ entry }) => entry.language);
  for (const language of new Set([...library.settings.languages, ...written])) {
    const some = documents.filter(({ entry }) => entry.language === language);
    if (some.length === 0) continue;
    const made = await indexLanguage(library, some, language);
    languages[language] = made.index;
    files.push(...made.files);
  }
  const folder = library.urls.of(searchFolder);
  const index: SearchIndex = { folder, languages };
  return [...files, { path: searchIndexPath, text: JSON.stringify(index) }];
}

async function indexLanguage(
  library: Library,
  documents: readonly SearchDocument[],
  language: string,
): Promise<{ index: LanguageIndex; files: SearchFile[] }> {
  const files: SearchFile[] = [];
  const add = (kind: string, content: object): string => {
    const text = JSON.stringify(content);
    const name = `${kind}-${hashOf(text).slice(0, 8)}.json`;
    files.push({ path: `${searchFolder}${name}`, text });
    return name;
  };
  const { used: words, byDocument } = collectWords(documents, language);
  const forms = await formsOf(language, new Set(words.keys()));
  const terms = createTerms(language, forms);
  const rows = indexTerms(documents, terms);
  const taken = new Set<string>();
  const keys = documents.map((document, id) => {
    const own = formsAmong(byDocument[id] ?? [], forms);
    const text = JSON.stringify(searchedArticle(library, document, own));
    const key = keyOf(text, taken);
    taken.add(key);
    const path = `${searchFolder}${articleFile(key)}`;
    files.push({ path, text });
    return key;
  });
  return {
    index: {
      count: documents.length,
      articles: add("articles", articleTable(documents, keys)),
      vocabulary: add("mots", chooseVocabulary(words)),
      parts: splitRows(rows, forms).map(({ first, part }) => [
        first,
        add("index", part),
      ]),
    },
    files,
  };
}

/** 52 bits in digits and small letters: some disks take capitals for them. */
function hashOf(text: string): string {
  const hash = createHash("sha256").update(text).digest("hex");
  return parseInt(hash.slice(0, 13), 16).toString(36).padStart(10, "0");
}

/** A short name of an article's file, from its content; those of a site differ. */
function keyOf(text: string, taken: ReadonlySet<string>): string {
  for (let salt = ""; ; salt += " ") {
    const key = hashOf(text + salt).slice(-articleKeyLength);
    if (!taken.has(key)) return key;
  }
}

/** How often each word is written in which way, and in how many articles, by its folded form. */
interface UsedWord {
  ways: Map<string, number>;
  articles: number;
  /** How much it says in all of these, by the field of each that says most. */
  weight: number;
  isCompound: boolean;
}

/** The words of articles that say something. */
function collectWords(
  documents: readonly SearchDocument[],
  language: string,
): {
  used: Map<string, UsedWord>;
  byDocument: ReadonlySet<string>[];
} {
  const used = new Map<string, UsedWord>();
  /** By what is written, so that each word is looked at once. */
  const byWritten = new Map<string, UsedWord | undefined>();
  const lookUp = ({ written, folded, isCompound }: Word) => {
    if (isStopWord(written, language)) return undefined;
    const known = used.get(folded) ?? {
      ways: new Map<string, number>(),
      articles: 0,
      weight: 0,
      isCompound,
    };
    used.set(folded, known);
    return known;
  };
  const byDocument = documents.map((document) => {
    const own = new Set<string>();
    // The heaviest field first.
    for (const field of fields) {
      for (const word of wordsOf(document[field])) {
        const { written, folded } = word;
        if (!byWritten.has(written)) byWritten.set(written, lookUp(word));
        const known = byWritten.get(written);
        if (!known) continue;
        known.ways.set(written, (known.ways.get(written) ?? 0) + 1);
        if (own.has(folded)) continue;
        known.articles += 1;
        known.weight += fieldWeights[field];
        own.add(folded);
      }
    }
    return own;
  });
  return { used, byDocument };
}

function formsAmong(words: Iterable<string>, forms: Forms): Forms {
  return new Map(
    [...words].flatMap((word) => {
      const stems = forms.get(word);
      return stems ? [[word, stems] as const] : [];
    }),
  );
}

/** Gives the terms under which a word is kept: itself, its stem, those of the words it is a form of. */
function createTerms(
  language: string,
  forms: Forms,
): (word: Word) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ written, folded, isCompound }) => {
    const made = known.get(written);
    if (made) return made;
    const own = stem(isCompound ? folded : written, language);
    const terms = isStopWord(written, language)
      ? []
      : [...new Set([folded, own, ...(forms.get(folded) ?? [])])];
    known.set(written, terms);
    return terms;
  };
}

/** The engine's index of some articles, as rows in the order of terms. */
function indexTerms(
  documents: readonly SearchDocument[],
  terms: (word: Word) => readonly string[],
): TermRow[] {
  const engine = new MiniSearch<SearchDocument & { id: number }>({
    fields: [...fields],
    tokenize: (text) => wordsOf(text).flatMap(terms),
    processTerm: (term) => term,
  });
  for (const [id, document] of documents.entries()) {
    engine.add({ ...document, id });
  }
  return engine
    .toJSON()
    .index.map(([term, byField]): TermRow => [
      term,
      ...fields.map((_, field) => packArticles(byField[field] ?? {})),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Integer keys of an object are in order. */
function packArticles(counts: Readonly<Record<string, number>>): number[] {
  let last = 0;
  return Object.entries(counts).flatMap(([id, count]) => {
    const distance = Number(id) - last;
    last = Number(id);
    return [distance, Math.min(count, mostOften)];
  });
}

/** Cuts rows and forms where a part gets too large; a term is never cut. */
function splitRows(
  rows: readonly TermRow[],
  forms: Forms,
): { first: string; part: IndexPart }[] {
  const terms = new Set(rows.map(([term]) => term));
  const leading = [...forms].flatMap(([form, stems]) => {
    const indexed = stems.filter((one) => terms.has(one));
    return indexed.length > 0 ? [{ key: form, stems: indexed }] : [];
  });
  const all = [...rows.map((row) => ({ key: row[0], row })), ...leading].sort(
    ({ key: a }, { key: b }) => (a < b ? -1 : a > b ? 1 : 0),
  );
  const parts: { first: string; part: IndexPart }[] = [];
  let size = Infinity;
  let last = "";
  for (const item of all) {
    const { key } = item;
    const length = JSON.stringify(item).length;
    if (size + length > partSize && key !== last) {
      parts.push({ first: key, part: { terms: [], forms: {} } });
      size = 0;
    }
    size += length;
    last = key;
    const part = parts.at(-1)?.part;
    if ("row" in item) part?.terms.push(item.row);
    else if (part) part.forms[key] = item.stems;
  }
  return parts;
}

function chooseVocabulary(words: ReadonlyMap<string, UsedWord>): Vocabulary {
  return [...words]
    .filter(
      ([folded, { isCompound }]) => !isCompound && /^\D{3,}$/.test(folded),
    )
    .sort(
      ([a, one], [b, other]) => other.weight - one.weight || (a < b ? -1 : 1),
    )
    .slice(0, vocabularySize)
    .map(([, { ways, articles }]): Vocabulary[number] => [
      mostFrequent(ways),
      articles,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function mostFrequent(ways: ReadonlyMap<string, number>): string {
  const small = new Map<string, number>();
  for (const [written, times] of ways) {
    const word = written.toLowerCase().normalize("NFC");
    small.set(word, (small.get(word) ?? 0) + times);
  }
  const [[word] = [""]] = [...small].sort(([, a], [, b]) => b - a);
  return word;
}

function articleTable(
  documents: readonly SearchDocument[],
  keys: readonly string[],
): ArticleTable {
  const tags = [...new Set(documents.flatMap((one) => one.tags))];
  const collections = [
    ...new Set(documents.flatMap(({ collection }) => collection ?? [])),
  ];
  const ranks = new Map(tags.map((tag, rank) => [tag, rank]));
  return {
    keys: keys.join(""),
    tags,
    collections,
    years: documents.map(({ entry }) => Number(entry.date?.slice(0, 4) ?? 0)),
    collectionOf: documents.map(({ collection }) =>
      collection === undefined ? -1 : collections.indexOf(collection),
    ),
    tagsOf: documents.map((one) =>
      one.tags.flatMap((tag) => ranks.get(tag) ?? []),
    ),
  };
}

function searchedArticle(
  { urls }: Library,
  { entry, path, title, text, tags, collection }: SearchDocument,
  forms: Forms,
): SearchedArticle {
  const { date, language } = entry;
  return {
    url: urls.of(path),
    title,
    ...(date !== undefined && { date: [date, formatDay(date, language)] }),
    ...(collection !== undefined && { collection }),
    tags,
    text: text.slice(0, longestShown),
    forms: Object.fromEntries([...forms].map(([w, s]) => [w, [...s]])),
  };
}
