import { fr } from "@codegouvfr/react-dsfr";
import { Fragment } from "react";

import type { Library } from "../../lib/library/library";
import type { Route } from "../../lib/library/routes";
import { feedFormNames, feedForms, feedsOf } from "../../lib/outputs/feed-list";

/** Under a list of articles that has a feed: its forms, and the page that says what a feed is. */
export function FeedLinks({
  library,
  route,
}: {
  library: Library;
  route: Route;
}) {
  // The first is the whole site's.
  const [, feed] = feedsOf(library, route);
  if (!feed) return null;
  const { urls, words } = library;
  return (
    <p className={`${fr.cx("fr-text--sm", "fr-mt-4w", "fr-mb-0")} fr-no-print`}>
      {words.list.follow}{" "}
      {feedFormNames.map((form, index) => (
        <Fragment key={form}>
          {index > 0 && ", "}
          <a href={feed[form]} type={feedForms[form].type}>
            {feedForms[form].name}
          </a>
        </Fragment>
      ))}
      {"\u00a0"}–{" "}
      <a href={urls.of(library.paths.feeds)}>{words.list.whatIsAFeed}</a>
    </p>
  );
}
