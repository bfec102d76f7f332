import { describe, expect, it } from "vitest";

import { createLinks } from "./test-links";
import { blanks } from "./blanks";
import { checkLegal, describeBlanks, leftBlanks } from "./check-legal";
import { judge } from "../rules/judge";
import { readSettings } from "../site/read-settings";
import { starterContexts } from "./starter-pages";

const today = "2026-11-27";

/** What is said of a site with these settings, as `line:column rule message`. */
const problemsOf = (
  text: string,
  files: Readonly<Record<string, string>> = {},
) => {
  const { settings, problems } = readSettings(text, {
    defaultUrl: "http://localhost:3000",
  });
  expect(problems).toEqual([]);
  return checkLegal(settings, text, createLinks(settings, files, today), today);
};

const say = (text: string, files?: Readonly<Record<string, string>>) =>
  problemsOf(text, files).map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );

/** A line for each blank, so that one can be taken out. */
const lines: Record<string, string> = {
  "legal.publisher.name": "    name: Direction de l’exemple",
  "legal.publisher.address": "    address: 1 rue de l’Exemple, 75007 Paris",
  "legal.publisher.phone": '    phone: "01 99 00 12 34"',
  "legal.director.name": "    name: Camille Exemple",
  "legal.host.name": "    name: Hébergement exemple",
  "legal.host.address": "    address: 2 rue de l’Exemple, 59100 Roubaix",
  "legal.host.phone": '    phone: "03 53 01 12 34"',
  "privacy.dpo": "  dpo: { email: dpd@exemple.gouv.fr }",
  "privacy.logs.retention": "    retention: six mois",
  contact: "contact: equipe@exemple.gouv.fr",
  "accessibility.established": "  established: 2026-06-30",
  "accessibility.contact":
    "  contact: { email: accessibilite@exemple.gouv.fr }",
  "accessibility.nonConformities": "  nonConformities: [Une vidéo]",
  "accessibility.audit.environments": "    environments: [Firefox et NVDA]",
  "accessibility.audit.tools": "    tools: [L’inspecteur de Firefox]",
  "accessibility.audit.pages": "    pages: [La page d’accueil]",
};

/** Settings that say all but some blanks. */
const settingsWithout = (
  left: readonly string[],
  url = "https://www.exemple.gouv.fr",
  isAudited = false,
) => {
  const line = (name: string) =>
    left.includes(name) ? "    # rien" : (lines[name] ?? "");
  return `url: ${url}
${line("contact")}
legal:
  publisher:
    # l’éditeur
${line("legal.publisher.name")}
${line("legal.publisher.address")}
${line("legal.publisher.phone")}
  director:
    title: directrice
${line("legal.director.name")}
  host:
${line("legal.host.name")}
${line("legal.host.address")}
${line("legal.host.phone")}
privacy:
  logs:
    kept: true
${line("privacy.logs.retention")}
${line("privacy.dpo")}
accessibility:
  version: "4.1"
${line("accessibility.contact")}
${isAudited ? line("accessibility.nonConformities") : line("accessibility.established")}
${
  isAudited
    ? `  audit:
    date: 2026-05-01
    auditor: la société Exemple
    rate: 78.5
${line("accessibility.audit.environments")}
${line("accessibility.audit.tools")}
${line("accessibility.audit.pages")}`
    : ""
}`;
};

const ofAudit = (name: string) =>
  name.startsWith("accessibility.audit.") ||
  name === "accessibility.nonConformities";

describe("a public site", () => {
  it("with all that the law asks has nothing left to say", () => {
    expect(say(settingsWithout([]))).toEqual([]);
    expect(
      say(settingsWithout([], "https://www.exemple.gouv.fr", true)),
    ).toEqual([]);
  });

  const names = Object.values(blanks).map(({ path }) => path.join("."));

  it("is tried without each of the blanks", () => {
    expect(Object.keys(lines).sort()).toEqual([...names].sort());
  });

  it.each(names)("is not built without « %s », and is told so", (name) => {
    // The statement falls back on the contact of the site.
    const left = name === "accessibility.contact" ? [name, "contact"] : [name];
    const text = settingsWithout(
      left,
      "https://www.exemple.gouv.fr",
      ofAudit(name),
    );
    const found = problemsOf(text);
    expect(
      found.map(({ message }) => /« (\S+) » :/.exec(message)?.[1]).sort(),
    ).toEqual(left.sort());
    const settings = { "legal-blank": "off", "*": "warning" } as const;
    for (const { level } of judge(found, settings)) {
      expect(level).toBe("error");
    }
  });

  it("is shown where a blank is to be filled, by whom it is asked, and how", () => {
    const text = settingsWithout(["legal.publisher.address"]);
    expect(problemsOf(text)).toEqual([
      {
        file: "content/site.yaml",
        line: 6,
        column: 5,
        rule: "legal-blank",
        message:
          "Il manque « legal.publisher.address » : l’adresse postale de l’éditeur. Les pages « Mentions légales » et « Données personnelles » le demandent.",
        mend: 'Ajoutez par exemple « legal: { publisher: { address: "1 rue de l’Exemple, 75007 Paris" } } », ou écrivez vous-même « content/mentions-legales.md », « content/donnees-personnelles.md ».',
      },
    ]);
  });

  it("is asked for nothing that its own pages say", () => {
    const own = Object.fromEntries(
      [
        "mentions-legales",
        "donnees-personnelles",
        "contact",
        "accessibilite",
      ].map((name) => [`${name}.md`, `# ${name}\n`]),
    );
    expect(say("url: https://www.exemple.gouv.fr", own)).toEqual([]);
    expect(say("url: https://www.exemple.gouv.fr")).not.toEqual([]);
  });
});

describe("a site that is not public, or not over https", () => {
  it.each([
    "http://localhost:3000",
    "https://localhost",
    "https://site.local",
    "https://site.test/aide",
    "https://127.0.0.1",
    "http://www.exemple.gouv.fr",
  ])("may have blanks: %s", (url) => {
    expect(say(`url: ${url}`)).toEqual([]);
  });
});

describe("what is left to say", () => {
  const left = (names: readonly string[]) => {
    const text = settingsWithout(names, "http://localhost:3000");
    const { settings } = readSettings(text, { defaultUrl: "http://a.test" });
    const links = createLinks(settings, {}, today);
    return describeBlanks(leftBlanks(links, starterContexts(settings, today)));
  };

  it("is told in a line, before a site is public", () => {
    expect(left([])).toBe("");
    expect(left(["contact"])).toBe(
      "Avant que ce site soit public, ses pages légales demandent une mention dans content/site.yaml : contact.\n",
    );
    expect(left(["legal.host.phone", "legal.publisher.name"])).toBe(
      "Avant que ce site soit public, ses pages légales demandent 2 mentions dans content/site.yaml : legal.publisher.name, legal.host.phone.\n",
    );
  });
});

describe("an accessibility audit", () => {
  const audit = (date: string) =>
    `accessibility: { audit: { date: ${date}, auditor: X, rate: 80 } }`;

  it("is reported once it is more than three years old", () => {
    expect(say(audit("2023-11-27"))).toEqual([]);
    expect(say(audit("2023-11-26"))).toEqual([
      "1:33 outdated-audit Cet audit d’accessibilité date de plus de trois ans.",
    ]);
  });

  it("is no audit before its day", () => {
    expect(say(audit("2026-11-27"))).toEqual([]);
    expect(say(audit("2026-11-28"))).toEqual([
      "1:33 invalid-date Cet audit est daté d’un jour à venir.",
    ]);
  });
});
