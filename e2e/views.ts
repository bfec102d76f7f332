import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { workDirOf } from "./run-command";
import { demonstrationSite, projectDir } from "./served-sites";

const serverError = "/500.html";

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
  "server-error": serverError,
};

/** The HTML of the demonstration site's page for unexpected errors. */
export async function readServerErrorPage(): Promise<string> {
  const dist = join((await workDirOf(projectDir)) ?? "", "current/dist");
  return readFile(join(dist, serverError), "utf8");
}

/**
 * Opens a page of the demonstration site. No server shows the page for
 * unexpected errors at its address: the browser is given its file.
 */
export async function openView(
  page: Page,
  path: string,
  options?: Parameters<Page["goto"]>[1],
): Promise<void> {
  const address = demonstrationSite.url + path;
  if (path === serverError) {
    const body = await readServerErrorPage();
    await page.route(address, (route) =>
      route.fulfill({ status: 500, contentType: "text/html", body }),
    );
  }
  await page.goto(address, options);
}
