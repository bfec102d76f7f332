import { fr } from "@codegouvfr/react-dsfr";

/** The tags of an article; nothing when it has none. */
export function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className={fr.cx("fr-tags-group")}>
      {tags.map((tag) => (
        <li key={tag}>
          <p className={fr.cx("fr-tag", "fr-tag--sm")}>{tag}</p>
        </li>
      ))}
    </ul>
  );
}
