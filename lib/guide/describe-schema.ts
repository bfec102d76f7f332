import { z } from "zod";

/** One field of a schema, in words. */
export interface FieldDescription {
  /** Its path: `name`, `footer.links`, `collections.*.dir`. */
  name: string;
  description: string;
  required: boolean;
  /** Its default as YAML on one line; undefined when it has none. */
  defaultValue: string | undefined;
}

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes["_zod"]["def"];

const definitionOf = (schema: Schema): Definition =>
  (schema as z.core.$ZodTypes)._zod.def;

/**
 * Every described field of an object schema, in the schema's order, those of
 * inner objects and lists after their parent.
 */
export function describeSchema(
  schema: Schema,
  parent = "",
): FieldDescription[] {
  const definition = definitionOf(schema);
  if (definition.type !== "object") return [];
  return Object.entries(definition.shape).flatMap(([key, field]) => {
    const name = parent ? `${parent}.${key}` : key;
    const { inner, optional, defaultValue } = unwrap(field);
    if (isRetired(inner)) return [];
    const description = descriptionOf(field) ?? descriptionOf(inner) ?? "";
    const here = {
      name,
      description,
      required: !optional,
      defaultValue:
        defaultValue === undefined ? undefined : JSON.stringify(defaultValue),
    };
    return [here, ...describeInside(inner, name)];
  });
}

function describeInside(schema: Schema, name: string): FieldDescription[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "object":
      return describeSchema(schema, name);
    case "array":
      return describeInside(unwrap(definition.element).inner, name);
    case "record":
      return describeInside(unwrap(definition.valueType).inner, `${name}.*`);
    default:
      return [];
  }
}

/** Whether a field is only there to say that it is no longer. */
function isRetired(schema: Schema): boolean {
  return definitionOf(schema).type === "never";
}

function descriptionOf(schema: Schema): string | undefined {
  return z.globalRegistry.get(schema)?.description;
}

/** A field without what makes it optional, and what that was. */
function unwrap(
  schema: Schema,
  optional = false,
  defaultValue?: unknown,
): { inner: Schema; optional: boolean; defaultValue: unknown } {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "optional":
    case "nullable":
      return unwrap(definition.innerType, true, defaultValue);
    case "default":
      return unwrap(definition.innerType, true, definition.defaultValue);
    case "prefault":
      return unwrap(definition.innerType, true, defaultValue);
    case "pipe":
      return unwrap(definition.in, optional, defaultValue);
    default:
      return { inner: schema, optional, defaultValue };
  }
}
