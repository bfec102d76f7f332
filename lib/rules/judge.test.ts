import { describe, expect, it } from "vitest";

import { fileStart, type Problem } from "../problems";
import { judge } from "./judge";

const problem = (over: Partial<Problem>): Problem => ({
  ...fileStart,
  file: "content/a.md",
  rule: "dead-link",
  message: "Ce lien est mort.",
  mend: "Corrigez-le.",
  ...over,
});

describe("the criteria of a problem", () => {
  const criteriaOf = (over: Partial<Problem>) =>
    judge([problem(over)], {}).map(({ criteria }) => criteria);

  it("are those of its rule", () => {
    expect(criteriaOf({ rule: "empty-link" })).toEqual([["6.2"]]);
  });

  it("are its own when its rule is about many things", () => {
    expect(
      criteriaOf({ rule: "missing-attribute", criteria: ["2.1"] }),
    ).toEqual([["2.1"]]);
  });

  it("are none when the rule touches none", () => {
    expect(criteriaOf({ rule: "dead-link" })).toEqual([[]]);
  });
});

describe("how serious a problem is", () => {
  const levelsOf = (
    rule: Problem["rule"],
    asked: Parameters<typeof judge>[1],
  ) => judge([problem({ rule })], asked).map(({ level }) => level);

  it("is for the settings to say, rule by rule or for all", () => {
    expect(levelsOf("dead-link", {})).toEqual(["error"]);
    expect(levelsOf("dead-link", { "*": "warning" })).toEqual(["warning"]);
    expect(
      levelsOf("dead-link", { "*": "warning", "dead-link": "off" }),
    ).toEqual([]);
  });

  it("is not for them to say where the law does", () => {
    expect(levelsOf("legal-blank", { "*": "off" })).toEqual(["error"]);
    expect(levelsOf("legal-blank", { "legal-blank": "off" })).toEqual([
      "error",
    ]);
  });
});
