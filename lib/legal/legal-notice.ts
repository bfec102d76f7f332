import type { SiteSettings } from "../site/settings";
import { blanks, type Fill } from "./blanks";
import { blocks, items, link, plain, section } from "./plain-markdown";

/** Who publishes, directs and hosts the site: article 1-1 of the loi n° 2004-575. */
export function legalNotice({ legal, licence }: SiteSettings, fill: Fill) {
  const { introduction, director, editor, credits } = legal;
  return blocks(
    introduction && plain(introduction),
    "Ces mentions sont celles que demande l’article 1-1 de la loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique.",
    section(
      "Éditeur",
      blocks(
        `${fill(blanks.publisherName)}\\\n${fill(blanks.publisherAddress)}\\\nTéléphone : ${fill(blanks.publisherPhone)}`,
        `Pour écrire à l’équipe, voyez ${link("la page de contact", "/contact/")}.`,
      ),
    ),
    section(
      "Direction de la publication",
      blocks(
        withTitle(fill(blanks.directorName), director.title),
        editor &&
          `Responsable de la rédaction : ${withTitle(plain(editor.name), editor.title)}`,
      ),
    ),
    section(
      "Hébergement",
      `${fill(blanks.hostName)}\\\n${fill(blanks.hostAddress)}\\\nTéléphone : ${fill(blanks.hostPhone)}`,
    ),
    section(
      "Réutilisation des contenus",
      blocks(
        `Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont proposés sous ${link(plain(licence.name), licence.link)}.`,
        "La marque de l’État, la police Marianne et le Système de design de l’État n’en font pas partie : ils sont réservés aux sites de l’État.",
        "Un lien vers une page de ce site ne demande aucune autorisation.",
      ),
    ),
    section("Crédits", items(credits)),
  );
}

function withTitle(name: string, title: string | undefined): string {
  return title ? `${name}, ${plain(title)}` : name;
}
