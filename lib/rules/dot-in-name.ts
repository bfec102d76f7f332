import { defineRule } from "./rule";

export const dotInName = defineRule({
  name: "dot-in-name",
  level: "error",
  group: "addresses",
  title: "Point dans une adresse",
  explanation:
    "Les hébergements prennent ce qui suit un point pour une extension : la page « /version-1.2/ » n’y serait pas trouvée.",
  bad: [
    {
      files: {
        "content/version-1.2.md": `‸# Version 1.2
`,
      },
    },
  ],
  good: [
    {
      files: {
        "content/version-1-2.md": `# Version 1.2
`,
      },
    },
  ],
});
