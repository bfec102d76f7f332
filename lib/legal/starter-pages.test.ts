import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { readEntry } from "../content/read-entry";
import { testDefinitions } from "../content/test-definitions";
import { readSettings } from "../site/read-settings";
import { blanks } from "./blanks";
import * as french from "../words/fr";
import {
  blanksOf,
  starterContexts,
  starterPages,
  starterSources,
} from "./starter-pages";

const today = "2026-11-27";

const settingsOf = (text: string) => {
  const { settings, problems } = readSettings(text, {
    defaultUrl: "https://www.exemple.gouv.fr",
  });
  expect(problems).toEqual([]);
  return settings;
};

/** The text of a page, without its front matter. */
const textOf = (path: string, settings: string) =>
  starterContexts(settingsOf(settings), today)
    .flatMap(starterSources)
    .find(({ text }) => text.includes(`permalink: ${path}`))
    ?.text.split("\n---\n")[1];

const missing = (settings: string) =>
  starterContexts(settingsOf(settings), today).flatMap((context) =>
    starterPages(context).map((page) => [
      page.path,
      ...blanksOf(page, context).map(({ path }) => path.join(".")),
    ]),
  );

/** Settings that leave no blank. */
const whole = `
name: Le site de l’exemple
url: https://www.exemple.gouv.fr
contact: equipe@exemple.gouv.fr
legal:
  publisher:
    name: Direction de l’exemple
    address: |
      1 rue de l’Exemple
      75007 Paris
    phone: "01 99 00 12 34"
  director: { name: Camille Exemple, title: directrice de l’exemple }
  host:
    name: Hébergement exemple
    address: 2 rue de l’Exemple, 59100 Roubaix
    phone: "+33 3 53 01 12 34"
privacy:
  dpo: { name: Dominique Exemple, email: dpd@exemple.gouv.fr }
  logs: { retention: six mois }
accessibility:
  established: 2026-06-30
`;

describe("the pages that the program writes", () => {
  it("ask for this, when the settings say nothing", () => {
    expect(missing("")).toEqual([
      [
        "/mentions-legales/",
        "legal.publisher.name",
        "legal.publisher.address",
        "legal.publisher.phone",
        "legal.director.name",
        "legal.host.name",
        "legal.host.address",
        "legal.host.phone",
      ],
      [
        "/donnees-personnelles/",
        "legal.publisher.name",
        "legal.publisher.address",
        "privacy.dpo",
        "privacy.logs.retention",
      ],
      ["/contact/", "contact"],
      [
        "/accessibilite/",
        "legal.publisher.name",
        "accessibility.established",
        "accessibility.contact",
      ],
    ]);
  });

  it("ask for nothing more, once all is said", () => {
    expect(missing(whole).flatMap(([, ...names]) => names)).toEqual([]);
  });

  it("are filled by the examples of the authors’ guide", () => {
    const guide = readFileSync("content/guide/index.md", "utf8");
    const [first = "", audit = ""] = [
      ...guide.matchAll(/```yaml\n((?:contact|accessibility):\n?[^]*?)```/g),
    ].map(([, yaml = ""]) => yaml);
    for (const example of [
      first,
      first.replace(/^accessibility:\n.*\n/m, audit),
    ]) {
      expect(example).toContain("accessibility:");
      expect(missing(example).flatMap(([, ...names]) => names)).toEqual([]);
    }
  });

  it("show what is lacking where it should stand", () => {
    expect(textOf("/mentions-legales/", "")).toContain(
      "Téléphone : <mark>[à compléter : le numéro de téléphone de l’éditeur]</mark>",
    );
  });

  it("ask of an audit what it looked at, and what it found", () => {
    const audit = "audit: { date: 2026-05-01, auditor: X, rate: 78.5 }";
    expect(missing(`accessibility: { ${audit} }`).at(-1)).toEqual([
      "/accessibilite/",
      "legal.publisher.name",
      "accessibility.nonConformities",
      "accessibility.audit.environments",
      "accessibility.audit.tools",
      "accessibility.audit.pages",
      "accessibility.contact",
    ]);
  });

  it("can be filled with the examples of their blanks", () => {
    for (const { example, read, path } of Object.values(blanks)) {
      const withAudit = example.replace(
        "audit: {",
        "audit: { date: 2026-05-01, auditor: X, rate: 78.5,",
      );
      expect(read(settingsOf(withAudit), french), path.join(".")).toBeTruthy();
    }
  });
});

describe("the legal notice", () => {
  it("says who publishes, directs and hosts", () => {
    expect(textOf("/mentions-legales/", whole)).toBe(`
Ces mentions sont celles que demande l’article 1-1 de la loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique.

## Éditeur

Direction de l’exemple\\
1 rue de l’Exemple\\
75007 Paris\\
Téléphone : 01 99 00 12 34

Pour écrire à l’équipe, voyez [la page de contact](</contact/>).

## Direction de la publication

Camille Exemple, directrice de l’exemple

## Hébergement

Hébergement exemple\\
2 rue de l’Exemple\\, 59100 Roubaix\\
Téléphone : \\+33 3 53 01 12 34

## Réutilisation des contenus

Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont proposés sous [licence etalab\\-2\\.0](<https://github.com/etalab/licence-ouverte/blob/master/LO.md>).

La marque de l’État, la police Marianne et le Système de design de l’État n’en font pas partie : ils sont réservés aux sites de l’État.

Un lien vers une page de ce site ne demande aucune autorisation.
`);
  });

  it("says more where there is more to say", () => {
    const more = whole.replace(
      "legal:",
      "legal:\n  introduction: Ceci est un essai.\n  editor: { name: Claude Exemple, title: rédacteur }\n  credits: [Photos de l’équipe]",
    );
    const text = textOf("/mentions-legales/", more);
    expect(text).toMatch(/^\nCeci est un essai\\\.\n\nCes mentions/);
    expect(text).toContain(
      "Responsable de la rédaction : Claude Exemple, rédacteur",
    );
    expect(text).toMatch(/## Crédits\n\n- Photos de l’équipe\n$/);
  });

  it("names who else stores data for the site, where the settings do", () => {
    const stored = whole.replace(
      "legal:",
      `legal:
  storage:
    - { name: Statistiques exemple, address: "3 rue de l’Exemple\\n44000 Nantes" }
    - { name: Formulaires exemple, address: 67000 Strasbourg }`,
    );
    expect(textOf("/mentions-legales/", stored)).toContain(`
Téléphone : \\+33 3 53 01 12 34

## Stockage de données

Statistiques exemple\\
3 rue de l’Exemple\\
44000 Nantes

Formulaires exemple\\
67000 Strasbourg

## Réutilisation des contenus
`);
  });
});

describe("the page on personal data", () => {
  const page = (more = "") => textOf("/donnees-personnelles/", whole + more);

  it("names who answers for them, and how to reach their delegate", () => {
    expect(page()).toContain(
      "## Responsable du traitement\n\nDirection de l’exemple\\\n1 rue de l’Exemple\\\n75007 Paris\n",
    );
    expect(page()).toContain(
      "Dominique Exemple\n\n- par courriel : [dpd\\@exemple\\.gouv\\.fr](<mailto:dpd@exemple.gouv.fr>)",
    );
    const other = whole.replace(
      "  dpo:",
      "  controller: { name: Le ministère, address: Paris }\n  dpo:",
    );
    expect(textOf("/donnees-personnelles/", other)).toContain(
      "## Responsable du traitement\n\nLe ministère\\\nParis\n",
    );
  });

  it("says what servers keep, for how long, and who sees it", () => {
    expect(page()).toContain(`## Journaux du serveur

- **Données** : l’adresse IP, le jour et l’heure, l’adresse demandée (avec les mots cherchés dans le site) et le navigateur annoncé
- **Finalité** : assurer la sécurité et le bon fonctionnement du site
- **Base légale** : l’exécution d’une mission d’intérêt public \\(article 6\\, paragraphe 1\\, point e\\, du RGPD\\)
- **Durée de conservation** : six mois
- **Destinataires** : l’éditeur et l’hébergeur, Hébergement exemple
`);
    const without = whole.replace("retention: six mois", "kept: false");
    expect(textOf("/donnees-personnelles/", without)).toContain(
      "## Journaux du serveur\n\nLe serveur ne garde pas la trace des requêtes qu’il reçoit.\n",
    );
    expect(missing(without).flat()).not.toContain("privacy.logs.retention");
  });

  it("says what is counted of visits, where something is", () => {
    const counted = (more = "") =>
      textOf(
        "/donnees-personnelles/",
        `${whole}measurement: { matomo: { url: "https://matomo.exemple.gouv.fr/", siteId: 7${more} } }\n`,
      );
    expect(counted()).toContain(`## Mesure d’audience

- **Données** : l’adresse IP, dont les deux derniers octets sont effacés, les pages vues, le site d’où l’on vient, le navigateur, les liens suivis, les fichiers ouverts et les mots cherchés
- **Finalité** : savoir ce qui est lu, pour améliorer le site
- **Base légale** : l’exécution d’une mission d’intérêt public \\(article 6\\, paragraphe 1\\, point e\\, du RGPD\\)
- **Durée de conservation** : vingt\\-cinq mois
- **Destinataires** : l’éditeur, par Matomo (matomo\\.exemple\\.gouv\\.fr)

Vous pouvez vous y opposer à tout moment, à la page [« Gestion des cookies »](</gestion-des-cookies/>).
`);
    const asked = counted(", consent: true, retention: trois ans");
    expect(asked).toContain("- **Données** : l’adresse IP, les pages vues,");
    expect(asked).toContain("- **Base légale** : votre consentement");
    expect(asked).toContain("- **Durée de conservation** : trois ans");
    expect(asked).toContain(
      "Vous pouvez retirer votre accord à tout moment, à la page",
    );
    expect(page()).not.toContain("Mesure d’audience");
  });

  it("says that nothing has to be given, and what follows when it is not", () => {
    expect(page()).toContain(`## Messages

- **Données** : l’adresse d’où vous écrivez et le contenu de votre message
- **Finalité** : vous répondre
- **Base légale** : l’exécution d’une mission d’intérêt public \\(article 6\\, paragraphe 1\\, point e\\, du RGPD\\)
- **Durée de conservation** : le temps de traiter votre demande
- **Destinataires** : l’éditeur

Rien ne vous oblige à donner ces données ; sans adresse, il ne peut pas vous être répondu.
`);
  });

  it("says the right to object apart from the others, before them", () => {
    expect(page()).toMatch(
      /\n## Votre droit d’opposition\n\nQuand un traitement décrit ici a pour base une mission d’intérêt public ou un intérêt légitime, vous pouvez vous y opposer à tout moment.*\n\n## Vos droits\n/,
    );
  });

  it("says every right, and how long an answer may take", () => {
    const rights = page()?.split("## Vos droits\n")[1];
    for (const right of [
      "en avoir une copie",
      "les faire rectifier ou effacer",
      "en faire limiter l’usage, ou vous y opposer",
      "emporter celles que vous avez données",
      "Un consentement que vous avez donné se retire à tout moment ; ce qui a été fait avant reste licite.",
      "ce qu’elles deviendront après votre décès",
      "adresser une réclamation à la Commission nationale de l’informatique et des libertés",
    ])
      expect(rights).toContain(right);
    expect(rights).toContain(
      "Une réponse vous est due dans le mois. Pour une demande complexe, ce délai peut être prolongé de deux mois",
    );
  });

  it("says what else the team does with data, and where it goes", () => {
    const other = whole.replace(
      "privacy:",
      `privacy:
  transfers: Aux États-Unis, sous clauses types.
  processing:
    - purpose: Lettre d’information
      data: votre adresse électronique
      basis: votre consentement
      retention: jusqu’à votre désinscription`,
    );
    expect(textOf("/donnees-personnelles/", other))
      .toContain(`## Lettre d’information

- **Données** : votre adresse électronique
- **Base légale** : votre consentement
- **Durée de conservation** : jusqu’à votre désinscription
- **Destinataires** : l’éditeur

## Données hors de l’Union européenne

Aux États\\-Unis\\, sous clauses types\\.
`);
  });
});

describe("the page of contact", () => {
  it("gives each way to reach the team", () => {
    const form = `${whole}contactForm: https://www.exemple.gouv.fr/formulaire\n`;
    expect(textOf("/contact/", form)).toContain(`## Joindre l’équipe

- par courriel : [equipe\\@exemple\\.gouv\\.fr](<mailto:equipe@exemple.gouv.fr>)
- par [le formulaire de contact](<https://www.exemple.gouv.fr/formulaire>)
- par téléphone : [01 99 00 12 34](<tel:0199001234>)
- par courrier :\\
  1 rue de l’Exemple\\
  75007 Paris
`);
  });

  it("leads to who hears of weaknesses, where the settings name one", () => {
    const secure = `${whole}security: { contact: mailto:ssi@exemple.gouv.fr }\n`;
    expect(textOf("/contact/", whole)).not.toContain("security");
    expect(textOf("/contact/", secure)).toContain(
      "</.well-known/security.txt>",
    );
  });
});

describe("the accessibility statement", () => {
  const statement = (accessibility: string) =>
    textOf(
      "/accessibilite/",
      whole.replace("  established: 2026-06-30", accessibility),
    ) ?? "";
  const audit = (rate: number, date = "2026-05-01") =>
    `  audit: { date: ${date}, auditor: la société Exemple, rate: ${rate} }`;

  it.each([
    [49, "**non conforme**", ", en raison des non-conformités"],
    [50, "**partiellement conforme**", ", en raison des non-conformités"],
    [99.9, "**partiellement conforme**", ", en raison des non-conformités"],
    [100, "**totalement conforme**", "."],
  ])("says the state in the words of the law: %d", (rate, state, end) => {
    const text = statement(audit(rate));
    expect(text).toContain(
      `Le site de l’exemple est ${state} avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4\\.1${end}`,
    );
    expect(text).toContain(
      `L’audit de conformité réalisé par la société Exemple, achevé le 1er mai 2026, révèle que :\n\n- ${String(rate).replace(".", ",")}\u00a0% des critères du RGAA, version 4\\.1, sont respectés.\n`,
    );
  });

  it("leads to the home page itself", () => {
    expect(statement(audit(80))).toContain("](<https://www.exemple.gouv.fr/>)");
  });

  it("says why a site without an audit does not conform", () => {
    const text = statement("  established: 2026-06-30");
    expect(text).toContain(
      "est **non conforme** avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4\\.1, car il n’existe aucun résultat d’audit en cours de validité permettant de mesurer le respect des critères.",
    );
    expect(text).toContain(
      "### Résultats des tests\n\nEn l’absence d’audit de conformité, il n’y a pas de résultats de tests.\n",
    );
  });

  it("has to be renewed once its audit is more than three years old", () => {
    const renew =
      "Cet audit date de plus de trois ans : cette déclaration doit être mise à jour.";
    expect(statement(audit(80, "2023-11-26"))).toContain(renew);
    expect(statement(audit(80, "2023-11-27"))).not.toContain(renew);
  });

  it("has the parts of the model, in their order", () => {
    for (const text of [
      statement(audit(80)),
      statement("  updated: 2026-07-01"),
    ]) {
      expect(text.match(/^##.*$/gm)).toEqual([
        "## État de conformité",
        "### Résultats des tests",
        "## Contenus non accessibles",
        "### Non-conformités",
        "### Dérogations pour charge disproportionnée",
        "### Contenus non soumis à l’obligation d’accessibilité",
        "## Établissement de cette déclaration d’accessibilité",
        "### Technologies utilisées pour la réalisation du site",
        "### Environnement de test",
        "### Outils pour évaluer l’accessibilité",
        "### Pages du site ayant fait l’objet de la vérification de conformité",
        "## Retour d’information et contact",
        "## Voies de recours",
      ]);
    }
  });

  it("says all that the settings say", () => {
    const text = statement(`  audit:
    date: 2026-05-01
    auditor: la société Exemple
    rate: 78.5
    averageRate: 91
    report: /documents/audit.pdf
    environments: [Firefox et NVDA]
    tools: [L’inspecteur de Firefox]
    pages: [La page d’accueil]
  version: "5"
  nonConformities: [Une vidéo n’a pas de transcription]
  derogations: [Les archives d’avant 2010]
  exemptions: [Les cartes]
  technologies: [HTML]
  established: 2026-06-30
  updated: 2026-07-01
  contact: { form: https://www.exemple.gouv.fr/signaler }
  plan: { scheme: /documents/schema.pdf, actions: /documents/plan.pdf, review: /documents/bilan.pdf }`);
    for (const said of [
      "À cette fin, Direction de l’exemple met en œuvre la stratégie et les actions suivantes :\n",
      "## Contenus non accessibles\n\nLes contenus listés ci-dessous ne sont pas accessibles pour les raisons suivantes.\n",
      `- [schéma pluriannuel de mise en accessibilité](</documents/schema.pdf>)
- [plan d’action de l’année en cours](</documents/plan.pdf>)
- [bilan des actions de l’année passée](</documents/bilan.pdf>)`,
      `- 78,5\u00a0% des critères du RGAA, version 5, sont respectés ;
- le taux moyen de conformité du site s’élève à 91\u00a0%.

[Consulter le rapport d’audit](</documents/audit.pdf>)`,
      "### Non-conformités\n\n- Une vidéo n’a pas de transcription\n",
      "### Dérogations pour charge disproportionnée\n\n- Les archives d’avant 2010\n",
      "l’obligation d’accessibilité\n\n- Les cartes\n",
      "établie le 30 juin 2026. Elle a été mise à jour le 1er juillet 2026.",
      "réalisation du site\n\n- HTML\n",
      "combinaisons suivantes :\n\n- Firefox et NVDA\n",
      "évaluer l’accessibilité\n\n- L’inspecteur de Firefox\n",
      "vérification de conformité\n\n- La page d’accueil\n",
      "- par [le formulaire de contact](<https://www.exemple.gouv.fr/signaler>)",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain("à compléter");
  });

  it("never rounds a rate up to 100", () => {
    expect(statement(audit(99.999))).toContain("- 99,999\u00a0% des critères");
  });

  it("owns that no plan is published", () => {
    expect(statement("  updated: 2026-07-01")).toContain(
      "Aucun schéma pluriannuel de mise en accessibilité ni plan d’action n’est encore publié.",
    );
  });
});

describe("the pages that the program writes in English", () => {
  const pages = (settings: string) =>
    starterContexts(settingsOf(`${settings}languages: [fr, en]\n`), today)
      .slice(1)
      .flatMap(starterSources);
  const page = (name: string, settings = whole) =>
    pages(settings).find(({ file }) => file.endsWith(`/en/${name}.md`))?.text;

  it("are at English addresses, under those of their language", () => {
    expect(
      pages(whole).map(({ text }) => text.match(/^(?:permalink|lang): .*$/gm)),
    ).toEqual([
      ["permalink: /en/legal-notice/", "lang: en"],
      ["permalink: /en/personal-data/", "lang: en"],
      ["permalink: /en/contact/", "lang: en"],
      ["permalink: /en/accessibility/", "lang: en"],
    ]);
  });

  it("lead to each other", () => {
    const counted = `${whole}measurement: { matomo: { url: "https://matomo.exemple.gouv.fr/", siteId: 7 } }\n`;
    const links = pages(counted).flatMap(({ text }) =>
      [...text.matchAll(/\(<(\/[^>]*)>\)/g)].map(([, path]) => path),
    );
    expect(new Set(links)).toEqual(
      new Set([
        "/en/contact/",
        "/en/accessibility/",
        "/en/personal-data/",
        "/en/cookies/",
      ]),
    );
  });

  it("say who publishes, directs and hosts", () => {
    expect(page("legal-notice")).toBe(`---
title: "Legal notice"
description: "Who publishes this site, who answers for it and who hosts it."
permalink: /en/legal-notice/
lang: en
search: false
---

This page gives the details that are required by Article 1-1 of French Law No. 2004-575 of 21 June 2004 on confidence in the digital economy.

## Publisher

Direction de l’exemple\\
1 rue de l’Exemple\\
75007 Paris\\
Phone: 01 99 00 12 34

To write to the team, see [the contact page](</en/contact/>).

## Publication director

Camille Exemple, directrice de l’exemple

## Hosting

Hébergement exemple\\
2 rue de l’Exemple\\, 59100 Roubaix\\
Phone: \\+33 3 53 01 12 34

## Reuse of content

Unless intellectual property held by third parties is explicitly mentioned, the content of this site is offered under [licence etalab\\-2\\.0](<https://github.com/etalab/licence-ouverte/blob/master/LO.md>).

This does not cover the mark of the French State, the Marianne typeface and the State’s design system: they are reserved for the State’s own sites.

You do not need permission to link to a page of this site.
`);
  });

  it("say what is done with data, and in English what no team has set", () => {
    expect(page("personal-data")).toContain(`## Messages

- **Data**: the address that you write from and the content of your message
- **Purpose**: answering you
- **Legal basis**: the performance of a task carried out in the public interest \\(Article 6\\(1\\)\\(e\\) of the GDPR\\)
- **Kept for**: as long as it takes to deal with your request
- **Recipients**: the publisher
`);
    const set = whole.replace("privacy:", "privacy:\n  basis: a French law");
    expect(page("personal-data", set)).toContain(
      "- **Legal basis**: a French law\n",
    );
  });

  it("know what settings say in French when no team has set it", () => {
    const { privacy, measurement } = settingsOf(
      "measurement: { matomo: { url: 'https://matomo.exemple.gouv.fr/', siteId: 7 } }",
    );
    expect({
      basis: privacy.basis,
      messages: privacy.messages.retention,
      measurement: measurement?.matomo.retention,
    }).toEqual(french.privacyNotice.usual);
  });

  it("say how to reach the team", () => {
    expect(page("contact")).toContain(`## Reach the team

- by email: [equipe\\@exemple\\.gouv\\.fr](<mailto:equipe@exemple.gouv.fr>)
- by phone: [01 99 00 12 34](<tel:0199001234>)
- by post:\\
  1 rue de l’Exemple\\
  75007 Paris

## For a particular request

- content that you cannot read: [the accessibility statement](</en/accessibility/>) says whom to tell;
- your data: [the page “Personal data”](</en/personal-data/>) says how to exercise your rights.
`);
  });

  it("leave it to the statement in French to prevail", () => {
    const text = page(
      "accessibility",
      whole.replace(
        "  established:",
        "  audit: { date: 2026-05-01, auditor: Exemple, rate: 78.5, averageRate: 91 }\n  established:",
      ),
    );
    expect(text).toContain("the version in French prevails.");
    expect(text).toContain(
      "Le site de l’exemple is **partially compliant** with",
    );
    expect(text).toContain(
      "found that:\n\n- 78.5% of the criteria of the RGAA, version 4\\.1, are met;\n- the average compliance rate of the site is 91%.\n",
    );
    expect(text?.match(/^##.*$/gm)).toEqual([
      "## Compliance status",
      "### Test results",
      "## Non-accessible content",
      "### Non-compliances",
      "### Disproportionate burden",
      "### Content that does not fall within the scope of the accessibility obligation",
      "## Preparation of this accessibility statement",
      "### Technologies used to make the site",
      "### Test environment",
      "### Tools used to assess accessibility",
      "### Pages of the site that were checked for compliance",
      "## Feedback and contact information",
      "## Enforcement procedure",
    ]);
  });

  it("are read as an author’s own would be, without a problem", () => {
    const read = pages(whole).map((source) =>
      readEntry(source, {
        definitions: testDefinitions,
        settings: settingsOf(`${whole}languages: [fr, en]\n`),
        lastCommitDay: () => undefined,
      }),
    );
    expect(
      read.map(({ entry, problems }) => [
        entry?.path,
        entry?.language,
        problems,
      ]),
    ).toEqual([
      ["/en/legal-notice/", "en", []],
      ["/en/personal-data/", "en", []],
      ["/en/contact/", "en", []],
      ["/en/accessibility/", "en", []],
    ]);
  });

  it("tell authors in French what is lacking", () => {
    expect(page("legal-notice", "")).toContain(
      'Phone: <mark lang="fr">[à compléter : le numéro de téléphone de l’éditeur]</mark>',
    );
  });
});
