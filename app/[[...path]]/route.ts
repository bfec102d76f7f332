import { renderAndKeep } from "../../components/render-and-keep";
import { getOrder, getSite } from "../site";
import { findRoute, segmentsOf, type RouteParams } from "./find-route";

/**
 * Every page is a static answer: its HTML, made once by the build. No page needs
 * React in a browser, so none is rendered for it.
 */
export const dynamic = "force-static";
export const dynamicParams = false;

/** The rows of the route table whose pages were not kept. */
export async function generateStaticParams() {
  // The process that asks for this renders none.
  const { paths } = await getOrder();
  return paths.map((path) => ({ path: segmentsOf(path) }));
}

export async function GET(
  _request: Request,
  { params }: { params: RouteParams },
): Promise<Response> {
  // Next.js refuses it in the imports of a file.
  const { renderToPipeableStream } = await import("react-dom/server");
  const { library, assets, order, bodies, pagesDir } = await getSite();
  const route = findRoute(library, await params);
  const html = await renderAndKeep(
    { library, assets, route },
    { pagesDir, shared: order.shared, bodies },
    renderToPipeableStream,
  );
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}
