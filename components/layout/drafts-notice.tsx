import { Notice } from "./notice";
import type { Words } from "../../lib/words/words";
import { forAuthors, langOf } from "../lang-of";

/** On each page of a site that shows drafts: it is not the public one. */
export function DraftsNotice({ words }: { words: Words }) {
  return (
    <section aria-label="Prévisualisation" {...langOf(forAuthors, words)}>
      <Notice
        severity="info"
        title="Prévisualisation :"
        description="les brouillons et les articles programmés sont visibles, ce site n’est pas encore public."
      />
    </section>
  );
}
