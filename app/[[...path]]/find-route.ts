import { routeAt, type Library } from "../../lib/library/library";
import type { Route } from "../../lib/library/routes";
import { decodePath } from "../../lib/library/urls";
import { notFoundPath } from "../../lib/paths";

export type RouteParams = Promise<{ path?: string[] }>;

/** The segments that Next.js is asked to render for the path of a route. */
export function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

/** The route that a catch-all's segments name; the not-found page when none does. */
export function findRoute(
  library: Library,
  { path: segments = [] }: Awaited<RouteParams>,
): Route {
  const path = decodePath(`/${segments.map((one) => `${one}/`).join("")}`);
  const file = path.replace(/\/$/, "");
  const route =
    routeAt(library, path) ??
    routeAt(library, file) ??
    routeAt(library, notFoundPath);
  if (!route) throw new Error("The route table has no not-found page");
  return route;
}
