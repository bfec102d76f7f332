import { describe, expect, it } from "vitest";

import { shorten } from "./shorten";

describe("a text that is too long", () => {
  it.each([
    ["Les communs numériques", 30, "Les communs numériques"],
    ["Les communs numériques", 22, "Les communs numériques"],
    ["Les communs numériques", 21, "Les communs…"],
    ["Les communs numériques", 11, "Les communs…"],
    ["Les communs, numériques", 13, "Les communs…"],
    ["Lire « les communs »", 8, "Lire…"],
    ["Anticonstitutionnellement", 10, "Anticonsti…"],
    // What is one letter for readers is not cut.
    ["e\u0301e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301…"],
    ["👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧"],
  ])("« %s » ends after a word, in %i letters", (text, length, expected) => {
    expect(shorten(text, length)).toBe(expected);
  });
});
