import { knownWords, type KnownWord } from "../search/correct-word";
import type { IndexReader } from "../search/answer-query";
import {
  articleFile,
  articleKeyLength,
  type ArticleTable,
  type IndexPart,
  type LanguageIndex,
  type SearchedArticle,
  type SearchIndex,
  type Vocabulary,
} from "../search/index-format";

/** How many parts the beginning of a word makes a reader load. */
const mostParts = 3;

/** The index of a site, whose files are each read once, when they are needed. */
export interface SiteReader {
  /** Codes of the languages that have an index. */
  languages: () => Promise<string[]>;
  /** The index of a language; of the first when it has none. */
  indexOf: (language: string) => Promise<IndexReader | undefined>;
  article: (reader: IndexReader, id: number) => Promise<SearchedArticle>;
}

/** Reads the index that a URL leads to. What could not be read rejects, and is read again when it is asked for again. */
export function openSiteReader(url: string): SiteReader {
  const files = new Map<string, Promise<unknown>>();
  /** The files are the program's own, so their form is known. */
  const read = <Content>(
    address: string,
    cache: RequestCache = "default",
  ): Promise<Content> => {
    const known = files.get(address) ?? readJson(address, cache);
    files.set(address, known);
    known.catch(() => files.delete(address));
    return known as Promise<Content>;
  };
  // Some hosts let browsers keep what may have changed.
  const index = () => read<SearchIndex>(url, "no-cache");
  const readers = new Map<string, IndexReader>();
  const reader = (
    folder: string,
    language: string,
    own: LanguageIndex,
  ): IndexReader => {
    const made: IndexReader = readers.get(language) ?? {
      language,
      articles: own.count,
      table: () => read<ArticleTable>(folder + own.articles),
      vocabulary: once(async () =>
        knownWords(await read<Vocabulary>(folder + own.vocabulary), language),
      ),
      readParts: (first, last) =>
        Promise.all(
          partsBetween(own, first, last).map((name) =>
            read<IndexPart>(folder + name),
          ),
        ),
    };
    readers.set(language, made);
    return made;
  };
  return {
    languages: async () => Object.keys((await index()).languages),
    indexOf: async (wanted) => {
      const { folder, languages } = await index();
      const language = Object.hasOwn(languages, wanted)
        ? wanted
        : Object.keys(languages)[0];
      const own = language === undefined ? undefined : languages[language];
      return language !== undefined && own
        ? reader(folder, language, own)
        : undefined;
    },
    article: async ({ table }, id) => {
      const { folder } = await index();
      const { keys } = await table();
      const at = id * articleKeyLength;
      const key = keys.slice(at, at + articleKeyLength);
      return read<SearchedArticle>(folder + articleFile(key));
    },
  };
}

async function readJson(
  address: string,
  cache: RequestCache,
): Promise<unknown> {
  // The words of a reader are in the URL of the page.
  const response = await fetch(address, {
    cache,
    referrerPolicy: "no-referrer",
  });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Keeps what was made, unless it could not be. */
function once(
  make: () => Promise<readonly KnownWord[]>,
): () => Promise<readonly KnownWord[]> {
  let made: Promise<readonly KnownWord[]> | undefined;
  return () => {
    made ??= make();
    made.catch(() => (made = undefined));
    return made;
  };
}

/** The files of the parts that have the terms from one to another. */
function partsBetween(
  { parts }: LanguageIndex,
  first: string,
  last: string,
): string[] {
  return parts
    .filter(([start], index) => {
      const next = parts[index + 1]?.[0];
      return start <= last && (next === undefined || next > first);
    })
    .slice(0, mostParts)
    .map(([, file]) => file);
}
