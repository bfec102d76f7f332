import { formatDay } from "../content/day";
import type { AccessibilityAudit } from "../site/accessibility";
import { blanks, type Fill } from "./blanks";
import { conformityOf, isOutdated } from "./conformity";
import { blocks, items, link, plain } from "./plain-markdown";
import type { StarterContext } from "./starter-pages";

/** The statement, in the form that the RGAA makes compulsory. */
export function accessibilityStatement(
  context: StarterContext,
  fill: Fill,
): string {
  const { settings, words } = context;
  const { name, url } = settings;
  const { audit, technologies } = settings.accessibility;
  const said = words.accessibilityStatement;
  const { making, feedback, remedies } = said;
  return blocks(
    said.translation,
    said.commitment(fill(blanks.publisherName)),
    plan(context, fill(blanks.publisherName)),
    said.applies(plain(name), link(plain(url), `${url}/`)),
    `## ${said.state.title}`,
    conformity(context),
    `### ${said.results.title}`,
    results(context),
    `## ${said.contents.title}`,
    ...inaccessible(context, fill),
    `## ${making.title}`,
    establishment(context, fill),
    `### ${making.technologies}`,
    items(technologies),
    `### ${making.environments}`,
    audit
      ? `${making.combinations}\n\n${fill(blanks.environments)}`
      : making.unaudited,
    `### ${making.tools}`,
    audit ? fill(blanks.tools) : making.unaudited,
    `### ${making.pages}`,
    audit ? fill(blanks.pages) : making.unaudited,
    `## ${feedback.title}`,
    feedback.about(plain(name)),
    fill(blanks.statementContact),
    `## ${remedies.title}`,
    remedies.text,
  );
}

function plan({ settings, words }: StarterContext, publisher: string): string {
  const { scheme, actions, review } = settings.accessibility.plan;
  const { plan: said } = words.accessibilityStatement;
  const links = [
    scheme && link(said.scheme, scheme),
    actions && link(said.actions, actions),
    review && link(said.review, review),
  ].filter((one) => one !== undefined);
  return links.length > 0
    ? `${said.about(publisher)}\n\n${links.map((one) => `- ${one}`).join("\n")}`
    : said.none;
}

function conformity({ settings, words }: StarterContext): string {
  const { audit, version } = settings.accessibility;
  const { state: said } = words.accessibilityStatement;
  const state = conformityOf(audit);
  const reasons = {
    non: audit ? said.listed : said.unaudited,
    partielle: said.listed,
    totale: "",
  };
  return said.conforms(
    plain(settings.name),
    said[state],
    plain(version),
    reasons[state],
  );
}

function results({ settings, words, today }: StarterContext): string {
  const { audit, version } = settings.accessibility;
  const { results: said } = words.accessibilityStatement;
  if (!audit) return said.none;
  const { date, auditor, rate, averageRate, report } = audit;
  return blocks(
    said.about(plain(auditor), formatDay(date, words.locale)),
    words.legalText.items([
      said.rate(said.percent(rate), plain(version)),
      ...(averageRate === undefined
        ? []
        : [said.averageRate(said.percent(averageRate))]),
    ]),
    report && link(said.report, report),
    isOutdated(audit, today) && said.outdated,
  );
}

function inaccessible(
  { settings, words }: StarterContext,
  fill: Fill,
): string[] {
  const { audit, nonConformities, derogations, exemptions } =
    settings.accessibility;
  const { contents: said } = words.accessibilityStatement;
  const isListDue = isFaulty(audit) && derogations.length === 0;
  const listed = (texts: readonly string[], otherwise = said.none) =>
    texts.length > 0 ? items(texts) : otherwise;
  const all = [...nonConformities, ...derogations, ...exemptions];
  return [
    ...(all.length > 0 ? [said.about] : []),
    `### ${said.nonConformities}`,
    isListDue
      ? fill(blanks.nonConformities)
      : listed(nonConformities, audit ? said.none : said.unaudited),
    `### ${said.derogations}`,
    listed(derogations),
    `### ${said.exemptions}`,
    listed(exemptions),
  ];
}

/** Whether an audit found something, which the statement then has to name. */
function isFaulty(audit: AccessibilityAudit | undefined): boolean {
  return audit !== undefined && audit.rate < 100;
}

function establishment(
  { settings, words }: StarterContext,
  fill: Fill,
): string {
  const { established, updated, audit } = settings.accessibility;
  const { making: said } = words.accessibilityStatement;
  const day = established ?? audit?.date;
  const start = said.established(
    day ? formatDay(day, words.locale) : fill(blanks.statementDay),
  );
  return updated
    ? start + said.updated(formatDay(updated, words.locale))
    : start;
}
