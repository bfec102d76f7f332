import { describe, expect, it } from "vitest";

import { buildSample } from "../lib/content/test-definitions";
import { families } from "./pathological";

// No test is about speed: a parser that is not bounded takes from ten seconds
// to minutes for each of these, and gives no refusal.
describe("as long as a long article, it is read or refused:", () => {
  it.each(Object.entries(families))("%s", (_, make) => {
    const { isRead, problems } = buildSample(make(60_000));
    const refusals = ["too-deep", "too-many-marks", "table-too-big"];
    expect(isRead).toBe(!problems.some(({ rule }) => refusals.includes(rule)));
  });
});
