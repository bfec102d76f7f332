import matter from "gray-matter";

import { fileStart, type Problem } from "../problems";
import type { RuleName } from "../rules";
import { parseYaml, type ParsedYaml } from "../yaml/parse-yaml";

/** A source file cut in two, both parts with the lines of the whole file. */
export interface SplitSource {
  /** The front matter; empty when there is none. Its places count from line 1 of the file. */
  yaml: ParsedYaml;
  /** The body, with an empty line for each line of front matter, so that its lines are true. */
  body: string;
  problems: Problem[];
}

class RefusedLanguage extends Error {}

const refuse = () => {
  throw new RefusedLanguage();
};

/**
 * gray-matter only cuts: its own YAML engine turns impossible dates into other
 * dates, its `js` engine runs code, and without options it caches a failed
 * parse as an empty one.
 */
const engines = {
  yaml: { parse: () => ({}), stringify: () => "" },
  javascript: { parse: refuse, stringify: () => "" },
  json: { parse: refuse, stringify: () => "" },
};

/** In characters. What cuts takes a time that grows with the square of the length. */
const longestFrontMatter = 20_000;

/** Cuts a normalized text into its front matter and its body. */
export function splitFrontMatter(file: string, text: string): SplitSource {
  const report = (
    rule: RuleName,
    message: string,
    mend: string,
    place = fileStart,
  ): Problem => ({ file, ...place, rule, message, mend });

  if (/^---[ \t]*\n/.test(text) && !/\n---[ \t]*(?:\n|$)/.test(text)) {
    return {
      yaml: parseYaml(""),
      body: "",
      problems: [
        report(
          "unclosed-front-matter",
          "L’en-tête commencé par « --- » n’est jamais fermé.",
          "Ajoutez une ligne « --- » après le dernier champ de l’en-tête.",
        ),
      ],
    };
  }
  const length = text.startsWith("---") ? text.indexOf("\n---", 3) : 0;
  if (length > longestFrontMatter) {
    return {
      yaml: parseYaml(""),
      body: "",
      problems: [
        report(
          "file-too-big",
          `L’en-tête de ce fichier a ${length.toLocaleString("fr")} caractères : il en a au plus ${longestFrontMatter.toLocaleString("fr")}.`,
          "Gardez-y les champs, et écrivez les textes après lui.",
        ),
      ],
    };
  }
  let cut: matter.GrayMatterFile<string>;
  try {
    cut = matter(text, { engines, language: "yaml" });
  } catch {
    return {
      yaml: parseYaml(""),
      body: "",
      problems: [
        report(
          "front-matter-language",
          "L’en-tête n’est pas écrit en YAML.",
          "Commencez-le par « --- » seul, et écrivez-le en YAML : « title: Mon titre ».",
        ),
      ],
    };
  }
  const head = text.slice(0, text.length - cut.content.length);
  const yaml = parseYaml(head.replace(/^---.*|^---[ \t]*$/gm, ""));
  return {
    yaml,
    body: head.replace(/[^\n]/g, "") + cut.content,
    problems: yaml.mistakes.map((mistake) =>
      report("invalid-yaml", mistake.message, mistake.mend, {
        line: mistake.line,
        column: mistake.column,
      }),
    ),
  };
}
