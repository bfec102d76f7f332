import MiniSearch, { type Query, type SearchOptions } from "minisearch";

import {
  fields,
  fieldWeights,
  type IndexPart,
  type TermRow,
} from "./index-format";
import type { QueryWord } from "./parse-query";

/** Gives the parts of the index that have the terms from one to another, or the first of them. */
export type ReadParts = (first: string, last: string) => Promise<IndexPart[]>;

/** An article that has what is looked for. */
export interface Match {
  id: number;
  score: number;
  /** The terms that it was found by. */
  terms: string[];
}

export interface Found {
  /** The best first; of equals the newest. */
  matches: Match[];
  /** Words of the query that no article has. */
  unknown: QueryWord[];
  /** Whether no article has all the others: these have some of them. */
  isPartial: boolean;
}

/** A term of the index, and how near it is to the word that asks for it. */
interface WeighedTerm {
  row: TermRow;
  weight: number;
}

const weights = { own: 1, stem: 0.8, form: 0.7, prefix: 0.3 };

/** Shorter beginnings are those of too many words. */
const shortestPrefix = 3;

const searchOptions: SearchOptions = {
  boost: fieldWeights,
  // The length of an article says nothing of how well it answers.
  bm25: { k: 1.2, b: 0, d: 0.5 },
};

/**
 * The articles that have every word of a query: the word itself, another of
 * its stem, the word that it is a form of or, when there is none of these, words
 * that begin with it. Two words that follow each other may be written as one.
 * After them come those with words that begin with the last one.
 *
 * @param count - how many articles are indexed
 */
export async function findArticles(
  words: readonly QueryWord[],
  readParts: ReadParts,
  count: number,
): Promise<Found> {
  const terms = await Promise.all(
    words.map((word) => termsOf(word, readParts)),
  );
  const pairs = await pairsOf(words, readParts);
  const unknown = words.filter(
    (_, index) =>
      terms[index]?.length === 0 &&
      !pairs.some((pair) => pair.index === index || pair.index + 1 === index),
  );
  const known = [...terms.flat(), ...pairs.map(({ term }) => term)];
  const asked = terms.map(anyOf);
  const engine = createEngine(known, count);
  const exact = run(engine, everyOf(asked, pairs));
  const last = words.at(-1);
  const longer =
    last && exact.length < manyMatches
      ? await longerTerms(last, readParts)
      : [];
  const others = longer.filter(
    ({ row: [term] }) => !known.some(({ row }) => row[0] === term),
  );
  const begun =
    others.length > 0
      ? run(
          createEngine([...known, ...others], count),
          everyOf([...asked.slice(0, -1), anyOf(others)], []),
        )
      : [];
  const ids = new Set(exact.map(({ id }) => id));
  const matches = [...exact, ...begun.filter(({ id }) => !ids.has(id))];
  if (matches.length > 0) return { matches, unknown, isPartial: false };
  const some = run(engine, { combineWith: "OR", queries: asked });
  return { matches: some, unknown, isPartial: some.length > 0 };
}

/** So many articles need no others, of words that only begin alike. */
const manyMatches = 50;

/** All the words that the index has; two of them may be one. */
function everyOf(
  asked: readonly Alternatives[],
  pairs: readonly Pair[],
): Query {
  const wholes = [
    asked,
    ...pairs.map(({ index, term }) => [
      ...asked.slice(0, index),
      anyOf([term]),
      ...asked.slice(index + 2),
    ]),
  ].map((queries): Query => {
    const known = queries.filter(({ queries: any }) => any.length > 0);
    return { combineWith: "AND", queries: known };
  });
  return { combineWith: "OR", queries: wholes };
}

/** The terms of the index that stand for a word: itself and its like or, when there is none, the words that begin with it. */
async function termsOf(
  word: QueryWord,
  readParts: ReadParts,
): Promise<WeighedTerm[]> {
  const { folded, stem, whole } = word;
  if (whole !== undefined) {
    const rows = await rowsBetween(readParts, whole, whole);
    const only = rows.map((row) => ({ row, weight: weights.own }));
    if (only.length > 0) return only;
  }
  const parts = await readParts(folded, folded);
  const stems = parts.flatMap(({ forms }) =>
    Object.hasOwn(forms, folded) ? (forms[folded] ?? []) : [],
  );
  const near = new Map([
    ...stems.map((one) => [one, weights.form] as const),
    [stem, weights.stem],
    [folded, weights.own],
  ]);
  const exact = await Promise.all(
    [...near].map(async ([term, weight]) =>
      (await rowsBetween(readParts, term, term)).map((row) => ({
        row,
        weight,
      })),
    ),
  );
  const own = exact.flat();
  return own.length > 0 ? own : longerTerms(word, readParts);
}

/** The terms of words that begin with one that may not be typed to its end. */
async function longerTerms(
  { folded }: QueryWord,
  readParts: ReadParts,
): Promise<WeighedTerm[]> {
  if (folded.length < shortestPrefix) return [];
  const rows = await rowsBetween(readParts, folded, `${folded}\uffff`);
  return rows.map((row) => ({ row, weight: weights.prefix }));
}

async function rowsBetween(
  readParts: ReadParts,
  first: string,
  last: string,
): Promise<TermRow[]> {
  const parts = await readParts(first, last);
  return parts.flatMap(({ terms }) =>
    terms.filter(([term]) => term >= first && term <= last),
  );
}

/** A word and the next one, as one term. */
interface Pair {
  index: number;
  term: WeighedTerm;
}

/** Words of a query that the index has as one: « co voiturage ». */
async function pairsOf(
  words: readonly QueryWord[],
  readParts: ReadParts,
): Promise<Pair[]> {
  const pairs = words.slice(1).map(async ({ folded }, index) => {
    const whole = (words[index]?.folded ?? "") + folded;
    const rows = await rowsBetween(readParts, whole, whole);
    return rows.map((row) => ({ index, term: { row, weight: weights.own } }));
  });
  return (await Promise.all(pairs)).flat();
}

interface Alternatives {
  combineWith: "OR";
  queries: Query[];
}

function anyOf(terms: readonly WeighedTerm[]): Alternatives {
  return {
    combineWith: "OR",
    queries: terms.map(({ row: [term], weight }) => ({
      queries: [term],
      boostTerm: () => weight,
    })),
  };
}

type Engine = MiniSearch<{ id: number }>;

/** An engine that knows some terms of the index. */
function createEngine(terms: readonly WeighedTerm[], count: number): Engine {
  const rows = new Map(terms.map(({ row }) => [row[0], row]));
  const ids = Array.from({ length: count }, (_, id) => id);
  const one = fields.map(() => 1);
  return MiniSearch.loadJS(
    {
      documentCount: count,
      nextId: count,
      documentIds: Object.fromEntries(ids.map((id) => [id, id])),
      fieldIds: Object.fromEntries(fields.map((field, rank) => [field, rank])),
      fieldLength: Object.fromEntries(ids.map((id) => [id, one])),
      averageFieldLength: one,
      storedFields: {},
      index: [...rows].map(([term, [, ...byField]]) => [
        term,
        Object.fromEntries(
          byField.flatMap((packed, field) =>
            packed.length > 0 ? [[field, unpackArticles(packed)]] : [],
          ),
        ),
      ]),
      serializationVersion: 2,
    },
    {
      fields: [...fields],
      // Terms are given as the index has them.
      tokenize: (term) => [term],
      processTerm: (term) => term,
      searchOptions,
    },
  );
}

/** How often each article has a term. */
function unpackArticles(packed: readonly number[]): Record<number, number> {
  const counts: Record<number, number> = {};
  let id = 0;
  for (let at = 0; at < packed.length; at += 2) {
    id += packed[at] ?? 0;
    counts[id] = packed[at + 1] ?? 0;
  }
  return counts;
}

function run(engine: Engine, query: Query): Match[] {
  return engine
    .search(query)
    .map(({ id, score, match }) => ({
      id: Number(id),
      // Sums in another order differ in their last digits.
      score: Number(score.toPrecision(6)),
      terms: Object.keys(match),
    }))
    .sort((a, b) => b.score - a.score || a.id - b.id);
}
