import { Writable } from "node:stream";
import type { ReactNode } from "react";
import { renderToPipeableStream } from "react-dom/server";

import { Document } from "./layout/document";
import { DraftsNotice } from "./layout/drafts-notice";
import { libraryIn } from "../lib/library/library";
import type { SiteContext } from "./site-context";
import { Page } from "./views/page";

/** The HTML of a page, as the build's own pages are. Rejects with the first error. */
export function renderDocument(site: SiteContext): Promise<string> {
  const context = {
    ...site,
    library: libraryIn(site.library, site.route.language),
  };
  return renderWhole(
    <Document {...context}>
      <Page
        {...context}
        notice={
          context.library.showsDrafts && (
            <DraftsNotice words={context.library.words} />
          )
        }
      />
    </Document>,
  );
}

/** The HTML of a document, once all of it is rendered. Rejects with the first error. */
export function renderWhole(document: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const output = new Writable({
      write(part: Buffer, _encoding, done) {
        parts.push(part);
        done();
      },
    });
    output.once("finish", () => resolve(Buffer.concat(parts).toString("utf8")));
    const { pipe, abort } = renderToPipeableStream(document, {
      onAllReady: () => void pipe(output),
      onError: (error) => {
        reject(error instanceof Error ? error : new Error(String(error)));
        abort();
      },
    });
  });
}
