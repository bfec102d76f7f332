import { fold } from "./words";
import { stem } from "./stem";

/** Stems by folded form: those of the words that it is a form of. */
export type Forms = ReadonlyMap<string, readonly string[]>;

/** A rule of the dictionary: which words it applies to, and what their ending becomes. */
interface Ending {
  removed: string;
  applies: RegExp | undefined;
  /** How much of the folded word goes, and what comes instead. */
  foldedLength: number;
  folded: string;
}

/** The forms of the words of some texts that no rule of endings of their language says. */
export async function formsOf(
  language: string,
  used: ReadonlySet<string>,
): Promise<Forms> {
  switch (language.split("-")[0]) {
    case "fr":
      return frenchForms(used);
    case "en":
      return englishForms(used);
    default:
      return new Map();
  }
}

/** « children » is of « child »: the irregular plurals of English, and those that it took from Latin and Greek. */
function englishForms(used: ReadonlySet<string>): Forms {
  const forms = new Map<string, string[]>();
  addPlurals(forms, used, englishPlurals, "en");
  return forms;
}

/**
 * The forms of every French word of which a text has one: « prennent » is of
 * « prendre », « yeux » of « œil », which no rule of endings says. A form whose
 * own stem is its word's is left out.
 *
 * Read from the dictionary of Grammalecte as hunspell(5) writes it: words with
 * flags, and for each flag the endings that it gives.
 *
 * @param used - the folded words of the texts
 */
export async function frenchForms(used: ReadonlySet<string>): Promise<Forms> {
  const { default: dictionary } = await import("dictionary-fr");
  const decoder = new TextDecoder();
  const endings = readEndings(decoder.decode(dictionary.aff));
  const forms = new Map<string, string[]>();
  for (const line of decoder.decode(dictionary.dic).split("\n").slice(1)) {
    const [word = "", flags = ""] = line.split("/");
    if (word === "" || !/^\p{L}/u.test(word)) continue;
    const all = foldedForms(word, flags, endings);
    if (!all.some((form) => used.has(form))) continue;
    const own = stem(word, "fr");
    for (const form of new Set(all)) {
      if (form === own || stem(form, "fr") === own) continue;
      const known = forms.get(form) ?? [];
      if (!known.includes(own)) forms.set(form, [...known, own]);
    }
  }
  addPlurals(forms, used, frenchPlurals, "fr");
  return forms;
}

/** Whose dictionary entries do not say that they go together. */
const frenchPlurals = [
  ["yeux", "œil"],
  ["aïeux", "aïeul"],
  ["cieux", "ciel"],
  ["mesdames", "madame"],
  ["messieurs", "monsieur"],
  ["mesdemoiselles", "mademoiselle"],
] as const;

const englishPlurals = [
  ["analyses", "analysis"],
  ["appendices", "appendix"],
  ["bases", "basis"],
  ["calves", "calf"],
  ["children", "child"],
  ["crises", "crisis"],
  ["criteria", "criterion"],
  ["curricula", "curriculum"],
  ["diagnoses", "diagnosis"],
  ["feet", "foot"],
  ["geese", "goose"],
  ["halves", "half"],
  ["hypotheses", "hypothesis"],
  ["indices", "index"],
  ["knives", "knife"],
  ["leaves", "leaf"],
  ["lives", "life"],
  ["loaves", "loaf"],
  ["matrices", "matrix"],
  ["men", "man"],
  ["mice", "mouse"],
  ["oxen", "ox"],
  ["people", "person"],
  ["phenomena", "phenomenon"],
  ["shelves", "shelf"],
  ["teeth", "tooth"],
  ["theses", "thesis"],
  ["thieves", "thief"],
  ["wives", "wife"],
  ["wolves", "wolf"],
  ["women", "woman"],
] as const;

/** Adds those of which a text has a form. */
function addPlurals(
  forms: Map<string, string[]>,
  used: ReadonlySet<string>,
  plurals: readonly (readonly [plural: string, word: string])[],
  language: string,
): void {
  for (const [plural, word] of plurals) {
    if (!used.has(fold(plural)) && !used.has(fold(word))) continue;
    const form = fold(plural);
    forms.set(form, [...(forms.get(form) ?? []), stem(word, language)]);
  }
}

function readEndings(affixes: string): Map<string, Ending[]> {
  const rule = /^SFX (\S+) (\S+) ([^\s/]+)\S* (\S+)/gm;
  const endings = new Map<string, Ending[]>();
  for (const [, flag = "", removed, added, where] of affixes.matchAll(rule)) {
    const ending = {
      removed: textOf(removed),
      foldedLength: fold(textOf(removed)).length,
      folded: fold(textOf(added)),
      applies: where === "." ? undefined : new RegExp(`${where}$`),
    };
    endings.set(flag, [...(endings.get(flag) ?? []), ending]);
  }
  return endings;
}

/** A lone zero stands for nothing. */
function textOf(field = ""): string {
  return field === "0" ? "" : field;
}

/** A word and its forms, folded: half a million of them, so that only endings are joined. Flags are of two signs. */
function foldedForms(
  word: string,
  flags: string,
  endings: ReadonlyMap<string, readonly Ending[]>,
): string[] {
  const base = fold(word);
  const forms = [base];
  for (const flag of flags.match(/../g) ?? []) {
    for (const ending of endings.get(flag) ?? []) {
      const { removed, applies, foldedLength, folded } = ending;
      if (!word.endsWith(removed)) continue;
      if (applies && !applies.test(word)) continue;
      forms.push(base.slice(0, base.length - foldedLength) + folded);
    }
  }
  return forms;
}
