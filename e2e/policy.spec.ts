import { expect, test, type Page } from "@playwright/test";

import { componentSite, demonstrationSite, seedSite } from "./served-sites";
import { useAll } from "./use-all";

/** Every address that the plan of a site and what it leads to name, from one origin. */
async function routesOf(page: Page, url: string): Promise<string[]> {
  const origin = new URL(url).origin;
  const answered = `${url}/recherche/?q=un`;
  const routes = new Set([`${url}/`, `${url}/404.html`, answered]);
  for (const route of routes) {
    const answer = await page.request.get(route);
    if (!answer.headers()["content-type"]?.startsWith("text/html")) {
      routes.delete(route);
      continue;
    }
    for (const [, path = ""] of (await answer.text()).matchAll(
      /<a [^>]*href="(\/[^"#?]*)/g,
    )) {
      if (path.endsWith("/")) routes.add(origin + path);
    }
  }
  return [...routes];
}

/** Of the pages of a site, which are many: a browser for each part. */
const parts = [0, 1, 2, 3];

for (const site of [demonstrationSite, componentSite, seedSite]) {
  for (const part of parts) {
    test(`no route nor control of ${site.name} goes against the policy, part ${part + 1} of ${parts.length}`, async ({
      page,
    }) => {
      test.skip(
        site === seedSite && site.dir === undefined,
        "PARUTION_SHARED does not name the folder of real articles",
      );
      test.setTimeout(900_000);
      const violations = await collectViolations(page);
      await page.route(
        (url) => url.origin !== site.origin && url.protocol.startsWith("http"),
        (route) => route.fulfill({ contentType: "text/html", body: "" }),
      );
      const routes = await routesOf(page, site.url);
      expect(routes.length).toBeGreaterThan(parts.length);
      for (const route of routes.filter(
        (_, index) => index % parts.length === part,
      )) {
        await page.goto(route);
        await useAll(page);
      }
      expect(violations).toEqual([]);
    });
  }
}

/** Collects what goes against the policy, on the pages that are opened from now on. */
async function collectViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction("reportViolation", (text: string) =>
    violations.push(`${page.url()} ${text}`),
  );
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile } = event;
      const report = `${effectiveDirective} ${blockedURI} ${sourceFile}`;
      void (
        window as unknown as { reportViolation: (text: string) => void }
      ).reportViolation(report);
    });
  });
  return violations;
}

test("the collector sees a style, and HTML that a script makes of words", async ({
  page,
}) => {
  const violations = await collectViolations(page);
  await page.goto(`${demonstrationSite.url}/`);
  const refusal = await page.evaluate(() => {
    document.body.setAttribute("style", "color: red");
    try {
      document.body.innerHTML = "<p>Autre</p>";
    } catch (error) {
      return String(error);
    }
    return "nothing was refused";
  });
  expect(refusal).toContain("TrustedHTML");
  await expect
    .poll(() => violations.map((one) => one.split(" ")[1]))
    .toEqual(["style-src-attr", "require-trusted-types-for"]);
});
