import { DraftsNotice } from "../../components/layout/drafts-notice";
import { Page } from "../../components/views/page";
import { getPage, getSite } from "../site";
import { segmentsOf, type RouteParams } from "./find-route";

/** Every row of the route table. */
export async function generateStaticParams() {
  const { library } = await getSite();
  return [...library.links.routes.values()].map((route) => ({
    path: segmentsOf(route),
  }));
}

export default async function RoutePage({ params }: { params: RouteParams }) {
  const page = await getPage(params);
  return (
    <Page
      {...page}
      notice={
        page.library.showsDrafts && <DraftsNotice words={page.library.words} />
      }
    />
  );
}
