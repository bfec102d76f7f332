import { defineRule } from "./rule";

export const forbiddenCharacter = defineRule({
  name: "forbidden-character",
  level: "error",
  group: "addresses",
  title: "Caractère interdit dans une adresse",
  explanation:
    "Certains signes (« # », « ? », « % »…) ont un sens dans une adresse : une page dont l’adresse en contient ne peut pas être ouverte.",
  bad: [
    {
      files: {
        "content/note-#2.md": `‸# Une note
`,
      },
    },
  ],
  good: [
    {
      files: {
        "content/note-2.md": `# Une note
`,
      },
    },
  ],
});
