import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { Alias, Document, Node, Pair, YAMLError, YAMLMap } from "yaml";

import type { Place } from "../problems";
import { checkYamlLimits } from "./yaml-limits";

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

/** For each the text is searched for what it opened. Who mends so many has others said next. */
const mostMistakes = 100;

/** Aliases may multiply a small text into a huge value; real files use none. */
const maxAliasCount = 50;

/**
 * Reads YAML 1.2 (core schema, so dates stay strings) without custom types.
 * Places are lines and columns of the given text, from 1.
 */
export function parseYaml(text: string): ParsedYaml {
  const refused = checkYamlLimits(text);
  const lines = new LineCounter();
  const document = parseDocument(refused ? "" : text, {
    lineCounter: lines,
    version: "1.2",
    schema: "core",
    customTags: [],
    resolveKnownTags: false,
    strict: true,
    // It compares each key with all others.
    uniqueKeys: false,
    prettyErrors: false,
    // What is wrong is said in French, or has no effect.
    logLevel: "error",
  });
  const placeAt = (offset: number | undefined): Place => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line, column: col };
  };
  const errors = [...document.errors, ...document.warnings];
  const mistakes = errors.slice(0, mostMistakes).map((error) => ({
    ...placeAt(openedBefore(document, error) ?? error.pos[0]),
    message: frenchMessage(error),
    mend: mends[codeOf(error)] ?? mendAny,
  }));
  if (refused) mistakes.push(refused);
  mistakes.push(
    ...repeatedKeys(document).map((offset) => ({
      ...placeAt(offset),
      message: "Ce champ est écrit deux fois.",
      mend: "Gardez-en un seul.",
    })),
    ...unknownAliases(document).map((offset) => ({
      ...placeAt(offset),
      message:
        "Cette valeur commence par « * » : elle doit être entre guillemets.",
      mend: mendAny,
    })),
  );
  return {
    ...plainValue(document, oneForEachPlace(mistakes).slice(0, mostMistakes)),
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

/** Where keys stand that their mapping has already. */
function repeatedKeys(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return offsets;
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

/** The node at a path, or the nearest around it. */
function nearestNode(
  document: Document,
  path: readonly PropertyKey[],
): Node | undefined {
  let nearest = document.contents ?? undefined;
  let node: unknown = nearest;
  for (const key of path) {
    node = isMap(node)
      ? pairsOf(node).get(String(key))?.value
      : isSeq(node)
        ? node.items[Number(key)]
        : undefined;
    if (isNode(node) && node.range) nearest = node;
  }
  return nearest;
}

function keyOffset(
  document: Document,
  path: readonly PropertyKey[],
  key: string,
): number | undefined {
  const map = nearestNode(document, path);
  if (!isMap(map)) return undefined;
  const pair = pairsOf(map).get(key);
  return isNode(pair?.key) ? pair.key.range?.[0] : map.range?.[0];
}

const knownPairs = new WeakMap<object, Map<string, Pair>>();

/** The pairs of a mapping by their keys: looking through all of them for each key takes seconds. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = knownPairs.get(map);
  if (known) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    if (isScalar(pair.key)) pairs.set(String(pair.key.value), pair);
  }
  knownPairs.set(map, pairs);
  return pairs;
}

const frenchMessages: Partial<Record<YAMLError["code"], string>> = {
  BAD_INDENT: "Le retrait de cette ligne n’est pas celui des lignes voisines.",
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
