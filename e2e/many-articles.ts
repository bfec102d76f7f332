import { makeSite } from "./run-command";

/** As articles write them, and where each page is. */
const tags: readonly (readonly [written: string, path: string])[] = [
  ["Données ouvertes", "/tags/donnees-ouvertes/"],
  ["donnees-ouvertes", "/tags/donnees-ouvertes/"],
  ["Logiciels libres", "/tags/logiciels-libres/"],
  ["IGN", "/tags/ign/"],
  ["Œuvres & cætera", "/tags/oeuvres-caetera/"],
  ["Accessibilité", "/tags/accessibilite/"],
  ["🎉", "/tags/u1f389/"],
  ["عربي", "/tags/عربي/"],
  ["C++", "/tags/c/"],
];

const authors: readonly (readonly [written: string, path: string])[] = [
  ["Ada Durand", "/auteurs/ada-durand/"],
  ["Noël Lefèvre", "/auteurs/noel-lefevre/"],
  ["noel lefevre", "/auteurs/noel-lefevre/"],
  ["Équipe « code »", "/auteurs/equipe-code/"],
];

/** Where the page of a tag or of an author is, as it is written. */
export const pathOfName: ReadonlyMap<string, string> = new Map([
  ...tags,
  ...authors,
]);

const oddTitles = [
  "A</script><script>alert(1)</script>",
  "Guillemets \" et apostrophes ' et & et < et ]]>",
  "عنوان بالعربية et français",
  "Une fin de commentaire --> <!-- et après",
  "🎉",
];

/**
 * A site of many articles, with what authors leave out and what is odd in it:
 * articles without date, tags, description or image, of one title, of 1970,
 * drafts, some for later, events; and a few pages.
 */
export function makeManyArticles(count: number): Promise<string> {
  const files: Record<string, string> = {
    "content/site.yaml": [
      "name: Essai",
      "description: Les essais d’un site.",
      "social: [{ network: github, link: https://github.com/etalab }]",
      "security: { contact: mailto:ssi@exemple.gouv.fr }",
    ].join("\n"),
    "content/index.md": "---\ntitle: Essai\n---\n",
    "content/a-propos.md": "---\ntitle: À propos\n---\n\nQui nous sommes.\n",
    "content/aide/index.md":
      "---\ntitle: Aide\n---\n\n[Installer](./installer.md)\n",
    "content/aide/installer.md":
      "---\ntitle: Installer\n---\n\n## Étape une\n\n[Haut](#étape-une) [Aide](../)\n".replace(
        "#étape-une",
        "#etape-une",
      ),
  };
  for (let index = 1; index <= count; index += 1) {
    files[`content/articles/${nameOf(index)}.md`] = article(index, count);
  }
  return makeSite(files);
}

function nameOf(index: number): string {
  return `a${String(index).padStart(5, "0")}`;
}

function article(index: number, count: number): string {
  const every = (step: number) => index % step === 0;
  // Drafts and what is for later have no address to lead to.
  const next = isPublished(index + 1) && index < count ? index + 1 : 1;
  const title =
    oddTitles[index - 1] ?? (every(40) ? "Bilan annuel" : `Article ${index}`);
  const year = index === 7 ? 1970 : 2015 + (index % 11);
  const day = `${year}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
  const pick = (list: typeof tags, shift: number) =>
    JSON.stringify(list[(index * 7 + shift) % list.length]?.[0]);
  const head = [
    `title: ${JSON.stringify(title)}`,
    ...(every(37) ? [] : [`date: ${every(60) ? "2999-01-01" : day}`]),
    ...(every(5)
      ? []
      : [
          `description: ${JSON.stringify(`Ce que dit l’article ${index}, « ${title} ».`)}`,
        ]),
    ...(every(11) ? [] : [`tags: [${pick(tags, 0)}, ${pick(tags, 4)}]`]),
    ...(every(3) ? [] : [`authors: [${pick(authors, 0)}]`]),
    ...(every(25) ? ["draft: true"] : []),
    // Events: of an hour, of whole days, cancelled, without a place.
    ...(every(4) ? [`start: 2026-07-0${1 + (index % 9)} 14:30`] : []),
    ...(every(9) && !every(4) ? ["start: 2026-12-01", "end: 2026-12-03"] : []),
    ...(every(8) ? ["cancelled: true", 'place: "Lyon, 3 <rue> & quai"'] : []),
  ];
  const words = `Le texte de l’article ${index}, que personne d’autre ne dit.`;
  return [
    "---",
    ...head,
    "---",
    "",
    every(17) ? "" : words,
    "",
    "## Une partie",
    "",
    `[Le suivant](/articles/${nameOf(next)}/#une-partie) et [le haut](#une-partie).`,
    "",
    ':::quote{author="Hélène Jonin" role="chargée de mission"}',
    `Une phrase qui cite l’article ${index}.`,
    ":::",
    "",
    '::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="Les encadrants"}',
    "",
  ].join("\n");
}

function isPublished(index: number): boolean {
  return index % 25 !== 0 && index % 60 !== 0;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
