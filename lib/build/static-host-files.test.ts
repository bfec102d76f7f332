import { expect, it } from "vitest";

import { headerRulesOf } from "../serve/header-rules";
import {
  movedFile,
  movedPage,
  staticHostFiles,
  withdrawnPage,
} from "./static-host-files";

const headers = headerRulesOf({
  url: "https://exemple.gouv.fr",
  hosts: { video: [], embed: [] },
});

it("a static host is told the headers, each under one pattern", () => {
  const { _headers = "" } = staticHostFiles({
    base: "",
    headers,
    redirects: {},
  });
  const lines = _headers.split("\n");
  expect(lines[0]).toBe("/*");
  expect(lines).toContain("  X-Content-Type-Options: nosniff");
  expect(lines).toContain("  Strict-Transport-Security: max-age=31536000");
  expect(_headers).toContain(
    "\n/_parution/*\n  Cache-Control: public, max-age=31536000, immutable\n",
  );
  const names = lines.filter((line) => line.startsWith("  "));
  const count = new Set(names.map((line) => line.split(":")[0])).size;
  expect(count).toBe(names.length);
});

it("a static host is told the type of the rules for pages to fetch early, where there are any", () => {
  const typed = (showsDrafts: boolean) => {
    const { _headers = "" } = staticHostFiles({
      base: "/aide",
      headers: headerRulesOf(
        {
          url: "https://exemple.gouv.fr/aide",
          hosts: { video: [], embed: [] },
        },
        showsDrafts,
      ),
      redirects: {},
    });
    return /^(.*)\n {2}Content-Type: (.*)$/m.exec(_headers)?.slice(1);
  };
  expect(typed(false)).toEqual([
    expect.stringMatching(/^\/aide\/_parution\/pages-\w+\.speculationrules$/),
    "application/speculationrules+json",
  ]);
  expect(typed(true)).toBeUndefined();
});

it("a static host is told the redirects, with and without the last slash", () => {
  const files = staticHostFiles({
    base: "/aide",
    headers,
    redirects: { "/départ": "/aide/arrivée/" },
  });
  expect(files["_redirects"]).toBe(
    "/aide/d%C3%A9part /aide/arrivée/ 301\n/aide/d%C3%A9part/ /aide/arrivée/ 301\n",
  );
  expect(
    staticHostFiles({ base: "", headers, redirects: {} }),
  ).not.toHaveProperty("_redirects");
});

it("a host that cannot redirect has a page that does, and that can be read", () => {
  const page = movedPage('https://a.fr/?a=1&b="><script>');
  expect(page).toContain(
    '<meta http-equiv="refresh" content="0; url=https://a.fr/?a=1&amp;b=&quot;&gt;&lt;script&gt;">',
  );
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain("<script>");
  expect(movedFile("/ancien")).toBe("/ancien/index.html");
  expect(movedFile("/blog/a.html")).toBe("/blog/a.html");
});

it("a host that cannot answer 410 has the page that does, which search engines leave out", () => {
  expect(
    withdrawnPage(
      "<html><head><title>Retirée</title></head><body></body></html>",
    ),
  ).toBe(
    '<html><head><title>Retirée</title><meta name="robots" content="noindex"></head><body></body></html>',
  );
});
