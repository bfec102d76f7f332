import type { Page } from "@playwright/test";

/** What a page did that a reader should not have to trust. */
export interface PageWatch {
  /** Warnings, errors and policy violations, but for DSFR's start lines. */
  messages: string[];
  /** Requests to other servers, or out of the site's base path. */
  outside: string[];
}

/** Records a page's console and its requests out of the site at an address, which are answered here. */
export async function watchPage(page: Page, url: string): Promise<PageWatch> {
  const watch: PageWatch = { messages: [], outside: [] };
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) {
      watch.messages.push(message.text());
    }
  });
  page.on("pageerror", (error) => watch.messages.push(error.message));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // What a page still waits for when it is left is given up, and not wrong.
    if (reason === "net::ERR_ABORTED") return;
    watch.messages.push(`failed: ${request.url()} ${reason}`);
  });
  await page.route(
    ({ href }) => href.startsWith("http") && !href.startsWith(`${url}/`),
    async (route) => {
      watch.outside.push(route.request().url());
      await route.fulfill({
        contentType: "text/html",
        body: "<!doctype html><title>Lecteur</title><p>Lecteur</p>",
      });
    },
  );
  return watch;
}
