import type { Nodes, Root, Text } from "hast";

import { inline, verbatim } from "../content/apply-typography";
import { placeOf } from "../content/tree";
import { fileStart, type Place } from "../problems";
import { defineRule } from "./rule";

export const colourAlone = defineRule({
  name: "colour-alone",
  level: "warning",
  group: "text",
  title: "Repère qui ne tient qu’à une couleur",
  explanation:
    "Désigner quelque chose par sa seule couleur n’apprend rien à qui ne la distingue pas, à qui écoute la page, ni à qui l’imprime. Un mot, un signe ou un symbole le dit à tous.",
  criteria: ["3.1"],
  checkFile: ({ entry, text }) => {
    const { prose, pieces } = proseOf(entry.body.tree);
    const lines = text.split("\n");
    return [...prose.matchAll(colourAloneWords)].map(({ 0: words, index }) => ({
      ...placeIn(pieces, index, words, lines),
      message: `Le repère « ${words.replace(/\s+/g, " ")} » ne tient qu’à une couleur.`,
      mend: "Dites-le aussi par un mot, un signe ou un symbole.",
    }));
  },
  bad: [
    "Les ‸champs en rouge sont obligatoires.",
    "Les étapes déjà faites sont ‸indiquées en **vert**.",
    `- Le nombre de services
  et, parmi eux, les retards ‸(en orange).`,
    "The ‸rows in yellow are late.",
  ],
  good: [
    "Les champs obligatoires sont suivis d’un astérisque.",
    "Les champs marqués en rouge et d’un astérisque sont obligatoires.",
    "La carte verte passe au bleu, dans un film qui finit en rouge et noir.",
    "L’attribut vaut `champs en rouge`.",
  ],
});

const colours =
  "bleu|gris|jaune|marron|mauve|noir|orange|rose|rouge|turquoise|vert|violet";
const shown =
  "(?:affich|color|colori|encadr|entour|indiqu|marqu|not|représent|signal|soulign|surlign)ée?s?|(?:écri|inscri)te?s?|(?:ap)?par(?:aît|aissent)|figurent?|ci-(?:contre|dessous|dessus),?";
const things =
  "(?:barre|carré|case|cellule|champ|chiffre|colonne|courbe|élément|étape|flèche|lien|ligne|mot|point|rond|segment|texte|titre|trait|zone)s?|passages";
const coloursInEnglish =
  "blue|gr[ae]y|green|orange|pink|purple|red|violet|yellow";
const shownInEnglish =
  "circled|displayed|highlighted|indicated|marked|outlined|printed|shown|underlined|written";
const thingsInEnglish =
  "(?:area|bar|cell|column|curve|field|item|line|link|part|passage|point|row|word)s?|box(?:es)?";

/** « In red and … » is two colours, or a colour and another sign. */
const colourAloneWords = new RegExp(
  `(?<!\\p{L})(?:(?:(?:${shown}|${things})\\s|\\()en\\s(?:${colours})|(?:(?:${shownInEnglish}|${thingsInEnglish})\\s|\\()in\\s(?:${coloursInEnglish}))(?!\\p{L}|\\s(?:et|ou|and|or)\\s)`,
  "giu",
);

/** A text of a body, and where it starts in the prose. */
interface Piece {
  node: Text;
  start: number;
}

/** What stands between two blocks, and for code: no words of a sentence go across. */
const end = "\0";

/** All the sentences of a body on end, and the texts that they are made of. */
function proseOf(tree: Root): { prose: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let prose = "";
  const collect = (node: Nodes): void => {
    if (node.type === "text") {
      pieces.push({ node, start: prose.length });
      prose += node.value;
    }
    if (!("children" in node)) return;
    const goesOn = node.type === "element" && inline.has(node.tagName);
    if (!goesOn) prose += end;
    if (node.type !== "element" || !verbatim.has(node.tagName)) {
      for (const child of node.children) collect(child);
    }
    if (!goesOn) prose += end;
  };
  collect(tree);
  return { prose, pieces };
}

/** Where words of the prose were written: the tree only says where each text starts. */
function placeIn(
  pieces: readonly Piece[],
  index: number,
  words: string,
  lines: readonly string[],
): Place {
  const piece = pieces.findLast(({ start }) => start <= index);
  if (!piece) return fileStart;
  const { node, start } = piece;
  const first = placeOf(node);
  const before = node.value.slice(0, index - start).split("\n");
  const line = first.line + before.length - 1;
  const from = before.length === 1 ? first.column - 1 : 0;
  const [written = ""] = node.value
    .slice(index - start, index - start + words.length)
    .split("\n");
  const found = (lines[line - 1] ?? "").indexOf(written, from);
  return { line, column: Math.max(found, from) + 1 };
}
