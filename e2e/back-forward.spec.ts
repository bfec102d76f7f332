import { expect, test } from "@playwright/test";

import { launchOptions } from "./playwright-settings";
import { demonstrationSite } from "./served-sites";
import { openView, pages, unaddressed } from "./views";

const { url } = demonstrationSite;

// Playwright turns off the cache of pages that were left.
test.use({
  launchOptions: {
    ...launchOptions,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

for (const [view, path] of Object.entries(pages)) {
  // A page in place of another has no address to come back to, and browsers
  // keep no page that answers 404.
  if (path in unaddressed || view === "not-found") continue;
  test(`a reader who comes back finds the page as it was left: the view « ${view} »`, async ({
    page,
  }) => {
    await openView(page, path, { waitUntil: "networkidle" });
    await page.evaluate(() => Reflect.set(window, "isLeft", true));
    await page.goto(`${url}/${path === "/a-propos/" ? "" : "a-propos/"}`);
    await page.goBack({ waitUntil: "commit" });
    await expect(page).toHaveURL(url + path);
    expect(
      await page.evaluate(() => Reflect.get(window, "isLeft") as unknown),
    ).toBe(true);
  });
}
