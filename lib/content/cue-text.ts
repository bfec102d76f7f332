import { parseEntities } from "parse-entities";

/** Words said in one manner. */
export interface Words {
  text: string;
  /** Written in italics. */
  emphasis: boolean;
  /** Written in bold. */
  strong: boolean;
  /** Their language, when the file says it. */
  language: string | undefined;
}

/** A line of a cue, or the part of it that one person says. */
export interface SpokenLine {
  /** Who speaks, when the file says it. */
  speaker: string | undefined;
  words: Words[];
}

/**
 * A tag of a cue: its slash, its name or a time, its classes, and what it says
 * besides. Players skip those that they do not know, as HTML; `a < b` is none.
 */
const tag =
  /<(?<end>\/?)(?<name>[a-z!][^\s.<>]*|\d+:[\d:]+)(?:\.[^\s<>]*)?(?:\s(?<says>[^<>]*))?>/gi;

const languageCode = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i;

/** The lines of a cue, its tags read or taken out: none holds HTML. */
export function readCueText(text: string): SpokenLine[] {
  const lines: SpokenLine[] = [];
  let speaker: string | undefined;
  let manner: Omit<Words, "text"> = {
    emphasis: false,
    strong: false,
    language: undefined,
  };
  let at = 0;
  const say = (end: number) => {
    const [first = "", ...others] = parseEntities(text.slice(at, end)).split(
      "\n",
    );
    const last = lines.at(-1);
    if (last && last.speaker === speaker) {
      last.words.push({ ...manner, text: first });
    } else lines.push({ speaker, words: [{ ...manner, text: first }] });
    for (const other of others) {
      lines.push({ speaker, words: [{ ...manner, text: other }] });
    }
  };
  for (const { 0: written, index, groups } of text.matchAll(tag)) {
    say(index);
    at = index + written.length;
    const { name, end, says = "" } = groups ?? {};
    const isOpen = end !== "/";
    const said = plain(parseEntities(says));
    if (name === "v") speaker = isOpen && said ? said : undefined;
    if (name === "i") manner = { ...manner, emphasis: isOpen };
    if (name === "b") manner = { ...manner, strong: isOpen };
    if (name === "lang") {
      const language = isOpen && languageCode.test(said) ? said : undefined;
      manner = { ...manner, language };
    }
  }
  say(text.length);
  return lines.map(tidyLine).filter(({ words }) => words.length > 0);
}

/** The words of a line as a text. */
export function textOf(words: readonly Words[]): string {
  return words.map(({ text }) => text).join("");
}

/** Words joined to others, in as few runs as their manners allow. */
export function joinWords(words: readonly Words[]): Words[] {
  const joined: Words[] = [];
  for (const one of words) {
    const last = joined.at(-1);
    if (last && sameManner(last, one)) {
      joined[joined.length - 1] = { ...last, text: last.text + one.text };
    } else if (one.text) joined.push(one);
  }
  return joined;
}

function sameManner(one: Words, other: Words): boolean {
  return (
    one.emphasis === other.emphasis &&
    one.strong === other.strong &&
    one.language === other.language
  );
}

/** One space between words, none around the line. */
function tidyLine({ speaker, words }: SpokenLine): SpokenLine {
  let before = " ";
  const spaced = words.map((one) => {
    const text = (before + one.text).replace(/[ \t]+/g, " ").slice(1);
    before = text.endsWith(" ") || (text === "" && before === " ") ? " " : "x";
    return { ...one, text };
  });
  const filled = joinWords(spaced);
  const last = filled.at(-1);
  if (last) filled[filled.length - 1] = { ...last, text: last.text.trimEnd() };
  return { speaker, words: filled.filter(({ text }) => text !== "") };
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
