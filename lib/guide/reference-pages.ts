import type {
  DirectiveDefinition,
  DirectiveExample,
} from "../content/directive-definition";
import { frontMatterSchema } from "../content/front-matter";
import type { SourceFile } from "../disk/read-site-files";
import { levelNames } from "../problems";
import { rules } from "../rules";
import { criterionUrl } from "../rules/criteria";
import {
  mistakeMark,
  ruleGroups,
  type Example,
  type Rule,
} from "../rules/rule";
import { settingsSchema } from "../site/settings";
import { describeSchema, type FieldDescription } from "./describe-schema";

/**
 * The reference pages of the authors' guide, as the Markdown files that an
 * author could have written: made from the definitions themselves, so that
 * they cannot differ from what the program does.
 */
export function referencePages(
  definitions: readonly DirectiveDefinition[],
): SourceFile[] {
  return [
    page(
      "directives.md",
      "Les directives",
      "Chaque directive : à quoi elle sert, ses attributs, des exemples et ce qu’ils deviennent.",
      definitions.map(describeDirective).join("\n\n"),
    ),
    page(
      "composants.mdx",
      "Les composants",
      "Les mêmes blocs dans un fichier .mdx, où une directive peut s’écrire comme un composant.",
      definitions.map(describeComponent).join("\n\n"),
    ),
    page(
      "en-tete.md",
      "L’en-tête des articles",
      "Chaque champ de l’en-tête d’un article, entre deux lignes de tirets, et ce qu’il change.",
      fieldTable("Les champs de l’en-tête", describeSchema(frontMatterSchema)),
    ),
    page(
      "reglages.md",
      "Les réglages du site",
      "Chaque réglage du fichier content/site.yaml, avec sa valeur quand il n’y est pas.",
      fieldTable(
        "Les réglages du site",
        describeSchema(settingsSchema("http://localhost:3000")),
      ),
    ),
    page(
      "regles/index.md",
      "Les vérifications",
      "Tout ce que le programme vérifie dans les articles : pourquoi, et comment l’écrire.",
      listRules(),
    ),
    ...rules.map((rule) =>
      page(
        `regles/${rule.name}.md`,
        rule.title,
        `Pourquoi le programme le signale, et comment l’écrire.`,
        describeRule(rule),
      ),
    ),
  ];
}

function listRules(): string {
  const parts = Object.entries(ruleGroups).map(([group, title]) => {
    const items = rules
      .filter((rule) => rule.group === group)
      .map(
        ({ name, title, level }) =>
          `- [${title}](${name}.md), ${levelNames[level]} ${code(name)}`,
      );
    return [`## ${title}`, items.join("\n")].join("\n\n");
  });
  const settings = `Une **erreur** arrête la construction du site ; un **avertissement** ne l’arrête pas. Le réglage ${code("rules")} change cela, règle par règle :`;
  const example = fence(
    "yaml",
    "rules:\n  '*': warning # le temps de reprendre un ancien site\n  dead-link: error\n  vague-link: off",
  );
  return [settings, example, ...parts].join("\n\n");
}

function describeRule(rule: Rule): string {
  const {
    name,
    level,
    explanation,
    criteria = [],
    isCompulsory,
    bad,
    good,
  } = rule;
  const consequence =
    level === "error"
      ? `C’est une **erreur** : elle arrête la construction du site.`
      : `C’est un **avertissement** : il n’arrête pas la construction du site.`;
  return [
    explanation,
    ...criteria.map(
      (criterion) =>
        `[Critère du RGAA : ${criterion}](${criterionUrl(criterion)})`,
    ),
    isCompulsory
      ? `${consequence} La loi le demande : les réglages n’y changent rien.`
      : `${consequence} Dans les [réglages](../reglages.md), cette vérification se nomme ${code(name)}.`,
    ...describeExamples("À éviter", bad),
    ...describeExamples("Bien écrit", good),
    "[Toutes les vérifications](index.md)",
  ].join("\n\n");
}

function describeExamples(
  title: string,
  examples: readonly Example[],
): string[] {
  const shown = examples.map(showExample).filter((text) => text !== "");
  return shown.length > 0 ? [`## ${title}`, ...shown] : [];
}

/** What is too long to be read is explained in words. */
const longestExample = 600;

function showExample(example: Example): string {
  if (typeof example === "string") return showSource("md", example);
  if ("mdx" in example) return showSource("mdx", example.mdx);
  const files = Object.entries(example.files).flatMap(([file, content]) =>
    typeof content === "string" && content.length < longestExample
      ? `${code(file)} :\n\n${showSource(extensionOf(file), content.trimEnd())}`
      : [],
  );
  return files.join("\n\n");
}

function showSource(language: string, source: string): string {
  return source.length < longestExample
    ? fence(language, source.replaceAll(mistakeMark, ""))
    : "";
}

function extensionOf(file: string): string {
  const extension = file.split(".").at(-1) ?? "";
  return ["md", "yaml", "html"].includes(extension) ? extension : "text";
}

function page(
  name: string,
  title: string,
  description: string,
  body: string,
): SourceFile {
  return {
    file: `content/guide/${name}`,
    text: `---\ntitle: ${title}\ndescription: ${JSON.stringify(description)}\ntoc: false\n---\n\n${body}\n`,
  };
}

function describeDirective(definition: DirectiveDefinition): string {
  return [
    `## ${definition.name}`,
    definition.description,
    `Dans un fichier ${code(".mdx")}, c’est [le composant ${code(`<${definition.component}>`)}](composants.mdx#${definition.component.toLowerCase()}).`,
    attributeTable(definition),
    ...examplesOf(definition, "md"),
  ].join("\n\n");
}

/** A page in `.mdx` reads components: each of its examples is shown there. */
function describeComponent(definition: DirectiveDefinition): string {
  return [
    `## ${definition.component}`,
    definition.description,
    `Ses attributs sont ceux de la directive [${definition.name}](directives.md#${definition.name}).`,
    ...examplesOf(definition, "mdx"),
  ].join("\n\n");
}

/** The examples in one format, each as source, then as readers see it. */
function examplesOf(
  { examples }: DirectiveDefinition,
  wanted: DirectiveExample["format"],
): string[] {
  return examples
    .filter(({ format }) => format === wanted)
    .map(({ title, format, source }) =>
      [`### ${title}`, fence(format, source), source].join("\n\n"),
    );
}

function attributeTable({ name, attributes }: DirectiveDefinition): string {
  const fields = describeSchema(attributes);
  if (fields.length === 0) return "Elle n’a pas d’attribut.";
  return table(`Les attributs de «\u00a0${name}\u00a0»`, [
    ["Attribut", "Obligatoire", "Ce qu’il dit"],
    ...fields.map(({ name, description, required }) => [
      code(name),
      required ? "oui" : "non",
      description,
    ]),
  ]);
}

function fieldTable(
  caption: string,
  fields: readonly FieldDescription[],
): string {
  return table(caption, [
    ["Champ", "Ce qu’il dit", "Par défaut"],
    ...fields.map(({ name, description, defaultValue }) => [
      code(name),
      description,
      defaultValue === undefined ? "" : code(defaultValue),
    ]),
  ]);
}

/** A table of three columns under its caption; the first row is its header. */
function table(
  caption: string,
  [header = [], ...rows]: readonly (readonly string[])[],
): string {
  const lines = [header, ["---", "---", "---"], ...rows].map(row);
  return [`::table{caption="${caption}"}`, "", ...lines].join("\n");
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** Text as code, between more backticks than it holds. */
function code(text: string): string {
  const longest = Math.max(
    0,
    ...[...text.matchAll(/`+/g)].map(([run]) => run.length),
  );
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${text}${ticks}`;
}

/** A fence that no line of the source can close. */
function fence(language: string, source: string): string {
  return `~~~~${language}\n${source}\n~~~~`;
}
