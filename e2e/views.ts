/** One page of the demonstration site for each kind of view. */
export const views: Readonly<Record<string, string>> = {
  home: "/",
  list: "/articles/",
  article: "/articles/ecrire-un-article-en-dix-minutes/",
  page: "/a-propos/",
  guide: "/guide/",
  "not-found": "/404.html",
  "server-error": "/500.html",
};
