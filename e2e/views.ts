/** One page of the demonstration site for each kind of view. */
export const views: Readonly<Record<string, string>> = {
  home: "/",
  list: "/articles/",
  tags: "/tags/",
  tag: "/tags/accessibilite/",
  article: "/articles/ecrire-un-article-en-dix-minutes/",
  page: "/a-propos/",
  guide: "/guide/",
  "site-map": "/plan-du-site/",
  "not-found": "/404.html",
  "server-error": "/500.html",
};
