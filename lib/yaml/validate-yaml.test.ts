import { describe, expect, it, vi } from "vitest";
import { z } from "zod";

import { parseYaml } from "./parse-yaml";
import { validateYaml } from "./validate-yaml";

const schema = z.strictObject({
  title: z.string().min(1).describe("Le titre."),
  level: z.enum(["un", "deux"]).default("un"),
  size: z.number().optional(),
  links: z
    .array(z.strictObject({ text: z.string().describe("Le texte.") }))
    .max(2)
    .optional(),
});
const check = (...lines: string[]) =>
  validateYaml(schema, parseYaml(lines.join("\n")));
const found = (...lines: string[]) =>
  check(...lines).problems.map(
    (p) => `${p.line}:${p.column} ${p.rule} ${p.message} ${p.mend}`,
  );

describe("YAML", () => {
  const mistakes = (...lines: string[]) =>
    parseYaml(lines.join("\n")).mistakes.map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    );

  it.each(["!!binary aGVsbG8=", "!!set {a}", "!!timestamp 2026-01-15", "!a b"])(
    "has no type of its own: %s",
    (value) => {
      expect(mistakes("title: Un", `a: ${value}`)).toEqual([
        "2:4 Les types YAML (« ! ») ne sont pas acceptés.",
      ]);
    },
  );

  it("holds no value that holds itself", () => {
    expect(mistakes("title: Un", "a: &a [*a]")).toEqual([
      "2:8 Cette valeur commence par « * » : elle doit être entre guillemets.",
    ]);
    expect(mistakes("a: &a", "  b: [{ c: *a }]")).toHaveLength(1);
    expect(mistakes("a: &a [b]", "c: [*a, *a]")).toEqual([]);
  });
});

describe("YAML checked against a schema", () => {
  it("gives typed values, with their defaults", () => {
    expect(check("title: Un")).toEqual({
      value: { title: "Un", level: "un" },
      problems: [],
    });
  });

  it("reports a missing field where it should be, with its description", () => {
    expect(found("")).toEqual([
      "1:1 missing-field Le champ « title » manque. Ajoutez-le. Le titre.",
    ]);
    expect(found("title: Un", "links:", "  - {}")).toEqual([
      "3:5 missing-field Le champ « links.0.text » manque. Ajoutez-le. Le texte.",
    ]);
  });

  it("reports an unknown field with the nearest name, else with those that exist", () => {
    expect(found("title: Un", "tilte: Deux")).toEqual([
      "2:1 unknown-field Le champ « tilte » est inconnu. Vouliez-vous dire « title » ?",
    ]);
    expect(found("title: Un", "links:", "  - { text: x, couleur: y }")).toEqual(
      [
        "3:16 unknown-field Le champ « links.0.couleur » est inconnu. Retirez-le, ou choisissez parmi : text.",
      ],
    );
  });

  it("says in French what is wrong with each value, at its place", () => {
    expect(
      found(
        'title: ""',
        "level: trois",
        "size: grand",
        "links: [{ text: 1 }, { text: [b] }]",
      ),
    ).toEqual([
      "1:8 invalid-field Le champ « title » n’est pas valide : il est vide. Le titre.",
      "2:8 invalid-field Le champ « level » n’est pas valide : valeurs possibles : un, deux. Corrigez cette valeur.",
      "3:7 invalid-field Le champ « size » n’est pas valide : un nombre est attendu ici. Corrigez cette valeur.",
      "4:17 invalid-field Le champ « links.0.text » n’est pas valide : du texte est attendu ici. Le texte.",
      "4:30 invalid-field Le champ « links.1.text » n’est pas valide : du texte est attendu ici. Le texte.",
    ]);
    expect(
      found("title: Un", "links: [{ text: a }, { text: b }, { text: c }]"),
    ).toEqual([
      "2:8 invalid-field Le champ « links » n’est pas valide : au plus 2 attendu. Corrigez cette valeur.",
    ]);
  });

  it("takes the rule that a schema gives", () => {
    const day = z.string().transform((_, context) => {
      context.addIssue({
        code: "custom",
        message: "ce n’est pas un jour",
        params: { rule: "invalid-date" },
      });
      return z.NEVER;
    });
    expect(
      validateYaml(z.object({ day }), parseYaml("day: hier")).problems,
    ).toEqual([
      {
        line: 1,
        column: 6,
        rule: "invalid-date",
        message: "Le champ « day » n’est pas valide : ce n’est pas un jour.",
        mend: "Corrigez cette valeur.",
      },
    ]);
  });
});

it("a key that is a list is an unknown field, and nothing is written on the terminal", () => {
  const warn = vi.spyOn(process, "emitWarning").mockReturnValue(undefined);
  expect(found("title: Un", "[a]: b")).toEqual([
    expect.stringMatching(/unknown-field/),
  ]);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
