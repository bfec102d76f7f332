import type { z } from "zod";

import { nearestName } from "../nearest-name";
import { isRuleName, type RuleName } from "../rules";
import type { Place } from "../problems";
import type { ParsedYaml } from "./parse-yaml";

/** A field that does not fit its schema. */
export interface FieldProblem extends Place {
  /** `unknown-field`, `missing-field`, or the rule that the schema names in `params`, else `invalid-field`. */
  rule: RuleName;
  message: string;
  mend: string;
}

export type Validation<Value> =
  | { value: Value; problems: [] }
  | { value: undefined; problems: FieldProblem[] };

/**
 * Checks parsed YAML against a schema. Every wrong field is reported at its
 * own place; a schema's French `error` becomes the message and the field's
 * description the mend.
 */
export function validateYaml<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
): Validation<z.output<Schema>> {
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: undefined,
    problems: result.error.issues.flatMap((issue) =>
      describeIssue(issue, schema, yaml),
    ),
  };
}

function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  yaml: ParsedYaml,
): FieldProblem[] {
  const field = fieldName(issue.path);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      ...yaml.placeOfKey(issue.path, key),
      rule: "unknown-field",
      message: `Le champ « ${fieldName([...issue.path, key])} » est inconnu.`,
      mend: mendUnknown(key, known),
    }));
  }
  if (issue.path.length === 0 && issue.code === "invalid_type") {
    return [
      {
        ...yaml.placeOfValue([]),
        rule: "invalid-field",
        message: "Des champs (« nom: valeur ») sont attendus ici.",
        mend: "Écrivez chaque champ sur sa ligne : son nom, « : », puis sa valeur.",
      },
    ];
  }
  const parts = issue.code === "invalid_union" ? wrongParts(issue) : [];
  if (parts.length > 0) {
    return parts.flatMap((part) => describeIssue(part, schema, yaml));
  }
  const about = schemaAt(schema, issue.path)?.description;
  const missing = issue.code === "invalid_type" && issue.input === undefined;
  if (missing && valueAt(yaml.value, issue.path) === undefined) {
    return [
      {
        ...yaml.placeOfValue(issue.path.slice(0, -1)),
        rule: "missing-field",
        message: `Le champ « ${field} » manque.`,
        mend: about ? `Ajoutez-le. ${about}` : "Ajoutez-le.",
      },
    ];
  }
  const place =
    issue.code === "invalid_key"
      ? yaml.placeOfKey(issue.path.slice(0, -1), String(issue.path.at(-1)))
      : yaml.placeOfValue(issue.path);
  return [
    {
      ...place,
      rule: ruleOf(issue),
      message: `Le champ « ${field} » n’est pas valide : ${reason(issue)}.`,
      mend: about ?? "Corrigez cette valeur.",
    },
  ];
}

/** What is wrong inside a value whose outer form is one of those accepted. */
function wrongParts({
  errors,
  path,
}: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const inside = errors.find((issues) =>
    issues.every((issue) => issue.path.length > 0),
  );
  return (inside ?? []).map((issue) => ({
    ...issue,
    path: [...path, ...issue.path],
  }));
}

function ruleOf(issue: z.core.$ZodIssue): RuleName {
  const rule: unknown =
    issue.code === "custom" ? issue.params?.rule : undefined;
  return isRuleName(rule) ? rule : "invalid-field";
}

function mendUnknown(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  if (near) return `Vouliez-vous dire « ${near} » ?`;
  return known.length > 0
    ? `Retirez-le, ou choisissez parmi : ${known.join(", ")}.`
    : "Retirez-le.";
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, key) =>
      typeof parent === "object" && parent !== null
        ? Reflect.get(parent, key)
        : undefined,
    value,
  );
}

const someFields = "des champs (« nom: valeur ») sont attendus ici";

const expectations: Record<string, string> = {
  string: "du texte est attendu ici",
  number: "un nombre est attendu ici",
  int: "un nombre entier est attendu ici",
  boolean: "« true » ou « false » est attendu ici",
  array: "une liste est attendue ici",
  object: someFields,
  record: someFields,
};

const unaccepted = "sa valeur n’est pas acceptée";

/** What zod says of a union whose schema has no message of its own. */
const zodUnionMessage = "Invalid input";

/** Messages of our own schemas are French sentences; zod's own are replaced. */
function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      // A field that is retired says why.
      return issue.expected === "never"
        ? issue.message
        : (expectations[issue.expected] ?? unaccepted);
    case "invalid_value":
      return `valeurs possibles : ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.minimum === 1 && issue.origin === "string"
        ? "il est vide"
        : `au moins ${issue.minimum} attendu`;
    case "too_big":
      return `au plus ${issue.maximum} attendu`;
    case "invalid_union":
      return issue.message === zodUnionMessage
        ? "sa forme n’est pas reconnue"
        : issue.message;
    case "invalid_format":
    case "custom":
      return issue.message;
    case "invalid_key":
      return issue.issues[0]?.message ?? unaccepted;
    default:
      return unaccepted;
  }
}

type Definition = z.core.$ZodTypes["_zod"]["def"];

/** The schema of the field at a path, as far as objects, lists and wrappers lead. */
function schemaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): z.ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    const inner: Definition | undefined =
      current && definition(unwrap(current));
    if (inner?.type === "object") current = inner.shape[String(key)];
    else if (inner?.type === "array") current = inner.element;
    else if (inner?.type === "record") current = inner.valueType;
    else return undefined;
  }
  return current as z.ZodType | undefined;
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  const inner = found && definition(unwrap(found));
  if (inner?.type === "object") {
    return Object.entries(inner.shape)
      .filter(([, field]) => definition(unwrap(field)).type !== "never")
      .map(([key]) => key);
  }
  const keys = inner?.type === "record" && definition(inner.keyType);
  return keys && keys.type === "enum" ? Object.keys(keys.entries) : [];
}

function definition(schema: z.core.$ZodType): Definition {
  return (schema as z.core.$ZodTypes)._zod.def;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = definition(schema);
  switch (inner.type) {
    case "optional":
    case "default":
    case "prefault":
    case "nullable":
    case "readonly":
      return unwrap(inner.innerType);
    case "pipe":
      return unwrap(inner.in);
    default:
      return schema;
  }
}
