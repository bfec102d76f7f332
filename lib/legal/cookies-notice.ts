import type { SiteSettings } from "../site/settings";
import { blocks, section } from "./plain-markdown";

/** What a browser keeps of the site: article 82 of the loi n° 78-17. */
export function cookiesNotice({ search }: SiteSettings) {
  return blocks(
    "**Ce site ne dépose aucun cookie.** C’est pourquoi aucun bandeau ne demande votre accord.",
    section(
      "Ce que votre navigateur garde",
      blocks(
        [
          "- **Le thème d’affichage**, clair, sombre ou celui de votre système, dans le stockage local, sous le nom `scheme` : chaque page s’affiche ainsi sans attendre.",
          ...(search.report
            ? [
                "- **Les mots cherchés sans résultat**, dans le stockage de l’onglet, sous le nom `parution-recherches-sans-resultat` : la page de recherche les montre, et l’onglet les oublie quand il se ferme.",
              ]
            : []),
        ].join("\n"),
        "Rien de cela n’est envoyé à personne. Ces informations ne servent qu’à afficher le site comme vous le voulez : l’article 82 de la loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés n’impose pas alors de recueillir votre accord.",
        "Vous les effacez avec les données de navigation, dans les réglages de votre navigateur.",
      ),
    ),
    section(
      "Contenus d’autres sites",
      "Une vidéo, ou un autre contenu qu’un autre site héberge, n’est chargée qu’après votre clic. Le nom de ce site est affiché avant. Il reçoit alors votre adresse IP, comme tout site que l’on consulte, et peut déposer ses propres cookies, selon ses propres règles.",
    ),
    section(
      "Mesure d’audience",
      "Ce site ne compte pas ses visites et n’emploie aucun outil de statistiques.",
    ),
  );
}
