import { PageShell } from "../../components/layout/page-shell";
import { ProblemList } from "../../components/layout/problem-list";
import { RouteView } from "../../components/views/route-view";
import { getSite } from "../site";
import { findRoute, segmentsOf, type RouteParams } from "./find-route";

/** Every row of the route table. */
export async function generateStaticParams() {
  const { library } = await getSite();
  return [...library.links.routes.values()].map((route) => ({
    path: segmentsOf(route),
  }));
}

export default async function Page({ params }: { params: RouteParams }) {
  const { library, assets, problems } = await getSite();
  const route = findRoute(library, await params);
  const { settings } = library;
  const isHome = route.kind === "home";
  const title = isHome ? route.title : `${route.title} - ${settings.name}`;
  return (
    <>
      <title>{title}</title>
      {route.description && (
        <meta name="description" content={route.description} />
      )}
      <PageShell library={library} assets={assets} route={route}>
        <ProblemList
          problems={problems.filter(({ file }) => file === route.entry?.file)}
          urls={library.urls}
        />
        <RouteView library={library} assets={assets} route={route} />
      </PageShell>
    </>
  );
}
