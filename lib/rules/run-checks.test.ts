import { expect, it } from "vitest";

import { readEntry } from "../content/read-entry";
import { testDefinitions, testSettings } from "../content/test-definitions";
import type { RuleName } from ".";
import type { Rule } from "./rule";
import { checkFile, checkSite } from "./run-checks";

const rule = (
  name: RuleName,
  checks: Partial<Rule<RuleName>>,
): Rule<RuleName> => ({
  name,
  level: "warning",
  group: "text",
  title: "",
  explanation: "",
  bad: [],
  good: [],
  ...checks,
});
const mistake = { line: 2, column: 1, message: "Non.", mend: "Oui." };
const fail = () => {
  throw new Error("pas d’arbre");
};
const text = "# A";
const { entry } = readEntry(
  { file: "content/a.md", text },
  {
    definitions: testDefinitions,
    settings: testSettings,
    lastCommitDay: () => undefined,
  },
);

it("a rule that throws is reported with its name and the file, and the others go on", () => {
  const problems = checkFile(
    [
      rule("vague-link", { checkFile: fail }),
      rule("empty-link", { checkFile: () => [mistake] }),
    ],
    { entry, text },
  );
  expect(problems).toEqual([
    {
      file: "content/a.md",
      line: 1,
      column: 1,
      rule: "failing-rule",
      message: "La règle « vague-link » a échoué sur ce fichier : pas d’arbre",
      mend: "Ce défaut est du programme : signalez-le à ses auteurs, avec ce fichier.",
    },
    { file: "content/a.md", rule: "empty-link", ...mistake },
  ]);
});

it("so is a rule that compares files", () => {
  const site = {
    entries: [entry],
    links: {
      routes: new Map(),
      routesByFile: new Map(),
      files: new Set<string>(),
    },
  };
  const problems = checkSite(
    [
      rule("similar-tags", { checkSite: fail }),
      rule("same-link-text", {
        checkSite: () => [{ file: "content/b.md", ...mistake }],
      }),
    ],
    site,
  );
  expect(problems.map(({ file, rule: name }) => `${file} ${name}`)).toEqual([
    "content failing-rule",
    "content/b.md same-link-text",
  ]);
});
