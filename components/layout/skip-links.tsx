import { fr } from "@codegouvfr/react-dsfr";

import { ownId } from "../../lib/content/own-id";

/** Where the skip links lead; each of these ids is on every page. */
export const landmarks = {
  content: ownId("contenu"),
  navigation: ownId("navigation"),
  footer: ownId("pied"),
} as const;

const links = [
  { id: landmarks.content, text: "Contenu" },
  { id: landmarks.navigation, text: "Menu" },
  { id: landmarks.footer, text: "Pied de page" },
];

/** First in every page: the ways past the header. */
export function SkipLinks() {
  return (
    <div className={fr.cx("fr-skiplinks")}>
      <nav className={fr.cx("fr-container")} aria-label="Accès rapide">
        <ul className={fr.cx("fr-skiplinks__list")}>
          {links.map(({ id, text }) => (
            <li key={id}>
              <a className={fr.cx("fr-link")} href={`#${id}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
