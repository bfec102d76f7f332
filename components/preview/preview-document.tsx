import { Document } from "../layout/document";
import { PageShell } from "../layout/page-shell";
import type { PreviewPage } from "../../lib/preview/preview-page";
import { Page } from "../views/page";
import { DeskView } from "./desk-view";
import { FaultView } from "./fault-view";
import { NotesPanel } from "./notes-panel";

/** A page as readers will see it, under what its author has to know. */
export function PreviewDocument({
  notes,
  desk,
  fault,
  ...context
}: PreviewPage) {
  const { library, route } = context;
  const panel = <NotesPanel notes={notes} urls={library.urls} />;
  const instead =
    fault !== undefined ? (
      <FaultView fault={fault} />
    ) : (
      desk && <DeskView desk={desk} urls={library.urls} />
    );
  if (!instead) {
    return (
      <Document {...context}>
        <Page {...context} opening={panel} />
      </Document>
    );
  }
  return (
    <Document {...context}>
      <title>{`${route.title} - ${library.settings.name}`}</title>
      <PageShell {...context}>
        {panel}
        {instead}
      </PageShell>
    </Document>
  );
}
