import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";

import { testLibrary } from "../../lib/library/test-library";
import { Pagination } from "./pagination";

it("a pagination has no link for the pages that it leaves out", () => {
  const paths = Array.from({ length: 12 }, (_, index) => `/page/${index + 1}/`);
  const html = renderToStaticMarkup(
    <Pagination
      list={{ number: 6, entries: [], total: 12, paths }}
      library={testLibrary({})}
    />,
  );
  expect(html.match(/<[^>]*>…/g)).toEqual([
    '<span class="fr-pagination__link fr-displayed-lg">…',
    '<span class="fr-pagination__link fr-displayed-lg">…',
  ]);
});
