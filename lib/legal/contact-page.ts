import type { SiteSettings } from "../site/settings";
import { blanks, type Fill } from "./blanks";
import { blocks, link, meansItems, section } from "./plain-markdown";

/** How to reach the team, and where else to write. */
export function contactPage({ legal, security }: SiteSettings, fill: Fill) {
  const { phone, address } = legal.publisher;
  return blocks(
    section(
      "Joindre l’équipe",
      [fill(blanks.contact), meansItems({ phone, address })]
        .filter(Boolean)
        .join("\n"),
    ),
    section(
      "Pour une demande particulière",
      [
        `- un contenu que vous ne pouvez pas lire : ${link("la déclaration d’accessibilité", "/accessibilite/")} dit à qui le signaler ;`,
        `- vos données : ${link("la page « Données personnelles »", "/donnees-personnelles/")} dit comment exercer vos droits${security ? " ;" : "."}`,
        ...(security
          ? [
              `- une faille de sécurité : ${link("le fichier security\\.txt", "/.well-known/security.txt")} dit à qui l’annoncer.`,
            ]
          : []),
      ].join("\n"),
    ),
  );
}
