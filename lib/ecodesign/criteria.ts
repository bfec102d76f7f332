/** How much a criterion counts in the score. */
export const priorityWeights = {
  prioritaire: 1.5,
  recommandé: 1.25,
  modéré: 1,
} as const;

export type Priority = keyof typeof priorityWeights;

/** A criterion of the RGESN, in words of ours. */
export interface Criterion {
  /** « 6.1 » */
  id: string;
  priority: Priority;
  subject: string;
}

/** A theme of the RGESN, and its criteria in order. */
export interface Theme {
  title: string;
  criteria: readonly Criterion[];
}

const priorities = {
  P: "prioritaire",
  R: "recommandé",
  M: "modéré",
} as const satisfies Record<string, Priority>;

/**
 * The 78 criteria of the RGESN of May 2024 (Arcep, Arcom, ADEME): their numbers,
 * their priorities in the spreadsheet published with it for declarations, and
 * what each is about.
 */
export const themes: readonly Theme[] = [
  theme(1, "Stratégie", [
    ["P", "Utilité du service, mise en regard de ses impacts"],
    ["P", "Publics visés, leurs besoins et leurs attentes"],
    ["R", "Référent en écoconception"],
    ["P", "Revues régulières de la démarche"],
    ["P", "Objectifs de réduction ou de limitation des impacts"],
    ["R", "Collecte de données responsable et raisonnée"],
    ["M", "Chiffrement à la mesure des besoins"],
    ["R", "Code libre"],
    ["P", "Technologies standard et interopérables"],
    ["R", "Interfaces documentées et ouvertes avec le matériel"],
  ]),
  theme(2, "Spécifications", [
    ["P", "Matériels avec lesquels le service est utilisable"],
    ["P", "Anciens modèles de terminaux"],
    ["R", "Connexion à bas débit, ou hors connexion"],
    ["P", "Anciennes versions de systèmes et de navigateurs"],
    ["P", "Adaptation aux différents écrans"],
    ["R", "Revues de conception et de code attentives aux impacts"],
    ["P", "Stratégie de maintenance et de fin de service"],
    ["P", "Démarche de réduction demandée aux fournisseurs"],
    ["M", "Impacts des composants d’interface prêts à l’emploi"],
    ["P", "Impacts des services tiers, lors de leur choix"],
  ]),
  theme(3, "Architecture", [
    ["P", "Architecture et composants conçus pour réduire leurs impacts"],
    ["R", "Ressources adaptées à la consommation du service"],
    ["M", "Suivi de l’évolution des protocoles"],
    ["P", "Corrections pendant la durée de vie des équipements liés"],
    ["M", "Corrections séparées des évolutions"],
    ["M", "Mises à jour incrémentielles"],
    ["M", "Environnements de développement et de test sollicités au besoin"],
  ]),
  theme(4, "Expérience et interface utilisateur", [
    ["P", "Aucune lecture automatique de vidéo, de son ni d’animation"],
    ["P", "Aucun défilement infini"],
    ["R", "Parcours de navigation optimisés"],
    ["R", "Services tiers activés par la personne qui lit"],
    ["M", "Composants natifs du navigateur"],
    ["R", "Vidéos, sons et animations porteurs d’information"],
    ["M", "Choix le plus sobre entre texte, image, son et vidéo"],
    ["M", "Nombre limité de polices de caractères"],
    ["M", "Requêtes limitées pendant la saisie"],
    ["M", "Formats de saisie annoncés avant l’envoi d’un formulaire"],
    ["M", "Poids et formats annoncés avant le transfert d’un fichier"],
    ["R", "Fonctions à fort impact signalées"],
    ["P", "Notifications limitées, et que l’on peut refuser"],
    ["R", "Aucun procédé manipulatoire"],
    ["R", "Moyens de suivre et de réduire les impacts de son usage"],
  ]),
  theme(5, "Contenus", [
    ["R", "Format des images adapté"],
    ["R", "Compression des images adaptée"],
    ["P", "Définition des vidéos adaptée"],
    ["P", "Compression des vidéos adaptée"],
    ["P", "Écoute seule des vidéos"],
    ["M", "Compression des sons adaptée"],
    ["M", "Format des documents adapté"],
    ["R", "Archivage et suppression des contenus périmés"],
  ]),
  theme(6, "Frontend", [
    ["R", "Poids et nombre de requêtes limités par écran"],
    ["R", "Mise en cache dans le navigateur"],
    ["M", "Compression de ce qui est transféré"],
    ["R", "Images aux dimensions de leur affichage"],
    ["R", "Rien n’est chargé qui ne serve"],
    ["M", "Capteurs des terminaux utilisés au seul besoin"],
    ["M", "Ressources statiques servies par un seul domaine"],
  ]),
  theme(7, "Backend", [
    ["R", "Mise en cache sur le serveur"],
    ["R", "Durées de conservation des données et des documents"],
    ["M", "Traitements en arrière-plan annoncés"],
    ["P", "Mécanisme de consensus économe"],
  ]),
  theme(8, "Hébergement", [
    ["P", "Hébergeur engagé dans la réduction de son empreinte"],
    ["P", "Gestion durable des équipements"],
    ["P", "Efficacité énergétique (PUE)"],
    ["R", "Usage de l’eau (WUE)"],
    ["R", "Électricité documentée, surtout renouvelable"],
    ["R", "Localisation cohérente et peu carbonée"],
    ["R", "Chaleur des serveurs valorisée"],
    [
      "M",
      "Données «\u00a0chaudes\u00a0» et «\u00a0froides\u00a0» hébergées à part",
    ],
    ["R", "Données dupliquées au seul besoin"],
    ["R", "Calculs et transferts différés aux heures favorables"],
  ]),
  theme(9, "Algorithmie", [
    ["P", "Nécessité d’un apprentissage interrogée"],
    ["P", "Complexité de l’apprentissage proportionnée"],
    ["P", "Quantité d’apprentissage limitée"],
    ["P", "Données d’apprentissage limitées"],
    ["P", "Fréquence des réapprentissages optimisée"],
    ["R", "Compression des modèles"],
    ["P", "Inférence optimisée"],
  ]),
];

export const allCriteria: readonly Criterion[] = themes.flatMap(
  ({ criteria }) => criteria,
);

function theme(
  number: number,
  title: string,
  criteria: readonly [keyof typeof priorities, string][],
): Theme {
  return {
    title: `${number}. ${title}`,
    criteria: criteria.map(([priority, subject], index) => ({
      id: `${number}.${index + 1}`,
      priority: priorities[priority],
      subject,
    })),
  };
}
