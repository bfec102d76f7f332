import { renderToPipeableStream } from "react-dom/server";

import type { RenderPage } from "../../lib/preview/preview-page";
import { renderWhole } from "../render-document";
import { PreviewDocument } from "./preview-document";

/** The HTML of a page of the preview. Rejects with the first error. */
export const renderPage: RenderPage = (page) =>
  renderWhole(<PreviewDocument {...page} />, renderToPipeableStream);
