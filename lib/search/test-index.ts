import type { Entry } from "../content/entry";
import type { Library } from "../library/library";
import { testLibrary } from "../library/test-library";
import type { IndexReader } from "./answer-query";
import { knownWords } from "./correct-word";
import {
  articleFile,
  articleKeyLength,
  type ArticleTable,
  type IndexPart,
  type SearchedArticle,
  type SearchIndex,
} from "./index-format";
import { makeSearchIndex, type SearchFile } from "./make-index";
import { plainText } from "./plain-text";

/** An article to look for; its text is HTML. */
export interface TestArticle {
  title: string;
  date?: string;
  tags?: readonly string[];
  authors?: readonly string[];
  text: string;
  /** Further lines of its front matter. */
  more?: string;
}

/** For tests: the files of the index of some articles, by the files that they are in. */
export function testSearchFiles(
  articles: Readonly<Record<string, TestArticle>>,
  settings?: string,
  changes: Partial<Library> = {},
): Promise<SearchFile[]> {
  const sources = Object.entries(articles).map(([file, article]) => [
    file,
    frontMatter(article),
  ]);
  const library = {
    ...testLibrary(Object.fromEntries(sources), settings),
    ...changes,
  };
  return makeSearchIndex(library, ({ file }: Entry) =>
    plainText(articles[file.slice("content/".length)]?.text ?? ""),
  );
}

function frontMatter(article: TestArticle): string {
  const { title, date, tags = [], authors = [], more = "" } = article;
  return [
    "---",
    `title: ${JSON.stringify(title)}`,
    ...(date === undefined ? [] : [`date: ${date}`]),
    `tags: ${JSON.stringify(tags)}`,
    `authors: ${JSON.stringify(authors)}`,
    more,
    "---",
    "",
  ].join("\n");
}

/** What a file of an index holds: the program's own, so its form is known. */
export function contentOf<Content>(
  files: readonly SearchFile[],
  name: string,
): Content {
  const file = files.find(({ path }) => path.endsWith(`/${name}`));
  if (!file) throw new Error(`no file ${name}`);
  return JSON.parse(file.text) as Content;
}

/** For tests: an index in memory. */
export interface TestIndex {
  reader: IndexReader;
  /** What a result shows, by the article's row. */
  article: (id: number) => SearchedArticle;
}

/** Reads the index of a language back from its files. */
export function openTestIndex(
  files: readonly SearchFile[],
  language = "fr",
): TestIndex {
  const { languages } = contentOf<SearchIndex>(files, "index.json");
  const own = languages[language];
  if (!own) throw new Error(`no index of ${language}`);
  const table = contentOf<ArticleTable>(files, own.articles);
  const known = knownWords(contentOf(files, own.vocabulary), language);
  const parts = own.parts.map(([, file]) => contentOf<IndexPart>(files, file));
  return {
    reader: {
      language,
      articles: own.count,
      table: async () => table,
      vocabulary: async () => known,
      readParts: async () => parts,
    },
    article: (id) => {
      const at = id * articleKeyLength;
      const key = table.keys.slice(at, at + articleKeyLength);
      return contentOf(files, articleFile(key));
    },
  };
}
