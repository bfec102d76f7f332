import type { CriterionId, Priority, ThemeId } from "../ecodesign/criteria";
import type { Route } from "../library/routes";

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

/** What the script of the search says of what it finds. */
export const searchAnswers = {
  searching: "Recherche en cours…",
  noArticles: "Ce site n’a encore aucun article où chercher.",
  unread:
    "La recherche n’a pas pu lire son index en entier. Vérifiez votre connexion, puis réessayez\u00a0; les pages ci-dessous mènent aussi à tous les articles.",
  tooShort: "Tapez au moins deux lettres.",
  tooLong: "Ces mots sont trop longs\u00a0: tapez-en de plus courts.",
  tooCommon:
    "Ces mots sont dans presque tous les articles\u00a0: tapez-en un qui dise ce que vous cherchez.",
  noWord: "Tapez un mot\u00a0: les autres signes ne se cherchent pas.",
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  none: "Aucun résultat",
  results: (number: number) =>
    number === 1 ? "1 résultat" : `${number.toLocaleString(locale)} résultats`,
  summary: (results: string, query: string) => `${results} pour ${query}`,
  filtered: " avec ces filtres",
  place: (page: number, pages: number) => `, page ${page} sur ${pages}`,
  noneFiltered: "Aucun de ces résultats n’a ces filtres",
  noArticleHas: (query: string) => `Aucun article ne contient ${query}`,
  corrected: (query: string) => `Voici les résultats pour ${query}.`,
  otherWords: (missing: readonly string[]) =>
    `Aucun article ne contient ${new Intl.ListFormat(locale, { type: "disjunction" }).format(missing)}\u00a0: voici ceux qui ont les autres mots.`,
  someWords: "Aucun article n’a tous ces mots\u00a0: voici ceux qui en ont.",
  try: "Essayez\u00a0: ",
  sameUnfiltered: "la même recherche, sans filtre",
  articlesIn: (language: string) => `les articles en ${language}`,
  removeFilter: (value: string) => `Retirer le filtre ${value}`,
};

/** What the page of choices says once they are kept. */
export const keptChoices = {
  saved: "Vos choix sont enregistrés\u00a0: ",
  shown: (hosts: readonly string[]) =>
    `les contenus de ${new Intl.ListFormat(locale).format(hosts)} s’affichent sans clic.`,
  nothingShown: "rien ne s’affiche sans clic.",
  counted: "Vos visites sont comptées.",
  notCounted: "Vos visites ne sont pas comptées.",
  unsaved:
    "Votre navigateur n’a pas pu retenir vos choix\u00a0: ils n’ont pas changé.",
};

/** The page where readers choose what is loaded, kept and counted. */
export const choicesPage = {
  nothing:
    "Ce site ne montre rien qui vienne d’un autre serveur, et ne compte pas ses visites\u00a0: il n’y a rien à choisir ici.",
  title: "Vos choix",
  contents:
    "Les vidéos et les autres contenus qui viennent d’ailleurs ne sont chargés qu’après un clic. Vous pouvez accepter que ceux d’un hôte s’affichent sans clic\u00a0: il reçoit alors votre adresse IP à chaque page qui en montre, et peut déposer ses propres cookies. Ce choix vaut six mois, dans ce navigateur, et se reprend ici.",
  measurement: {
    title: "Mesure d’audience",
    about: (host: string) =>
      `La mesure d’audience est faite par ${host}, qui reçoit de votre visite l’adresse et le titre de chaque page vue, la page ou le site d’où vous venez, les liens suivis vers d’autres sites, les fichiers téléchargés et les mots cherchés, avec ce que tout serveur reçoit\u00a0: votre adresse IP et le nom de votre navigateur. Aucun cookie n’est déposé, et rien ne vous suit d’un site à l’autre.`,
    withConsent:
      "Rien n’est compté sans votre accord, qui vaut six mois et se retire ici.",
    withoutConsent:
      "Ses réglages la dispensent de votre accord\u00a0: l’adresse IP n’est gardée qu’en partie, rien ne vous suit d’un site à l’autre, et il n’en est tiré que des statistiques anonymes. Vous pouvez la refuser ici, à tout moment\u00a0; une demande de votre navigateur de ne pas être suivi est respectée.",
    choice:
      "Compter mes visites, pour savoir ce qui est lu et améliorer ce site.",
  },
  withoutScript:
    "Votre navigateur n’exécute pas JavaScript\u00a0: aucun contenu d’un autre serveur n’est chargé, votre visite n’est pas comptée, et aucun choix n’est retenu.",
  show: (host: string) =>
    `Afficher sans clic les contenus qui viennent de ${host}.`,
  save: "Enregistrer mes choix",
  refuseAll: "Tout refuser",
  acceptAll: "Tout accepter",
};

/** All that browsers keep of a site. */
export const keptByBrowser = {
  title: "Ce que votre navigateur retient",
  about:
    "Ce site ne dépose aucun cookie. Votre navigateur ne garde en mémoire que ce que vous avez choisi, pour vous seul\u00a0: rien n’en est envoyé. L’article 82 de la loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés n’impose pas alors de vous demander votre accord.",
  caption: "Ce qui peut être retenu, et pour combien de temps",
  columns: { name: "Nom", what: "Contenu", until: "Durée" },
  what: {
    scheme: "Le thème que vous avez choisi dans les paramètres d’affichage.",
    hosts:
      "Les hôtes dont les contenus s’affichent sans clic, et le jour de votre choix.",
    measurement:
      "Votre réponse sur la mesure d’audience, et le jour où vous l’avez donnée.",
    notices: "Les bandeaux que vous avez fermés.",
    searches: "Les mots que vous avez cherchés sans rien trouver.",
  },
  until: {
    erased: "Jusqu’à ce que vous l’effaciez.",
    sixMonths: "Six mois.",
    endOfNotice: "Jusqu’à la fin du bandeau.",
    endOfTab: "Jusqu’à ce que vous fermiez l’onglet.",
  },
};

/** The page that declares the ecological design of the site. */
export const ecodesignPage = {
  brief: "En bref",
  about: (site: string, day: string) =>
    `Le site ${site} suit le référentiel général de l’écoconception des services numériques (RGESN), dans sa version de mai 2024. Cette déclaration est du ${day}. Elle n’est pas un audit : l’équipe du site et le logiciel qui le construit y répondent eux-mêmes.`,
  official: "Le RGESN sur le site de l’Arcep",
  officialTitle: "Le RGESN sur le site de l’Arcep - nouvelle fenêtre",
  score: {
    before: "Score d’avancement : ",
    value: (score: number) => `${score} %`,
    after:
      " des points des critères qui s’appliquent. Un critère prioritaire vaut 1,5 point, un critère recommandé 1,25, un critère modéré 1 ; ce qui reste à évaluer par l’équipe du site n’en donne aucun.",
  },
  counts: {
    oui: (count: number) => `Oui : ${count}`,
    non: (count: number) => `Non : ${count}`,
    "à évaluer": (count: number) => `À évaluer : ${count}`,
    "sans objet": (count: number) => `Sans objet : ${count}`,
  },
  /** Before a name. */
  referent: "Référent en écoconception : ",
  weights: {
    title: "Ce que pèsent les pages",
    unweighed: "Les pages sont pesées à la construction du site.",
    about:
      "Voici ce que demande une page lue jusqu’à sa fin, par un navigateur qui n’a rien gardé, avec toutes ses images dans leur plus grande taille. Celle-ci n’est pas comptée.",
    caption: "Le plus que demande une page, par sorte de page",
    columns: {
      kind: "Sorte de page",
      pages: "Pages",
      bytes: "Octets",
      requests: "Requêtes",
      nodes: "Éléments",
    },
    budget: "Budget d’une page",
  },
  answers: "Les réponses, critère par critère",
  states: {
    oui: "oui",
    non: "non",
    "à évaluer": "à évaluer",
    "sans objet": "sans objet",
  },
  declared: " (Réponse de l’équipe du site.)",
  priorities: {
    prioritaire: "prioritaire",
    recommandé: "recommandé",
    modéré: "modéré",
  } satisfies Record<Priority, string>,
  /** What the pages of each kind are called. */
  kinds: {
    languages: "Choix de la langue",
    home: "Accueil",
    article: "Articles",
    page: "Pages",
    list: "Listes des rubriques",
    tag: "Articles d’un thème",
    tags: "Thèmes",
    author: "Articles d’un auteur",
    authors: "Auteurs",
    year: "Articles d’une année",
    archives: "Archives",
    feeds: "Flux",
    search: "Recherche",
    "site-map": "Plan du site",
    ecodesign: "Écoconception",
    choices: "Gestion des cookies",
    "not-found": "Page non trouvée",
    gone: "Page retirée",
    "server-error": "Erreur",
  } satisfies Record<Route["kind"], string>,
};

/** The themes of the RGESN, a framework of the State. */
export const ecodesignThemes: Record<ThemeId, string> = {
  "1": "Stratégie",
  "2": "Spécifications",
  "3": "Architecture",
  "4": "Expérience et interface utilisateur",
  "5": "Contenus",
  "6": "Frontend",
  "7": "Backend",
  "8": "Hébergement",
  "9": "Algorithmie",
};

/** What each criterion of the RGESN is about, in words of ours. */
export const ecodesignCriteria: Record<CriterionId, string> = {
  "1.1": "Utilité du service, mise en regard de ses impacts",
  "1.2": "Publics visés, leurs besoins et leurs attentes",
  "1.3": "Référent en écoconception",
  "1.4": "Revues régulières de la démarche",
  "1.5": "Objectifs de réduction ou de limitation des impacts",
  "1.6": "Collecte de données responsable et raisonnée",
  "1.7": "Chiffrement à la mesure des besoins",
  "1.8": "Code libre",
  "1.9": "Technologies standard et interopérables",
  "1.10": "Interfaces documentées et ouvertes avec le matériel",
  "2.1": "Matériels avec lesquels le service est utilisable",
  "2.2": "Anciens modèles de terminaux",
  "2.3": "Connexion à bas débit, ou hors connexion",
  "2.4": "Anciennes versions de systèmes et de navigateurs",
  "2.5": "Adaptation aux différents écrans",
  "2.6": "Revues de conception et de code attentives aux impacts",
  "2.7": "Stratégie de maintenance et de fin de service",
  "2.8": "Démarche de réduction demandée aux fournisseurs",
  "2.9": "Impacts des composants d’interface prêts à l’emploi",
  "2.10": "Impacts des services tiers, lors de leur choix",
  "3.1": "Architecture et composants conçus pour réduire leurs impacts",
  "3.2": "Ressources adaptées à la consommation du service",
  "3.3": "Suivi de l’évolution des protocoles",
  "3.4": "Corrections pendant la durée de vie des équipements liés",
  "3.5": "Corrections séparées des évolutions",
  "3.6": "Mises à jour incrémentielles",
  "3.7": "Environnements de développement et de test sollicités au besoin",
  "4.1": "Aucune lecture automatique de vidéo, de son ni d’animation",
  "4.2": "Aucun défilement infini",
  "4.3": "Parcours de navigation optimisés",
  "4.4": "Services tiers activés par la personne qui lit",
  "4.5": "Composants natifs du navigateur",
  "4.6": "Vidéos, sons et animations porteurs d’information",
  "4.7": "Choix le plus sobre entre texte, image, son et vidéo",
  "4.8": "Nombre limité de polices de caractères",
  "4.9": "Requêtes limitées pendant la saisie",
  "4.10": "Formats de saisie annoncés avant l’envoi d’un formulaire",
  "4.11": "Poids et formats annoncés avant le transfert d’un fichier",
  "4.12": "Fonctions à fort impact signalées",
  "4.13": "Notifications limitées, et que l’on peut refuser",
  "4.14": "Aucun procédé manipulatoire",
  "4.15": "Moyens de suivre et de réduire les impacts de son usage",
  "5.1": "Format des images adapté",
  "5.2": "Compression des images adaptée",
  "5.3": "Définition des vidéos adaptée",
  "5.4": "Compression des vidéos adaptée",
  "5.5": "Écoute seule des vidéos",
  "5.6": "Compression des sons adaptée",
  "5.7": "Format des documents adapté",
  "5.8": "Archivage et suppression des contenus périmés",
  "6.1": "Poids et nombre de requêtes limités par écran",
  "6.2": "Mise en cache dans le navigateur",
  "6.3": "Compression de ce qui est transféré",
  "6.4": "Images aux dimensions de leur affichage",
  "6.5": "Rien n’est chargé qui ne serve",
  "6.6": "Capteurs des terminaux utilisés au seul besoin",
  "6.7": "Ressources statiques servies par un seul domaine",
  "7.1": "Mise en cache sur le serveur",
  "7.2": "Durées de conservation des données et des documents",
  "7.3": "Traitements en arrière-plan annoncés",
  "7.4": "Mécanisme de consensus économe",
  "8.1": "Hébergeur engagé dans la réduction de son empreinte",
  "8.2": "Gestion durable des équipements",
  "8.3": "Efficacité énergétique (PUE)",
  "8.4": "Usage de l’eau (WUE)",
  "8.5": "Électricité documentée, surtout renouvelable",
  "8.6": "Localisation cohérente et peu carbonée",
  "8.7": "Chaleur des serveurs valorisée",
  "8.8":
    "Données «\u00a0chaudes\u00a0» et «\u00a0froides\u00a0» hébergées à part",
  "8.9": "Données dupliquées au seul besoin",
  "8.10": "Calculs et transferts différés aux heures favorables",
  "9.1": "Nécessité d’un apprentissage interrogée",
  "9.2": "Complexité de l’apprentissage proportionnée",
  "9.3": "Quantité d’apprentissage limitée",
  "9.4": "Données d’apprentissage limitées",
  "9.5": "Fréquence des réapprentissages optimisée",
  "9.6": "Compression des modèles",
  "9.7": "Inférence optimisée",
};

/** What the program itself answers to criteria of the RGESN. */
export const ecodesignAnswers = {
  referent: "Il est nommé au début de cette page.",
  standardForms:
    "Les pages sont du HTML, lisible dans tout navigateur, sans application à installer ; les flux sont en Atom, RSS, JSON Feed et iCalendar.",
  anyScreen:
    "La page s’adapte à la largeur de l’écran, de 320 pixels à plus de 1 280, au doigt comme au clavier.",
  nothingPlays:
    "Aucun lecteur n’est chargé avant un clic ; les animations respectent le réglage qui les réduit.",
  numberedLists: "Les listes sont en pages numérotées.",
  fonts:
    "Une seule famille, Marianne, de quatre variantes au plus sur presque toutes les pages : moins de 400 ko.",
  noNotification: "Le site n’envoie aucune notification.",
  browserCache:
    "Les styles, les scripts, les caractères et les images sont gardés un an par le navigateur, sous un nom qui change avec leur contenu ; les pages sont redemandées, et ne sont renvoyées que si elles ont changé.",
  compressed:
    "Tout ce qui y gagne est compressé à la construction, en Brotli et en gzip.",
  serverCache:
    "Les pages sont calculées une fois, à la construction, et non à chaque visite ; un en-tête permet aux caches intermédiaires de les garder.",
  noLearning: "Le site n’emploie aucun apprentissage automatique.",
  noHardware: "Le site ne pilote aucun matériel.",
  noDevice: "Le site n’est vendu avec aucun terminal.",
  noUpdate: "Rien n’est à installer ni à mettre à jour pour lire le site.",
  noUpload: "Aucun formulaire ne transfère de fichier.",
  noSensor:
    "Le site n’emploie aucun capteur, et l’interdit à ses pages par un en-tête.",
  noBackground: "Aucun traitement n’a lieu en arrière-plan.",
  noChain: "Le site ne repose sur aucune chaîne de blocs.",
  littleData: "Le site a moins de dix téraoctets de données.",
  noForm: "Le site n’a pas de formulaire.",
  searchAsTyped:
    "La recherche répond pendant la saisie : elle demande des fichiers de l’index à mesure des mots, gardés ensuite par le navigateur.",
  onlySearch: "Le seul formulaire est la recherche, qui n’attend aucun format.",
  noVideo: "Le site ne présente aucune vidéo.",
  noSound: "Le site ne présente aucun son.",
  playersOnClick:
    "Un lecteur d’un autre site n’est chargé qu’après un clic, et la page le dit auparavant.",
  noService: "Les pages ne font appel à aucun service tiers.",
  noImage: "Le site n’a pas d’image matricielle.",
  imageFormats:
    "Chaque image est proposée en AVIF et en WebP ; son propre format ne sert qu’aux navigateurs qui ne les lisent pas.",
  imageCompression:
    "La construction compresse chaque image (qualité 60 en AVIF, 75 en WebP, 80 en JPEG), et garde la plus légère.",
  imageWidths:
    "Chaque image existe en plusieurs largeurs ; le navigateur prend celle qui convient à l’écran.",
  limits: (bytes: string, requests: string, nodes: string) =>
    `Chaque page a au plus ${bytes} octets, ${requests} requêtes et ${nodes} éléments, ses images comprises.`,
  over: (pages: number) =>
    pages === 1
      ? " Une page le dépasse."
      : ` ${pages.toLocaleString(locale)} pages le dépassent.`,
  exempt: (pages: readonly string[]) =>
    ` Pages dispensées : ${pages.join(", ")}.`,
};

/** Sentences and parts of them that several of the pages that the law asks for say. */
export const legalText = {
  byEmail: (link: string) => `par courriel : ${link}`,
  /** @param link - makes a link of words */
  byForm: (link: (words: string) => string) =>
    `par ${link("le formulaire de contact")}`,
  byPhone: (link: string) => `par téléphone : ${link}`,
  byPost: (address: string) => `par courrier :\\\n  ${address}`,
  /** The items of a list that is one sentence. */
  items: (items: readonly string[]) =>
    `${items.map((item) => `- ${item}`).join(" ;\n")}.`,
  phone: (phone: string) => `Téléphone : ${phone}`,
};

/** The pages that a public site has to have, and that the program writes unless the site does. */
export const starterPages = {
  legal: {
    path: "/mentions-legales/",
    title: "Mentions légales",
    description: "Qui publie ce site, qui en est responsable et qui l’héberge.",
  },
  privacy: {
    path: "/donnees-personnelles/",
    title: "Données personnelles",
    description:
      "Ce que ce site sait de vous, pourquoi, pendant combien de temps, et quels sont vos droits.",
  },
  contact: {
    path: "/contact/",
    title: "Contact",
    description: "Comment joindre l’équipe qui publie ce site.",
  },
  accessibility: {
    path: "/accessibilite/",
    title: "Déclaration d’accessibilité",
    description:
      "Où en est l’accessibilité de ce site, à qui signaler un obstacle et quelles voies de recours existent.",
  },
};

/** Texts are Markdown, as all that these pages say. */
export const legalNotice = {
  law: "Ces mentions sont celles que demande l’article 1-1 de la loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique.",
  publisher: "Éditeur",
  write: (link: (words: string) => string) =>
    `Pour écrire à l’équipe, voyez ${link("la page de contact")}.`,
  director: "Direction de la publication",
  editor: (name: string) => `Responsable de la rédaction : ${name}`,
  host: "Hébergement",
  storage: "Stockage de données",
  reuse: "Réutilisation des contenus",
  licence: (licence: string) =>
    `Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont proposés sous ${licence}.`,
  brand:
    "La marque de l’État, la police Marianne et le Système de design de l’État n’en font pas partie : ils sont réservés aux sites de l’État.",
  links: "Un lien vers une page de ce site ne demande aucune autorisation.",
  credits: "Crédits",
};

export const contactPage = {
  team: "Joindre l’équipe",
  requests: "Pour une demande particulière",
  obstacle: (link: (words: string) => string) =>
    `un contenu que vous ne pouvez pas lire : ${link("la déclaration d’accessibilité")} dit à qui le signaler`,
  data: (link: (words: string) => string) =>
    `vos données : ${link("la page « Données personnelles »")} dit comment exercer vos droits`,
  weakness: (link: (words: string) => string) =>
    `une faille de sécurité : ${link("le fichier security\\.txt")} dit à qui l’annoncer`,
};

export const privacyNotice = {
  law: "Cette page donne les informations que demande l’article 13 du règlement général sur la protection des données (RGPD, règlement (UE) 2016/679).",
  controller: "Responsable du traitement",
  dpo: "Délégué à la protection des données",
  unasked: {
    title: "Ce que le site ne demande pas",
    text: "Il n’a ni compte, ni espace de commentaires, ni formulaire où parler de soi : on le lit sans rien dire de qui l’on est.",
  },
  labels: {
    data: (text: string) => `**Données** : ${text}`,
    purpose: (text: string) => `**Finalité** : ${text}`,
    basis: (text: string) => `**Base légale** : ${text}`,
    retention: (text: string) => `**Durée de conservation** : ${text}`,
    recipients: (text: string) => `**Destinataires** : ${text}`,
  },
  /** What the settings say unless a team says otherwise. */
  usual: {
    basis:
      "l’exécution d’une mission d’intérêt public (article 6, paragraphe 1, point e, du RGPD)",
    messages: "le temps de traiter votre demande",
    measurement: "vingt-cinq mois",
  },
  publisher: "l’éditeur",
  logs: {
    title: "Journaux du serveur",
    data: "l’adresse IP, le jour et l’heure, l’adresse demandée (avec les mots cherchés dans le site) et le navigateur annoncé",
    purpose: "assurer la sécurité et le bon fonctionnement du site",
    recipients: "l’éditeur et l’hébergeur",
    recipientsNamed: (host: string) => `l’éditeur et l’hébergeur, ${host}`,
    none: "Le serveur ne garde pas la trace des requêtes qu’il reçoit.",
  },
  messages: {
    title: "Messages",
    data: "l’adresse d’où vous écrivez et le contenu de votre message",
    purpose: "vous répondre",
    voluntary:
      "Rien ne vous oblige à donner ces données ; sans adresse, il ne peut pas vous être répondu.",
  },
  measurement: {
    title: "Mesure d’audience",
    data: "l’adresse IP, les pages vues, le site d’où l’on vient, le navigateur, les liens suivis, les fichiers ouverts et les mots cherchés",
    maskedData:
      "l’adresse IP, dont les deux derniers octets sont effacés, les pages vues, le site d’où l’on vient, le navigateur, les liens suivis, les fichiers ouverts et les mots cherchés",
    purpose: "savoir ce qui est lu, pour améliorer le site",
    consent: "votre consentement",
    recipients: (host: string) => `l’éditeur, par Matomo (${host})`,
    withdraw: (link: (words: string) => string) =>
      `Vous pouvez retirer votre accord à tout moment, à la page ${link("« Gestion des cookies »")}.`,
    object: (link: (words: string) => string) =>
      `Vous pouvez vous y opposer à tout moment, à la page ${link("« Gestion des cookies »")}.`,
  },
  transfers: "Données hors de l’Union européenne",
  others: {
    title: "Contenus d’autres sites et traceurs",
    text: (link: (words: string) => string) =>
      `La page ${link("« Gestion des cookies »")} dit ce que votre navigateur garde, et ce que reçoivent les sites dont nous montrons des vidéos.`,
  },
  /** Apart from all else, as article 21 of the RGPD wants it. */
  objection: {
    title: "Votre droit d’opposition",
    text: "Quand un traitement décrit ici a pour base une mission d’intérêt public ou un intérêt légitime, vous pouvez vous y opposer à tout moment, pour des raisons qui tiennent à votre situation (article 21 du RGPD) : écrivez au délégué à la protection des données. Le traitement cesse alors, sauf si le responsable prouve qu’un motif impérieux l’emporte, ou que ces données lui sont nécessaires en justice.",
  },
  rights: {
    title: "Vos droits",
    text: `Sur les données qui vous concernent, vous avez les droits que donnent les articles 15 à 21 du RGPD :

- en avoir une copie, et savoir ce qui en est fait ;
- les faire rectifier ou effacer ;
- en faire limiter l’usage, ou vous y opposer ;
- emporter celles que vous avez données, sous une forme qu’un logiciel sait lire, quand leur traitement repose sur votre consentement ou sur un contrat.

Un consentement que vous avez donné se retire à tout moment ; ce qui a été fait avant reste licite.

Vous pouvez aussi dire ce qu’elles deviendront après votre décès (article 85 de la loi n° 78-17 du 6 janvier 1978).

Pour exercer ces droits, écrivez au délégué à la protection des données. Une réponse vous est due dans le mois. Pour une demande complexe, ce délai peut être prolongé de deux mois : vous en êtes averti dans le premier, avec la raison.

Si cette réponse ne vous satisfait pas, vous pouvez adresser une réclamation à la Commission nationale de l’informatique et des libertés, [sur son site](https://www.cnil.fr/fr/plaintes) ou par courrier :

CNIL\\
3 place de Fontenoy\\
TSA 80715\\
75334 Paris Cedex 07`,
  },
};

/** In the words of the model of the RGAA, which the law imposes. */
export const accessibilityStatement = {
  /** Which version prevails, where another one than this does. */
  translation: "",
  commitment: (publisher: string) =>
    `${publisher} s’engage à rendre ses sites internet, intranet, extranet et ses progiciels accessibles (et ses applications mobiles et mobilier urbain numérique) conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.`,
  plan: {
    scheme: "schéma pluriannuel de mise en accessibilité",
    actions: "plan d’action de l’année en cours",
    review: "bilan des actions de l’année passée",
    about: (publisher: string) =>
      `À cette fin, ${publisher} met en œuvre la stratégie et les actions suivantes :`,
    none: "Aucun schéma pluriannuel de mise en accessibilité ni plan d’action n’est encore publié.",
  },
  applies: (site: string, link: string) =>
    `Cette déclaration d’accessibilité s’applique à ${site} (${link}).`,
  state: {
    title: "État de conformité",
    non: "non conforme",
    partielle: "partiellement conforme",
    totale: "totalement conforme",
    conforms: (site: string, state: string, version: string, why: string) =>
      `${site} est **${state}** avec le référentiel général d’amélioration de l’accessibilité (RGAA), version ${version}${why}.`,
    listed:
      ", en raison des non-conformités et des dérogations énumérées ci-dessous",
    unaudited:
      ", car il n’existe aucun résultat d’audit en cours de validité permettant de mesurer le respect des critères",
  },
  results: {
    title: "Résultats des tests",
    none: "En l’absence d’audit de conformité, il n’y a pas de résultats de tests.",
    about: (auditor: string, day: string) =>
      `L’audit de conformité réalisé par ${auditor}, achevé le ${day}, révèle que :`,
    percent: (rate: number) => `${String(rate).replace(".", ",")}\u00a0%`,
    rate: (rate: string, version: string) =>
      `${rate} des critères du RGAA, version ${version}, sont respectés`,
    averageRate: (rate: string) =>
      `le taux moyen de conformité du site s’élève à ${rate}`,
    report: "Consulter le rapport d’audit",
    outdated:
      "Cet audit date de plus de trois ans : cette déclaration doit être mise à jour.",
  },
  contents: {
    title: "Contenus non accessibles",
    about:
      "Les contenus listés ci-dessous ne sont pas accessibles pour les raisons suivantes.",
    nonConformities: "Non-conformités",
    derogations: "Dérogations pour charge disproportionnée",
    exemptions: "Contenus non soumis à l’obligation d’accessibilité",
    none: "Aucun contenu n’est recensé.",
    unaudited: "Faute d’audit, elles ne sont pas recensées.",
  },
  making: {
    title: "Établissement de cette déclaration d’accessibilité",
    established: (day: string) => `Cette déclaration a été établie le ${day}.`,
    updated: (day: string) => ` Elle a été mise à jour le ${day}.`,
    technologies: "Technologies utilisées pour la réalisation du site",
    environments: "Environnement de test",
    combinations:
      "Les vérifications de restitution de contenus ont été réalisées avec les combinaisons suivantes :",
    tools: "Outils pour évaluer l’accessibilité",
    pages: "Pages du site ayant fait l’objet de la vérification de conformité",
    unaudited: "Sans objet, faute d’audit.",
  },
  feedback: {
    title: "Retour d’information et contact",
    about: (site: string) =>
      `Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter le responsable de ${site} pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme :`,
  },
  remedies: {
    title: "Voies de recours",
    text: `Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du site internet un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un des services du portail et vous n’avez pas obtenu de réponse satisfaisante.

Vous pouvez :

- écrire un message au [Défenseur des droits](https://www.defenseurdesdroits.fr/nous-contacter-355) ;
- contacter [le délégué du Défenseur des droits près de chez vous](https://www.defenseurdesdroits.fr/carte-des-delegues) ;
- envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) :\\
  Défenseur des droits\\
  Libre réponse 71120\\
  75342 Paris CEDEX 07`,
  },
};

/** What the making of a body adds to what its author wrote. */
export const body = {
  notes: "Notes",
  /** @param again - which of its calls, from the second on */
  backToCall: (note: number, again: number) =>
    `Retour à l’appel de note ${note}${again > 1 ? `-${again}` : ""}`,
  done: "Fait",
  toDo: "À faire",
  code: (language: string) => `Code : ${language}`,
  diagram: "Diagramme, décrit en Mermaid",
};
