import type { Finding, Level, Problem } from "../problems";
import { rules } from ".";
import type { Rule } from "./rule";

/** What a site may make of a rule: `off` keeps it silent. */
export type Severity = Level | "off";

/** By the name of a rule; `*` is every rule that is not named. */
export type Severities = Readonly<Record<string, Severity | undefined>>;

const byName = new Map<string, Rule>(rules.map((rule) => [rule.name, rule]));

/** What each problem is for a site: how serious, against which criteria; those of rules that are off are left out. */
export function judge(
  problems: readonly Problem[],
  severities: Severities,
): Finding[] {
  return problems.flatMap((problem) => {
    const rule = byName.get(problem.rule);
    const asked = rule?.isCompulsory ? {} : severities;
    const level = asked[problem.rule] ?? asked["*"] ?? rule?.level ?? "error";
    const criteria = problem.criteria ?? rule?.criteria ?? [];
    return level === "off" ? [] : [{ ...problem, level, criteria }];
  });
}
