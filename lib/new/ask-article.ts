import { nearestName } from "../nearest-name";
import { knownTag, nearTag, readTagList, usedTags } from "./choose-tags";
import { oneLine } from "./draft-text";
import { usualCollection } from "./plan-article";
import type { SiteOutline } from "./site-outline";
import { isSlug, slugOf } from "./slug";

/** Shows a question and gives what was answered, on one line. */
export type Ask = (question: string) => Promise<string>;

/** A title, asked until there is one. */
export async function askTitle(ask: Ask): Promise<string> {
  for (;;) {
    const title = oneLine(await ask("Titre de l’article : "));
    if (title !== "") return title;
  }
}

/** The name of the folder of an article whose title gives none. */
export async function askSlug(ask: Ask): Promise<string> {
  for (;;) {
    const answer = await ask(
      "Nom du dossier, qui fera l’adresse (lettres sans accent, chiffres, tirets) : ",
    );
    const slug = isSlug(answer.trim()) ? answer.trim() : slugOf(answer);
    if (slug !== "") return slug;
  }
}

/** A collection, by its number, its name or its title. */
export async function askCollection(
  outline: SiteOutline,
  ask: Ask,
): Promise<string> {
  const collections = Object.entries(outline.settings.collections);
  const usual = usualCollection(outline);
  const lines = collections.map(
    ([name, { title }], index) => `  ${index + 1}. ${title} (${name})\n`,
  );
  const rank = collections.findIndex(([name]) => name === usual) + 1;
  let question = `Collections de ce site :\n${lines.join("")}Dans laquelle ? [${rank}] `;
  for (;;) {
    const answer = (await ask(question)).trim();
    if (answer === "") return usual;
    const found = collections.find(
      ([name, { title }], index) =>
        answer === String(index + 1) ||
        [name, title].some((one) => one.toLowerCase() === answer.toLowerCase()),
    );
    if (found) return found[0];
    const near = nearestName(
      answer,
      collections.map(([name]) => name),
    );
    question = `« ${answer} » n’est pas une collection${near ? ` ; peut-être « ${near} »` : ""}. Dans laquelle ? [${rank}] `;
  }
}

/** Tags, by the numbers of those that are shown or by name; a name close to a known one is asked about. */
export async function askTags(
  { tags }: SiteOutline,
  ask: Ask,
): Promise<string[]> {
  const shown = usedTags(tags);
  const list = shown.map((tag, index) => `  ${index + 1}. ${tag}\n`).join("");
  const answer = await ask(
    shown.length > 0
      ? `Thèmes déjà employés sur ce site :\n${list}Thèmes de l’article, séparés par des virgules (numéros ou noms ; Entrée pour aucun) : `
      : "Thèmes de l’article, séparés par des virgules (Entrée pour aucun) : ",
  );
  const names = [...tags.values()].map(({ name }) => name);
  const chosen: string[] = [];
  for (const written of readTagList(answer)) {
    const known = knownTag(written, tags);
    const numbered = /^\d{1,2}$/.test(written)
      ? names.slice(0, shown.length)[Number(written) - 1]
      : undefined;
    chosen.push(known ?? numbered ?? (await confirmNew(written, tags, ask)));
  }
  return [...new Set(chosen)];
}

async function confirmNew(
  name: string,
  tags: SiteOutline["tags"],
  ask: Ask,
): Promise<string> {
  const near = nearTag(name, tags);
  if (near === undefined) return name;
  const answer = await ask(
    `« ${name} » n’est pas encore un thème du site. Employer « ${near} » à la place ? [O/n] `,
  );
  return /^n(?:on)?$/i.test(answer.trim()) ? name : near;
}
