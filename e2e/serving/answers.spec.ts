import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { removeSite } from "../run-command";
import {
  ask,
  buildSite,
  startNginx,
  startOurs,
  type Reply,
  type RunningServer,
} from "./real-servers";
import { makeSmallSite } from "./small-site";

const frames =
  "https://tube.numerique.gouv.fr https://tubes.apps.education.fr https://www.youtube-nocookie.com https://player.vimeo.com https://www.dailymotion.com https://grist.numerique.gouv.fr";

/** The headers of every answer, written by hand. */
const always = {
  "content-security-policy": `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src ${frames}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy":
    "browsing-topics=(), camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
};
/** By base path: the name changes with what the rules say. */
const speculationRules: Readonly<Record<string, string>> = {
  "": '"/_parution/pages-8a180fc1.speculationrules"',
  "/aide": '"/aide/_parution/pages-3830ae06.speculationrules"',
};
const revalidated = {
  "cache-control": "no-cache",
  "cdn-cache-control":
    "max-age=10, stale-while-revalidate=60, stale-if-error=86400",
};
const refused = {
  "cache-control": "no-store",
  "cdn-cache-control": undefined,
};
const own = { "cross-origin-resource-policy": "same-origin" };
const shared = { "cross-origin-resource-policy": "cross-origin" };
const page = {
  ...revalidated,
  ...own,
  "content-type": "text/html; charset=utf-8",
  vary: "Accept-Encoding",
};
const browser = { "Accept-Encoding": "gzip, deflate, br, zstd" };

interface Case {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  status: number;
  /** Besides those of every answer; undefined for one that is not there. */
  expected?: Record<string, string | undefined>;
}

/** What is asked under a base path, and what has to come. */
function casesUnder(base: string, stylesheet: string): Case[] {
  const essai = `${base}/articles/essai/`;
  const kept = {
    "cache-control": "public, max-age=31536000, immutable",
    "cdn-cache-control": undefined,
    ...own,
  };
  const led = (location: string) => ({ location, ...revalidated, ...own });
  return [
    { path: essai, status: 200, expected: page },
    {
      path: essai,
      headers: browser,
      status: 200,
      expected: { ...page, "content-encoding": "br" },
    },
    {
      path: essai,
      headers: { "Accept-Encoding": "br;q=0, gzip;q=0.2" },
      status: 200,
      expected: { ...page, "content-encoding": "gzip" },
    },
    {
      path: essai,
      headers: { "Accept-Encoding": "identity" },
      status: 200,
      expected: { ...page, "content-encoding": undefined },
    },
    {
      path: essai,
      headers: { ...browser, Range: "bytes=0-9" },
      status: 206,
      expected: { ...page, "content-encoding": "br", "content-length": "10" },
    },
    {
      path: essai,
      headers: { Range: "bytes=0-1, 4-5" },
      status: 200,
      expected: page,
    },
    { path: essai, method: "HEAD", status: 200, expected: page },
    {
      path: essai,
      method: "POST",
      status: 405,
      expected: { allow: "GET, HEAD", ...refused, ...own },
    },
    { path: essai, method: "DELETE", status: 405 },
    { path: essai, method: "OPTIONS", status: 405 },
    { path: `${base}/`, status: 200, expected: page },
    {
      path: `${base}/articles/essai`,
      status: 301,
      expected: led(essai),
    },
    {
      path: `${base}/articles/essai?a=1&b=%20`,
      status: 301,
      expected: led(`${essai}?a=1&b=%20`),
    },
    {
      path: `${base}/articles/essai/index.html`,
      status: 301,
      expected: led(essai),
    },
    {
      path: `${base}/articles/d%C3%A9j%C3%A0-vu`,
      status: 301,
      expected: led(`${base}/articles/d%C3%A9j%C3%A0-vu/`),
    },
    {
      path: `${base}/articles/d%C3%A9j%C3%A0-vu/`,
      status: 200,
      expected: page,
    },
    {
      path: `${base}/a%22b;%7D$c`,
      status: 301,
      expected: led("https://www.info.gouv.fr/?a=%24b%22c;}#%C5%93"),
    },
    {
      path: `${base}/%C3%A9toile*`,
      status: 301,
      expected: led(`${essai}#%C5%93uvre`),
    },
    { path: `${base}/photo.png/vue`, status: 301 },
    { path: `${base}/notes.txt.br`, status: 301 },
    { path: `${base}/ancien/`, status: 301, expected: led(essai) },
    { path: `${base}/ancien?a=1`, status: 301, expected: led(`${essai}?a=1`) },
    {
      path: `${base}/vieux.html`,
      status: 301,
      expected: led("https://www.info.gouv.fr/"),
    },
    ...[
      "/absent/",
      "/absent",
      "/absent.css",
      "/404.html",
      "/410.html",
      "/500.html",
    ].map((path) => ({
      path: base + path,
      headers: browser,
      status: 404,
      expected: { ...page, "content-encoding": "br" },
    })),
    ...[
      "/retir%C3%A9e/",
      "/retir%C3%A9e",
      "/retir%C3%A9e/index.html",
      "/retir%C3%A9e/?a=1",
      "/vieux/bilan.pdf",
      "/b%22$d;%7D",
    ].flatMap((path) => [
      { path: base + path, status: 410, expected: page },
      { path: base + path, method: "HEAD", status: 410, expected: page },
      {
        path: base + path,
        headers: browser,
        status: 410,
        expected: { ...page, "content-encoding": "br" },
      },
    ]),
    {
      path: `${base}/retir%C3%A9e/`,
      method: "POST",
      status: 405,
      expected: { allow: "GET, HEAD", ...refused, ...own },
    },
    ...["//", "/articles//essai/", "/_headers", "/_redirects"].map((path) => ({
      path: base + path,
      status: 404,
      expected: page,
    })),
    ...["/index.html.br", "/articles/essai/index.html.gz"].map((path) => ({
      path: base + path,
      status: 404,
      expected: { ...page, "content-encoding": undefined },
    })),
    ...[
      "/%",
      "/%zz/",
      "/..%2f..%2fetc%2fpasswd",
      "/articles%2Fessai/",
      "/articles/../articles/essai/",
      "/./",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/a%00b",
    ].map((path) => ({ path: base + path, status: 400, expected: refused })),
    { path: `${base}/${"a".repeat(9_000)}`, status: 414 },
    {
      path: base + stylesheet,
      headers: browser,
      status: 200,
      expected: {
        ...kept,
        "content-type": "text/css; charset=utf-8",
        "content-encoding": "br",
        vary: "Accept-Encoding",
      },
    },
    { path: `${base + stylesheet}.br`, status: 404, expected: page },
    {
      path: base + stylesheet,
      method: "POST",
      status: 405,
      expected: { ...refused, ...own },
    },
    { path: `${base}/_parution/absent.css`, status: 404, expected: page },
    {
      path: `${base}/photo.png`,
      headers: browser,
      status: 200,
      expected: {
        ...revalidated,
        ...shared,
        "content-type": "image/png",
        "content-encoding": undefined,
        vary: undefined,
      },
    },
    {
      path: `${base}/notes.txt`,
      headers: browser,
      status: 200,
      expected: {
        ...revalidated,
        ...own,
        "content-type": "text/plain; charset=utf-8",
        "content-encoding": "br",
      },
    },
    {
      path: `${base}/donn%C3%A9es%20%C3%A9t%C3%A9.csv`,
      headers: browser,
      status: 200,
      expected: {
        "content-type": "text/csv; charset=utf-8",
        "content-encoding": "br",
      },
    },
    {
      path: `${base}/archive.json.gz`,
      headers: browser,
      status: 200,
      expected: {
        "content-type": "application/gzip",
        "content-encoding": undefined,
      },
    },
    {
      path: `${base}/archive.json`,
      headers: browser,
      status: 200,
      expected: {
        "content-type": "application/json",
        "content-encoding": undefined,
      },
    },
    {
      path: `${base}/document.pdf`,
      headers: { Range: "bytes=-5" },
      status: 206,
      expected: {
        ...revalidated,
        ...own,
        "content-type": "application/pdf",
        "content-range": "bytes 400004-400008/400009",
      },
    },
    {
      path: `${base}/document.pdf`,
      headers: { Range: "bytes=400009-" },
      status: 416,
      expected: { "content-range": "bytes */400009" },
    },
    {
      path: `${base}/photo.png`,
      headers: { "If-None-Match": "*" },
      status: 304,
      expected: { ...revalidated, ...shared, "content-encoding": undefined },
    },
    {
      path: essai,
      headers: {
        ...browser,
        "If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT",
      },
      status: 304,
      expected: { ...revalidated, ...own, "content-encoding": undefined },
    },
    {
      path: essai,
      headers: { "If-Match": '"other"' },
      status: 412,
      expected: { "cache-control": "no-store" },
    },
    {
      path: `${base}/sante`,
      status: 200,
      expected: {
        "cache-control": "no-store",
        "content-type": "application/json",
        "cdn-cache-control": undefined,
      },
    },
  ];
}

const outsideCases: Case[] = [
  { path: "/", status: 404, expected: page },
  { path: "/articles/essai/", status: 404, expected: page },
  { path: "/aidez/", status: 404, expected: page },
  { path: "/aide", status: 301, expected: { location: "/aide/" } },
  { path: "/aide?a=1", status: 301, expected: { location: "/aide/?a=1" } },
];

for (const base of ["", "/aide"]) {
  test.describe(base ? `under ${base}` : "at the root", () => {
    let site: string;
    let build: string;
    let ours: RunningServer;
    let nginx: RunningServer;
    let cases: Case[];

    test.beforeAll(async () => {
      test.setTimeout(300_000);
      site = await makeSmallSite({ url: `https://essai.gouv.fr${base}` });
      build = await buildSite(site, { BUILD_DATE: "2026-01-01" });
      const names = await readdir(join(build, "dist/_parution"));
      const stylesheet = names.find((name) => name.endsWith(".css"));
      cases = casesUnder(base, `/_parution/${stylesheet}`);
      if (base) cases.push(...outsideCases);
      ours = await startOurs(build);
      nginx = await startNginx(build);
    });
    test.afterAll(async () => {
      await ours.stop();
      await nginx.stop();
      await removeSite(site);
    });

    for (const name of ["our server", "nginx"]) {
      test(`${name} gives each kind of address its status and headers`, async () => {
        const { port } = name === "nginx" ? nginx : ours;
        for (const { path, status, expected = {}, ...asked } of cases) {
          const reply = await ask(port, path, asked);
          const what = `${asked.method ?? "GET"} ${path.slice(0, 80)}`;
          expect(reply.status, what).toBe(status);
          const headers = {
            ...always,
            "speculation-rules": speculationRules[base],
            ...strict,
            ...expected,
          };
          for (const [header, value] of Object.entries(headers)) {
            expect(valuesOf(reply, header), `${what} ${header}`).toEqual(
              value === undefined ? [] : [value],
            );
          }
          expect(reply.body.toString(), what).not.toMatch(/at .*\.[cm]?js:\d+/);
        }
      });
    }

    test("the page of a withdrawn address leads onward, and is there for hosts that serve files", async () => {
      const { body } = await ask(ours.port, `${base}/retir%C3%A9e/`);
      const html = body.toString();
      expect(html).toContain("<h1>Cette page a été retirée</h1>");
      for (const path of ["/", "/articles/", "/plan-du-site/"]) {
        expect(html).toContain(`href="${base}${path}"`);
      }
      const file = join(build, "dist/retirée/index.html");
      expect(await readFile(file, "utf8")).toBe(
        html.replace(
          "</head>",
          '<meta name="robots" content="noindex"></head>',
        ),
      );
      expect(await readdir(join(build, "dist"))).not.toContain("vieux");
    });

    test("both send the same headers and the same bytes", async () => {
      const conditions = [
        {},
        browser,
        { "Accept-Encoding": "gzip" },
        { Range: "bytes=1-" },
        { "If-None-Match": '"other"' },
        { "If-Modified-Since": "Thu, 01 Jan 2026 00:00:00 GMT" },
        { "If-Unmodified-Since": "Wed, 01 Jan 2020 00:00:00 GMT" },
      ];
      for (const { path, method = "GET" } of cases) {
        if (path.endsWith("/sante")) continue;
        for (const headers of conditions) {
          const asked = { method, headers };
          const [one, other] = [
            await ask(ours.port, path, asked),
            await ask(nginx.port, path, asked),
          ];
          const what = `${method} ${path.slice(0, 80)} ${JSON.stringify(headers)}`;
          expect(comparable(one), what).toEqual(comparable(other));
        }
      }
    });
  });
}

const strict = { "strict-transport-security": "max-age=31536000" };

/** nginx says the headers of some errors twice. */
function valuesOf(reply: Reply, header: string): string[] {
  const value = reply.headers[header] ?? [];
  return [...new Set([value].flat().flatMap((one) => twice(one)))];
}

/** Node joins headers of one name; the same value twice is once. */
function twice(value: string): string[] {
  const half = value.slice(0, (value.length - 2) / 2);
  return [`${half}, ${half}` === value ? half : value];
}

/** Of the connection, or of the server itself. */
const hopByHop = ["connection", "date", "keep-alive", "server"];

/** An answer without what HTTP leaves to each server. */
function comparable(reply: Reply): unknown {
  const { status, headers, body } = reply;
  // Short words on what is wrong are each server's own.
  const hasOwnWords = ![200, 206, 304, 404, 410].includes(status);
  const left = [
    ...hopByHop,
    ...(status === 200 ? [] : ["accept-ranges"]),
    ...(hasOwnWords ? ["content-length", "content-type"] : []),
    ...(status === 416 ? ["cache-control", "cdn-cache-control"] : []),
  ];
  return {
    status,
    headers: Object.fromEntries(
      Object.keys(headers)
        .filter((name) => !left.includes(name))
        .sort()
        .map((name) => [name, valuesOf(reply, name)]),
    ),
    body: hasOwnWords ? "" : createHash("sha256").update(body).digest("hex"),
  };
}
