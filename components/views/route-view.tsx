import type { SiteContext } from "../site-context";
import { ArchivesView } from "./archives-view";
import { ArticleView } from "./article-view";
import { AuthorsView } from "./authors-view";
import { EcodesignView } from "./ecodesign-view";
import { ChoicesView } from "./choices-view";
import { GoneView, NotFoundView, ServerErrorView } from "./error-view";
import { FeedsView } from "./feeds-view";
import { HomeView } from "./home-view";
import { LanguagesView } from "./languages-view";
import { ListView } from "./list-view";
import { PageView } from "./page-view";
import { SearchView } from "./search-view";
import { SiteMapView } from "./site-map-view";
import { TagsView } from "./tags-view";
import { YearView } from "./year-view";

/** What a route shows, by its kind. */
export function RouteView(context: SiteContext) {
  const { kind, entry } = context.route;
  switch (kind) {
    case "languages":
      return <LanguagesView {...context} />;
    case "home":
      return <HomeView {...context} />;
    case "list":
    case "tag":
    case "author":
      return <ListView {...context} />;
    case "article":
      return entry && <ArticleView {...context} entry={entry} />;
    case "page":
      return entry && <PageView {...context} entry={entry} />;
    case "tags":
      return <TagsView {...context} />;
    case "authors":
      return <AuthorsView {...context} />;
    case "archives":
      return <ArchivesView {...context} />;
    case "year":
      return <YearView {...context} />;
    case "feeds":
      return <FeedsView {...context} />;
    case "choices":
      return <ChoicesView {...context} />;
    case "search":
      return <SearchView {...context} />;
    case "site-map":
      return <SiteMapView {...context} />;
    case "ecodesign":
      return <EcodesignView {...context} />;
    case "not-found":
      return <NotFoundView {...context} />;
    case "gone":
      return <GoneView {...context} />;
    case "server-error":
      return <ServerErrorView {...context} />;
  }
}
