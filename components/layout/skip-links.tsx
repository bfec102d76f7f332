import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";
import { hasSearch, type Library } from "../../lib/library/library";
import { bandsOf } from "../../lib/library/notices";
import { searchFieldId } from "./search-form";

/** Where the skip links lead; each of these ids is on every page, but for those of a search and of notices that there are not. */
export const landmarks = {
  content: ownId("contenu"),
  notices: ownId("informations"),
  navigation: ownId("navigation"),
  search: ownId("recherche"),
  footer: ownId("pied"),
} as const;

/** First in every page: the ways past the header. */
export function SkipLinks({ library }: { library: Library }) {
  const hasNotices = bandsOf(library.notices).length > 0;
  const { urls, words } = library;
  const { skipLinks } = words;
  const first = hasNotices ? landmarks.notices : landmarks.content;
  return (
    <div className={fr.cx("fr-skiplinks")}>
      <nav className={fr.cx("fr-container")} aria-label={skipLinks.label}>
        <ul className={fr.cx("fr-skiplinks__list")}>
          <SkipLink href={`#${first}`} text={skipLinks.content} />
          <SkipLink href={`#${landmarks.navigation}`} text={skipLinks.menu} />
          {hasSearch(library) && (
            <>
              {/* On a phone, the field of the header is closed. */}
              <SkipLink
                href={urls.of(library.paths.search)}
                text={skipLinks.search}
                shown={fr.cx("fr-hidden-lg")}
              />
              <SkipLink
                href={`#${searchFieldId(landmarks.search)}`}
                text={skipLinks.search}
                shown={fr.cx("fr-hidden", "fr-unhidden-lg")}
              />
            </>
          )}
          <SkipLink href={`#${landmarks.footer}`} text={skipLinks.footer} />
        </ul>
      </nav>
    </div>
  );
}

function SkipLink({
  href,
  text,
  shown,
}: {
  href: string;
  text: string;
  /** Classes that say at which widths. */
  shown?: string;
}) {
  return (
    <li className={shown}>
      <a className={fr.cx("fr-link")} href={href}>
        {text}
      </a>
    </li>
  );
}
