import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";

import type { RenderPage } from "../../lib/preview/preview-page";
import { PreviewDocument } from "./preview-document";

/** The HTML of a page of the preview, once all of it is rendered. Rejects with the first error. */
export const renderPage: RenderPage = (page) =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const output = new Writable({
      write(part: Buffer, _encoding, done) {
        parts.push(part);
        done();
      },
    });
    output.once("finish", () => resolve(Buffer.concat(parts).toString("utf8")));
    const { pipe, abort } = renderToPipeableStream(
      <PreviewDocument {...page} />,
      {
        onAllReady: () => void pipe(output),
        onError: (error) => {
          reject(error instanceof Error ? error : new Error(String(error)));
          abort();
        },
      },
    );
  });
