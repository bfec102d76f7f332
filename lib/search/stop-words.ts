import { fold } from "./words";

/** Words that nearly every text has: neither indexed nor searched. */
const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words(`
    à afin ai ainsi après as au aucun aucune auquel aussi autre autres aux
    auxquelles auxquels avait avant avec avez avoir avons c ça car ce ceci cela
    celle celles celui cependant ces cet cette ceux chez ci combien comme comment d dans de
    depuis des desquelles desquels dès donc dont du duquel elle elles en entre
    es est et étaient était être eu eux fut hors ici il ils j je jusque l la
    là laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui
    ma mais me même mêmes mes moi mon n ne ni non nos notre nous on ont ou où
    par parce parmi pas pendant peu plus pour pourquoi puis puisque qu quand
    que quel quelle quelles quels qui quoi quoique s sa sans se sera seront ses
    si soi soient soit son sont sous suis sur t ta tandis te tel telle telles
    tels tes toi ton tous tout toute toutes très tu un une unes uns vers via
    voici voilà vos votre vous y
  `),
  en: words(`
    a about after all also am an and any are as at be been before being between
    both but by can did do does during each for from had has have he her here
    hers him his how i if in into is it its just me more most my no nor not of
    off on once only or other our out over own s same she so some such t than
    that the their them then there these they this those through to too under
    until up very was we were what when where which while who whom why will
    with you your
  `),
};

/** Some type no accents. */
function words(text: string): ReadonlySet<string> {
  const written = text.trim().split(/\s+/);
  return new Set([...written, ...written.map(fold)]);
}

/**
 * Whether a word says nothing of what a text is about, as it is written:
 * « mais » says nothing, « maïs » does.
 */
export function isStopWord(written: string, language: string): boolean {
  const word = written.toLowerCase().normalize("NFC");
  return lists[language.split("-")[0] ?? ""]?.has(word) ?? false;
}
