import { expect, it } from "vitest";

import { savedWords } from "./choices-words";

it("what is said of kept choices names the hosts that are shown without a click", () => {
  expect(savedWords([])).toBe(
    "Vos choix sont enregistrés\u00a0: rien ne s’affiche sans clic.",
  );
  expect(savedWords(["a.fr"])).toBe(
    "Vos choix sont enregistrés\u00a0: les contenus de a.fr s’affichent sans clic.",
  );
  expect(savedWords(["a.fr", "b.fr", "c.fr"])).toBe(
    "Vos choix sont enregistrés\u00a0: les contenus de a.fr, b.fr et c.fr s’affichent sans clic.",
  );
});

it("and whether the visit is counted, where visits are", () => {
  expect(savedWords([], true)).toMatch(/ Vos visites sont comptées\.$/);
  expect(savedWords([], false)).toMatch(/ Vos visites ne sont pas comptées\.$/);
});
