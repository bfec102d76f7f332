import { describe, expect, it } from "vitest";

import { textOf } from "./cue-text";
import { readTranscript } from "./transcript";

/** A file of cues, each a time in seconds, when it ends, and what is said. */
function captions(...cues: readonly (readonly [number, number, string])[]) {
  const time = (seconds: number) => `00:${seconds.toFixed(3).padStart(6, "0")}`;
  const blocks = cues.map(
    ([start, end, text]) => `${time(start)} --> ${time(end)}\n${text}`,
  );
  return ["WEBVTT", ...blocks].join("\n\n");
}

const read = (text: string) =>
  readTranscript(text).paragraphs.map(({ speaker, words }) =>
    speaker === undefined ? textOf(words) : `${speaker} > ${textOf(words)}`,
  );

describe("a transcript", () => {
  it("has a paragraph for each time that a person speaks", () => {
    expect(
      read(
        captions(
          [0, 2, "<v Alix>Bonjour."],
          [9, 11, "<v Alix>Merci\nd’être là."],
          [11, 12, "<v Camille>Merci à vous !"],
          [12, 13, "<v Alix>Bien."],
          [13, 14, "(Rires.)"],
        ),
      ),
    ).toEqual([
      "Alix > Bonjour. Merci d’être là.",
      "Camille > Merci à vous !",
      "Alix > Bien.",
      "(Rires.)",
    ]);
  });

  it("without names, has a paragraph after two seconds of silence at the end of a sentence", () => {
    expect(
      read(
        captions(
          [0, 2, "Nous commençons"],
          [5, 6, "par une question."],
          [7.5, 8, "Laquelle ?"],
          [10, 11, "« Pourquoi ? »"],
          [13, 14, "Voilà."],
        ),
      ),
    ).toEqual([
      "Nous commençons par une question. Laquelle ?",
      "« Pourquoi ? »",
      "Voilà.",
    ]);
  });

  it("without names, cuts what is long at the end of a sentence", () => {
    const long = `${"mot ".repeat(160)}fin`;
    expect(
      read(
        captions([0, 1, long], [1, 2, "encore."], [2, 3, "Une autre phrase."]),
      ),
    ).toEqual([`${long} encore.`, "Une autre phrase."]);
  });

  it("says once a line that is shown again as captions roll", () => {
    expect(
      read(
        captions(
          [0, 2, " \nbonjour<00:00:01.000><c> à</c>"],
          [2, 2.01, "bonjour à\n "],
          [2.01, 4, "bonjour à\ntous<00:00:03.000><c> et</c>"],
          [4, 4.01, "tous et\n "],
          [4.01, 6, "tous et\nmerci"],
          [6, 8, "tous et\nmerci\nencore"],
        ),
      ),
    ).toEqual(["bonjour à tous et merci encore"]);
  });

  it("takes over as many lines as the end of a cue and the start of the next share", () => {
    expect(read(captions([0, 1, "a\na\na\nb"], [1, 2, "a\na\nb\nc"]))).toEqual([
      "a a a b c",
    ]);
    expect(read(captions([0, 1, "a\na\nb"], [1, 2, "a\na"]))).toEqual([
      "a a b a a",
    ]);
  });

  it("says twice what is said twice", () => {
    expect(
      read(captions([0, 1, "Non."], [1.5, 2, "Non."], [2.5, 3, "Non."])),
    ).toEqual(["Non. Non. Non."]);
    expect(
      read(captions([0, 1, "<v Alix>Non."], [1, 2, "<v Camille>Non."])),
    ).toEqual(["Alix > Non.", "Camille > Non."]);
  });

  it("keeps the manner of words, in as few runs as there are", () => {
    const { paragraphs } = readTranscript(
      captions([0, 1, "Un <i>mot"], [1, 2, "<i>et</i> un autre."]),
    );
    const plain = { emphasis: false, strong: false, language: undefined };
    expect(paragraphs).toEqual([
      {
        speaker: undefined,
        words: [
          { ...plain, text: "Un " },
          { ...plain, emphasis: true, text: "mot et" },
          { ...plain, text: " un autre." },
        ],
      },
    ]);
  });

  it("has a fault when nothing can be read", () => {
    const faultOf = (text: string) => {
      const { paragraphs, fault } = readTranscript(text);
      expect(paragraphs).toEqual([]);
      return fault;
    };
    expect(faultOf("")).toEqual({ kind: "not-vtt" });
    expect(faultOf("WEBVTT\n")).toEqual({ kind: "no-cue" });
    expect(faultOf("WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>\n")).toEqual({
      kind: "no-cue",
    });
    expect(faultOf("WEBVTT\n\nBonjour.\n")).toEqual({
      kind: "untimed",
      line: 3,
    });
  });

  it("has what can be read, and the fault of the rest", () => {
    const { paragraphs, fault } = readTranscript(
      `${captions([0, 1, "Bonjour."])}\n\n2,000 --> 3,000\nMerci.`,
    );
    expect(paragraphs.map(({ words }) => textOf(words))).toEqual(["Bonjour."]);
    expect(fault).toEqual({ kind: "timing", line: 6 });
  });
});
