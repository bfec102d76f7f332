import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { Alias, Document, Node, YAMLError } from "yaml";

import type { Place } from "../problems";

/** A mistake in the YAML itself, in French, at its place in the text. */
export interface YamlMistake extends Place {
  message: string;
  mend: string;
}

/** YAML text as plain values, with the place of each key and value. */
export interface ParsedYaml {
  value: unknown;
  mistakes: YamlMistake[];
  /** The place of the value at a path of keys and indexes, or of its nearest parent. */
  placeOfValue: (path: readonly PropertyKey[]) => Place;
  /** The place of a key inside the mapping at a path. */
  placeOfKey: (path: readonly PropertyKey[], key: string) => Place;
}

/** Aliases may multiply a small text into a huge value; real files use none. */
const maxAliasCount = 50;

/**
 * Reads YAML 1.2 (core schema, so dates stay strings) without custom types.
 * Places are lines and columns of the given text, from 1.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: "1.2",
    schema: "core",
    customTags: [],
    resolveKnownTags: false,
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    // What is wrong is said in French, or has no effect.
    logLevel: "error",
  });
  const placeAt = (offset: number | undefined): Place => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line, column: col };
  };
  const mistakes = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(openedBefore(document, error) ?? error.pos[0]),
    message: frenchMessage(error),
    mend: mends[codeOf(error)] ?? mendAny,
  }));
  mistakes.push(
    ...unknownAliases(document).map((offset) => ({
      ...placeAt(offset),
      message:
        "Cette valeur commence par « * » : elle doit être entre guillemets.",
      mend: mendAny,
    })),
  );
  return {
    ...plainValue(document, oneForEachPlace(mistakes)),
    placeOfValue: (path) => placeAt(nearestNode(document, path)?.range?.[0]),
    placeOfKey: (path, key) => placeAt(keyOffset(document, path, key)),
  };
}

function plainValue(
  document: Document,
  mistakes: YamlMistake[],
): { value: unknown; mistakes: YamlMistake[] } {
  if (mistakes.length > 0) return { value: undefined, mistakes };
  try {
    return { value: document.toJS({ maxAliasCount }), mistakes };
  } catch {
    const message = "Les alias YAML (« * ») sont trop nombreux ou en boucle.";
    const mend = "Écrivez chaque valeur en entier, sans alias.";
    return {
      value: undefined,
      mistakes: [{ line: 1, column: 1, message, mend }],
    };
  }
}

/** Where texts stand that begin with `*` and are read as names of nothing, or of what holds them. */
function unknownAliases(document: Document): number[] {
  const anchors = new Set<string>();
  const offsets: number[] = [];
  visit(document, {
    Node: (_, node, around) => {
      if (!isAlias(node)) anchors.add(node.anchor ?? "");
      else if (!anchors.has(node.source) || holdsItself(node, around))
        offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** A value without end, which nothing could write. */
function holdsItself({ source }: Alias, around: readonly unknown[]): boolean {
  return around.some((one) => isCollection(one) && one.anchor === source);
}

/** The parser says twice what is wrong with some values. */
function oneForEachPlace(mistakes: readonly YamlMistake[]): YamlMistake[] {
  const places = new Set<string>();
  return mistakes.filter(({ line, column }) => {
    const count = places.size;
    return places.add(`${line}:${column}`).size > count;
  });
}

/** The parser's code, but where it holds something else for the cause. */
function codeOf({ code, message }: YAMLError): YAMLError["code"] {
  if (/ end with a /.test(message)) return "MISSING_CHAR";
  if (/ followed by map values/.test(message)) return "MULTILINE_IMPLICIT_KEY";
  return code;
}

/** Where the quote or the bracket opens that an error says is not closed. */
function openedBefore(
  document: Document,
  error: YAMLError,
): number | undefined {
  const { pos } = error;
  if (codeOf(error) !== "MISSING_CHAR") return undefined;
  let opened: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const isOpened =
        (isScalar(node) && node.type?.startsWith("QUOTE")) ||
        (isCollection(node) && node.flow);
      const [start, , end] = node.range ?? [];
      if (!isOpened || start === undefined || end === undefined) return;
      if (start <= pos[0] && pos[0] <= end) opened = start;
    },
  });
  return opened;
}

function nearestNode(
  document: Document,
  path: readonly PropertyKey[],
): Node | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node;
  }
  return document.contents ?? undefined;
}

function keyOffset(
  document: Document,
  path: readonly PropertyKey[],
  key: string,
): number | undefined {
  const map: unknown =
    path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === key,
  );
  return isNode(pair?.key) ? pair.key.range?.[0] : map.range?.[0];
}

const frenchMessages: Partial<Record<YAMLError["code"], string>> = {
  BAD_INDENT: "Le retrait de cette ligne n’est pas celui des lignes voisines.",
  DUPLICATE_KEY: "Ce champ est écrit deux fois.",
  MISSING_CHAR:
    "Il manque un caractère : une virgule, un guillemet ou un crochet fermant.",
  TAB_AS_INDENT: "Le retrait est fait d’une tabulation.",
  BLOCK_AS_IMPLICIT_KEY:
    "Cette valeur contient « : » : elle doit être entre guillemets.",
  MULTILINE_IMPLICIT_KEY: "Il manque « : » après le nom du champ.",
  UNEXPECTED_TOKEN: "Un caractère inattendu se trouve ici.",
  TAG_RESOLVE_FAILED: "Les types YAML (« ! ») ne sont pas acceptés.",
  MULTIPLE_DOCS: "Un seul document YAML est attendu.",
};

const mendAny =
  "Mettez entre guillemets une valeur qui contient « : », « # » ou des guillemets.";

const mends: Partial<Record<YAMLError["code"], string>> = {
  DUPLICATE_KEY: "Gardez-en un seul.",
  MISSING_CHAR: "Fermez le guillemet ou le crochet.",
  TAB_AS_INDENT: "Remplacez les tabulations par des espaces.",
  TAG_RESOLVE_FAILED: "Retirez ce type : écrivez la valeur seule.",
};

function frenchMessage(error: YAMLError): string {
  return (
    frenchMessages[codeOf(error)] ??
    "Ce passage n’est pas du YAML valide : vérifiez les retraits, les guillemets et les « : »."
  );
}
