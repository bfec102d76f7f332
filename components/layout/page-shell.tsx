import { fr } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";

import { isFault } from "../../lib/library/routes";
import type { SiteContext } from "../site-context";
import { Breadcrumb } from "./breadcrumb";
import { ConsentBanner } from "./consent-banner";
import { DisplaySettings } from "./display-settings";
import { Footer } from "./footer";
import { Header } from "./header";
import { landmarks, SkipLinks } from "./skip-links";
import { SiteNotices } from "./site-notices";
import { StateNotice } from "./state-notice";

/**
 * A whole page around what it shows.
 *
 * @param notice - what is said on every page of a site that is not public
 */
export function PageShell({
  notice,
  children,
  ...context
}: SiteContext & { notice?: ReactNode; children: ReactNode }) {
  const { library, route } = context;
  const { urls, words } = library;
  return (
    <>
      <ConsentBanner library={library} />
      <SkipLinks library={library} />
      <Header {...context} />
      <SiteNotices library={library} />
      {notice}
      <Breadcrumb {...context} />
      {/* Firefox only moves the focus of a skip link to what can have it. */}
      <main id={landmarks.content} tabIndex={-1}>
        {route.entry && <StateNotice library={library} entry={route.entry} />}
        {children}
        {!isFault(route) && (
          <p
            className={`${fr.cx("fr-container", "fr-text--sm")} parution-printed`}
          >
            {words.print.address(urls.absolute(route.path))}
          </p>
        )}
      </main>
      <Footer {...context} />
      <DisplaySettings {...context} />
    </>
  );
}
