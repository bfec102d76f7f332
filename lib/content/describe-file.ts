import { posix } from "node:path";

import type { Language } from "./entry";

/** A file in words, for who decides whether to download it. */
export interface FileDescription {
  name: string;
  /** Its format, weight and language: « PDF – 61,88 ko – Anglais ». */
  detail: string;
  /** Its language, when it is not the reader's. */
  foreign: Language | undefined;
}

/** The languages of the European Union, whose codes a file's name may end with. */
const languageCodes =
  "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(
    " ",
  );
const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/**
 * Says a file in the language of a page. Its own language is the one given,
 * else the code that its name ends with, as in `rapport.en.pdf`.
 */
export function describeFile(
  { file, bytes }: { file: string; bytes: number },
  language: Language,
  given?: Language,
): FileDescription {
  const { base, name, ext } = posix.parse(file);
  const own = given ?? codeAtEnd(name);
  const foreign = own === language ? undefined : own;
  const parts = [
    ext.slice(1).toUpperCase(),
    weight(bytes, language),
    foreign && languageName(foreign, language),
  ];
  return { name: base, detail: parts.filter(Boolean).join(" – "), foreign };
}

function codeAtEnd(name: string): Language | undefined {
  const code = /[._-]([a-z]{2})$/.exec(name)?.[1];
  return code && languageCodes.includes(code) ? code : undefined;
}

/** In thousands, as storage is sold and as the DSFR counts. */
function weight(bytes: number, language: Language): string {
  const power = Math.min(
    units.length - 1,
    Math.floor(Math.log10(Math.max(1, bytes)) / 3),
  );
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: units[power] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: 2,
  }).format(bytes / 1000 ** power);
}

function languageName(code: Language, language: Language): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(code);
  const [first = "", ...rest] = name ?? code;
  return first.toLocaleUpperCase(language) + rest.join("");
}
