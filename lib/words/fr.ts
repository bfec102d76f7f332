/** Its code, for what formats dates, numbers and lists. */
export const code: string = "fr";

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
    number === 1 ? "1 résultat" : `${number.toLocaleString("fr")} résultats`,
  summary: (results: string, query: string) => `${results} pour ${query}`,
  filtered: " avec ces filtres",
  place: (page: number, pages: number) => `, page ${page} sur ${pages}`,
  noneFiltered: "Aucun de ces résultats n’a ces filtres",
  noArticleHas: (query: string) => `Aucun article ne contient ${query}`,
  corrected: (query: string) => `Voici les résultats pour ${query}.`,
  otherWords: (missing: readonly string[]) =>
    `Aucun article ne contient ${new Intl.ListFormat("fr", { type: "disjunction" }).format(missing)}\u00a0: voici ceux qui ont les autres mots.`,
  someWords: "Aucun article n’a tous ces mots\u00a0: voici ceux qui en ont.",
  try: "Essayez\u00a0: ",
  sameUnfiltered: "la même recherche, sans filtre",
  articlesIn: (language: string) => `les articles en ${language}`,
  removeFilter: (value: string) => `Retirer le filtre ${value}`,
  page: (number: number) => `Page ${number}`,
  firstPage: "Première page",
  previousPage: "Page précédente",
  nextPage: "Page suivante",
  lastPage: "Dernière page",
};

/** What the page of choices says once they are kept. */
export const keptChoices = {
  saved: "Vos choix sont enregistrés\u00a0: ",
  shown: (hosts: readonly string[]) =>
    `les contenus de ${new Intl.ListFormat("fr").format(hosts)} s’affichent sans clic.`,
  nothingShown: "rien ne s’affiche sans clic.",
  counted: "Vos visites sont comptées.",
  notCounted: "Vos visites ne sont pas comptées.",
  unsaved:
    "Votre navigateur n’a pas pu retenir vos choix\u00a0: ils n’ont pas changé.",
};
