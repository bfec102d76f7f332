import { defineRule } from "./rule";
import { videosOf } from "./videos-of";

/** What a video may state of itself, when its transcription is not written under it. */
const statements = ["transcript", "captions", "exemption"];

const mend =
  "Écrivez sa transcription, ou son fichier .vtt dans « transcript » ; sinon, déclarez ses sous-titres avec « captions », ou dites dans « exemption » pourquoi elle n’a pas de transcription.";

export const undecidedVideo = defineRule({
  name: "undecided-video",
  level: "warning",
  group: "players",
  title: "Vidéo sans alternative déclarée",
  explanation:
    "Une personne qui n’entend pas ne sait rien de ce que dit une vidéo sans transcription ni sous-titres. Ce qui manque se décide, et se dit aux lecteurs.",
  criteria: ["4.1", "4.3"],
  checkFile: ({ entry: { body } }) =>
    videosOf(body)
      .filter(
        ({ use, hasText }) =>
          !hasText &&
          statements.every((name) => use.attributes[name] === undefined),
      )
      .map(({ use: { line, column, places } }) => ({
        line,
        column,
        message:
          "Cette vidéo n’a ni transcription, ni sous-titres déclarés, ni exemption.",
        // Raw HTML has attributes of its own, none of which says this.
        mend: places.src
          ? mend
          : `Ce lecteur en HTML ne peut rien déclarer : écrivez plutôt « ::video{…} ». ${mend}`,
      })),
  bad: [
    '‸::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film"}',
    '‸<iframe src="https://tube.numerique.gouv.fr/videos/embed/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film"></iframe>',
    `---
title: Un exemple
date: 2026-01-15
‸video:
  src: https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj
  title: Le film
---

Un texte.
`,
  ],
  good: [
    `:::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film"}
Le texte dit dans la vidéo.
:::`,
    '::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film" transcript="/documents/film.vtt"}',
    '::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film" captions}',
    '::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film" exemption="la vidéo n’a pas de paroles"}',
    `---
title: Un exemple
date: 2026-01-15
video:
  src: https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj
  title: Le film
  captions: true
---

Un texte.
`,
  ],
});
