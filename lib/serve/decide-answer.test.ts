import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Build } from "../build/build-record";
import { decideAnswer, type Answer } from "./decide-answer";
import { testBuild } from "./test-build";

let build: Build;
let under: Build;

beforeAll(async () => {
  const files = {
    "/index.html": `<h1>Accueil</h1>${" ".repeat(300)}`,
    "/départ/index.html": "<h1>Départ</h1>",
    "/photo.png": "png",
    "/_parution/site-1.css": "a{}".repeat(100),
    "/notes.txt": "a".repeat(500),
    "/notes.txt.gz": "an author's own file",
  };
  const redirects = {
    "/ancien": "/d%C3%A9part/",
    "/vieux.html": "https://info.gouv.fr/?a=1",
  };
  const withdrawn = ["/retirée", "/vieux/bilan.pdf"];
  build = await testBuild(files, { redirects, withdrawn });
  under = await testBuild(files, { base: "/aide", withdrawn });
});
afterAll(async () => {
  for (const { dist } of [build, under]) {
    await rm(dirname(dist), { recursive: true });
  }
});

const ask = (
  target: string,
  {
    method = "GET",
    acceptEncoding = undefined as string | undefined,
    of = build,
  } = {},
) => answerOf(decideAnswer(of.record, { method, target, acceptEncoding }));

function answerOf(decided: ReturnType<typeof decideAnswer>): Answer {
  if (decided.kind === "health") throw new Error("The health check");
  return decided;
}

describe("a request", () => {
  it("gets the file at its address, with its date and its size as a version", () => {
    expect(ask("/photo.png")).toEqual({
      kind: "file",
      status: 200,
      path: "/photo.png",
      bytes: 3,
      headers: expect.objectContaining({
        "Content-Type": "image/png",
        "Content-Length": "3",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Last-Modified": "Thu, 01 Jan 2026 00:00:00 GMT",
        // 1767225600 and 3, as hexadecimal numbers.
        ETag: '"6955b900-3"',
        "Accept-Ranges": "bytes",
      }),
    });
    expect(ask("/photo.png").headers).not.toHaveProperty("Vary");
  });

  it("gets the page of a folder, in the best form that it accepts", () => {
    expect(ask("/")).toMatchObject({ path: "/index.html" });
    const brotli = ask("/", { acceptEncoding: "gzip, br" });
    expect(brotli).toMatchObject({
      path: "/index.html.br",
      headers: { "Content-Encoding": "br", Vary: "Accept-Encoding" },
    });
    expect(brotli.headers["ETag"]).not.toBe(ask("/").headers["ETag"]);
    expect(ask("/", { acceptEncoding: "gzip" })).toMatchObject({
      path: "/index.html.gz",
      headers: { "Content-Encoding": "gzip" },
    });
  });

  it("gets the file of an author as it is, even if it looks like a compressed form", () => {
    const own = ask("/notes.txt.gz", { acceptEncoding: "gzip" });
    expect(own).toMatchObject({ status: 200, path: "/notes.txt.gz" });
    expect(own.headers).not.toHaveProperty("Content-Encoding");
    const plain = ask("/notes.txt", { acceptEncoding: "gzip, br" });
    expect(plain).toMatchObject({ path: "/notes.txt" });
  });

  it("is led to the address of a page in one hop, its query with it", () => {
    for (const [target, location] of [
      ["/d%C3%A9part", "/d%C3%A9part/"],
      ["/d%C3%A9part?a=1", "/d%C3%A9part/?a=1"],
      ["/d%C3%A9part/index.html", "/d%C3%A9part/"],
      ["/index.html", "/"],
      ["/ancien", "/d%C3%A9part/"],
      ["/ancien/", "/d%C3%A9part/"],
      ["/ancien/index.html?a=1", "/d%C3%A9part/?a=1"],
      ["/vieux.html?b=2", "https://info.gouv.fr/?a=1"],
    ] as const) {
      expect(ask(target), target).toMatchObject({
        status: 301,
        headers: { Location: location },
      });
    }
  });

  it("gets the 404 page for any other address, without a version", () => {
    for (const target of [
      "/absent/",
      "/index.html.br",
      "/404.html",
      "/410.html",
      "/500.html",
      "/retir%25C3%25A9e",
      "//photo.png",
      "/photo.png/",
      "/_parution/absent.css",
      "/__proto__",
      "/constructor/",
    ]) {
      const answer = ask(target);
      expect(answer, target).toMatchObject({ status: 404, path: "/404.html" });
      expect(answer.headers, target).toMatchObject({
        "Cache-Control": "no-cache",
        "Content-Type": "text/html; charset=utf-8",
      });
      expect(answer.headers).not.toHaveProperty("ETag");
    }
  });

  it("gets the 410 page at an address that is withdrawn, with the headers of the 404 page", () => {
    const { headers } = ask("/absent/");
    for (const answer of [
      ask("/retir%C3%A9e/"),
      ask("/retir%C3%A9e"),
      ask("/retir%C3%A9e/index.html?a=1", { method: "HEAD" }),
      ask("/vieux/bilan.pdf"),
      ask("/aide/retir%C3%A9e/", { of: under }),
    ]) {
      expect(answer).toMatchObject({ status: 410, path: "/410.html" });
      expect(answer.headers).toEqual({ ...headers, "Content-Length": "13" });
    }
    expect(ask("/retir%C3%A9e/", { of: under }).status).toBe(404);
  });

  it("gets the page of an error in the language of its address", async () => {
    const bilingual = await testBuild(
      { "/en/404.html": "Page not found", "/en/410.html": "Withdrawn" },
      { faults: ["/en"], withdrawn: ["/en/old"] },
    );
    const { record } = bilingual;
    const pathOf = (target: string) => {
      const { status, ...answer } = ask(target, { of: bilingual });
      return [status, "path" in answer ? answer.path : undefined];
    };
    expect(record.faults).toEqual(["/en"]);
    expect(pathOf("/en/nowhere/")).toEqual([404, "/en/404.html"]);
    expect(pathOf("/en/404.html")).toEqual([404, "/en/404.html"]);
    expect(pathOf("/english/")).toEqual([404, "/404.html"]);
    expect(pathOf("/fr/nulle-part/")).toEqual([404, "/404.html"]);
    expect(pathOf("/en/old/")).toEqual([410, "/en/410.html"]);
    await rm(dirname(bilingual.dist), { recursive: true });
  });

  it("is refused with a few words when it is malformed, too long or a change", () => {
    for (const [answer, status, text] of [
      [ask("/%"), 400, "Adresse mal formée.\n"],
      [ask(`/${"a".repeat(9_000)}`), 414, "Adresse trop longue.\n"],
      [ask("/", { method: "POST" }), 405, "Cette méthode n’est pas permise.\n"],
      [
        ask("/", { method: "DELETE" }),
        405,
        "Cette méthode n’est pas permise.\n",
      ],
    ] as const) {
      expect(answer).toMatchObject({ kind: "text", status, text });
      expect(answer.headers).toHaveProperty("Content-Security-Policy");
      // A cache must not take a mistake of one reader for the page.
      expect(answer.headers["Cache-Control"]).toBe("no-store");
      expect(answer.headers).not.toHaveProperty("CDN-Cache-Control");
    }
    expect(ask("/", { method: "PUT" }).headers["Allow"]).toBe("GET, HEAD");
  });

  it("may be for the health check, under the base path", () => {
    const kindOf = ({ record }: Build, target: string) =>
      decideAnswer(record, { method: "GET", target, acceptEncoding: undefined })
        .kind;
    expect(kindOf(build, "/sante")).toBe("health");
    expect(kindOf(under, "/aide/sante")).toBe("health");
    expect(kindOf(under, "/sante")).toBe("file");
    expect(kindOf(build, "/sante/")).toBe("file");
  });

  it("of a site under a base path has nothing outside of it", () => {
    expect(ask("/", { of: under }).status).toBe(404);
    expect(ask("/photo.png", { of: under }).status).toBe(404);
    expect(ask("/aide/photo.png", { of: under }).status).toBe(200);
    expect(ask("/aide?a", { of: under }).headers["Location"]).toBe("/aide/?a");
    expect(ask("/aide/d%C3%A9part", { of: under }).headers["Location"]).toBe(
      "/aide/d%C3%A9part/",
    );
  });
});
