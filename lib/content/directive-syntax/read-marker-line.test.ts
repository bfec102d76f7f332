import { describe, expect, it } from "vitest";
import { readMarkerLine } from "./read-marker-line";

describe("readMarkerLine", () => {
  it("reads openers of three colons or more", () => {
    expect(readMarkerLine(":::info")).toEqual({
      kind: "opener",
      form: "container",
      marker: ":",
      size: 3,
      name: "info",
      nameSpan: { start: 3, end: 7 },
      parameter: "",
      end: 7,
    });
    expect(readMarkerLine(":::::: mise-en-avant2  Un titre \t")).toMatchObject({
      size: 6,
      name: "mise-en-avant2",
      nameSpan: { start: 7, end: 21 },
      parameter: "Un titre",
      end: 31,
    });
  });

  it.each([
    [":::info\tTitre", "Titre"],
    [
      ":::info Un [titre] {a=b} <b> _c_ | & :::",
      "Un [titre] {a=b} <b> _c_ | & :::",
    ],
    [":::quote /img/x.jpg", "/img/x.jpg"],
    [":::info {a=b}", "{a=b}"],
    [":::info{a=b}", ""],
    [":::info{a=b} ", ""],
    [":::info{a=b} Un titre {c}", "Un titre {c}"],
    [":::info{a=b}Titre", "Titre"],
    [':::info{a="b Un titre', 'a="b Un titre'],
  ])("takes the rest of %j as the parameter", (line, parameter) => {
    expect(readMarkerLine(line)).toMatchObject({
      form: "container",
      name: "info",
      ...(line.includes("quote") && { name: "quote" }),
      parameter,
    });
  });

  it.each(["EPSG:4326", "14:30", ":info", "::info", "::", ":: info{a}"])(
    "takes %j for text",
    (line) => expect(readMarkerLine(line)).toBeUndefined(),
  );

  it.each([
    ":::  info",
    ":::\tinfo",
    ":::1a",
    ":::-a",
    ":::été",
    ":::info:",
    ":::info[x]",
    ":::info!",
    ":::info\u00a0Titre",
    "::: :::",
    ":::???",
    "::info{a=b} suite",
    "??",
    "?? a",
  ])("takes %j for text too", (line) =>
    expect(readMarkerLine(line)).toBeUndefined(),
  );

  it("reads leaves: two colons, a name, braces", () => {
    expect(readMarkerLine('::video{src="x"} ')).toMatchObject({
      kind: "opener",
      form: "leaf",
      size: 2,
      name: "video",
      nameSpan: { start: 2, end: 7 },
      parameter: "",
      braces: { complete: true },
      end: 16,
    });
    expect(readMarkerLine("::a{}")).toMatchObject({ form: "leaf" });
  });

  it("reads a leaf whose braces are broken, and keeps its words", () => {
    expect(readMarkerLine('::video{src=x title="Un film}')).toMatchObject({
      form: "leaf",
      parameter: 'title="Un film}',
      braces: { problem: { code: "unclosed-quote", at: 20 } },
    });
  });

  it.each([
    ["??? Titre", 3, "Titre"],
    ["???Titre", 3, "Titre"],
    ["?????  Titre ? ", 5, "Titre ?"],
    ["????!", 4, "!"],
    ["??? {a=b} [c](d)", 3, "{a=b} [c](d)"],
    ["??? accordionsgroup 2", 3, "accordionsgroup 2"],
    ["???  accordionsgroup", 3, "accordionsgroup"],
    ["??? ???", 3, "???"],
  ])("reads %j as an accordion", (line, size, parameter) => {
    expect(readMarkerLine(line)).toMatchObject({
      kind: "opener",
      marker: "?",
      name: "accordion",
      nameSpan: { start: 0, end: size },
      size,
      parameter,
    });
  });

  it.each([
    ["????accordionsgroup", 4, 4],
    ["??? accordionsgroup  ", 3, 4],
  ])("reads %j as a group of accordions", (line, size, start) => {
    expect(readMarkerLine(line)).toMatchObject({
      kind: "opener",
      marker: "?",
      name: "accordions",
      nameSpan: { start, end: start + "accordionsgroup".length },
      size,
      parameter: "",
    });
  });

  it.each([
    [":::", ":", 3],
    ["::::: \t", ":", 5],
    ["???", "?", 3],
    ["????\u00a0", "?", 4],
  ])("reads %j as a closer", (line, marker, size) => {
    expect(readMarkerLine(line)).toEqual({
      kind: "closer",
      marker,
      size,
      end: size,
    });
  });
});
