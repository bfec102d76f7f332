import type { ElementContent } from "hast";
import { z } from "zod";

import type { ImagePlace } from "../images/places";
import type { RuleName } from "../rules";
import type { Criterion } from "../rules/criteria";
import type { SiteSettings } from "../site/settings";

/** A problem that a directive's own check finds, before it has a place. */
export interface AttributeProblem {
  /** The attribute at fault. */
  attribute: string;
  rule: RuleName;
  message: string;
  mend: string;
}

/** One way to write a directive: part of the guide and of the tests. */
export interface DirectiveExample {
  /** What the example shows, in French. */
  title: string;
  /** `md` when it may be written in every file, `mdx` for component syntax. */
  format: "md" | "mdx";
  source: string;
}

/** The attributes of a directive: each a described string field. */
export type AttributeFields = z.ZodObject<
  Record<string, z.ZodType<string | undefined>>
>;

export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * What the checks need to know of a directive: how it is written and what it
 * accepts. Its look is the component's business.
 */
export interface DirectiveDefinition {
  /** In Markdown: `quote` for `:::quote`. */
  name: string;
  /** In MDX: `Quote` for `<Quote>`. */
  component: string;
  /** One French sentence: what it is for. */
  description: string;
  /** Whether it has a body between an opener and a closer. */
  body: "required" | "optional" | "none";
  /** Whether its body may hold no other directive, as a quotation may hold no figure. */
  plainBody?: boolean;
  /** The element that its body stands in, when it is one that holds only its parts. */
  bodyIn?: "ul";
  /** Whether it shows a title that its author does not write, as a heading. */
  ownTitle?: boolean;
  /** The directive that it is a part of, and only stands in: `tabs` for a tab. */
  partOf?: string;
  /** The class of the list that holds several of it in a row. */
  groupClass?: string;
  /** The attribute that the rest of the opener's line gives, if it may. */
  parameter?: string;
  attributes: AttributeFields;
  /** Changes its rendered body, for instance to add guillemets. */
  prepareBody?: (
    body: ElementContent[],
    attributes: Attributes,
  ) => ElementContent[];
  /** Finds what a schema cannot say. */
  check?: (
    attributes: Attributes,
    settings: SiteSettings,
  ) => AttributeProblem[];
  examples: readonly DirectiveExample[];
}

/** What an attribute holds, for the checks that follow it. */
export type AttributeKind =
  "text" | "title" | "image" | "link" | "file" | "transcript";

const attributeKinds = z.registry<{
  kind: AttributeKind;
  /** Of an image: where its directive shows it. */
  where?: ImagePlace;
  /** The criterion of the RGAA that a page fails without it. */
  criterion?: Criterion;
}>();

/** A described text attribute. */
export function textAttribute(description: string) {
  return z.string().trim().min(1).describe(description);
}

/** A title, shown as a heading at the level that its place asks for. */
export function titleAttribute(description: string) {
  return textAttribute(description).register(attributeKinds, { kind: "title" });
}

/** A described attribute that is one of a few words; its description lists them, and says what stands for none. */
export function choiceAttribute<const Choice extends string>(
  description: string,
  choices: readonly [Choice, ...Choice[]],
  fallback: string,
) {
  return z
    .enum(choices)
    .describe(
      `${description} : ${choices.join(", ")} ; par défaut, ${fallback}.`,
    );
}

/** The text that stands for an image; empty when the image is decorative. */
export function alternativeAttribute(description: string) {
  const words = z.string().trim().describe(description);
  return words.register(attributeKinds, { kind: "text", criterion: "1.1" });
}

/** The title of a player's frame: what assistive technologies announce. */
export function frameTitleAttribute(description: string) {
  return textAttribute(description).register(attributeKinds, {
    kind: "text",
    criterion: "2.1",
  });
}

/** The path of an image of the site, `/img/x.png` or `./x.png`, and where it is shown. */
export function imageAttribute(description: string, where: ImagePlace) {
  return textAttribute(description).register(attributeKinds, {
    kind: "image",
    where,
  });
}

/** An address: of the site or of another one. */
export function linkAttribute(description: string) {
  return textAttribute(description).register(attributeKinds, { kind: "link" });
}

/** The path of a file of the site, whatever its format. */
export function fileAttribute(description: string) {
  return textAttribute(description).register(attributeKinds, { kind: "file" });
}

/** The path of a file of captions of the site, in WebVTT, whose words are shown. */
export function transcriptAttribute(description: string) {
  return textAttribute(description).register(attributeKinds, {
    kind: "transcript",
  });
}

/** What is declared by an attribute alone, or by « oui ». */
export function declarationAttribute(description: string) {
  return z.enum(["", "oui"]).describe(description);
}

/** The definition of a directive that is used; of none, when nothing is. */
export function definitionOf(
  use: { name: string } | undefined,
  definitions: readonly DirectiveDefinition[],
): DirectiveDefinition | undefined {
  return use && definitions.find(({ name }) => name === use.name);
}

/** What an attribute of a definition holds. */
export function attributeKind(
  definition: DirectiveDefinition,
  name: string,
): AttributeKind {
  const field = attributeField(definition, name);
  return (field && attributeKinds.get(field)?.kind) ?? "text";
}

/** The criterion of the RGAA that a page fails without an attribute. */
export function attributeCriterion(
  definition: DirectiveDefinition,
  name: string,
): Criterion | undefined {
  const field = attributeField(definition, name);
  return field && attributeKinds.get(field)?.criterion;
}

/** Where a directive shows the image that an attribute names. */
export function imagePlaceOf(
  definition: DirectiveDefinition,
  name: string,
): ImagePlace {
  const field = attributeField(definition, name);
  return (field && attributeKinds.get(field)?.where) ?? "body";
}

/** The French sentence that describes an attribute of a definition. */
export function attributeDescription(
  definition: DirectiveDefinition,
  name: string,
): string | undefined {
  return attributeField(definition, name)?.description;
}

/** The field itself: what an optional one wraps. */
function attributeField(
  { attributes }: DirectiveDefinition,
  name: string,
): z.ZodType | undefined {
  const field = attributes.shape[name];
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  return inner instanceof z.ZodType ? inner : undefined;
}
