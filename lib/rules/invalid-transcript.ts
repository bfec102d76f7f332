import { defineRule } from "./rule";

const article = `---
title: Un exemple
date: 2026-01-15
---

::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film" ‸transcript="film.vtt"}
`;

export const invalidTranscript = defineRule({
  name: "invalid-transcript",
  level: "error",
  group: "players",
  title: "Fichier de sous-titres illisible",
  explanation:
    "Les paroles de ce fichier font la transcription de la vidéo : ce qui ne peut pas y être lu manque à qui n’entend pas.",
  bad: [
    {
      files: {
        "content/articles/film/index.md": article,
        "content/articles/film/film.vtt":
          "1\n00:00:01,000 --> 00:00:04,000\nBonjour à tous.\n",
      },
    },
    {
      files: {
        "content/articles/film/index.md": article,
        "content/articles/film/film.vtt":
          "WEBVTT\n\n00:00:01,000 --> 00:00:04,000\nBonjour à tous.\n",
      },
    },
  ],
  good: [
    {
      files: {
        "content/articles/film/index.md": article.replace("‸", ""),
        "content/articles/film/film.vtt":
          "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Alix>Bonjour à tous.\n",
      },
    },
  ],
});
