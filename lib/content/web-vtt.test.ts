import { describe, expect, it } from "vitest";

import { parseWebVtt } from "./web-vtt";

const lines = (...some: readonly string[]) => some.join("\n");

describe("a WebVTT file", () => {
  it("has cues: when each begins and ends, and what is said", () => {
    const text = lines(
      "WEBVTT - Un film",
      "Kind: captions",
      "Language: fr",
      "",
      "1",
      "00:01.000 --> 00:04.500",
      "Bonjour",
      "à tous.",
      "",
      "",
      "01:00:05.250 --> 01:00:06.000 align:start position:0%",
      "Merci.",
    );
    expect(parseWebVtt(text)).toEqual({
      cues: [
        { start: 1, end: 4.5, text: "Bonjour\nà tous." },
        { start: 3605.25, end: 3606, text: "Merci." },
      ],
      lost: [],
    });
  });

  it("has notes, styles and regions that nobody says", () => {
    const text = lines(
      "WEBVTT",
      "",
      "STYLE",
      "::cue { color: red }",
      "",
      "REGION",
      "id:a",
      "",
      "NOTE Relu en mai",
      "par Alix",
      "",
      "NOTE",
      "",
      "00:01.000 --> 00:02.000",
      "Bonjour.",
    );
    expect(parseWebVtt(text)).toEqual({
      cues: [{ start: 1, end: 2, text: "Bonjour." }],
      lost: [],
    });
  });

  it("has its cues put in the order of time", () => {
    const text = lines(
      "WEBVTT",
      "",
      "00:05.000 --> 00:06.000",
      "Ensuite.",
      "",
      "00:01.000 --> 00:02.000",
      "D’abord.",
    );
    expect(parseWebVtt(text)?.cues.map(({ text }) => text)).toEqual([
      "D’abord.",
      "Ensuite.",
    ]);
  });

  it.each([
    ["", "an empty file"],
    ["1\n00:00:01,000 --> 00:00:02,000\nBonjour.\n", "other captions"],
    ["WEBVTTX\n\n00:01.000 --> 00:02.000\nBonjour.", "another first word"],
    ["Bonjour", "a text"],
  ])("is not %j, %s", (text) => {
    expect(parseWebVtt(text)).toBeUndefined();
  });

  it("may hold nothing", () => {
    expect(parseWebVtt("WEBVTT")).toEqual({ cues: [], lost: [] });
  });

  it("loses what has a wrong time, or none", () => {
    const text = lines(
      "WEBVTT",
      "",
      "1",
      "00:00:01,000 --> 00:00:02,000",
      "Avec des virgules.",
      "",
      "00:03.000 --> 00:04.000",
      "Après",
      "",
      "une ligne vide.",
      "",
      "00:05.000 --> 00:75.000",
      "Trop de secondes.",
    );
    expect(parseWebVtt(text)).toEqual({
      cues: [{ start: 3, end: 4, text: "Après" }],
      lost: [
        { line: 4, kind: "timing" },
        { line: 10, kind: "untimed" },
        { line: 12, kind: "timing" },
      ],
    });
  });
});
