import MiniSearch from "minisearch";

/**
 * A ranking of texts: those that share words with a query first, the rarest
 * words counting most, then all others, in the order in which they were given.
 */
export function rankByWords(
  texts: readonly string[],
): (query: string) => string[] {
  const engine = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: (text) => text.match(/[\p{L}\d]+/gu) ?? [],
    searchOptions: { prefix: (word) => word.length > 2 },
  });
  engine.addAll(texts.map((text, id) => ({ id, text })));
  return (query) => {
    const found = engine.search(query).map(({ id }: { id: number }) => id);
    const ranked = new Set([...found, ...texts.keys()]);
    return [...ranked].flatMap((id) => texts[id] ?? []);
  };
}
