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
          <h2>Suivre le site</h2>
          <p>
            Un flux est la liste des derniers articles, sous une forme que lit
            un logiciel. Un lecteur de flux la consulte pour vous, et vous
            montre ce qui est nouveau, sur tous les sites que vous suivez. Il
            n’y a pas de compte à créer, et le site ne sait pas qui le suit.
          </p>
          <ol>
            <li>
              Choisissez un lecteur de flux : il en existe sur le web, pour
              ordinateur et pour téléphone, et des logiciels de courrier en ont
              un.
            </li>
            <li>Copiez l’adresse de l’un des flux ci-dessous.</li>
            <li>
              Collez-la dans votre lecteur, là où il propose de s’abonner.
            </li>
          </ol>
          <p>
            Souvent, l’adresse d’une page du site suffit : le lecteur y trouve
            ses flux. Les trois formes, Atom, RSS et JSON Feed, disent la même
            chose ; prenez la première que votre lecteur accepte.
          </p>
          <h2>Tout le site</h2>
          <FeedTable
            caption="Tous les articles du site"
            feeds={ofKind("site")}
            library={library}
          />
          {collections.length > 0 && (
            <>
              <h2>Par rubrique</h2>
              <FeedTable
                caption="Les articles d’une rubrique"
                feeds={collections}
                library={library}
              />
            </>
          )}
          {hasEvents && <Calendar library={library} />}
          {tags.length > 0 && (
            <>
              <h2>Par thème</h2>
              <FeedTable
                caption="Les articles d’un thème"
                feeds={tags.slice(0, shownTags)}
                library={library}
              />
              {tags.length > shownTags && (
                <p>
                  Les autres thèmes ont aussi leurs flux, que votre lecteur
                  trouve sur leur page :{" "}
                  <a href={library.urls.of(library.paths.tags)}>
                    tous les thèmes
                  </a>
                  .
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
  library: { urls, links },
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
          <th scope="col">Ce qu’il suit</th>
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
                    {`\u00a0: ${nameOf(feed)}`}
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

function Calendar({ library: { urls, paths } }: { library: Library }) {
  const address = urls.absolute(paths.calendar);
  return (
    <>
      <h2>L’agenda</h2>
      <p>
        Les événements que le site annonce sont dans{" "}
        <a href={urls.of(paths.calendar)} type="text/calendar">
          son calendrier (ICS)
        </a>
        . Pour le suivre, ajoutez son adresse aux calendriers de votre agenda :{" "}
        <code>{address}</code>. Les événements à venir s’y ajoutent, et leurs
        changements aussi ; ceux d’il y a plus d’un an en sortent.
      </p>
    </>
  );
}
