import type { Nodes, Root } from "hast";
import { toText } from "hast-util-to-text";

import { verbatim } from "../content/apply-typography";
import { detectLanguage, isDetected } from "../content/detect-language";
import { placeOf } from "../content/tree";
import { fileStart } from "../problems";
import { defineRule } from "./rule";

export const wrongLanguage = defineRule({
  name: "wrong-language",
  level: "warning",
  group: "text",
  title: "Texte dans une autre langue que la sienne",
  explanation:
    'La langue d’un article, que disent son en-tête (« lang ») ou son dossier, sinon les réglages du site, décide de la voix des lecteurs d’écran, des espaces et de la recherche. Un long passage dans une autre langue se dit par `<div lang="en">`.',
  criteria: ["8.4"],
  checkFile: ({ entry: { body, language } }) => {
    if (!isDetected(language)) return [];
    const found = detectLanguage(toText(withoutOthers(body.tree)));
    if (found === undefined || found === language) return [];
    const start = body.tree.children.find(({ position }) => position);
    return [
      {
        ...(start ? placeOf(start) : fileStart),
        message: `Ce texte est en ${nameOf(found)}, et son article est dit en ${nameOf(language)}.`,
        mend: `Ajoutez « lang: ${found} » dans l’en-tête, ou placez l’article dans le dossier de cette langue.`,
      },
    ];
  },
  bad: [
    `‸The team publishes every month what it has learnt: what worked, what did
not work, and why. Articles are short, and anybody may read them again before
they are published. Those who would like to write one find here what they need
to begin, without installing anything more than a text editor.

It takes ten minutes to write the first one, and less for those that follow.`,
  ],
  good: [
    `L’équipe publie chaque mois ce qu’elle a appris : ce qui a marché, ce qui
n’a pas marché, et pourquoi. Les articles sont courts, et chacun peut les relire
avant leur parution. Ceux qui voudraient en écrire un trouvent ici de quoi
commencer, sans rien installer de plus qu’un éditeur de texte.`,
    {
      files: {
        "content/site.yaml": "languages: [fr, en]\n",
        "content/articles/learnt.md": `---
title: What the team has learnt
lang: en
---

The team publishes every month what it has learnt: what worked, what did
not work, and why. Articles are short, and anybody may read them again before
they are published. Those who would like to write one find here what they need
to begin, without installing anything more than a text editor.
`,
      },
    },
    `Voici le message :

<div lang="en">

The team publishes every month what it has learnt: what worked, what did
not work, and why. Articles are short, and anybody may read them again before
they are published. Those who would like to write one find here what they need
to begin, without installing anything more than a text editor.

</div>`,
  ],
});

/** A body without its code and the passages that say their language. */
function withoutOthers(tree: Root): Root {
  return { type: "root", children: tree.children.filter(isOwn).map(ownOnly) };
}

function ownOnly<Node extends Nodes>(node: Node): Node {
  if (node.type !== "element") return node;
  return { ...node, children: node.children.filter(isOwn).map(ownOnly) };
}

function isOwn(node: Nodes): boolean {
  return !(
    node.type === "element" &&
    (verbatim.has(node.tagName) || node.properties.lang !== undefined)
  );
}

function nameOf(language: string): string {
  return (
    new Intl.DisplayNames("fr", { type: "language" }).of(language) ?? language
  );
}
