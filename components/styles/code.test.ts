import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), "utf8");

const dsfr = read(
  "../../node_modules/@codegouvfr/react-dsfr/dsfr/core/core.main.css",
);
const dark = read(
  "../../node_modules/@codegouvfr/react-dsfr/dsfr/scheme/scheme.css",
);
const code = read("./code.css");

const declared = (css: string) =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;}]+?)\s*[;}]/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );

const themes = {
  clair: declared(dsfr),
  sombre: new Map([...declared(dsfr), ...declared(darkRules())]),
};

/** What the scheme says for the dark theme only. */
function darkRules(): string {
  return [...dark.matchAll(/\[data-fr-theme=dark\][^{]*\{[^}]*\}/g)].join("\n");
}

function colourOf(theme: Map<string, string>, name: string): string {
  const value = theme.get(name) ?? "";
  const next = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return next ? colourOf(theme, next) : value;
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, "$&$&") : hex;
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((start) => {
    const part = parseInt(full.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = NaN, high = NaN] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(themes))("in the theme %s", (_, theme) => {
  const ground = colourOf(theme, "--background-contrast-grey");
  const colours = [...code.matchAll(/[^-]color: var\((--[\w-]+)\)/g)].map(
    ([, name = ""]) => name,
  );

  it.each([...new Set(colours), "--text-default-grey"])(
    "%s is readable on the ground of a block of code",
    (name) => {
      expect(contrast(colourOf(theme, name), ground)).toBeGreaterThan(4.5);
    },
  );
});

it("the colours are those of each theme", () => {
  expect(colourOf(themes.clair, "--background-contrast-grey")).toBe("#eee");
  expect(colourOf(themes.sombre, "--background-contrast-grey")).toBe("#242424");
});
