import type { ReactNode } from "react";

import { Document } from "../../components/layout/document";
import { getSite } from "../site";
import { findRoute, type RouteParams } from "./find-route";

/** The HTML shell. It stands inside the catch-all so that it knows the page's language. */
export default async function Layout({
  params,
  children,
}: {
  params: RouteParams;
  children: ReactNode;
}) {
  const site = await getSite();
  const route = findRoute(site.library, await params);
  return (
    <Document {...site} route={route}>
      {children}
    </Document>
  );
}
