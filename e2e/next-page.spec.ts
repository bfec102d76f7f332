import { expect, test, type Page } from "@playwright/test";

import { watchPage } from "./page-watch";
import { demonstrationSite } from "./served-sites";
import { openView } from "./views";

const { url } = demonstrationSite;

/** How the early fetch of each address went, as the browser tells it: the last word only. */
async function watchPrefetches(page: Page): Promise<Map<string, string>> {
  const statuses = new Map<string, string>();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Preload.enable");
  devtools.on("Preload.prefetchStatusUpdated", ({ prefetchUrl, status }) => {
    statuses.set(prefetchUrl, status);
  });
  return statuses;
}

/** Whether the page that is shown was fetched before it was asked for. */
function wasPrefetched(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("navigation")
      .some(
        (entry) =>
          Reflect.get(entry, "deliveryType") === "navigational-prefetch",
      ),
  );
}

test.describe("the page that a link leads to", () => {
  const news = (page: Page) =>
    page
      .getByRole("navigation", { name: "Menu principal" })
      .getByRole("link", { name: "Actualités" });

  test("is fetched once when the pointer rests on the link, and shown without another request", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    const statuses = await watchPrefetches(page);
    await openView(page, "/");
    await news(page).hover();
    await expect.poll(() => statuses.get(`${url}/articles/`)).toBe("Ready");
    expect([...statuses.keys()]).toEqual([`${url}/articles/`]);
    await news(page).click();
    await expect(page).toHaveURL(`${url}/articles/`);
    expect(await wasPrefetched(page)).toBe(true);
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("is not fetched for a link out of the site, to a file or to a search", async ({
    page,
  }) => {
    const statuses = await watchPrefetches(page);
    await openView(page, "/");
    await page.evaluate(() => {
      const links = [
        ["https://exemple.gouv.fr/a/", "Ailleurs"],
        ["/feed.xml", "Fichier"],
        ["/recherche/?q=dsfr", "Recherche"],
      ];
      for (const [href = "", text = ""] of links) {
        const link = document.createElement("a");
        link.href = href;
        link.textContent = text;
        document.querySelector("main")?.prepend(link);
      }
    });
    for (const name of ["Ailleurs", "Fichier", "Recherche"]) {
      await page
        .getByRole("main")
        .getByRole("link", { name, exact: true })
        .hover();
    }
    // What is fetched after them shows that they had the time.
    await news(page).hover();
    await expect.poll(() => statuses.get(`${url}/articles/`)).toBe("Ready");
    expect([...statuses.keys()]).toEqual([`${url}/articles/`]);
  });
});

test.describe("a page that takes the place of another", () => {
  /** Notes in each page whether it comes by a transition. */
  async function watchTransitions(page: Page): Promise<void> {
    await page.addInitScript(() => {
      addEventListener("pagereveal", ({ viewTransition }) => {
        Reflect.set(window, "comesSmoothly", viewTransition !== null);
      });
    });
  }

  async function followLink(page: Page): Promise<boolean> {
    await openView(page, "/");
    await page
      .getByRole("navigation", { name: "Menu principal" })
      .getByRole("link", { name: "Actualités" })
      .click();
    await expect(page).toHaveURL(`${url}/articles/`);
    await page.waitForFunction(() => Reflect.has(window, "comesSmoothly"));
    return page.evaluate(() => Reflect.get(window, "comesSmoothly") === true);
  }

  test("comes smoothly, and soon takes clicks", async ({ page }) => {
    await watchTransitions(page);
    await page.addInitScript(() => {
      addEventListener("pagereveal", ({ viewTransition }) => {
        void viewTransition?.ready.then(() => {
          const times = document
            .getAnimations()
            .map(({ effect }) => effect?.getComputedTiming().duration);
          Reflect.set(window, "times", [...new Set(times)]);
        });
      });
    });
    expect(await followLink(page)).toBe(true);
    await page.waitForFunction(() => Reflect.has(window, "times"));
    // In milliseconds: until it ends, the page takes none.
    expect(
      await page.evaluate(() => Reflect.get(window, "times") as unknown),
    ).toEqual([150]);
  });

  test("comes at once for readers who ask for less movement", async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await watchTransitions(page);
    expect(await followLink(page)).toBe(false);
  });

  test("says nothing of a transition that the browser gives up", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.addInitScript(() => {
      addEventListener("pagereveal", ({ viewTransition }) =>
        viewTransition?.skipTransition(),
      );
    });
    await watchTransitions(page);
    expect(await followLink(page)).toBe(true);
    await page.waitForLoadState("networkidle");
    expect(watch.messages).toEqual([]);
  });

  test("says nothing of one that is given up before the styles come", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector("[rel=stylesheet]")) return;
        observer.disconnect();
        document.activeViewTransition?.skipTransition();
      }).observe(document, { subtree: true, childList: true });
    });
    await watchTransitions(page);
    expect(await followLink(page)).toBe(false);
    await page.waitForLoadState("networkidle");
    expect(watch.messages).toEqual([]);
  });
});
