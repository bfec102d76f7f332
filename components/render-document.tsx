import { Writable } from "node:stream";
import type { ReactNode } from "react";
import type { renderToPipeableStream } from "react-dom/server";

import { assetsFor, type BundledAssets } from "../lib/build/assets";
import { finishHtml } from "../lib/build/finish-html";
import { Document } from "./layout/document";
import { DraftsNotice } from "./layout/drafts-notice";
import { libraryIn } from "../lib/library/library";
import type { SiteContext } from "./site-context";
import { Page } from "./views/page";

/** React's renderer, which Next.js and the commands import each in its way. */
export type ReactRenderer = typeof renderToPipeableStream;

/** A page of a site, in the language of its route. */
export interface PageToRender extends Omit<SiteContext, "assets"> {
  assets: BundledAssets;
}

/** The HTML of a page, as a reader gets it. Rejects with the first error. */
export function renderDocument(
  { library: whole, assets, route }: PageToRender,
  react: ReactRenderer,
): Promise<string> {
  const library = libraryIn(whole, route.language);
  const context = { library, route, assets: assetsFor(assets, library.words) };
  return renderWhole(
    <Document {...context}>
      <Page
        {...context}
        notice={library.showsDrafts && <DraftsNotice words={library.words} />}
      />
    </Document>,
    react,
  );
}

/** The HTML of a document, once all of it is rendered. Rejects with the first error. */
export async function renderWhole(
  document: ReactNode,
  react: ReactRenderer,
): Promise<string> {
  const html = await new Promise<string>((resolve, reject) => {
    const parts: Buffer[] = [];
    const output = new Writable({
      write(part: Buffer, _encoding, done) {
        parts.push(part);
        done();
      },
    });
    output.once("finish", () => resolve(Buffer.concat(parts).toString("utf8")));
    const { pipe, abort } = react(document, {
      onAllReady: () => void pipe(output),
      onError: (error) => {
        reject(error instanceof Error ? error : new Error(String(error)));
        abort();
      },
    });
  });
  return finishHtml(html);
}
