import type { ReactNode } from "react";

import type { SiteContext } from "../site-context";
import { Breadcrumb } from "./breadcrumb";
import { DisplaySettings } from "./display-settings";
import { Footer } from "./footer";
import { Header } from "./header";
import { landmarks, SkipLinks } from "./skip-links";

/** A whole page around what it shows. */
export function PageShell({
  children,
  ...context
}: SiteContext & { children: ReactNode }) {
  return (
    <>
      <SkipLinks />
      <Header {...context} />
      <Breadcrumb {...context} />
      {/* Firefox only moves the focus of a skip link to what can have it. */}
      <main id={landmarks.content} tabIndex={-1}>
        {children}
      </main>
      <Footer {...context} />
      <DisplaySettings {...context} />
    </>
  );
}
