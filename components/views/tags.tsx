import { fr } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";

import type { Library } from "../../lib/library/library";
import type { Tag } from "../../lib/library/tags";

/** The names of tags, where a link would stand inside another one. */
export function TagNames({ tags }: { tags: readonly Tag[] }) {
  return (
    <TagList tags={tags} isSmall>
      {({ name }) => <p className={fr.cx("fr-tag", "fr-tag--sm")}>{name}</p>}
    </TagList>
  );
}

/** Links to the pages of tags, with how many articles each has if that helps to choose. */
export function TagLinks({
  library,
  tags,
  withCounts = false,
}: {
  library: Library;
  tags: readonly Tag[];
  withCounts?: boolean;
}) {
  const { urls, words } = library;
  return (
    <TagList tags={tags} isSmall={!withCounts}>
      {({ name, path, entries: { length } }) => (
        <a
          className={fr.cx("fr-tag", !withCounts && "fr-tag--sm")}
          href={urls.of(path)}
        >
          {name}
          {withCounts && (
            <span className="parution-tag-count">
              {length}
              <span className={fr.cx("fr-sr-only")}>
                {" "}
                {words.common.articles(length)}
              </span>
            </span>
          )}
        </a>
      )}
    </TagList>
  );
}

function TagList({
  tags,
  isSmall,
  children,
}: {
  tags: readonly Tag[];
  isSmall: boolean;
  children: (tag: Tag) => ReactNode;
}) {
  if (tags.length === 0) return null;
  return (
    <ul className={fr.cx("fr-tags-group", isSmall && "fr-tags-group--sm")}>
      {tags.map((tag) => (
        <li key={tag.slug}>{children(tag)}</li>
      ))}
    </ul>
  );
}
