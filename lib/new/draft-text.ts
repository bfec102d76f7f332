import type { Day } from "../content/day";

/** What the front matter of a new article says. */
export interface Draft {
  title: string;
  date: Day;
  tags: readonly string[];
  /** The tags of the site with how many articles have each, to choose from. */
  usedTags: readonly string[];
}

/**
 * Text as a title or a tag can be: on one line, without control characters,
 * its accents as keyboards write them.
 */
export function oneLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** The file of a new article: its front matter, explained, and nothing after it. */
export function draftText({ title, date, tags, usedTags }: Draft): string {
  const used =
    usedTags.length > 0
      ? ` Déjà employés sur ce site : ${usedTags.map(oneLine).join(", ")}.`
      : "";
  return `---
# Le titre : une phrase courte, sans point final.
title: ${quoted(title)}

# Le chapô, repris dans les listes : une ou deux phrases, de 100 à 160 caractères.
description: ""

# Le jour de publication, année d’abord. Avec un jour à venir, l’article paraît ce jour-là.
date: ${date}

# Les thèmes, qui relient les articles entre eux.${used}
${tagLines(tags)}

# L’image principale, à poser à côté de ce fichier, et ce qu’elle montre.
# image:
#   path: ./image.png
#   alt: "Un pont à deux arches."

# Les noms des auteurs.
# authors:
#   - "Prénom Nom"

# Un brouillon se voit dans l’aperçu, jamais sur le site publié : retirez cette ligne pour publier.
draft: true
---
`;
}

function tagLines(tags: readonly string[]): string {
  return tags.length > 0
    ? ["tags:", ...tags.map((tag) => `  - ${quoted(tag)}`)].join("\n")
    : "tags: []";
}

/** As JSON, which YAML 1.2 reads: whatever the text holds, it is not read as something else. */
function quoted(text: string): string {
  return JSON.stringify(oneLine(text));
}
