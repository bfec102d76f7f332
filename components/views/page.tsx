import type { ReactNode } from "react";

import { PageShell } from "../layout/page-shell";
import type { SiteContext } from "../site-context";
import { RouteView } from "./route-view";

/**
 * What a route's document shows: its view, and what surrounds it.
 *
 * @param notice - what is said on every page of a site that is not public
 * @param opening - what stands before the view
 */
export function Page({
  notice,
  opening,
  ...context
}: SiteContext & { notice?: ReactNode; opening?: ReactNode }) {
  return (
    <PageShell {...context} notice={notice}>
      {opening}
      <RouteView {...context} />
    </PageShell>
  );
}
