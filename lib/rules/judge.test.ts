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
