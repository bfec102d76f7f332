/** Its code, for what formats dates, numbers and lists. */
export const code: string = "fr";

/** The names of the program's own pages and files, in their addresses. */
export const paths = {
  search: "recherche",
  tags: "tags",
  authors: "auteurs",
  archives: "archives",
  undated: "sans-date",
  feeds: "flux",
  choices: "gestion-des-cookies",
  siteMap: "plan-du-site",
  ecodesign: "ecoconception",
  calendar: "agenda",
  event: "evenement",
};

/** What the program's own pages are called, and say of themselves. */
export const pages = {
  home: "Accueil",
  search: "Recherche",
  searchDescription: "Chercher dans toutes les publications du site.",
  tags: "Thèmes",
  tagsDescription: "Tous les thèmes des articles du site.",
  tag: (name: string) => `Thème «\u00a0${name}\u00a0»`,
  tagDescription: (name: string) =>
    `Les articles du site sur le thème «\u00a0${name}\u00a0».`,
  authors: "Auteurs",
  authorsDescription: "Celles et ceux qui écrivent les articles du site.",
  author: (name: string) => `Articles signés ${name}`,
  authorDescription: (name: string) =>
    `Les articles du site qui sont signés ${name}.`,
  archives: "Archives",
  archivesDescription: "Tous les articles du site, année par année.",
  year: (year: string) => `Articles de ${year}`,
  yearDescription: (year: string) => `Les articles du site publiés en ${year}.`,
  undated: "Articles sans date",
  undatedDescription: "Les articles du site qui n’ont pas de date.",
  feeds: "Flux et abonnements",
  feedsDescription:
    "Suivre les publications du site sans le visiter, ni laisser d’adresse : les flux, ce qu’ils sont et comment s’y abonner.",
  choices: "Gestion des cookies",
  choicesDescription:
    "Ce que votre navigateur retient de ce site, ce qu’il demande à d’autres serveurs, et vos choix.",
  siteMap: "Plan du site",
  siteMapDescription: "Toutes les pages du site, par rubrique.",
  ecodesign: "Écoconception",
  ecodesignDescription:
    "Ce que le site fait pour peser peu : ses réponses aux critères du RGESN, et ce que ses pages pèsent.",
  notFound: "Page non trouvée",
  gone: "Cette page a été retirée",
  serverError: "Erreur inattendue",
  /** The title of a page of a long list. */
  numbered: (title: string, number: number, count: number) =>
    `${title} – page ${number} sur ${count}`,
  /** The description of a page that has none of its own. */
  undescribed: (title: string, site: string) => `${title}, sur ${site}.`,
  numberedDescription: (text: string, number: number, count: number) =>
    `${text} Page ${number} sur ${count}.`,
};

/** The parts of the site map. */
export const siteMap = {
  pages: "Pages",
  allArticles: (list: string) => `Tous les articles\u00a0: ${list}`,
  allTags: "Tous les thèmes",
  allAuthors: "Tous les auteurs",
  allYears: "Toutes les années",
  undated: "Sans date",
};

/** What leads from one language to another. */
export const languages = {
  menu: "Langues",
  choose: "Choisir une langue",
  read: "Lire ce site en français",
  /** At the top of the home page that stands for a page without translation. */
  untranslated:
    "La page que vous lisiez n’existe pas en français\u00a0: voici l’accueil du site.",
};
