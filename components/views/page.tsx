import type { ReactNode } from "react";

import { PageShell } from "../layout/page-shell";
import type { SiteContext } from "../site-context";
import { RouteView } from "./route-view";

/**
 * What a route's document holds: its title and description, and its view.
 *
 * @param notice - what is said on every page of a site that is not public
 * @param opening - what stands before the view
 */
export function Page({
  notice,
  opening,
  ...context
}: SiteContext & { notice?: ReactNode; opening?: ReactNode }) {
  const { kind, title, description } = context.route;
  const { name } = context.library.settings;
  return (
    <>
      <title>{kind === "home" ? title : `${title} - ${name}`}</title>
      {description && <meta name="description" content={description} />}
      <PageShell {...context} notice={notice}>
        {opening}
        <RouteView {...context} />
      </PageShell>
    </>
  );
}
