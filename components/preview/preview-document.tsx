import { libraryIn } from "../../lib/library/library";
import { Document } from "../layout/document";
import { PageShell } from "../layout/page-shell";
import type { PreviewPage } from "../../lib/preview/preview-page";
import { Page } from "../views/page";
import { DeskView } from "./desk-view";
import { FaultView } from "./fault-view";
import { PreviewBar, ProblemPanel } from "./notes";

/** A page as readers will see it, under what its author has to know. */
export function PreviewDocument({ notes, desk, fault, ...page }: PreviewPage) {
  const { route } = page;
  const library = libraryIn(page.library, route.language);
  const context = { ...page, library };
  const { urls } = library;
  const bar = <PreviewBar notes={notes} urls={urls} />;
  const panel = <ProblemPanel problems={notes.problems} urls={urls} />;
  const instead =
    fault !== undefined ? (
      <FaultView fault={fault} file={route.entry?.file} />
    ) : (
      desk && <DeskView desk={desk} urls={urls} />
    );
  if (!instead) {
    return (
      <Document {...context}>
        <Page {...context} notice={bar} opening={panel} />
      </Document>
    );
  }
  return (
    <Document {...context}>
      <PageShell {...context} notice={bar}>
        {panel}
        {instead}
      </PageShell>
    </Document>
  );
}
