import type { Assets } from "../lib/build/assets";
import type { Library } from "../lib/library/library";
import type { Route } from "../lib/library/routes";

/** What the parts around a page need to know. */
export interface SiteContext {
  library: Library;
  assets: Assets;
  route: Route;
}
