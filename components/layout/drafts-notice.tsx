import { Notice } from "./notice";

/** On each page of a site that shows drafts: it is not the public one. */
export function DraftsNotice() {
  return (
    <section aria-label="Prévisualisation">
      <Notice
        severity="info"
        title="Prévisualisation :"
        description="les brouillons et les articles programmés sont visibles, ce site n’est pas encore public."
      />
    </section>
  );
}
