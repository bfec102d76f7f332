import { defineRule } from "./rule";

export const decomposedText = defineRule({
  name: "decomposed-text",
  level: "warning",
  group: "text",
  title: "Accents en deux signes",
  explanation:
    "Un texte copié d’un PDF ou d’un Mac peut coder « é » par un « e » suivi d’un accent. Il s’affiche bien, mais ni la recherche ni les liens ne le trouvent.",
  checkFile: ({ text }) => {
    const letters = [...text.matchAll(letterAndMarks)].filter(
      ([letter]) => letter.normalize("NFC") !== letter,
    );
    const [first] = letters;
    if (!first) return [];
    const before = text.slice(0, first.index).split("\n");
    return [
      {
        line: before.length,
        column: (before.at(-1) ?? "").length + 1,
        message: `Dans ce fichier, ${letters.length === 1 ? "une lettre a son accent codé" : `${letters.length} lettres ont leur accent codé`} à part : la première est « ${first[0].normalize("NFC")} ».`,
        mend: "Retapez ces lettres, ou lancez « npm run check -- --fix ».",
        fix: { kind: "compose" },
      },
    ];
  },
  bad: [`Une ann‸e\u0301e de plus.`],
  good: ["Une année de plus."],
});

const letterAndMarks = /\p{L}\p{M}+/gu;
