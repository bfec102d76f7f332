import type { ReactNode } from "react";

import { Document } from "../../components/layout/document";
import { getPage } from "../site";
import type { RouteParams } from "./find-route";

/** The HTML shell. It stands inside the catch-all so that it knows the page's language. */
export default async function Layout({
  params,
  children,
}: {
  params: RouteParams;
  children: ReactNode;
}) {
  return <Document {...await getPage(params)}>{children}</Document>;
}
