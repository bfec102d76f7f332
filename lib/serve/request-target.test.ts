import { describe, expect, it } from "vitest";

import { readTarget } from "./request-target";

const read = (target: string, base = "") => readTarget("GET", target, base);

describe("the target of a request", () => {
  it("is a decoded path of the site, and a query as it came", () => {
    expect(read("/d%C3%A9part/?a=%20")).toEqual({
      kind: "path",
      path: "/départ/",
      query: "?a=%20",
    });
    expect(read("/")).toEqual({ kind: "path", path: "/", query: "" });
  });

  it("may be written with a host, or with an anchor", () => {
    expect(read("http://exemple.fr/a/?b")).toMatchObject({
      path: "/a/",
      query: "?b",
    });
    expect(read("http://exemple.fr")).toMatchObject({ path: "/" });
    expect(read("/a/#b?c")).toMatchObject({ path: "/a/", query: "" });
  });

  it("is inside the base path, or outside", () => {
    expect(read("/aide/a/", "/aide")).toMatchObject({ path: "/a/" });
    expect(read("/aide/", "/aide")).toMatchObject({ path: "/" });
    expect(read("/aide?a", "/aide")).toMatchObject({ path: "", query: "?a" });
    for (const target of ["/", "/aidez/", "/autre/", "/aid%"]) {
      expect(read(target, "/aide").kind).not.toBe("path");
    }
  });

  it("is malformed when it is no path, or means another one than it shows", () => {
    for (const target of [
      "/%",
      "/%zz",
      "/%a",
      "/a%00",
      "/..%2f..%2fpackage.json",
      "/a%2Fb",
      "/./a",
      "/../a",
      "/a/..",
      "/a/%2e%2E/b",
      "/a/.%2e?b",
      "a",
      "*",
    ]) {
      expect(read(target).kind, target).toBe("malformed");
    }
  });

  it("may have dots that are part of a name", () => {
    expect(read("/.well-known/security.txt").kind).toBe("path");
    expect(read("/a..b/...").kind).toBe("path");
    expect(read("/a/?b=/../%").kind).toBe("path");
  });

  it("is of no page with two slashes in a row, which browsers take for a host", () => {
    expect(read("//exemple.fr/a/").kind).toBe("outside");
    expect(read("/a//").kind).toBe("outside");
  });

  it("is of no page when it is not UTF-8", () => {
    expect(read("/%ff/")).toMatchObject({ kind: "path", path: "/%ff/" });
  });

  it("is too long when its line is longer than 8,192 bytes", () => {
    const rest = "GET / HTTP/1.1\r\n".length;
    expect(read(`/${"a".repeat(8_192 - rest)}`).kind).toBe("path");
    expect(read(`/${"a".repeat(8_193 - rest)}`).kind).toBe("too-long");
  });
});
