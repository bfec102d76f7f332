import { formatDay, type Day } from "../content/day";
import type { AccessibilityAudit } from "../site/accessibility";
import type { SiteSettings } from "../site/settings";
import { blanks, type Fill } from "./blanks";
import {
  conformities,
  conformityOf,
  formatRate,
  isOutdated,
} from "./conformity";
import { blocks, items, link, plain } from "./plain-markdown";

type Accessibility = SiteSettings["accessibility"];

/** The statement, in the form that the RGAA makes compulsory. */
export function accessibilityStatement(
  { accessibility, name, url }: SiteSettings,
  fill: Fill,
  today: Day,
) {
  const { audit, technologies } = accessibility;
  return blocks(
    `${fill(blanks.publisherName)} s’engage à rendre ses sites internet, intranet, extranet et ses progiciels accessibles (et ses applications mobiles et mobilier urbain numérique) conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.`,
    plan(accessibility, fill(blanks.publisherName)),
    `Cette déclaration d’accessibilité s’applique à ${plain(name)} (${link(plain(url), `${url}/`)}).`,
    "## État de conformité",
    conformity(accessibility, plain(name)),
    "### Résultats des tests",
    results(accessibility, today),
    "## Contenus non accessibles",
    ...inaccessible(accessibility, fill),
    "## Établissement de cette déclaration d’accessibilité",
    establishment(accessibility, fill),
    "### Technologies utilisées pour la réalisation du site",
    items(technologies),
    "### Environnement de test",
    audit
      ? `Les vérifications de restitution de contenus ont été réalisées avec les combinaisons suivantes :\n\n${fill(blanks.environments)}`
      : withoutAudit,
    "### Outils pour évaluer l’accessibilité",
    audit ? fill(blanks.tools) : withoutAudit,
    "### Pages du site ayant fait l’objet de la vérification de conformité",
    audit ? fill(blanks.pages) : withoutAudit,
    "## Retour d’information et contact",
    `Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter le responsable de ${plain(name)} pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme :`,
    fill(blanks.statementContact),
    "## Voies de recours",
    remedies,
  );
}

const withoutAudit = "Sans objet, faute d’audit.";

function plan(
  { plan: { scheme, actions, review } }: Accessibility,
  publisher: string,
): string {
  const links = [
    scheme && link("schéma pluriannuel de mise en accessibilité", scheme),
    actions && link("plan d’action de l’année en cours", actions),
    review && link("bilan des actions de l’année passée", review),
  ].filter((one) => one !== undefined);
  return links.length > 0
    ? `À cette fin, ${publisher} met en œuvre la stratégie et les actions suivantes :\n\n${links.map((one) => `- ${one}`).join("\n")}`
    : "Aucun schéma pluriannuel de mise en accessibilité ni plan d’action n’est encore publié.";
}

function conformity({ audit, version }: Accessibility, name: string): string {
  const state = conformityOf(audit);
  const reasons = {
    non: audit
      ? ", en raison des non-conformités et des dérogations énumérées ci-dessous"
      : ", car il n’existe aucun résultat d’audit en cours de validité permettant de mesurer le respect des critères",
    partielle:
      ", en raison des non-conformités et des dérogations énumérées ci-dessous",
    totale: "",
  };
  return `${name} est **${conformities[state]}** avec le référentiel général d’amélioration de l’accessibilité (RGAA), version ${plain(version)}${reasons[state]}.`;
}

function results({ audit, version }: Accessibility, today: Day): string {
  if (!audit) {
    return "En l’absence d’audit de conformité, il n’y a pas de résultats de tests.";
  }
  const { date, auditor, averageRate, report } = audit;
  const found = [
    `- ${formatRate(audit.rate)} des critères du RGAA, version ${plain(version)}, sont respectés`,
    ...(averageRate === undefined
      ? []
      : [
          `- le taux moyen de conformité du site s’élève à ${formatRate(averageRate)}`,
        ]),
  ];
  return blocks(
    `L’audit de conformité réalisé par ${plain(auditor)}, achevé le ${formatDay(date, "fr")}, révèle que :`,
    `${found.join(" ;\n")}.`,
    report && `${link("Consulter le rapport d’audit", report)}`,
    isOutdated(audit, today) &&
      "Cet audit date de plus de trois ans : cette déclaration doit être mise à jour.",
  );
}

function inaccessible(
  { audit, nonConformities, derogations, exemptions }: Accessibility,
  fill: Fill,
): string[] {
  const none = "Aucun contenu n’est recensé.";
  const isListDue = isFaulty(audit) && derogations.length === 0;
  const listed = (texts: readonly string[], otherwise = none) =>
    texts.length > 0 ? items(texts) : otherwise;
  const all = [...nonConformities, ...derogations, ...exemptions];
  return [
    ...(all.length > 0
      ? [
          "Les contenus listés ci-dessous ne sont pas accessibles pour les raisons suivantes.",
        ]
      : []),
    "### Non-conformités",
    isListDue
      ? fill(blanks.nonConformities)
      : listed(
          nonConformities,
          audit ? none : "Faute d’audit, elles ne sont pas recensées.",
        ),
    "### Dérogations pour charge disproportionnée",
    listed(derogations),
    "### Contenus non soumis à l’obligation d’accessibilité",
    listed(exemptions),
  ];
}

/** Whether an audit found something, which the statement then has to name. */
function isFaulty(audit: AccessibilityAudit | undefined): boolean {
  return audit !== undefined && audit.rate < 100;
}

function establishment(
  { established, updated, audit }: Accessibility,
  fill: Fill,
): string {
  const day = established ?? audit?.date;
  const start = `Cette déclaration a été établie le ${day ? formatDay(day, "fr") : fill(blanks.statementDay)}.`;
  return updated
    ? `${start} Elle a été mise à jour le ${formatDay(updated, "fr")}.`
    : start;
}

/** In the words of the model of the RGAA. */
const remedies = `Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du site internet un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un des services du portail et vous n’avez pas obtenu de réponse satisfaisante.

Vous pouvez :

- écrire un message au [Défenseur des droits](https://www.defenseurdesdroits.fr/nous-contacter-355) ;
- contacter [le délégué du Défenseur des droits près de chez vous](https://www.defenseurdesdroits.fr/carte-des-delegues) ;
- envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) :\\
  Défenseur des droits\\
  Libre réponse 71120\\
  75342 Paris CEDEX 07`;
