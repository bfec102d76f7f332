import { createHash } from "node:crypto";

import { formatDay } from "../content/day";
import { hasSearch, type Library } from "../library/library";
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
import {
  searchDocuments,
  type SearchDocument,
  type TextOf,
} from "./search-documents";
import { stem } from "./stem";
import { isStopWord } from "./stop-words";
import { tokensOf, wordsOfToken, type Word } from "./words";

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

/** What an index is made of. */
export interface IndexMakings {
  /** Where its files are, from the root of the address. */
  folder: string;
  /** Those of the site. */
  languages: readonly string[];
  documents: readonly SearchDocument[];
}

/**
 * The index of a site, as files; `searchIndexPath` leads to the others. None
 * for a site whose own page stands where the search would be.
 */
export async function makeSearchIndex(
  library: Library,
  textOf: TextOf,
  index: (makings: IndexMakings) => Promise<SearchFile[]> = indexDocuments,
): Promise<SearchFile[]> {
  if (!hasSearch(library)) return [];
  return index({
    folder: library.urls.of(searchFolder),
    languages: library.settings.languages,
    documents: await searchDocuments(library, textOf),
  });
}

/** The index of some documents, as files. */
export async function indexDocuments({
  folder,
  languages: ofSite,
  documents,
}: IndexMakings): Promise<SearchFile[]> {
  const files: SearchFile[] = [];
  const languages: SearchIndex["languages"] = {};
  // A page may be in a language that the site has no home page of.
  const written = documents.map(({ language }) => language);
  for (const language of new Set([...ofSite, ...written])) {
    const some = documents.filter((document) => document.language === language);
    if (some.length === 0) continue;
    const made = await indexLanguage(some, language);
    languages[language] = made.index;
    files.push(...made.files);
  }
  const index: SearchIndex = { folder, languages };
  return [...files, { path: searchIndexPath, text: JSON.stringify(index) }];
}

async function indexLanguage(
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
  const words = collectWords(documents, language);
  const folded = groupBy(words, ({ folded }) => [folded]);
  const forms = await formsOf(language, new Set(folded.keys()));
  const rows = indexTerms(words, createTerms(language, forms));
  const ownForms = formsByArticle(documents.length, folded, forms);
  const taken = new Set<string>();
  const keys = documents.map((document, id) => {
    const own = ownForms[id] ?? {};
    const text = JSON.stringify(searchedArticle(document, own));
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
      vocabulary: add("mots", chooseVocabulary(folded)),
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

/** A word as texts write it, and, by the rank of each field, where it is. */
interface WrittenWord {
  word: Word;
  places: Places[];
}

/** The numbers of the articles that have a word in a field, in order, and how often each does. */
interface Places {
  articles: number[];
  times: number[];
}

/** The words of articles that say something, in the order in which they come. */
function collectWords(
  documents: readonly SearchDocument[],
  language: string,
): WrittenWord[] {
  const known = new Map<string, WrittenWord | undefined>();
  const keep = (word: Word): WrittenWord | undefined => {
    const { written } = word;
    if (known.has(written)) return known.get(written);
    const kept = isStopWord(written, language)
      ? undefined
      : { word, places: fields.map(() => ({ articles: [], times: [] })) };
    known.set(written, kept);
    return kept;
  };
  // Most tokens of a site come again and again: each is read once.
  const byToken = new Map<string, readonly WrittenWord[]>();
  const read = (token: string): readonly WrittenWord[] => {
    const words =
      byToken.get(token) ??
      wordsOfToken(token).flatMap((word) => keep(word) ?? []);
    byToken.set(token, words);
    return words;
  };
  for (const [id, document] of documents.entries()) {
    for (const [rank, field] of fields.entries()) {
      for (const token of tokensOf(document[field])) {
        for (const { places } of read(token)) {
          const own = places[rank];
          if (own) addPlace(own, id);
        }
      }
    }
  }
  return [...known.values()].flatMap((word) => word ?? []);
}

function addPlace({ articles, times }: Places, id: number): void {
  if (articles.at(-1) === id) {
    times.push((times.pop() ?? 0) + 1);
  } else {
    articles.push(id);
    times.push(1);
  }
}

/** The words that are compared as one, by their folded form. */
type Folded = ReadonlyMap<string, readonly WrittenWord[]>;

function groupBy(
  words: readonly WrittenWord[],
  keysOf: (word: Word) => readonly string[],
): Map<string, WrittenWord[]> {
  const groups = new Map<string, WrittenWord[]>();
  for (const word of words) {
    for (const key of keysOf(word.word)) {
      const group = groups.get(key);
      if (group) group.push(word);
      else groups.set(key, [word]);
    }
  }
  return groups;
}

/** The articles that have one of some words, each with the heaviest field that does. */
function articlesWith(
  words: readonly WrittenWord[],
): Map<number, (typeof fields)[number]> {
  const found = new Map<number, (typeof fields)[number]>();
  // The heaviest is the first.
  for (const [rank, field] of fields.entries()) {
    for (const { places } of words) {
      for (const id of places[rank]?.articles ?? []) {
        if (!found.has(id)) found.set(id, field);
      }
    }
  }
  return found;
}

/** By article, those of its words that have forms. */
function formsByArticle(
  count: number,
  folded: Folded,
  forms: Forms,
): Record<string, string[]>[] {
  const byArticle = Array.from(
    { length: count },
    (): Record<string, string[]> => ({}),
  );
  for (const [word, stems] of forms) {
    for (const id of articlesWith(folded.get(word) ?? []).keys()) {
      const own = byArticle[id];
      if (own) own[word] = [...stems];
    }
  }
  return byArticle;
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
    const terms = [...new Set([folded, own, ...(forms.get(folded) ?? [])])];
    known.set(written, terms);
    return terms;
  };
}

/** In which articles each term is, and how often, as rows in the order of terms. */
function indexTerms(
  words: readonly WrittenWord[],
  termsOf: (word: Word) => readonly string[],
): TermRow[] {
  return [...groupBy(words, termsOf)]
    .map(([term, group]): TermRow => [
      term,
      ...fields.map((_, rank) =>
        packPlaces(group.flatMap(({ places }) => places[rank] ?? [])),
      ),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function packPlaces(all: readonly Places[]): number[] {
  const counts = new Map<number, number>();
  for (const { articles, times } of all) {
    for (const [index, id] of articles.entries()) {
      counts.set(id, (counts.get(id) ?? 0) + (times[index] ?? 0));
    }
  }
  let last = 0;
  return [...counts]
    .sort(([a], [b]) => a - b)
    .flatMap(([id, count]) => {
      const distance = id - last;
      last = id;
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

function chooseVocabulary(folded: Folded): Vocabulary {
  return [...folded]
    .filter(
      ([form, [first]]) => !first?.word.isCompound && /^\D{3,}$/.test(form),
    )
    .map(([form, words]) => {
      const found = articlesWith(words);
      const weight = [...found.values()].reduce(
        (sum, field) => sum + fieldWeights[field],
        0,
      );
      return { form, words, weight, articles: found.size };
    })
    .sort(
      (one, other) =>
        other.weight - one.weight || (one.form < other.form ? -1 : 1),
    )
    .slice(0, vocabularySize)
    .map(({ words, articles }): Vocabulary[number] => [
      mostFrequent(words),
      articles,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How most texts write a word. */
function mostFrequent(words: readonly WrittenWord[]): string {
  const small = new Map<string, number>();
  for (const { word, places } of words) {
    const written = word.written.toLowerCase().normalize("NFC");
    const times = places.flatMap((one) => one.times);
    const count = times.reduce((sum, one) => sum + one, 0);
    small.set(written, (small.get(written) ?? 0) + count);
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
    years: documents.map(({ date }) => Number(date?.slice(0, 4) ?? 0)),
    collectionOf: documents.map(({ collection }) =>
      collection === undefined ? -1 : collections.indexOf(collection),
    ),
    tagsOf: documents.map((one) =>
      one.tags.flatMap((tag) => ranks.get(tag) ?? []),
    ),
  };
}

function searchedArticle(
  { language, date, url, title, text, tags, collection }: SearchDocument,
  forms: SearchedArticle["forms"],
): SearchedArticle {
  return {
    url,
    title,
    ...(date !== undefined && { date: [date, formatDay(date, language)] }),
    ...(collection !== undefined && { collection }),
    tags,
    text: text.slice(0, longestShown),
    forms,
  };
}
