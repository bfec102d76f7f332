import { expect, it } from "vitest";

import { nearestName } from "./nearest-name";

it("proposes the name that was most likely meant", () => {
  const known = ["title", "description", "date"];
  expect(nearestName("descripton", known)).toBe("description");
  expect(nearestName("Titel", known)).toBe("title");
});

it("proposes nothing when no name is close", () => {
  expect(nearestName("couleur", ["title", "date"])).toBeUndefined();
  expect(nearestName("link", ["lang", "date"])).toBeUndefined();
});
