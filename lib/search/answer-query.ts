import { correctWord, moreFrequent, type KnownWord } from "./correct-word";
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
  const table = await reader.table();
  if (words.length === 0) {
    return { ...nothing(table), unasked: whyUnasked(query) };
  }
  const find = (some: readonly QueryWord[]) =>
    findArticles(some, reader.readParts, table.years.length);
  const asked = await find(words);
  const mended = await mend(query, words, asked, reader);
  const better =
    mended.corrected === undefined
      ? undefined
      : await find(parseQuery(mended.corrected, reader.language));
  const isBetter =
    better !== undefined &&
    better.matches.length > 0 &&
    better.unknown.length < asked.unknown.length;
  const { matches, unknown, isPartial } = isBetter ? better : asked;
  const ids = matches.map(({ id }) => id);
  return {
    matches: matches.filter(({ id }) => isChosen(table, id, choice)),
    total: matches.length,
    facets: countFacets(table, ids, choice),
    ...(isBetter &&
      mended.corrected !== undefined && { corrected: mended.corrected }),
    missing: unknown.map(({ written }) => written),
    isPartial,
    proposals: mended.proposals.filter(
      (one) => !isBetter || one !== mended.corrected,
    ),
  };
}

function nothing(table: ArticleTable) {
  return {
    matches: [],
    total: 0,
    facets: countFacets(table, [], {}),
    missing: [],
    isPartial: false,
    proposals: [],
  };
}

function whyUnasked(query: string): NonNullable<Answer["unasked"]> {
  if (query.trim() === "") return "empty";
  if (wordsOf(query).length > 0) return "too-common";
  if (!/\p{L}/u.test(query)) return "no-word";
  return /\p{L}{2}/u.test(query) ? "too-long" : "too-short";
}

/** What a query becomes with the site's own words in place of those that it does not have. */
async function mend(
  query: string,
  words: readonly QueryWord[],
  { unknown, matches }: Found,
  { vocabulary }: IndexReader,
): Promise<{ corrected: string | undefined; proposals: string[] }> {
  const [first] = words;
  const isDoubtful = words.length === 1 && matches.length <= fewResults;
  if (unknown.length === 0 && !isDoubtful) return unmended;
  const known = await vocabulary();
  if (unknown.length === 0 && first) {
    const least = muchMoreFrequent * matches.length;
    return { ...unmended, proposals: moreFrequent(first, known, least) };
  }
  const near = unknown.map((word) => ({ word, by: correctWord(word, known) }));
  const sure = near.filter(({ word, by }) => isSure(word, by[0]));
  const best = near.map(({ word, by: [by = word.written] }) => ({ word, by }));
  const proposals = near.flatMap(({ word, by }) =>
    by.map((one) =>
      replaceWords(
        query,
        best.map((other) => (other.word === word ? { word, by: one } : other)),
      ),
    ),
  );
  return {
    corrected:
      sure.length > 0
        ? replaceWords(
            query,
            best.filter(({ word }) => sure.some((one) => one.word === word)),
          )
        : undefined,
    proposals: [...new Set(proposals)],
  };
}

const unmended = { corrected: undefined, proposals: [] };

/** Few readers mistake the first letter of a word; a long word leaves little doubt. */
function isSure({ folded }: QueryWord, by: string | undefined): boolean {
  if (by === undefined) return false;
  return fold(by)[0] === folded[0] || folded.length >= longWord;
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
