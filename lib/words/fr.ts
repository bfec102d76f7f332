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

/** For what formats dates, numbers and lists: as its readers write them. */
export const locale: string = "fr";

/** What many parts of a page say. */
export const common = {
  close: "Fermer",
  accept: "Accepter",
  refuse: "Refuser",
  search: "Rechercher",
  /** Named by links of several parts of a page. */
  cookies: "Gestion des cookies",
  displaySettings: "Paramètres d’affichage",
  allTags: "Tous les thèmes",
  /** Of a page, and of the site map. */
  contents: "Sommaire",
  /** After their number. */
  articles: (count: number) => (count > 1 ? "articles" : "article"),
  /** The name of a link that opens another window. */
  newWindow: (name: string) => `${name} - nouvelle fenêtre`,
};

export const skipLinks = {
  label: "Accès rapide",
  content: "Contenu",
  menu: "Menu",
  search: "Recherche",
  footer: "Pied de page",
};

export const header = {
  menu: "Menu",
  closeMenu: "Fermer le menu",
  searchLabel: "Recherche de l’en-tête",
  closeSearch: "Fermer la recherche",
  home: (service: string, entity: string) => `Accueil - ${service} - ${entity}`,
};

export const navigation = {
  label: "Menu principal",
  home: "Accueil",
};

export const breadcrumb = {
  label: "Vous êtes ici\u00a0:",
  show: "Voir le fil d’Ariane",
};

export const sideMenu = {
  show: "Dans cette rubrique",
};

export const displaySettings = {
  close: "Fermer les paramètres d’affichage",
  choose: "Choisissez un thème pour personnaliser l’apparence du site.",
  light: "Thème clair",
  dark: "Thème sombre",
  system: "Système",
  systemHint: "Utilise les paramètres du système",
};

export const consentBanner = {
  title: (site: string) => `À propos de la mesure d’audience sur ${site}`,
  question: (host: string) =>
    `Acceptez-vous que vos visites soient comptées par ${host}, pour savoir ce qui est lu et améliorer ce site\u00a0? Rien ne l’est avant votre réponse. Elle vaut six mois, et vous pourrez y revenir par «\u00a0Gestion des cookies\u00a0», au pied de chaque page.`,
  customise: "Personnaliser",
};

export const notices = {
  label: "Informations importantes",
  hide: (title: string) => `Masquer le message\u00a0: ${title}`,
};

export const footer = {
  home: (entity: string) => `Retour à l’accueil du site - ${entity}`,
  siteMap: "Plan du site",
  /** By how the site conforms to the RGAA: the link that the law imposes. */
  accessibility: {
    non: "Accessibilité\u00a0: non conforme",
    partielle: "Accessibilité\u00a0: partiellement conforme",
    totale: "Accessibilité\u00a0: totalement conforme",
  },
  legal: "Mentions légales",
  privacy: "Données personnelles",
  ecodesign: "Écoconception",
  contact: "Contact",
  /** Before the name of the licence. */
  licence:
    "Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont proposés sous",
};

/** The band of the home page that offers to follow the site. */
export const follow = {
  newsletter: "Abonnez-vous à notre lettre d’information",
  subscribe: "S’abonner",
  subscribeTo: "S’abonner à la lettre d’information",
  networks: "Suivez-nous sur les réseaux sociaux",
  feeds: "Suivre le site dans un lecteur de flux ou un agenda",
};

export const share = {
  title: "Partager la page",
  copy: "Copier le lien dans le presse-papiers",
  mail: "Partager par courriel",
  on: (network: string) => `Partager sur ${network}`,
  copied: "Le lien est copié.",
  notCopied:
    "Le lien n’a pas pu être copié\u00a0: copiez-le depuis la barre d’adresse.",
};

export const pagination = {
  label: "Pagination",
  first: "Première page",
  previous: "Page précédente",
  next: "Page suivante",
  last: "Dernière page",
  page: (number: number) => `Page ${number}`,
};

/** What a page says once it is on paper. */
export const print = {
  address: (url: string) => `Adresse de cette page\u00a0: ${url}`,
};

export const image = {
  credit: (credit: string) => `Crédit\u00a0: ${credit}`,
  enlarge: "Agrandir l’image",
  /** The same, for an image that has words. */
  enlargeOne: (subject: string) => `Agrandir l’image\u00a0: ${subject}`,
  enlarged: "Image agrandie",
};

/** What stands for a player until a reader asks for it. */
export const player = {
  quoted: (title: string) => `«\u00a0${title}\u00a0»`,
  on: (host: string) => `sur ${host}`,
  always: (host: string) => `Toujours afficher les contenus de ${host}`,
  chosen: (host: string) =>
    `Les contenus de ${host} s’affichent sans clic, comme vous l’avez choisi.`,
  reconsider: "Revenir sur ce choix",
  unkept:
    "Votre navigateur n’a pas pu retenir ce choix\u00a0: il vaut pour cette page seulement.",
  video: {
    play: (title: string) => `Lire la vidéo\u00a0: ${title}`,
    promise: (host: string) =>
      `La lecture se fait depuis ${host}\u00a0: rien ne lui est demandé avant votre clic.`,
    /** Before its title and its host. */
    see: "Voir la vidéo",
  },
  content: {
    play: (title: string) => `Afficher le contenu\u00a0: ${title}`,
    promise: (host: string) =>
      `Ce contenu vient de ${host}\u00a0: rien ne lui est demandé avant votre clic.`,
    see: "Voir le contenu",
  },
};

export const transcription = {
  title: "Transcription",
  goTo: "Aller à la transcription",
  /** After both, for screen readers. */
  of: (video: string) => `de la vidéo «\u00a0${video}\u00a0»`,
  enlarge: "Agrandir",
  enlargeTitle: "Agrandir la transcription",
  close: "Fermer la transcription",
  /** The title of a player under which there is one. */
  announced: (title: string) => `${title} (voir transcription ci-dessous)`,
  captioned: "Vidéo sous-titrée",
  none: (reason: string) => `Pas de transcription\u00a0: ${reason}`,
};

/** What the colour and the icon of an alert say to those who see them. */
export const alerts = {
  info: "Information\u00a0:",
  warning: "Attention\u00a0:",
  success: "Succès\u00a0:",
  error: "Erreur\u00a0:",
};

/** What names a part of a text to those who do not see it. */
export const unnamed = {
  table: "Tableau",
  tabs: "Onglets",
  code: "Code",
};

export const codeBlock = {
  copy: "Copier",
  /** After it, for screen readers. */
  theCode: "le code",
  copied: "Le code est copié.",
  notCopied: "Le code n’a pas pu être copié : sélectionnez-le pour le copier.",
};

export const headings = {
  linkTo: (heading: string) => `Lien vers la section\u00a0: ${heading}`,
};

export const article = {
  /** Before a day. */
  published: "Publié le",
  updated: "Mis à jour le",
  minutes: (count: number) =>
    `${count} minute${count > 1 ? "s" : ""} de lecture`,
  /** Before the names of authors. */
  by: "Par",
  question: "Une question, une erreur\u202f?",
  write: "Écrivez-nous",
  related: "À lire aussi",
  neighbours: "Articles voisins",
  previous: "Article précédent",
  next: "Article suivant",
};

export const event = {
  label: "Événement",
  cancelled: "Annulé",
  addToCalendar: "Ajouter à mon agenda (ICS)",
  cancelInCalendar: "Noter l’annulation dans mon agenda (ICS)",
};

export const home = {
  read: (collection: string) => `Lire les ${collection.toLowerCase()}`,
  newest: "À la une",
  latest: "Derniers articles",
  allArticles: "Tous les articles",
  archives: "Archives par année",
  tags: "Explorer par thème",
};

/** A page of a list of articles. */
export const list = {
  tags: "Thèmes",
  empty: "Aucun article n’est encore publié ici.",
  follow: "Suivre ces articles\u00a0:",
  whatIsAFeed: "qu’est-ce qu’un flux\u202f?",
};

export const archives = {
  undated: "Sans date",
};

export const feedsPage = {
  follow: "Suivre le site",
  whatIsAFeed:
    "Un flux est la liste des derniers articles, sous une forme que lit un logiciel. Un lecteur de flux la consulte pour vous, et vous montre ce qui est nouveau, sur tous les sites que vous suivez. Il n’y a pas de compte à créer, et le site ne sait pas qui le suit.",
  steps: {
    choose:
      "Choisissez un lecteur de flux\u00a0: il en existe sur le web, pour ordinateur et pour téléphone, et des logiciels de courrier en ont un.",
    copy: "Copiez l’adresse de l’un des flux ci-dessous.",
    paste: "Collez-la dans votre lecteur, là où il propose de s’abonner.",
  },
  forms:
    "Souvent, l’adresse d’une page du site suffit\u00a0: le lecteur y trouve ses flux. Les trois formes, Atom, RSS et JSON Feed, disent la même chose\u202f; prenez la première que votre lecteur accepte.",
  site: { title: "Tout le site", caption: "Tous les articles du site" },
  collections: {
    title: "Par rubrique",
    caption: "Les articles d’une rubrique",
  },
  tags: { title: "Par thème", caption: "Les articles d’un thème" },
  followed: "Ce qu’il suit",
  /** After the name of a form, for screen readers. */
  of: (followed: string) => `\u00a0: ${followed}`,
  otherTags: {
    before:
      "Les autres thèmes ont aussi leurs flux, que votre lecteur trouve sur leur page\u00a0:",
    link: "tous les thèmes",
  },
  calendar: {
    title: "L’agenda",
    before: "Les événements que le site annonce sont dans",
    link: "son calendrier (ICS)",
    beforeAddress:
      ". Pour le suivre, ajoutez son adresse aux calendriers de votre agenda\u00a0:",
    afterAddress:
      ". Les événements à venir s’y ajoutent, et leurs changements aussi\u202f; ceux d’il y a plus d’un an en sortent.",
  },
};

export const searchPage = {
  label: "Recherche dans tout le site",
  retry: "Réessayer",
  withoutScript: {
    before:
      "La recherche a besoin de JavaScript, que votre navigateur n’exécute pas. Tout ce que le site publie se trouve aussi par",
    tags: "ses thèmes",
    archives: "ses archives",
    siteMap: "son plan",
  },
  filter: "Filtrer les résultats",
  filters: {
    tag: "Thème",
    year: "Année",
    allYears: "Toutes les années",
    collection: "Rubrique",
    allCollections: "Toutes les rubriques",
    language: "Langue",
  },
  results: "Résultats",
  pagination: "Pagination des résultats",
  nothing: "Aucun résultat",
  advice: {
    spelling: "Vérifiez l’orthographe des mots.",
    words: "Cherchez moins de mots, ou d’autres qui disent la même chose.",
    filters: "Retirez les filtres, si vous en avez choisi.",
  },
  browse: "Parcourir le site",
  /** After the name of a page. */
  described: (description: string) => `\u00a0: ${description}`,
};

/** The report of searches that found nothing, for who keeps the site. */
export const searchReport = {
  title: "Recherches sans résultat",
  promise:
    "Elles sont comptées dans cet onglet seulement, et ce relevé n’est jamais envoyé.",
  caption: "Les mots cherchés, et combien de fois",
  words: "Mots",
  searches: "Recherches",
  copy: "Copier le rapport",
  copied: "Le rapport est copié.",
  notCopied: "Le rapport n’a pas pu être copié : sélectionnez le tableau.",
};

/** The pages that stand in the place of others when something is wrong. */
export const fault = {
  code: (code: number) => `Erreur ${code}`,
  notFound:
    "La page que vous cherchez n’existe pas ou n’existe plus. Si vous avez tapé son adresse, vérifiez qu’elle est juste.",
  gone: "Elle était à cette adresse, et n’y reviendra pas. Si un lien vous a mené ici, il n’est plus à jour.",
  serverError:
    "Le service rencontre un problème, nous travaillons pour le résoudre. Essayez de recharger la page dans quelques minutes.",
  nearest: "Vous cherchiez peut-être\u00a0:",
  searchLabel: "Recherche d’une autre page",
  elsewhere: "Vous trouverez peut-être ce que vous cherchez ici\u00a0:",
  home: "Page d’accueil",
  write: "Nous écrire",
};
