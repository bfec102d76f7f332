import { expect, test, type Page } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { workDirOf } from "../run-command";
import { ask, startNginx, type RunningServer } from "../serving/real-servers";
import type { ServedSite } from "../served-sites";
import { contentCases } from "./hostile-cases";
import { secret } from "./hostile-site";
import { contentSite, settingsSite } from "./served-hostile-sites";
import { seen, surroundings, useEverything, watchHostile } from "./watch";

const sites = [contentSite, settingsSite];
const ownPages = new Set(contentCases.flatMap(({ opens }) => opens));

/** The paths of a site's pages, but for those that have a test of their own. */
async function otherPages(page: Page, { url }: ServedSite): Promise<string[]> {
  const map = await (await page.request.get(`${url}/sitemap.xml`)).text();
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = ""]) => address.slice(url.length),
  );
  return [...listed, "/404.html"].filter(
    (path) => !ownPages.has(decodeURIComponent(path)),
  );
}

for (const site of sites) {
  for (const bypassCSP of [true, false]) {
    test(`nothing runs on the other pages of the site of hostile ${site.name}, ${bypassCSP ? "without the policy" : "with it"}`, async ({
      browser,
    }) => {
      test.setTimeout(600_000);
      const watch = await watchHostile(browser, site.origin, bypassCSP);
      const page = await watch.context.newPage();
      const paths = await otherPages(page, site);
      expect(paths.length).toBeGreaterThan(8);
      await page.goto(`${site.url}/`);
      const { html, header, footer } = await surroundings(page);
      for (const path of paths) {
        await page.goto(site.url + path);
        const around = await surroundings(page);
        expect(around, path).toMatchObject({ html, footer });
        expect(around.header?.length, path).toBe(header?.length);
        expect(around.count, path).toMatchObject({ h1: 1, main: 1, bases: 0 });
        await useEverything(page);
        expect(page.url(), "a page that left").toBe(site.url + path);
      }
      await watch.context.close();
      expect(seen(watch)).toEqual({
        ran: [],
        outside: [],
        errors: [],
        violations: [],
      });
    });
  }
}

/** The files of a site's build, by path. */
async function builtFiles({ dir = "" }: ServedSite) {
  const build = join((await workDirOf(dir)) ?? "", "current");
  const names = await readdir(build, { recursive: true, withFileTypes: true });
  const files = names
    .filter((one) => one.isFile() && !/\.(?:br|gz)$/.test(one.name))
    .map((one) => join(one.parentPath, one.name));
  return { build, files };
}

test("what machines read is what it says to be", async ({ page }) => {
  for (const site of sites) {
    const { build, files } = await builtFiles(site);
    const dist = join(build, "dist");
    const ours = files.filter(
      (file) =>
        file.startsWith(dist) && !file.startsWith(join(dist, "_parution")),
    );
    const xml = ours.filter((file) => file.endsWith(".xml"));
    const json = ours.filter((file) => /\.(?:json|webmanifest)$/.test(file));
    const pages = ours.filter((file) => file.endsWith(".html"));
    expect(xml.length).toBeGreaterThan(1);
    expect(json.length).toBeGreaterThan(1);
    for (const file of xml) {
      const fault = await page.evaluate(
        (text) =>
          new DOMParser()
            .parseFromString(text, "application/xml")
            .querySelector("parsererror, evil, script")?.textContent,
        await readFile(file, "utf8"),
      );
      expect(fault, file).toBeUndefined();
    }
    for (const file of json) {
      JSON.parse(await readFile(file, "utf8"));
    }
    for (const file of pages) {
      const graphs = await page.evaluate(
        (text) =>
          Array.from(
            new DOMParser()
              .parseFromString(text, "text/html")
              .querySelectorAll("script[type='application/ld+json']"),
            ({ textContent }) => textContent,
          ),
        await readFile(file, "utf8"),
      );
      expect(graphs.length, file).toBeLessThan(2);
      for (const graph of graphs) JSON.parse(graph);
    }
  }
});

test("no text ends a line of a calendar", async () => {
  const { files } = await builtFiles(contentSite);
  const calendars = files.filter((file) => file.endsWith(".ics"));
  expect(calendars.length).toBeGreaterThan(0);
  for (const file of calendars) {
    const text = await readFile(file, "utf8");
    const lines = text.replace(/\r\n[ \t]/g, "").split("\r\n");
    const count = (line: string) => lines.filter((one) => one === line).length;
    expect(text.replaceAll("\r\n", ""), file).not.toMatch(/[\r\n]/);
    expect(count("BEGIN:VEVENT"), file).toBe(
      lines.filter((one) => one.startsWith("UID:")).length,
    );
    expect(count("END:VEVENT"), file).toBe(count("BEGIN:VEVENT"));
    expect(
      lines.filter((one) => /^(?:ATTACH|BEGIN:VALARM|X-Evil)/i.test(one)),
      file,
    ).toEqual([]);
  }
});

test("nothing from outside a site's folder is in its build, and nothing of a build is outside", async () => {
  const { build, files } = await builtFiles(contentSite);
  expect(files.length).toBeGreaterThan(500);
  for (const file of files) {
    const bytes = await readFile(file);
    expect(bytes.includes(secret), file).toBe(false);
    expect(bytes.includes("root:x:0:0"), file).toBe(false);
  }
  const top = await readdir(build);
  expect(top.filter((name) => /evil/i.test(name))).toEqual([]);
  const above = await readdir(join(build, ".."));
  expect(above.filter((name) => /evil|tmp/i.test(name))).toEqual([]);
});

test.describe("nginx", () => {
  test.skip(
    spawnSync("nginx", ["-v"], { stdio: "ignore" }).status !== 0,
    "nginx is not there",
  );
  let server: RunningServer;
  test.afterEach(() => server.stop());

  for (const site of sites) {
    test(`reads the configuration of the site of hostile ${site.name} as it was meant`, async () => {
      const { build } = await builtFiles(site);
      server = await startNginx(build);
      const home = await ask(server.port, "/");
      expect(home.status).toBe(200);
      expect(home.headers).not.toHaveProperty("x-evil");
      const absent = await ask(server.port, "/x%22;%20%7D%20location");
      expect(absent.status).toBe(404);
    });
  }

  test("redirects as the settings say, and says none of its variables", async () => {
    const { build } = await builtFiles(settingsSite);
    server = await startNginx(build);
    const answer = await ask(server.port, "/b/");
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(
      "https://gouv.fr/%24document_root%22;%7Dlocation%7B%22",
    );
  });
});
