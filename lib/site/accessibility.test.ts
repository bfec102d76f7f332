import { describe, expect, it } from "vitest";

import { readSettings } from "./read-settings";

/** What is wrong in settings, as `line:column rule message mend`. */
const say = (...lines: string[]) =>
  readSettings(lines.join("\n"), {
    defaultUrl: "http://localhost:3000",
  }).problems.map(
    ({ line, column, rule, message, mend }) =>
      `${line}:${column} ${rule} ${message} ${mend}`,
  );

const audit = (rate: string, more = "") =>
  `accessibility: { audit: { date: 2026-05-01, auditor: X, rate: ${rate} }${more} }`;

describe("the settings of accessibility", () => {
  it("are right with an audit, or without", () => {
    for (const rate of ["0", "49", "50", "99.9", "100"]) {
      expect(say(audit(rate)), rate).toEqual([]);
    }
    expect(say("accessibility: { established: 2026-05-01 }")).toEqual([]);
  });

  const mendRate =
    "La part des critères du RGAA qui sont respectés : un nombre de 0 à 100, comme 78.5.";

  it.each([
    ["120", "au plus 100 attendu"],
    ["-1", "au moins 0 attendu"],
    ["75 %", "un nombre est attendu ici"],
    [".nan", "un nombre est attendu ici"],
  ])("have a rate from 0 to 100, not %s", (rate, reason) => {
    expect(say(audit(rate))).toEqual([
      `1:63 invalid-field Le champ « accessibility.audit.rate » n’est pas valide : ${reason}. ${mendRate}`,
    ]);
  });

  it("say when an audit was made, and by whom", () => {
    expect(say("accessibility:", "  audit:", "    date: 2026-02-30")).toEqual([
      "3:5 missing-field Le champ « accessibility.audit.auditor » manque. Ajoutez-le. Qui l’a réalisé : « la société Exemple », « l’équipe du site ».",
      `3:5 missing-field Le champ « accessibility.audit.rate » manque. Ajoutez-le. ${mendRate}`,
      "3:11 invalid-field Le champ « accessibility.audit.date » n’est pas valide : ce n’est pas un jour du calendrier. Le jour où l’audit s’est achevé : 2026-06-30.",
    ]);
  });

  it("do not list faults that their audit did not find", () => {
    expect(say(audit("100", ", nonConformities: [Une vidéo]"))).toEqual([
      "1:87 invalid-field Le champ « accessibility.nonConformities » n’est pas valide : un audit à 100 % ne laisse aucune non-conformité. Les contenus qui ne sont pas conformes, avec leur alternative s’il y en a une.",
    ]);
    expect(say(audit("99", ", nonConformities: [Une vidéo]"))).toEqual([]);
  });

  it("have no statement that is older than itself", () => {
    expect(say(audit("50", ", updated: 2026-04-30"))).toEqual([
      "1:78 invalid-field Le champ « accessibility.updated » n’est pas valide : ce jour précède celui où la déclaration a été établie. Le jour où la déclaration a été mise à jour.",
    ]);
  });

  it("name a contact that can be written to", () => {
    const error =
      "invalid-field Le champ « accessibility.contact » n’est pas valide : une adresse électronique (« email ») ou un formulaire (« form ») est attendu. À qui signaler un défaut d’accessibilité, par « email » ou par « form » ; par défaut, le contact du site.";
    expect(say("accessibility: { contact: {} }")).toEqual([`1:27 ${error}`]);
    expect(say('accessibility: { contact: { phone: "3919" } }')).toEqual([
      `1:27 ${error}`,
    ]);
    expect(say("accessibility: { contact: { email: moi } }")).toEqual([
      "1:36 invalid-field Le champ « accessibility.contact.email » n’est pas valide : une adresse électronique est attendue. Son adresse électronique.",
    ]);
  });

  it("no longer name a state: it follows from the audit", () => {
    expect(say("accessibility:", "  status: totale")).toEqual([
      "2:11 invalid-field Le champ « accessibility.status » n’est pas valide : l’état de conformité se déduit désormais de l’audit. Retirez cette ligne, et décrivez l’audit dans « accessibility.audit » (« date », « auditor », « rate ») ; sans audit, un site est non conforme.",
    ]);
    expect(say("accessibility: { statut: totale }")).toEqual([
      "1:18 unknown-field Le champ « accessibility.statut » est inconnu. Retirez-le, ou choisissez parmi : page, audit, version, nonConformities, derogations, exemptions, technologies, established, updated, contact, plan.",
    ]);
  });
});

describe("the settings of the legal pages", () => {
  it("name a delegate who can be written to", () => {
    expect(say("privacy: { dpo: { name: Camille } }")).toEqual([
      "1:17 invalid-field Le champ « privacy.dpo » n’est pas valide : une adresse est attendue : électronique (« email »), postale (« address ») ou d’un formulaire (« form »). Comment joindre le délégué à la protection des données : « email », « form » ou « address ».",
    ]);
  });

  it("have telephone numbers, and links that lead somewhere", () => {
    expect(
      say(
        "legal:",
        "  host: { phone: demander }",
        "contactForm: www.exemple.gouv.fr",
      ),
    ).toEqual([
      "2:18 invalid-field Le champ « legal.host.phone » n’est pas valide : un numéro de téléphone comme « 01 99 00 12 34 » est attendu, entre guillemets. Son numéro de téléphone, entre guillemets.",
      "3:14 invalid-field Le champ « contactForm » n’est pas valide : un chemin du site (« /documents/plan.pdf ») ou une adresse en https:// est attendu. L’adresse d’un formulaire de contact, à la place de « contact » ou à côté.",
    ]);
    expect(say("legal: { host: { phone: 0199001234 } }")).toEqual([
      "1:25 invalid-field Le champ « legal.host.phone » n’est pas valide : du texte est attendu ici. Son numéro de téléphone, entre guillemets.",
    ]);
  });

  it("say all of what is done with data", () => {
    expect(say("privacy:", "  processing:", "    - purpose: Lettre")).toEqual([
      "3:7 missing-field Le champ « privacy.processing.0.data » manque. Ajoutez-le. Quelles données : « votre adresse électronique ».",
      "3:7 missing-field Le champ « privacy.processing.0.basis » manque. Ajoutez-le. Sur quelle base légale (article 6 du RGPD) : « votre consentement ».",
      "3:7 missing-field Le champ « privacy.processing.0.retention » manque. Ajoutez-le. Combien de temps elles sont gardées : « jusqu’à votre désinscription ».",
    ]);
  });
});
