import { defineRule } from "./rule";

export const hiddenFile = defineRule({
  name: "hidden-file",
  level: "error",
  group: "files",
  title: "Fichier caché par une page",
  explanation:
    "Un fichier de « public » qui a l’adresse d’une page du site ne pourrait jamais être servi.",
  bad: [
    {
      files: {
        "content/contact.md": `# Contact
`,
        "public/contact/index.html": `<p>Une ancienne page</p>
`,
      },
      at: "public/contact/index.html:1:1",
    },
  ],
  good: [
    {
      files: {
        "content/contact.md": `# Contact
`,
        "public/contact/plan.html": `<p>Un plan</p>
`,
      },
    },
  ],
});
