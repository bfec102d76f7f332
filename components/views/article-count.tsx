/** How many articles a link leads to, after its words. */
export function ArticleCount({ count }: { count: number }) {
  return (
    <>
      {" "}
      ({count.toLocaleString("fr")} article{count > 1 ? "s" : ""})
    </>
  );
}
