import { fr } from "@codegouvfr/react-dsfr";

import {
  feedFormNames,
  feedForms,
  feedsOfSite,
  type Feed,
} from "../../lib/outputs/feed-list";
import { eventEntries } from "../../lib/outputs/event-list";
import type { Library } from "../../lib/library/library";
import type { SiteContext } from "../site-context";
import { TableFrame } from "../layout/table-frame";
import { PageOpening } from "./page-opening";

/** The pages of the other tags announce their feeds. */
const shownTags = 100;

/** What feeds are, and every one of the site. */
export function FeedsView({ library, route }: SiteContext) {
  const { urls, words } = library;
  const { feedsPage } = words;
  const { steps, otherTags } = feedsPage;
  const feeds = feedsOfSite(library);
  const ofKind = (kind: Feed["kind"]) =>
    feeds.filter((feed) => feed.kind === kind);
  const collections = ofKind("collection");
  const tags = ofKind("tag");
  const hasEvents = eventEntries(library).length > 0;
  return (
    <div className={fr.cx("fr-container")}>
      <PageOpening library={library} route={route} />
      <div className={fr.cx("fr-grid-row", "fr-mt-4w")}>
        <div className={fr.cx("fr-col-12", "fr-col-md-10", "fr-col-lg-8")}>
          <h2>{feedsPage.follow}</h2>
          <p>{feedsPage.whatIsAFeed}</p>
          <ol>
            <li>{steps.choose}</li>
            <li>{steps.copy}</li>
            <li>{steps.paste}</li>
          </ol>
          <p>{feedsPage.forms}</p>
          <h2>{feedsPage.site.title}</h2>
          <FeedTable
            caption={feedsPage.site.caption}
            feeds={ofKind("site")}
            library={library}
          />
          {collections.length > 0 && (
            <>
              <h2>{feedsPage.collections.title}</h2>
              <FeedTable
                caption={feedsPage.collections.caption}
                feeds={collections}
                library={library}
              />
            </>
          )}
          {hasEvents && <Calendar library={library} />}
          {tags.length > 0 && (
            <>
              <h2>{feedsPage.tags.title}</h2>
              <FeedTable
                caption={feedsPage.tags.caption}
                feeds={tags.slice(0, shownTags)}
                library={library}
              />
              {tags.length > shownTags && (
                <p>
                  {otherTags.before}{" "}
                  <a href={urls.of(library.paths.tags)}>{otherTags.link}</a>.
                </p>
              )}
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function FeedTable({
  caption,
  feeds,
  library: { urls, links, words },
}: {
  caption: string;
  feeds: readonly Feed[];
  library: Library;
}) {
  const nameOf = ({ page, title }: Feed) =>
    page === "/" ? title : (links.routes.get(page)?.title ?? title);
  return (
    <TableFrame name={caption}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.feedsPage.followed}</th>
          {feedFormNames.map((form) => (
            <th scope="col" key={form}>
              {feedForms[form].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {feeds.map((feed) => (
          <tr key={feed.page}>
            <th scope="row">
              <a href={urls.of(feed.page)}>{nameOf(feed)}</a>
            </th>
            {feedFormNames.map((form) => (
              <td key={form}>
                <a href={urls.of(feed.paths[form])} type={feedForms[form].type}>
                  {feedForms[form].name}
                  <span className={fr.cx("fr-sr-only")}>
                    {words.feedsPage.of(nameOf(feed))}
                  </span>
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Calendar({ library: { urls, paths, words } }: { library: Library }) {
  const { calendar } = words.feedsPage;
  return (
    <>
      <h2>{calendar.title}</h2>
      <p>
        {calendar.before}{" "}
        <a href={urls.of(paths.calendar)} type="text/calendar">
          {calendar.link}
        </a>
        {calendar.beforeAddress} <code>{urls.absolute(paths.calendar)}</code>
        {calendar.afterAddress}
      </p>
    </>
  );
}
