import { defineRule } from "./rule";

export const outdatedAudit = defineRule({
  name: "outdated-audit",
  level: "warning",
  group: "front-matter",
  title: "Audit d’accessibilité trop ancien",
  explanation:
    "Une déclaration d’accessibilité vaut trois ans. Passé ce délai, elle doit être mise à jour, et elle le dit elle-même : il faut un nouvel audit.",
  bad: [
    {
      files: {
        "content/site.yaml": `accessibility:
  audit:
    date: ‸2019-11-25
    auditor: la société Exemple
    rate: 78.5
`,
      },
    },
  ],
  good: [
    {
      files: {
        "content/site.yaml": `accessibility:
  established: 2026-06-30
`,
      },
    },
  ],
});
