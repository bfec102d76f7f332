import type { TestArticle } from "./test-index";

const article = (
  date: string,
  title: string,
  tags: readonly string[],
  text: string,
): TestArticle => ({ title, date, tags, text: `<p>${text}</p>` });

/** For tests: articles to look for, by their names. */
const byName = {
  gare: article(
    "2025-03-10",
    "La gare de Morlaix rouvre",
    ["transports"],
    "Les voyageurs reprennent le train. L’horloge a été remise à l’heure.",
  ),
  pistes: article(
    "2024-06-01",
    "Douze pistes pour les vélos",
    ["transports"],
    "Elles relient les lycées au centre-ville, sans un feu rouge.",
  ),
  pont: article(
    "2023-09-12",
    "Un pont suspendu à repeindre",
    ["ouvrages"],
    "Des cordistes peignent les câbles au-dessus de l’estuaire.",
  ),
  captages: article(
    "2024-02-20",
    "Protéger les captages",
    ["environnement"],
    "Autour des puits, les agriculteurs épandent moins d’engrais.",
  ),
  abeilles: article(
    "2022-04-15",
    "Compter les abeilles",
    ["environnement"],
    "Des bénévoles recensent les ruches du littoral chaque printemps.",
  ),
  haies: article(
    "2023-11-25",
    "Replanter des haies",
    ["environnement"],
    "Les chênes et les noyers abritent de nouveau des mésanges.",
  ),
  loup: article(
    "2021-01-30",
    "Le loup est revenu",
    ["environnement"],
    "Les éleveurs gardent leurs troupeaux avec des chiens.",
  ),
  irrigation: article(
    "2024-07-14",
    "Irriguer moins le maïs",
    ["agriculture"],
    "Une sonde dit quand la plante a soif.",
  ),
  vitraux: article(
    "2022-10-05",
    "Restaurer les vitraux",
    ["patrimoine"],
    "Le verre de la cathédrale est d’époque ; le plomb, lui, a fondu.",
  ),
  tribunal: article(
    "2024-05-17",
    "Un tribunal sans papier",
    ["justice"],
    "Les greffiers signent les jugements à l’écran.",
  ),
  amende: article(
    "2025-02-03",
    "Contester une amende",
    ["justice"],
    "L’automobiliste écrit au tribunal, qui répond en un mois.",
  ),
  bail: article(
    "2023-03-08",
    "Comprendre son bail",
    ["logement"],
    "Le locataire et le propriétaire y trouvent leurs droits.",
  ),
  refuge: article(
    "2022-12-01",
    "Adopter un animal",
    ["vie quotidienne"],
    "Au refuge, le vétérinaire suit chaque pensionnaire.",
  ),
  lunettes: article(
    "2024-10-21",
    "Des lunettes pour tous",
    ["santé"],
    "L’œil se fatigue devant les écrans, dès l’enfance.",
  ),
  musee: article(
    "2021-05-19",
    "Le musée montre ses réserves",
    ["culture"],
    "Les œuvres sortent des caisses, une par une.",
  ),
  theatre: article(
    "2023-06-30",
    "Du théâtre chez les soignants",
    ["culture"],
    "Les comédiens jouent dans les couloirs de l’hôpital.",
  ),
  maire: article(
    "2020-03-15",
    "Élire un maire",
    ["citoyenneté"],
    "L’électeur choisit une liste entière, dans l’isoloir.",
  ),
  permis: article(
    "2022-01-01",
    "Le permis de construire en ligne",
    ["logement"],
    "Les mairies instruisent les demandes en deux mois.",
  ),
  vendanges: article(
    "2023-08-28",
    "Trouver un emploi aux vendanges",
    ["travail"],
    "Les viticulteurs recrutent jusqu’à la fin de septembre.",
  ),
  apprentis: article(
    "2024-09-02",
    "Des apprentis au ministère",
    ["travail"],
    "Ils apprennent un métier et sont payés chaque mois.",
  ),
  cantine: article(
    "2021-11-11",
    "Une cantine de saison",
    ["alimentation"],
    "Les cuisinières achètent leurs légumes dans le département.",
  ),
  covid: article(
    "2022-03-14",
    "Covid-19 : ce que nous avons appris",
    ["santé"],
    "Les vaccins sont arrivés en onze mois.",
  ),
  wifi: article(
    "2020-09-09",
    "Le Wi-Fi des médiathèques",
    ["numérique"],
    "Chacun se connecte avec sa carte de lecteur.",
  ),
  opendata: article(
    "2019-10-10",
    "Open data : par où commencer",
    ["numérique"],
    "Les jeux de données ont besoin d’un licencié et d’un guide.",
  ),
  autoecole: article(
    "2021-07-07",
    "Moniteur d’auto-école",
    ["métiers"],
    "Ce métier s’apprend en un an.",
  ),
  accueil: article(
    "2020-02-02",
    "L’accueil au guichet",
    ["administration"],
    "L’usager est reçu sans rendez-vous le samedi.",
  ),
  cnil: article(
    "2021-02-18",
    "Un avis de la C.N.I.L.",
    ["droit"],
    "Elle rappelle que le consentement doit être libre.",
  ),
  digue: article(
    "2023-02-14",
    "Rehausser la digue",
    ["ouvrages", "littoral"],
    "La mer monte de trois millimètres par an.",
  ),
  phare: article(
    "2022-08-08",
    "Le littoral vu des phares",
    ["patrimoine"],
    "Les gardiens racontent les tempêtes.",
  ),
  neige: article(
    "2025-01-15",
    "Dégager les routes enneigées",
    ["transports"],
    "Les chauffeurs salent dès trois heures du matin.",
  ),
} satisfies Readonly<Record<string, TestArticle>>;

export type TestArticleName = keyof typeof byName;

export const testArticles: Readonly<Record<string, TestArticle>> =
  Object.fromEntries(
    Object.entries(byName).map(([name, one]) => [`articles/${name}.md`, one]),
  );
