import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { workDirOf } from "./run-command";
import { demonstrationSite, projectDir } from "./served-sites";

const gone = "/410.html";
const serverError = "/500.html";

/** One page of the demonstration site for each kind of view. */
export const views: Readonly<Record<string, string>> = {
  home: "/",
  list: "/articles/",
  tags: "/tags/",
  tag: "/tags/accessibilite/",
  authors: "/auteurs/",
  author: "/auteurs/equipe-parution/",
  archives: "/archives/",
  year: "/archives/2026/",
  feeds: "/flux/",
  choices: "/gestion-des-cookies/",
  search: "/recherche/",
  article: "/articles/ecrire-un-article-en-dix-minutes/",
  page: "/a-propos/",
  guide: "/guide/",
  "site-map": "/plan-du-site/",
  ecodesign: "/ecoconception/",
  "not-found": "/404.html",
  gone,
  "server-error": serverError,
};

/** Pages of the site in two languages: where to choose one, and one of each kind in English. */
export const languageViews: Readonly<Record<string, string>> = {
  languages: "/",
  home: "/en/",
  list: "/en/articles/",
  tags: "/en/topics/",
  tag: "/en/topics/method/",
  authors: "/en/authors/",
  author: "/en/authors/camille-exemple/",
  archives: "/en/archives/",
  year: "/en/archives/2026/",
  feeds: "/en/feeds/",
  choices: "/en/cookies/",
  search: "/en/search/",
  article: "/en/articles/premier-bilan/",
  event: "/en/articles/visit/",
  page: "/en/team/",
  "site-map": "/en/site-map/",
  "not-found": "/en/nowhere/",
  french: "/fr/articles/premier-bilan/",
};

/** And pages that hold all that a body may. */
export const pages: Readonly<Record<string, string>> = {
  ...views,
  directives: "/guide/directives/",
  components: "/guide/composants/",
  statement: "/accessibilite/",
};

/** The pages that servers show in place of others, and at no address of their own: their statuses. */
export const unaddressed: Readonly<Record<string, number>> = {
  [gone]: 410,
  [serverError]: 500,
};

/** The HTML of a page that the demonstration site was built to. */
export async function readBuiltPage(file: string): Promise<string> {
  const dist = join((await workDirOf(projectDir)) ?? "", "current/dist");
  return readFile(join(dist, file), "utf8");
}

/**
 * Opens a page of the demonstration site. Of those that have no address, the
 * browser is given the file.
 */
export async function openView(
  page: Page,
  path: string,
  options?: Parameters<Page["goto"]>[1],
): Promise<void> {
  const address = demonstrationSite.url + path;
  const status = unaddressed[path];
  if (status !== undefined) {
    const body = await readBuiltPage(path);
    await page.route(address, (route) =>
      route.fulfill({ status, contentType: "text/html", body }),
    );
  }
  await page.goto(address, options);
}
