import { assert, property, string, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";

import { frenchTypography } from "./typography";

const wide = "\u00a0";
const thin = "\u202f";

describe("French typography", () => {
  it.each([
    ["Vraiment ? Oui !", `Vraiment${thin}? Oui${thin}!`],
    ["Bien ; bon", `Bien${thin}; bon`],
    ["Attention : ceci", `Attention${wide}: ceci`],
    ["Vraiment ?!", `Vraiment${thin}?!`],
    ["Deux  espaces  !", `Deux  espaces${thin}!`],
    ["« Bonjour »", `«${wide}Bonjour${wide}»`],
    ["«Bonjour»", `«${wide}Bonjour${wide}»`],
    ["« Vraiment ? »", `«${wide}Vraiment${thin}?${wide}»`],
    ["« ? »", `«${wide}?${wide}»`],
    ["«»", `«${wide}»`],
  ])("shows “%s” as “%s”", (written, shown) => {
    expect(frenchTypography(written)).toBe(shown);
  });

  it.each([
    "Vraiment? Oui! Bien; bon: oui",
    "à 14:30, sur https://a.fr/?a=b;c!d",
    `Vraiment${wide}? Oui${thin}! «${thin}Bonjour${thin}»`,
    'l\'apostrophe et "les guillemets"',
    " ? seul",
    "un\n: deux",
  ])("leaves “%s” as it is", (written) => {
    expect(frenchTypography(written)).toBe(written);
  });

  it("changes nothing but spaces, and only once", () => {
    const texts = [string(), stringMatching(/^[ab «»:;!?\n\u00a0]*$/)];
    for (const text of texts) {
      assert(
        property(text, (written) => {
          const shown = frenchTypography(written);
          expect(shown.replace(/\s/g, "")).toBe(written.replace(/\s/g, ""));
          expect(frenchTypography(shown)).toBe(shown);
        }),
      );
    }
  });
});
