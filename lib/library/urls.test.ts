import { describe, expect, it } from "vitest";

import { absoluteUrls, createUrls, decodePath } from "./urls";

describe("the URL function", () => {
  it("encodes accents and spaces, and keeps slashes", () => {
    const urls = createUrls({ url: "https://exemple.gouv.fr" });
    expect(urls.of("/données/Été/")).toBe("/donn%C3%A9es/%C3%89t%C3%A9/");
    expect(urls.of("/a b/", "#c")).toBe("/a%20b/#c");
    expect(urls.absolute("/é/")).toBe("https://exemple.gouv.fr/%C3%A9/");
  });

  it("puts the base path of the site's address before every path", () => {
    const urls = createUrls({ url: "https://exemple.gouv.fr/aide/" });
    expect(urls.base).toBe("/aide");
    expect(urls.of("/")).toBe("/aide/");
    expect(urls.absolute("/a/")).toBe("https://exemple.gouv.fr/aide/a/");
  });

  it("has scheme and host in each URL of what is read away from the site", () => {
    const urls = createUrls({ url: "https://exemple.gouv.fr/aide/" });
    expect(urls.anchor("/a/", "#b")).toBe("#b");
    expect(urls.elsewhere("//example.org/")).toBe("//example.org/");
    const away = absoluteUrls(urls);
    expect(away.of("/é/", "?c#d")).toBe(
      "https://exemple.gouv.fr/aide/%C3%A9/?c#d",
    );
    expect(away.anchor("/a/", "#b")).toBe("https://exemple.gouv.fr/aide/a/#b");
    expect(away.elsewhere("//example.org/")).toBe("https://example.org/");
    expect(away.elsewhere("mailto:a@b.fr")).toBe("mailto:a@b.fr");
  });

  it("decodes a path once and survives a lone %", () => {
    expect(decodePath("/donn%C3%A9es/100%/")).toBe("/données/100%/");
    expect(decodePath("/%2525/")).toBe("/%25/");
    expect(decodePath("/e%CC%81/")).toBe("/é/");
  });
});
