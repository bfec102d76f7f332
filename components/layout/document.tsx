import type { ReactNode } from "react";

import { mourningUntil } from "../../lib/library/notices";
import type { SiteContext } from "../site-context";
import { MeasurementScript } from "./measurement-script";
import { Metadata } from "./metadata";

/**
 * The HTML shell of a page. DSFR's own script drives the page: no React runs
 * in a browser.
 */
export function Document({
  library,
  assets,
  route,
  children,
}: SiteContext & { children: ReactNode }) {
  const { urls, notices, showsDrafts, words } = library;
  const mourned = mourningUntil(notices);
  return (
    <html
      lang={words.code}
      data-fr-scheme="system"
      data-fr-mourning={mourned && new Date(mourned).toISOString()}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {assets.fonts.map((font) => (
          <link
            key={font}
            rel="preload"
            href={urls.of(font)}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
        {/* Blocking, so that no page is painted in the wrong theme. */}
        <script src={urls.of(assets.scripts.theme)} />
        {/* And with no notice that is over, or that its reader closed. */}
        {notices.length > 0 && <script src={urls.of(assets.scripts.notices)} />}
        <link rel="stylesheet" href={urls.of(assets.stylesheet)} />
        {(showsDrafts || notices.length > 0) && (
          <link rel="stylesheet" href={urls.of(assets.noticesStylesheet)} />
        )}
        {library.parts.size > 1 && (
          <link rel="stylesheet" href={urls.of(assets.languagesStylesheet)} />
        )}
        <link rel="icon" href={urls.of(assets.icons.favicon)} sizes="32x32" />
        <link
          rel="icon"
          href={urls.of(assets.icons.faviconSvg)}
          type="image/svg+xml"
        />
        <link rel="apple-touch-icon" href={urls.of(assets.icons.appleTouch)} />
        <Metadata library={library} route={route} />
        {/* After all that is seen: none is needed to read. */}
        <script
          type="module"
          fetchPriority="low"
          src={urls.of(assets.scripts.dsfr)}
        />
        <script
          type="module"
          fetchPriority="low"
          src={urls.of(assets.scripts.page)}
        />
        {/* After what may keep a click from leading anywhere. */}
        <MeasurementScript library={library} assets={assets} route={route} />
      </head>
      <body>{children}</body>
    </html>
  );
}
