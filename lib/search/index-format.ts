/*
 * The files of a search index: static, of JSON, each read when it is needed.
 * A word makes the script read the part that has it, and the articles shown.
 */

/** What is read first, at an address that does not change: where the rest is. */
export interface SearchIndex {
  /** URL of the folder of the files that are named here, with its slash. */
  folder: string;
  /** By language, the main one first. */
  languages: Record<string, LanguageIndex>;
}

export interface LanguageIndex {
  /** How many articles there are. */
  count: number;
  /** File of an `ArticleTable`. */
  articles: string;
  /** File of the `Vocabulary`. */
  vocabulary: string;
  /** The first term of each `IndexPart` and its file, in the order of terms. */
  parts: [first: string, file: string][];
}

/** What every article is filtered by. An article's id is its row: the newest has the lowest. */
export interface ArticleTable {
  /** What names the file of each, one after the other. */
  keys: string;
  /** The names of themes and collections, which articles give by rank. */
  tags: string[];
  collections: string[];
  /** 0 for an article without date. */
  years: number[];
  /** -1 for a page. */
  collectionOf: number[];
  tagsOf: number[][];
}

/** In characters. */
export const articleKeyLength = 7;

/** The file of a `SearchedArticle`. */
export function articleFile(key: string): string {
  return `a-${key}.json`;
}

/** The fields of an article, by rank: a word in its title says more than one in its text. */
export const fields = ["title", "names", "text"] as const;

export const fieldWeights = { title: 6, names: 3, text: 1 };

/** By field, each article that has a term: how far it is from the one before, then how often, up to a bound. */
export type TermRow = [term: string, ...byField: number[][]];

/** The terms from one to the next part's first. */
export interface IndexPart {
  terms: TermRow[];
  /** By word, the stems of the words that it is a form of; see `forms.ts`. */
  forms: Record<string, string[]>;
}

/** Words as texts write them, and in how many articles; sorted. */
export type Vocabulary = [word: string, articles: number][];

/** What a result shows. */
export interface SearchedArticle {
  url: string;
  title: string;
  /** ISO 8601, and as readers read it. */
  date?: [iso: string, words: string];
  collection?: string;
  tags: string[];
  text: string;
  /** By word of it, the stems that it was found by beside its own. */
  forms: Record<string, string[]>;
}
