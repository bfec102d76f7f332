import { expect, test, type Page } from "@playwright/test";

import { contentCases } from "./hostile-cases";
import { plainArticle } from "./hostile-site";
import { contentSite } from "./served-hostile-sites";
import {
  forget,
  seen,
  surroundings,
  useEverything,
  watchHostile,
  whatIsCovered,
  type Watch,
} from "./watch";

const { origin, url } = contentSite;

/** A page without the policy, and one with it. */
const pages: { page: Page; watch: Watch }[] = [];

/** What stands around the article that has nothing hostile. */
let expected: Awaited<ReturnType<typeof surroundings>>;

test.beforeAll(async ({ browser }) => {
  for (const bypassCSP of [true, false]) {
    const watch = await watchHostile(browser, origin, bypassCSP);
    const page = await watch.context.newPage();
    await page.goto(url + plainArticle.path);
    expected = await surroundings(page);
    pages.push({ page, watch });
  }
});

test.afterAll(async () => {
  for (const { watch } of pages.splice(0)) await watch.context.close();
});

/** Whether a request is to a host that the settings allow, for a player that was asked for. */
function isChosen(address: string): boolean {
  return /^https:\/\/(?:tube|grist)\.numerique\.gouv\.fr\//.test(address);
}

/** Whether the policy refused the style of a drawing that is opened alone, which then is not coloured. */
function isOfDrawing(violation: string): boolean {
  return violation.startsWith("style-src-elem inline of /img/");
}

for (const { name, opens, loses = false } of contentCases) {
  if (opens.length === 0) continue;
  test(`nothing runs or breaks, with the policy and without: ${name}`, async () => {
    for (const { page, watch } of pages) {
      forget(watch);
      for (const path of opens) {
        const answer = await page.goto(url + path);
        if (path.endsWith("/")) {
          expect(answer?.status(), path).toBe(200);
          const around = await surroundings(page);
          const { title, heading } = around;
          expect(around).toEqual({ ...expected, title, heading });
          if (!loses) {
            await expect(
              page.locator(".parution-body").getByText("La suite."),
            ).toBeVisible();
          }
          expect(await whatIsCovered(page)).toEqual([]);
        }
        expect(watch.outside, "before a reader acts").toEqual([]);
        await useEverything(page);
        expect(page.url(), "a page that left").toBe(url + path);
      }
      expect(seen(watch)).toEqual({
        ran: [],
        outside: watch.outside.filter(isChosen),
        errors: [],
        violations: watch.violations.filter(isOfDrawing),
      });
    }
  });
}

test("what is hostile is seen where nothing keeps it out", async () => {
  const [without, under] = pages;
  if (!without || !under) throw new Error("two pages are open");
  const found = [];
  for (const { page, watch } of [without, under]) {
    forget(watch);
    await page.goto(url + plainArticle.path);
    await page.evaluate(() => {
      const main = document.querySelector("main");
      const add = (tag: string, attributes: Record<string, string>) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) {
          try {
            element.setAttribute(name, value);
          } catch {
            // Trusted Types refuse a handler that is a text.
          }
        }
        element.textContent = "x";
        main?.append(element);
      };
      add("p", { onmouseover: "pwned('handler')" });
      add("a", { href: "javascript:pwned('link')" });
      add("img", { src: "https://ailleurs.example/x.png" });
    });
    await useEverything(page);
    await page.waitForTimeout(300);
    found.push({ ...seen(watch), ran: [...watch.ran].sort() });
  }
  const address = url + plainArticle.path;
  expect(found[0]).toMatchObject({
    ran: [`handler in ${address}`, `link in ${address}`],
    outside: ["https://ailleurs.example/x.png"],
    violations: [],
  });
  // What the policy keeps from being asked counts as asked too.
  expect(found[1]).toMatchObject({ ran: [] });
  expect(watchedDirectives(found[1]?.violations ?? [])).toEqual([
    "img-src",
    "require-trusted-types-for",
    "script-src-elem",
  ]);
  for (const { watch } of pages) forget(watch);
});

function watchedDirectives(violations: readonly string[]): string[] {
  return [...new Set(violations.map((one) => one.split(" ")[0] ?? ""))].sort();
}
