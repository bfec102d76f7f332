import type { LinkMap } from "./resolve";
import type { Route } from "./routes";

/** The pages that readers may keep the address of: not those of errors, and of a long list the first page only. */
export function listedPages({ routes }: Pick<LinkMap, "routes">): Route[] {
  return [...routes.values()].filter(
    ({ path, list }) => path.endsWith("/") && (list?.number ?? 1) === 1,
  );
}
