import { expect, it } from "vitest";

import { readSettings } from "./read-settings";

const say = (text: string) =>
  readSettings(text, { defaultUrl: "http://localhost:3000" }).problems.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );

it("a rule that the law makes is not for the settings to change", () => {
  expect(say("rules: { dead-link: off }")).toEqual([]);
  expect(say("rules: { legal-blank: off }")).toEqual([
    "1:23 invalid-field Le champ « rules.legal-blank » n’est pas valide : la loi demande cette vérification, qui ne se règle pas : retirez cette ligne.",
  ]);
});
