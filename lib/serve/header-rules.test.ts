import { describe, expect, it } from "vitest";

import { headerRulesOf, headersAt } from "./header-rules";

const rules = (
  url = "https://exemple.gouv.fr",
  hosts = { video: ["a.fr", "b.fr"], embed: ["b.fr", "c.fr"] },
) => headerRulesOf({ url, hosts });
const html = "text/html; charset=utf-8";
const csp = "Content-Security-Policy";

describe("the policy of pages", () => {
  const frames = (hosts: { video: string[]; embed: string[] }) =>
    /frame-src ([^;]*)/.exec(rules(undefined, hosts).every[csp] ?? "")?.[1];

  it("allows frames of the hosts that the settings name, each once", () => {
    expect(frames({ video: ["a.fr", "b.fr"], embed: ["b.fr", "c.fr"] })).toBe(
      "https://a.fr https://b.fr https://c.fr",
    );
    expect(frames({ video: [], embed: [] })).toBe("'none'");
  });

  it("lets pages tell Matomo of visits where they are counted, and nowhere else", () => {
    const settings = {
      url: "https://exemple.gouv.fr",
      hosts: { video: [], embed: [] },
      measurement: {
        matomo: {
          url: "https://matomo.fr/m/",
          siteId: 7,
          consent: false,
          retention: "vingt-cinq mois",
        },
      },
    };
    const connected = (more: object, showsDrafts?: boolean) =>
      /connect-src ([^;]*)/.exec(
        headerRulesOf({ ...settings, ...more }, showsDrafts).every[csp] ?? "",
      )?.[1];
    expect(connected({})).toBe("'self' https://matomo.fr/m/matomo.php");
    expect(connected({}, true)).toBe("'self'");
    expect(connected({ url: "http://localhost:3000" })).toBe("'self'");
    expect(connected({ measurement: undefined })).toBe("'self'");
  });

  it("is the same on every page, and allows scripts of the site alone", () => {
    const policy = headersAt(rules(), "/", html)[csp];
    expect(policy).toContain("; script-src 'self'; ");
    for (const path of ["/recherche/", "/404.html", "/_parution/a.js"])
      expect(headersAt(rules(), path, html)[csp], path).toBe(policy);
  });
});

describe("Trusted Types", () => {
  const policy = (trustedTypes?: string) =>
    headerRulesOf(
      { url: "https://exemple.gouv.fr", hosts: { video: [], embed: [] } },
      false,
      trustedTypes,
    ).every[csp];

  it("let no script of the site make HTML or code of words", () => {
    expect(policy()).toMatch(
      /; require-trusted-types-for 'script'; trusted-types 'none'$/,
    );
  });

  it("let the preview do it by the policy that it names", () => {
    expect(policy("parution-preview")).toMatch(
      /; require-trusted-types-for 'script'; trusted-types parution-preview$/,
    );
  });
});

describe("search engines", () => {
  const robots = (showsDrafts: boolean, path: string, mayBeKept = true) =>
    headersAt(
      headerRulesOf(
        { url: "https://exemple.gouv.fr", hosts: { video: [], embed: [] } },
        showsDrafts,
      ),
      path,
      html,
      mayBeKept,
    )["X-Robots-Tag"];

  it("are kept out of every answer of a site that shows drafts", () => {
    for (const path of ["/", "/recherche/", "/_parution/a.css", "/sante"])
      expect(robots(true, path)).toBe("noindex, nofollow");
    expect(robots(true, "/a/", false)).toBe("noindex, nofollow");
  });

  it("are told nothing by the public site", () => {
    expect(robots(false, "/")).toBeUndefined();
  });
});

describe("what browsers may fetch early", () => {
  it("is named by every page of a public site, and by none that shows drafts", () => {
    const settings = {
      url: "https://exemple.gouv.fr/aide",
      hosts: { video: [], embed: [] },
    };
    const named = (showsDrafts: boolean) =>
      headersAt(headerRulesOf(settings, showsDrafts), "/", html)[
        "Speculation-Rules"
      ];
    expect(named(false)).toMatch(
      /^"\/aide\/_parution\/pages-[\da-f]{8}\.speculationrules"$/,
    );
    expect(named(true)).toBeUndefined();
  });
});

describe("Strict-Transport-Security", () => {
  const strict = (url: string) => rules(url).every["Strict-Transport-Security"];

  it("is for public addresses in https only", () => {
    expect(strict("https://exemple.gouv.fr/aide")).toBe("max-age=31536000");
    for (const url of [
      "http://exemple.gouv.fr",
      "https://localhost:3000",
      "https://127.0.0.1",
      "https://machine",
      "https://site.test",
      "https://site.local",
      "https://[::1]:8080",
    ]) {
      expect(strict(url), url).toBeUndefined();
    }
  });
});

describe("how long answers are kept", () => {
  const cache = (path: string) => {
    const headers = headersAt(rules(), path, html);
    return [headers["Cache-Control"], headers["CDN-Cache-Control"]];
  };

  it("for a year under names that change with their content, and asked again elsewhere", () => {
    expect(cache("/_parution/site-ABC.css")).toEqual([
      "public, max-age=31536000, immutable",
      undefined,
    ]);
    expect(cache("/articles/")).toEqual([
      "no-cache",
      "max-age=10, stale-while-revalidate=60, stale-if-error=86400",
    ]);
    expect(cache("/_parution")).toEqual(cache("/"));
  });

  it("never for the health check", () => {
    expect(cache("/sante")).toEqual(["no-store", undefined]);
  });
});

it("images may be shown by other sites, pages and styles may not", () => {
  const sharing = (type: string) =>
    headersAt(rules(), "/a", type)["Cross-Origin-Resource-Policy"];
  expect(sharing("image/avif")).toBe("cross-origin");
  expect(sharing(html)).toBe("same-origin");
  expect(sharing("text/css; charset=utf-8")).toBe("same-origin");
});

it("every answer closes the doors that no page uses", () => {
  expect(rules().every).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
  expect(rules().every["Permissions-Policy"]).toContain("camera=(), ");
});
