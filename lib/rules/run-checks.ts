import { fileStart, type Problem } from "../problems";
import type { RuleName } from ".";
import type { CheckedFile, CheckedSite, Rule } from "./rule";

type NamedRule = Rule<RuleName>;

/** What the rules that look at one file find in it. A rule that throws is reported, and the others go on. */
export function checkFile(
  rules: readonly NamedRule[],
  checked: CheckedFile,
): Problem[] {
  const { file } = checked.entry;
  return rules.flatMap((rule) =>
    guard(rule, file, () =>
      (rule.checkFile?.(checked) ?? []).map((mistake) => ({
        ...mistake,
        file,
        rule: rule.name,
      })),
    ),
  );
}

/** What the rules that compare files find among them. */
export function checkSite(
  rules: readonly NamedRule[],
  site: CheckedSite,
): Problem[] {
  return rules.flatMap((rule) =>
    guard(rule, "content", () =>
      (rule.checkSite?.(site) ?? []).map((mistake) => ({
        ...mistake,
        rule: rule.name,
      })),
    ),
  );
}

function guard(
  { name }: NamedRule,
  file: string,
  check: () => Problem[],
): Problem[] {
  try {
    return check();
  } catch (error) {
    return [failure(file, `La règle « ${name} »`, error)];
  }
}

/** A fault of the program, said where an author looks: what failed, in which file. */
export function failure(file: string, what: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    file,
    ...fileStart,
    rule: "failing-rule",
    message: `${what} a échoué sur ce fichier : ${message}`,
    mend: "Ce défaut est du programme : signalez-le à ses auteurs, avec ce fichier.",
  };
}
