import {
  correctWord,
  lettersBetween,
  moreFrequent,
  type KnownWord,
} from "./correct-word";
import { countFacets, isChosen, type Choice, type Facets } from "./facets";
import {
  findArticles,
  type Found,
  type Match,
  type ReadParts,
} from "./find-articles";
import type { ArticleTable } from "./index-format";
import { parseQuery, type QueryWord } from "./parse-query";
import { fold, wordsOf } from "./words";

/** The index of a language, read as it is needed. */
export interface IndexReader {
  language: string;
  /** How many there are. */
  articles: number;
  table: () => Promise<ArticleTable>;
  vocabulary: () => Promise<readonly KnownWord[]>;
  readParts: ReadParts;
}

/** What a search answers. */
export interface Answer {
  /** Why nothing was looked for, when nothing was. */
  unasked?: "empty" | "too-short" | "too-long" | "too-common" | "no-word";
  /** Those that are chosen, the best first. */
  matches: readonly Match[];
  /** How many there are, chosen or not. */
  total: number;
  facets: Facets;
  /** The query that they answer instead of the one that was asked. */
  corrected?: string;
  /** Words that no article has, and that were left out. */
  missing: readonly string[];
  /** Whether no article has all the words. */
  isPartial: boolean;
  /** Other queries to try, with words of the site. */
  proposals: readonly string[];
}

/** So few results may be those of a mistake that an author made too. */
const fewResults = 2;

/** Words so much more frequent that they are what was meant. */
const muchMoreFrequent = 5;

/** The answer to a query that asks for nothing. */
const nothing: Answer = {
  matches: [],
  total: 0,
  facets: { theme: [], annee: [], rubrique: [] },
  missing: [],
  isPartial: false,
  proposals: [],
};

/**
 * Answers a query: with the articles that have its words, else with those of
 * the query as the site writes it, else with those that have some.
 */
export async function answerQuery(
  query: string,
  choice: Choice,
  reader: IndexReader,
): Promise<Answer> {
  const words = parseQuery(query, reader.language);
  if (words.length === 0) {
    return { ...nothing, unasked: whyUnasked(query) };
  }
  // Both are on their way at once.
  const tableRead = reader.table();
  tableRead.catch(() => undefined);
  const find = (some: readonly QueryWord[]) =>
    findArticles(some, reader.readParts, reader.articles);
  const asked = await find(words);
  const { tries, proposals } = await mend(query, words, asked, reader);
  const corrected = await firstBetter(tries, asked, (one) =>
    find(parseQuery(one, reader.language)),
  );
  const table = await tableRead;
  const { matches, unknown, isPartial } = corrected?.found ?? asked;
  const ids = matches.map(({ id }) => id);
  return {
    matches: matches.filter(({ id }) => isChosen(table, id, choice)),
    total: matches.length,
    facets: countFacets(table, ids, choice, reader.language),
    ...(corrected && { corrected: corrected.query }),
    missing: unknown.map(({ written }) => written),
    isPartial,
    proposals: proposals.filter((one) => one !== corrected?.query),
  };
}

/** The first of some queries with articles that have all its words, else with some of them. */
async function firstBetter(
  queries: readonly string[],
  asked: Found,
  find: (query: string) => Promise<Found>,
): Promise<{ query: string; found: Found } | undefined> {
  let second: { query: string; found: Found } | undefined;
  for (const query of queries) {
    const found = await find(query);
    const isBetter =
      found.matches.length > 0 && found.unknown.length < asked.unknown.length;
    if (isBetter && !found.isPartial) return { query, found };
    if (isBetter) second ??= { query, found };
  }
  return second;
}

function whyUnasked(query: string): NonNullable<Answer["unasked"]> {
  if (query.trim() === "") return "empty";
  if (wordsOf(query).length > 0) return "too-common";
  if (!/\p{L}/u.test(query)) return "no-word";
  return /\p{L}{2}/u.test(query) ? "too-long" : "too-short";
}

/** What a query becomes with the site's own words in place of those that it does not have. */
interface Mended {
  /** Queries to search instead, the likeliest first. */
  tries: string[];
  /** Queries to propose. */
  proposals: string[];
}

/** How many queries are searched in place of one. */
const mostTries = 3;

async function mend(
  query: string,
  words: readonly QueryWord[],
  { unknown, matches }: Found,
  { vocabulary }: IndexReader,
): Promise<Mended> {
  const [first] = words;
  const isDoubtful = words.length === 1 && matches.length <= fewResults;
  if (unknown.length === 0 && !isDoubtful) return { tries: [], proposals: [] };
  const known = await vocabulary();
  if (unknown.length === 0 && first) {
    const least = muchMoreFrequent * matches.length;
    return { tries: [], proposals: moreFrequent(first, known, least) };
  }
  const near = unknown.map((word) => ({ word, by: correctWord(word, known) }));
  const sure = near.map(({ word, by }) => ({
    word,
    by: by.filter((one) => isSure(word, one)),
  }));
  const proposals = variants(query, near);
  // Where nothing else was found, a doubtful correction is better than nothing.
  const tries = matches.length === 0 ? proposals : variants(query, sure);
  return { tries: tries.slice(0, mostTries), proposals };
}

/** A query with the best correction of each word, then with the others of one of them. */
function variants(
  query: string,
  corrections: readonly { word: QueryWord; by: readonly string[] }[],
): string[] {
  const best = corrections.flatMap(({ word, by: [by] }) =>
    by === undefined ? [] : [{ word, by }],
  );
  const all = corrections.flatMap(({ word, by }) =>
    by.map((one) =>
      replaceWords(
        query,
        best.map((other) => (other.word === word ? { word, by: one } : other)),
      ),
    ),
  );
  return [...new Set(all)];
}

/** Few readers mistake the first letter of a word, and short words have many neighbours. */
function isSure({ folded }: QueryWord, by: string): boolean {
  const other = fold(by);
  if (folded.length < 5) return false;
  return (
    other[0] === folded[0] ||
    (folded.length >= longWord && lettersBetween(other, folded) === 1)
  );
}

const longWord = 8;

/** A query with other words where it has some, each time. */
function replaceWords(
  query: string,
  replaced: readonly { word: QueryWord; by: string }[],
): string {
  return wordsOf(query).reduceRight(
    (text, { folded, isCompound, start, end }) => {
      const found = replaced.find(({ word }) => word.folded === folded);
      if (!found || isCompound) return text;
      return text.slice(0, start) + found.by + text.slice(end);
    },
    query,
  );
}
