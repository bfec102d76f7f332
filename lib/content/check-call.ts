import type { RootContent } from "mdast";

import { nearestName } from "../nearest-name";
import type { Problem } from "../problems";
import type { SiteSettings } from "../site/settings";
import { isUnsafeUrl, unsafeUrl } from "./clean-html";
import type { DirectiveCall } from "./directive-call";
import {
  attributeCriterion,
  attributeDescription,
  attributeKind,
  type Attributes,
} from "./directive-definition";
import type { DirectiveUse } from "./entry";

/**
 * Checks the attributes and the body of a call. The directive is undefined when
 * an attribute is wrong in a way that leaves nothing to show; what another host
 * may not show on the site's pages leaves a link.
 */
export function checkCall(
  file: string,
  call: DirectiveCall,
  settings: SiteSettings,
): {
  use: DirectiveUse | undefined;
  /** In its place, when it is undefined. */
  instead: RootContent[];
  problems: Problem[];
} {
  const { definition } = call;
  const known = Object.keys(definition.attributes.shape);
  const at = (name: string) =>
    call.attributes.find((attribute) => attribute.name === name) ?? call;
  const report = (
    place: { line: number; column: number },
    problem: Omit<Problem, "file" | "line" | "column">,
  ): Problem => ({
    file,
    line: place.line,
    column: place.column,
    ...problem,
  });

  const refused = [...call.refused];
  const unknown = call.attributes
    .filter(({ name }) => !known.includes(name))
    .map((attribute) => {
      const near = nearestName(attribute.name, known);
      if (near) refused.push(near);
      return report(attribute, {
        rule: "unknown-attribute",
        message: `« ${definition.name} » n’a pas d’attribut « ${attribute.name} ».`,
        mend: near
          ? `Vouliez-vous dire « ${near} » ?`
          : `Attributs possibles : ${known.join(", ")}.`,
      });
    });

  const unsafe = call.attributes.filter(
    ({ name, value }) =>
      known.includes(name) &&
      attributeKind(definition, name) === "link" &&
      isUnsafeUrl(String(value)),
  );
  const dangerous = unsafe.map((attribute) => {
    refused.push(attribute.name);
    return report(attribute, unsafeUrl(String(attribute.value)));
  });

  const given = Object.fromEntries(
    call.attributes
      .filter((attribute) => known.includes(attribute.name))
      .filter((attribute) => !unsafe.includes(attribute))
      .map(({ name, value }) => [name, value === true ? "" : value]),
  );
  const parsed = definition.attributes.safeParse(given);
  const wrong = (parsed.error?.issues ?? []).flatMap((issue) => {
    const name = String(issue.path[0] ?? "");
    const description = attributeDescription(definition, name);
    const missing = given[name] === undefined;
    const criterion = attributeCriterion(definition, name);
    // What was written in its place is reported already.
    if (missing && refused.includes(name)) return [];
    return report(at(name), {
      rule: missing ? "missing-attribute" : "invalid-attribute",
      message: missing
        ? `« ${definition.name} » demande l’attribut « ${name} ».`
        : `L’attribut « ${name} » de « ${definition.name} » n’est pas valide${given[name] === "" ? " : il est vide" : ""}.`,
      mend: missing
        ? `Ajoutez ${name}="…"${definition.parameter === name ? ", ou écrivez-le au bout de la ligne qui ouvre" : ""}. ${description ?? ""}`.trim()
        : (description ?? "Corrigez cette valeur."),
      ...(criterion && { criteria: [criterion] }),
    });
  });

  const empty =
    definition.body === "required" && call.children.length === 0
      ? [
          report(call, {
            rule: "empty-directive",
            message: `« ${definition.name} » est vide.`,
            mend: `Écrivez son texte entre « :::${definition.name} » et « ::: ».`,
          }),
        ]
      : [];

  const unexpected =
    definition.body === "none" && call.children.length > 0
      ? [
          report(call, {
            rule: "unexpected-body",
            message: `« ${definition.name} » n’a pas de texte : ce qu’il contient est placé après lui.`,
            mend: `Fermez-le avant ce texte, ou écrivez-le sur une ligne : « ::${definition.name}{…} ».`,
          }),
        ]
      : [];

  const deeper = parsed.success
    ? (definition.check?.(parsed.data, settings) ?? []).map(
        ({ attribute, ...problem }) => report(at(attribute), problem),
      )
    : [];

  const isForbidden = deeper.some(({ rule }) => rule === "forbidden-host");
  return {
    instead: isForbidden && parsed.data ? [linkTo(call, parsed.data)] : [],
    use:
      parsed.success && !isForbidden
        ? {
            line: call.line,
            column: call.column,
            name: definition.name,
            attributes: parsed.data,
            places: Object.fromEntries(
              call.attributes.map(({ name, line, column }) => [
                name,
                { line, column },
              ]),
            ),
          }
        : undefined,
    problems: [
      ...unknown,
      ...dangerous,
      ...wrong,
      ...empty,
      ...unexpected,
      ...deeper,
    ],
  };
}

/** A player that no page may show, for who wants to see it where it is. */
function linkTo(
  { line, column }: DirectiveCall,
  { src = "", title, caption }: Attributes,
): RootContent {
  // The parser of HTML wants an offset, which nothing reads of a link.
  const place = { line, column, offset: 0 };
  const position = { start: place, end: place };
  const text = { type: "text" as const, value: caption ?? title ?? src };
  const link = { type: "link" as const, url: src, children: [text], position };
  return { type: "paragraph", children: [link], position };
}
