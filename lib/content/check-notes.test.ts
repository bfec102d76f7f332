import { expect, it } from "vitest";

import { buildSample } from "./test-definitions";
import { extractText } from "./extract-text";

const found = (source: string) =>
  buildSample(source).problems.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );

it("a note that nothing calls is reported, since it is not shown", () => {
  expect(found("Un mot.\n\n[^Renvoi]: Une note.")).toEqual([
    "3:1 unused-note La note « [^Renvoi] » n’est appelée nulle part : elle n’est pas montrée.",
  ]);
});

it("a call of a note that is not there is reported where it is, and stays text", () => {
  const source =
    "Un mot[^1], \nun **autre[^2]**\n> et[^1]\n> d’autres[^3].\n\n[^1]: Une note.";
  expect(found(source)).toEqual([
    "2:11 missing-note La note « [^2] » n’a pas de texte : l’appel reste tel quel.",
    "4:11 missing-note La note « [^3] » n’a pas de texte : l’appel reste tel quel.",
  ]);
  expect(extractText(buildSample(source).body.tree)).toContain("autre[^2]");
});

it("a call begins at its last bracket", () => {
  expect(found("Un [^a[^b].")).toEqual([
    "1:7 missing-note La note « [^b] » n’a pas de texte : l’appel reste tel quel.",
  ]);
});

it("brackets that are escaped or in code are no call", () => {
  expect(found("`[^1]` et \\[^2].\n\n```\n[^3]\n```")).toEqual([]);
});
