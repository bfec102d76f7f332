import { expect, it } from "vitest";

import { slugify } from "./slugify";

it.each([
  ["Retour d’expérience", "retour-d-experience"],
  ["L’œuvre et l’ÆTHER", "l-oeuvre-et-l-aether"],
  ["  Été — 2023 !  ", "ete-2023"],
  ["e\u0301te\u0301", "ete"],
  ["C++ & Ça", "c-ca"],
  ["日本", "日本"],
  ["?!", ""],
  ["", ""],
])("makes of « %s » the identifier « %s »", (text, slug) => {
  expect(slugify(text)).toBe(slug);
});
