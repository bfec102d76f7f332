import { DraftsNotice } from "../../components/layout/drafts-notice";
import { Page } from "../../components/views/page";
import { getSite } from "../site";
import { findRoute, segmentsOf, type RouteParams } from "./find-route";

/** Every row of the route table. */
export async function generateStaticParams() {
  const { library } = await getSite();
  return [...library.links.routes.values()].map((route) => ({
    path: segmentsOf(route),
  }));
}

export default async function RoutePage({ params }: { params: RouteParams }) {
  const site = await getSite();
  return (
    <Page
      {...site}
      route={findRoute(site.library, await params)}
      notice={
        site.library.showsDrafts && <DraftsNotice words={site.library.words} />
      }
    />
  );
}
