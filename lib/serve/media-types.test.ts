import { expect, it } from "vitest";

import {
  contentTypeOf,
  isActive,
  isCompressible,
  isEmbeddable,
} from "./media-types";

it("a file's type is told by its name, and texts are UTF-8", () => {
  expect(contentTypeOf("/a/index.html")).toBe("text/html; charset=utf-8");
  expect(contentTypeOf("/a.css")).toBe("text/css; charset=utf-8");
  expect(contentTypeOf("/a.js")).toBe("text/javascript; charset=utf-8");
  expect(contentTypeOf("/a.PNG")).toBe("image/png");
  expect(contentTypeOf("/a.woff2")).toBe("font/woff2");
  expect(contentTypeOf("/a.json")).toBe("application/json");
  expect(contentTypeOf("/LICENCE")).toBe("application/octet-stream");
});

it("texts and drawings are worth compressing, photos and documents are not", () => {
  const compressed = ["html", "css", "js", "json", "svg", "xml", "txt", "vtt"];
  const notCompressed = ["png", "jpg", "avif", "pdf", "mp4", "woff2", "zip"];
  const worth = (extension: string) =>
    isCompressible(contentTypeOf(`/a.${extension}`));
  expect(compressed.filter((one) => !worth(one))).toEqual([]);
  expect(notCompressed.filter(worth)).toEqual([]);
});

it("browsers may run pages, scripts and all that is XML", () => {
  const run = ["html", "htm", "xhtml", "js", "mjs", "xml", "xsl", "svg", "gpx"];
  const notRun = ["pdf", "vtt", "csv", "txt", "json", "ics", "png", "odt"];
  const may = (extension: string) => isActive(contentTypeOf(`/a.${extension}`));
  expect(run.filter((one) => !may(one))).toEqual([]);
  expect(notRun.filter(may)).toEqual([]);
});

it("a drawing that is said to be compressed is a file to keep", () => {
  expect(contentTypeOf("/a.SVGZ")).toBe("application/octet-stream");
});

it("other sites may show images and feeds, and no page", () => {
  const shown = ["png", "svg", "avif", "xml", "rss", "atom", "ics"];
  const notShown = ["html", "css", "js", "pdf", "woff2", "mp4"];
  const may = (extension: string) =>
    isEmbeddable(contentTypeOf(`/a.${extension}`));
  expect(shown.filter((one) => !may(one))).toEqual([]);
  expect(notShown.filter(may)).toEqual([]);
});
