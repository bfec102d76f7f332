import { expect, test } from "@playwright/test";

import { demonstrationSite } from "./served-sites";

// The tree beside this file was read through: `--update-snapshots` writes it anew.
test("an article is, to those who hear it, what was reviewed", async ({
  page,
}) => {
  await page.goto(
    `${demonstrationSite.url}/articles/ecrire-un-article-en-dix-minutes/`,
  );
  await expect(page.locator("html")).toHaveAttribute("data-fr-js", "true");
  await expect(page.locator("body")).toMatchAriaSnapshot({
    name: "article.aria.yml",
  });
});
