import type { Words } from "../../lib/words/words";

/** How many articles a link leads to, after its words. */
export function ArticleCount({
  count,
  words: { locale, common },
}: {
  count: number;
  words: Words;
}) {
  return (
    <>
      {" "}
      ({count.toLocaleString(locale)} {common.articles(count)})
    </>
  );
}
