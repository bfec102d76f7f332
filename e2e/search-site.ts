import { makeSite } from "./run-command";

interface SearchedArticle {
  title: string;
  date: string;
  tags: readonly string[];
  text: string;
}

/**
 * Articles to look for. Several share words, so that a search has to tell
 * which one is about them and which only names them.
 */
export const searchedArticles: Readonly<Record<string, SearchedArticle>> = {
  "coeur-de-reseau": {
    title: "Rénover le cœur du réseau",
    date: "2024-02-06",
    tags: ["infrastructures"],
    text: "Le cœur de notre réseau avait quinze ans. Ses équipements tombaient en panne chaque hiver, et plus personne ne savait les réparer. Nous les avons remplacés en trois nuits, sans couper un seul service.",
  },
  "vote-electronique": {
    title: "Le vote électronique des élèves",
    date: "2023-10-12",
    tags: ["démocratie", "éducation"],
    text: "Dans quarante établissements, les élèves ont élu leurs délégués en ligne. Le dépouillement a duré deux minutes. Les bulletins restent vérifiables par chacun, et nul ne peut savoir qui a choisi qui.",
  },
  "ecole-numerique": {
    title: "À l’école, des tablettes qui durent",
    date: "2024-09-03",
    tags: ["éducation"],
    text: "L’école de Saint-Aubin répare elle-même ses tablettes. Les enseignants ont appris à changer une batterie ; les pièces viennent d’un stock commun à toute l’académie.",
  },
  "bourses-etudiantes": {
    title: "Une bourse demandée en dix minutes",
    date: "2025-01-20",
    tags: ["éducation", "démarches"],
    text: "Chaque étudiant devait fournir onze pièces justificatives. Il n’en reste que deux : l’administration va chercher les autres elle-même, auprès de ceux qui les ont déjà.",
  },
  "logiciels-libres": {
    title: "Dix ans de logiciels libres au ministère",
    date: "2024-11-18",
    tags: ["logiciels libres"],
    text: "Le ministère publie son code depuis dix ans. Cent douze programmes sont réutilisés par d’autres administrations, en France et ailleurs. Voici ce qui les fait vivre, et ce qui les tue.",
  },
  "licence-ouverte": {
    title: "Choisir une licence pour son code",
    date: "2023-05-09",
    tags: ["logiciels libres", "droit"],
    text: "Une licence dit ce que les autres ont le droit de faire de votre travail. Nous comparons les quatre que la loi permet à une administration, avec les questions à se poser avant de signer.",
  },
  "developpement-durable": {
    title: "Mesurer le développement durable d’un territoire",
    date: "2022-06-14",
    tags: ["écologie", "données"],
    text: "Trente indicateurs suivent le développement durable des communes : l’eau, l’air, les sols, les logements. Ils sont calculés chaque année, et publiés le même jour pour tous.",
  },
  "formation-developpeurs": {
    title: "Former les agents à programmer",
    date: "2024-04-02",
    tags: ["formation"],
    text: "En six mois, vingt agents sans diplôme d’informatique ont appris à programmer. Quatorze développent aujourd’hui des outils pour leur service. Les autres commandent mieux ce qu’ils font faire.",
  },
  "signalement-nids-de-poule": {
    title: "Les nids-de-poule signalés par les cyclistes",
    date: "2023-03-30",
    tags: ["voirie"],
    text: "Un cycliste photographie le trou, l’application dit où il est, l’équipe de voirie le rebouche. Le délai moyen est passé de quarante jours à neuf.",
  },
  "archives-sonores": {
    title: "Écouter les archives sonores de la Résistance",
    date: "2025-05-08",
    tags: ["patrimoine"],
    text: "Deux mille heures d’entretiens ont été numérisées. Chaque voix est accompagnée de sa transcription, que des bénévoles ont relue. On y cherche un nom, un lieu, un jour.",
  },
  "urgences-hopital": {
    title: "Aux urgences, attendre moins",
    date: "2024-12-05",
    tags: ["santé"],
    text: "L’hôpital de Bourg affiche le temps d’attente en direct. Les patients qui le peuvent choisissent une autre heure, ou un autre lieu. Les soignants, eux, sont moins interrompus.",
  },
  "don-d-organes": {
    title: "Le don d’organes expliqué aux familles",
    date: "2023-06-22",
    tags: ["santé"],
    text: "Qu’arrive-t-il quand un proche n’a rien dit de son vivant ? Un site répond aux familles, en phrases courtes, avec les mots des infirmières coordinatrices.",
  },
  "impots-prelevement": {
    title: "Les impôts prélevés à la source, cinq ans après",
    date: "2024-01-15",
    tags: ["finances"],
    text: "Le prélèvement à la source a changé la trésorerie des ménages et celle de l’État. Une enquête auprès de quatre mille contribuables dit ce qu’ils en ont retenu.",
  },
  "cheval-de-trait": {
    title: "Des chevaux de trait pour entretenir les berges",
    date: "2022-09-19",
    tags: ["écologie"],
    text: "Deux chevaux remplacent la débroussailleuse le long du canal. Ils passent où les engins s’enlisent, et la loutre est revenue.",
  },
  "travaux-publics": {
    title: "Un journal des travaux pour chaque rue",
    date: "2025-03-11",
    tags: ["voirie"],
    text: "Quand un chantier commence, les riverains reçoivent son journal : ce qui est fait, ce qui reste, qui appeler. Les plaintes ont été divisées par trois.",
  },
  "eau-potable": {
    title: "Surveiller l’eau potable en continu",
    date: "2024-07-24",
    tags: ["santé", "données"],
    text: "Des sondes mesurent l’eau du robinet toutes les cinq minutes. Une alerte part avant que quiconque soit malade ; tout est public, jusqu’aux erreurs de mesure.",
  },
  "oeuvres-volees": {
    title: "Retrouver les œuvres volées",
    date: "2023-11-27",
    tags: ["patrimoine"],
    text: "Une base rassemble les œuvres volées dans les musées et les églises. Un marchand d’art peut y vérifier un tableau d’après une simple photographie.",
  },
  "covoiturage-rural": {
    title: "Covoiturer quand il n’y a pas de bus",
    date: "2022-11-03",
    tags: ["transports"],
    text: "Dans la vallée, un panneau lumineux dit où va celui qui attend. Un conducteur sur quatre s’arrête dans les dix minutes. La région rembourse l’essence.",
  },
  "trains-accessibles": {
    title: "Des gares accessibles aux voyageurs handicapés",
    date: "2025-02-13",
    tags: ["transports", "accessibilité"],
    text: "Ascenseurs, guides au sol, annonces écrites : soixante gares ont été reprises avec ceux qui ne pouvaient pas y entrer. Ils ont essayé chaque solution avant qu’elle soit posée.",
  },
  "declaration-accessibilite": {
    title: "Écrire une déclaration d’accessibilité honnête",
    date: "2024-05-16",
    tags: ["accessibilité"],
    text: "Une déclaration dit ce qui ne marche pas, pour qui, et depuis quand. Nous donnons un modèle, et trois exemples qui nous ont plu par leur franchise.",
  },
  "mot-de-passe": {
    title: "Retenir un seul mot de passe",
    date: "2023-01-31",
    tags: ["sécurité"],
    text: "Les agents en avaient dix-sept en moyenne. Un gestionnaire de mots de passe en garde seize à leur place. Les appels au support ont baissé de moitié en un mois.",
  },
  hameconnage: {
    title: "Reconnaître l’hameçonnage",
    date: "2024-10-10",
    tags: ["sécurité"],
    text: "Un faux message a été envoyé à tous, avec l’accord de la direction. Un tiers des agents a cliqué. Ce qu’ils en disent aide à écrire de meilleures consignes que « soyez vigilants ».",
  },
  "jeux-de-donnees": {
    title: "Publier un jeu de données que d’autres comprendront",
    date: "2023-09-07",
    tags: ["données"],
    text: "Un fichier sans explication ne sert qu’à son auteur. Cinq champs à remplir suffisent : d’où il vient, ce que veut dire chaque colonne, ce qui manque, à qui écrire, quand il change.",
  },
  "marches-alimentaires": {
    title: "Acheter local pour les cantines",
    date: "2022-03-21",
    tags: ["alimentation"],
    text: "Douze communes achètent ensemble à quarante paysans. Les légumes arrivent la veille, les enfants en laissent moins, et le repas coûte onze centimes de plus.",
  },
  "naissance-en-ligne": {
    title: "Déclarer une naissance depuis la maternité",
    date: "2025-06-04",
    tags: ["démarches"],
    text: "Les parents déclaraient la naissance au guichet, dans les cinq jours. Ils peuvent désormais le faire depuis la chambre, et reçoivent l’acte avant de rentrer chez eux.",
  },
  "aide-aux-aidants": {
    title: "Aider ceux qui aident",
    date: "2024-08-29",
    tags: ["solidarité"],
    text: "Onze millions de personnes aident un proche âgé ou malade. Un numéro unique leur répond le soir, quand les bureaux sont fermés et que la fatigue vient.",
  },
  "reemploi-ordinateurs": {
    title: "Une seconde vie pour les ordinateurs de bureau",
    date: "2023-12-14",
    tags: ["écologie"],
    text: "Reconditionnés par un chantier d’insertion, trois mille postes ont été donnés à des associations. Un système libre les rend aussi vifs que le jour de leur achat.",
  },
  "cadastre-solaire": {
    title: "Le cadastre des toits ensoleillés",
    date: "2022-07-05",
    tags: ["énergie", "données"],
    text: "Chaque toit a sa note : combien de soleil il reçoit, combien de panneaux il porte. Le calcul vient de photographies aériennes, et se trompe d’un dixième au plus.",
  },
  "feux-de-foret": {
    title: "Prévenir les feux de forêt",
    date: "2025-07-17",
    tags: ["sécurité", "écologie"],
    text: "Des caméras veillent sur neuf massifs. Elles distinguent une fumée d’un nuage, et préviennent les pompiers en moins de deux minutes. Le débroussaillement reste la première des protections.",
  },
  "langage-clair": {
    title: "Écrire aux usagers en langage clair",
    date: "2024-03-28",
    tags: ["rédaction"],
    text: "Une lettre sur trois était incomprise. Nous avons récrit les cent plus envoyées avec ceux qui les reçoivent : phrases courtes, verbes à l’actif, une seule demande par lettre.",
  },
};

/** A site of these articles, each in a file of its name, and of some other files. */
export function makeSearchSite(
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  return makeSite({
    "content/site.yaml": "name: Essai de recherche\n",
    ...others,
    ...Object.fromEntries(
      Object.entries(searchedArticles).map(
        ([name, { title, date, tags, text }]) => [
          `content/articles/${name}.md`,
          `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\ntags: ${JSON.stringify(tags)}\n---\n\n${text}\n`,
        ],
      ),
    ),
  });
}
