import { describe, expect, it } from "vitest";

import { describeFile } from "./describe-file";

const space = "\u202f";
const detail = (file: string, bytes = 61_880, language = "fr") =>
  describeFile({ file, bytes }, language).detail;

describe("a file in words", () => {
  it("has its name, its format and its weight", () => {
    expect(
      describeFile(
        { file: "public/documents/Bilan 2025.pdf", bytes: 61_880 },
        "fr",
      ),
    ).toEqual({
      name: "Bilan 2025.pdf",
      detail: `PDF – 61,88${space}ko`,
      foreign: undefined,
    });
  });

  it("has a weight in the unit that suits it, in the page's language", () => {
    expect(detail("a.csv", 0)).toBe(`CSV – 0${space}o`);
    expect(detail("a.csv", 999)).toBe(`CSV – 999${space}o`);
    expect(detail("a.csv", 1_000)).toBe(`CSV – 1${space}ko`);
    expect(detail("a.csv", 1_234_567)).toBe(`CSV – 1,23${space}Mo`);
    expect(detail("a.csv", 25_000_000_000_000)).toBe(
      `CSV – 25\u202f000${space}Go`,
    );
    expect(detail("a.csv", 1_500, "en")).toBe("CSV – 1.5 kB");
  });

  it("has the language that its name ends with, when it is not the page's", () => {
    expect(detail("a.en.pdf")).toBe(`PDF – 61,88${space}ko – Anglais`);
    expect(detail("a-de.pdf")).toBe(`PDF – 61,88${space}ko – Allemand`);
    expect(detail("a_fr.pdf")).toBe(`PDF – 61,88${space}ko`);
    expect(detail("a-xx.pdf")).toBe(`PDF – 61,88${space}ko`);
    expect(detail("token.pdf")).toBe(`PDF – 61,88${space}ko`);
    expect(detail("a.fr.pdf", 1_000, "en")).toBe("PDF – 1 kB – French");
  });

  it("has the language that it is given, whatever its name", () => {
    const file = { file: "a.en.pdf", bytes: 1_000 };
    expect(describeFile(file, "fr", "oc")).toMatchObject({
      detail: `PDF – 1${space}ko – Occitan`,
      foreign: "oc",
    });
    expect(describeFile(file, "fr", "fr")).toMatchObject({
      detail: `PDF – 1${space}ko`,
      foreign: undefined,
    });
  });

  it("may have no format", () => {
    expect(detail("LICENCE", 10)).toBe(`10${space}o`);
  });
});
