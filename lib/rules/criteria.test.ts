import { expect, it } from "vitest";

import { criteria, criterionUrl } from "./criteria";

it("the criteria of the RGAA are 106, by theme", () => {
  expect(criteria).toHaveLength(106);
  expect(criteria.slice(0, 11).join(" ")).toBe(
    "1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 2.1 2.2",
  );
  expect(criteria.at(-1)).toBe("13.12");
});

it("each has its place on the page of the RGAA", () => {
  expect(criterionUrl("8.10")).toBe(
    "https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#8.10",
  );
});
