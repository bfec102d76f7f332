import type { RootContent } from "mdast";
import type { Position } from "unist";

import { nearestName } from "../nearest-name";
import type { Problem } from "../problems";
import type { CallAttribute, DirectiveCall } from "./directive-call";
import type { DirectiveDefinition } from "./directive-definition";
import type {
  AttributesProblemCode,
  Directive,
  StrayCloser,
} from "./directive-syntax";
import { placeOf } from "./tree";

/** What a directive written with markers is: a call, or text after all. */
export type ReadDirective =
  | { call: DirectiveCall; problems: Problem[] }
  | { text: RootContent[]; problems: Problem[] };

/** Reads one `:::name …` or `::name{…}` of a source. */
export function readDirective(
  file: string,
  node: Directive,
  source: string,
  definitions: readonly DirectiveDefinition[],
): ReadDirective {
  const report = (
    problem: Omit<Problem, "file" | "line" | "column">,
    place = placeOf(node),
  ): Problem => ({ file, ...place, ...problem });

  const definition = definitions.find(({ name }) => name === node.name);
  const opener = sourceOf(node.openerPosition, source);
  const written = sourceOf(
    { start: node.openerPosition.start, end: node.namePosition.end },
    source,
  );
  const unclosed = node.closed
    ? []
    : [
        report({
          rule: "unclosed-container",
          message: `« ${written} », ouvert ici, n’est jamais fermé.`,
          mend: `Ajoutez une ligne « ${node.marker.repeat(node.size)} » à la fin de son texte.`,
        }),
      ];
  if (!definition) {
    const unknown = report(
      unknownDirective(node, written, definitions),
      placeOf({ position: node.namePosition }),
    );
    return {
      text: asText(node, opener),
      // What stays text needs no closer.
      problems: [unknown, ...(node.hasBraces ? unclosed : [])],
    };
  }

  const problems = [...unclosed];
  const attributes: CallAttribute[] = node.attributes.map((attribute) => ({
    ...placeOf(attribute),
    name: attribute.name,
    value: attribute.value,
  }));
  if (node.attributesProblem) {
    const { code, place } = node.attributesProblem;
    problems.push(
      report(bracesProblems[code], { line: place.line, column: place.column }),
    );
    // The rest of the line may be a part of the braces: it is no parameter.
  } else if (
    node.parameter &&
    attributes.some(({ name }) => name === definition.parameter)
  ) {
    problems.push(
      report({
        rule: "unexpected-text",
        message: `L’attribut « ${definition.parameter} » est déjà entre les accolades : « ${node.parameter} », qui les suit, serait perdu.`,
        mend: "Gardez l’un des deux, ou placez ce texte sur la ligne suivante.",
      }),
    );
  } else if (node.parameter && definition.parameter) {
    attributes.push({
      ...placeOf(node),
      name: definition.parameter,
      value: node.parameter,
    });
  } else if (node.parameter) {
    problems.push(
      report({
        rule: "unexpected-text",
        message: `« ${written} » est suivi de « ${node.parameter} », qui serait perdu.`,
        mend: "Placez ce texte sur la ligne suivante, ou dans un attribut entre accolades.",
      }),
    );
  }
  return {
    call: {
      ...placeOf(node),
      definition,
      attributes,
      refused: [],
      children: node.children,
    },
    problems,
  };
}

/** A closer that closes nothing is reported, and not shown. */
export function strayCloserProblem(file: string, node: StrayCloser): Problem {
  return {
    file,
    ...placeOf(node),
    rule: "stray-closer",
    message: `« ${node.value} » ne ferme rien ici.`,
    mend: "Retirez cette ligne, ou ajoutez avant elle celle qui ouvre le bloc.",
  };
}

function unknownDirective(
  node: Directive,
  written: string,
  definitions: readonly DirectiveDefinition[],
): Omit<Problem, "file" | "line" | "column"> {
  const known = definitions.map(({ name }) => name);
  const near = nearestName(node.name, known);
  return {
    rule: node.hasBraces ? "unknown-directive" : "possible-directive",
    message: `« ${written} » n’est pas une directive connue : la ligne reste du texte.`,
    mend: near
      ? `Vouliez-vous dire « ${near} » ?`
      : `Directives connues : ${known.join(", ")}.`,
  };
}

function sourceOf({ start, end }: Position, source: string): string {
  return source.slice(start.offset, end.offset);
}

function asText(node: Directive, opener: string): RootContent[] {
  const line = (value: string): RootContent => ({
    type: "plainLine",
    value,
    ...(node.position && { position: node.position }),
  });
  const closer =
    node.form === "container" && node.closed
      ? [line(node.marker.repeat(node.size))]
      : [];
  return [line(opener), ...node.children, ...closer];
}

const bracesProblems: Record<
  AttributesProblemCode,
  Omit<Problem, "file" | "line" | "column">
> = {
  "unclosed-brace": {
    rule: "invalid-attributes",
    message: "L’accolade ouverte sur cette ligne n’y est pas fermée.",
    mend: "Ajoutez « } » après le dernier attribut, sur la même ligne.",
  },
  "unclosed-quote": {
    rule: "invalid-attributes",
    message: "Le guillemet ouvert ici n’est pas fermé sur cette ligne.",
    mend: 'Ajoutez le guillemet « " » après la valeur.',
  },
  "unexpected-character": {
    rule: "invalid-attributes",
    message: "Ce caractère n’est pas attendu entre les accolades.",
    mend: 'Écrivez chaque attribut sous la forme nom="valeur".',
  },
  duplicate: {
    rule: "invalid-attributes",
    message: "Cet attribut est écrit deux fois.",
    mend: "Gardez-en un seul.",
  },
};
