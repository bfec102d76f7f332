import type { searchedArticles } from "./search-site";

/** What a reader's words have of their own, beside those of the article. */
type Trait =
  | "accents"
  | "elision"
  | "ligature"
  | "mistake"
  | "plural"
  | "split or joined"
  | "verb form";

/** What a reader types, and the article that has to be among the first three. */
export interface SearchQuery {
  words: string;
  article: keyof typeof searchedArticles;
  trait: Trait;
}

export const searchQueries: readonly SearchQuery[] = [
  { words: "etudiant", article: "bourses-etudiantes", trait: "accents" },
  { words: "hopital", article: "urgences-hopital", trait: "accents" },
  { words: "prelevement", article: "impots-prelevement", trait: "accents" },
  { words: "ÉLÈVES", article: "vote-electronique", trait: "accents" },
  { words: "Resistance", article: "archives-sonores", trait: "accents" },
  { words: "foret", article: "feux-de-foret", trait: "accents" },

  { words: "logiciels libre", article: "logiciels-libres", trait: "plural" },
  { words: "cheval", article: "cheval-de-trait", trait: "plural" },
  { words: "tablette", article: "ecole-numerique", trait: "plural" },
  { words: "licences", article: "licence-ouverte", trait: "plural" },
  {
    words: "journaux de chantier",
    article: "travaux-publics",
    trait: "plural",
  },
  { words: "impôt", article: "impots-prelevement", trait: "plural" },

  {
    words: "programment",
    article: "formation-developpeurs",
    trait: "verb form",
  },
  { words: "surveillons", article: "eau-potable", trait: "verb form" },
  { words: "déclaré", article: "naissance-en-ligne", trait: "verb form" },
  { words: "rénové", article: "coeur-de-reseau", trait: "verb form" },
  { words: "achètent", article: "marches-alimentaires", trait: "verb form" },

  { words: "l'école", article: "ecole-numerique", trait: "elision" },
  { words: "l’hameçonnage", article: "hameconnage", trait: "elision" },
  { words: "d'organes", article: "don-d-organes", trait: "elision" },
  { words: "l'eau", article: "eau-potable", trait: "elision" },
  {
    words: "d’accessibilité",
    article: "declaration-accessibilite",
    trait: "elision",
  },

  {
    words: "develloppement",
    article: "developpement-durable",
    trait: "mistake",
  },
  { words: "covoiturrer", article: "covoiturage-rural", trait: "mistake" },
  { words: "cadastr", article: "cadastre-solaire", trait: "mistake" },
  {
    words: "gars accessibles",
    article: "trains-accessibles",
    trait: "mistake",
  },
  { words: "ordinatteurs", article: "reemploi-ordinateurs", trait: "mistake" },

  { words: "coeur", article: "coeur-de-reseau", trait: "ligature" },
  { words: "oeuvres volées", article: "oeuvres-volees", trait: "ligature" },
  {
    words: "nids de poule",
    article: "signalement-nids-de-poule",
    trait: "split or joined",
  },
];
