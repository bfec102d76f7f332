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
    a about after again against all also am an and any are as at be because
    been before being below between both but by can cannot could did do does
    doing during each either few for from further had has have having he her
    here hers herself him himself his how however i if in into is it its itself
    just me more most much must my myself neither no nor not now of off on once
    only onto or other our ours ourselves out over own per same she should
    since so some such than that the their theirs them themselves then there
    these they this those though through thus to too under until up upon
    very via was we were what when where whether which while who whom whose why
    will with within without would yet you your yours yourself yourselves
    aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't
    mustn't needn't shouldn't wasn't weren't won't wouldn't he'd he'll he's
    here's how's i'd i'll i'm i've it'd it'll it's let's she'd she'll she's
    that's there's they'd they'll they're they've we'd we'll we're we've what's
    where's who's you'd you'll you're you've
    aren couldn didn doesn hadn hasn haven isn ll mustn needn re shouldn ve wasn
    weren wouldn
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
  const word = written.toLowerCase().normalize("NFC").replace(/[’ʼ‘]/g, "'");
  return lists[language.split("-")[0] ?? ""]?.has(word) ?? false;
}
