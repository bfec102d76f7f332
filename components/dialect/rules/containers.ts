import type { Rule } from "./rule";

export const containersRules: readonly Rule[] = [
  {
    says: "A container that is never closed is reported.",
    file: "lib/content/read-directives.ts",
    code: "node.closed\n    ? []",
    without: "true\n    ? []",
  },
  {
    says: "A callout shows its title.",
    file: "components/directives/callout.tsx",
    code: 'parameter: "title",',
    without: "",
  },
];
