import type { SiteSettings } from "../site/settings";
import * as french from "../words/fr";
import type { Words } from "../words/words";
import { blanks, type Fill } from "./blanks";
import { blocks, lines, link, plain, section } from "./plain-markdown";
import type { StarterContext } from "./starter-pages";

type Privacy = SiteSettings["privacy"];

/** What the site knows of its readers: articles 13 and following of the RGPD. */
export function privacyNotice(context: StarterContext, fill: Fill): string {
  const { settings, words } = context;
  const { privacy, legal } = settings;
  const said = words.privacyNotice;
  const basis = usually(privacy.basis, "basis", words);
  return blocks(
    said.law,
    section(said.controller, controller(privacy, fill)),
    section(said.dpo, fill(blanks.dpo)),
    section(said.unasked.title, said.unasked.text),
    section(
      said.logs.title,
      privacy.logs.kept
        ? describe(words, {
            data: said.logs.data,
            purpose: said.logs.purpose,
            basis,
            retention: fill(blanks.logRetention),
            recipients: legal.host.name
              ? said.logs.recipientsNamed(plain(legal.host.name))
              : said.logs.recipients,
          })
        : said.logs.none,
    ),
    section(
      said.messages.title,
      blocks(
        describe(words, {
          data: said.messages.data,
          purpose: said.messages.purpose,
          basis,
          retention: usually(privacy.messages.retention, "messages", words),
          recipients: said.publisher,
        }),
        said.messages.voluntary,
      ),
    ),
    section(said.measurement.title, measurement(context)),
    ...privacy.processing.map(
      ({ purpose, data, basis, retention, recipients }) =>
        section(
          plain(purpose),
          describe(words, {
            data: plain(data),
            basis: plain(basis),
            retention: plain(retention),
            recipients: plain(recipients ?? said.publisher),
          }),
        ),
    ),
    section(said.transfers, privacy.transfers && plain(privacy.transfers)),
    section(said.others.title, said.others.text(choicesLink(context))),
    section(said.objection.title, said.objection.text),
    section(said.rights.title, said.rights.text),
  );
}

/** What is counted of visits: nothing unless it is set. */
function measurement(context: StarterContext): string | undefined {
  const { settings, words } = context;
  if (!settings.measurement) return undefined;
  const { url, consent, retention } = settings.measurement.matomo;
  const said = words.privacyNotice.measurement;
  return blocks(
    describe(words, {
      data: consent ? said.data : said.maskedData,
      purpose: said.purpose,
      basis: consent
        ? said.consent
        : usually(settings.privacy.basis, "basis", words),
      retention: usually(retention, "measurement", words),
      recipients: said.recipients(plain(new URL(url).host)),
    }),
    (consent ? said.withdraw : said.object)(choicesLink(context)),
  );
}

function choicesLink({ paths }: StarterContext): (words: string) => string {
  return (words) => link(words, paths.choices);
}

/**
 * What the settings say, as Markdown; where that is what they say in French
 * without their team's doing, it is said in the language of the page.
 */
function usually(
  text: string,
  name: keyof Words["privacyNotice"]["usual"],
  { privacyNotice }: Words,
): string {
  const isUsual = text === french.privacyNotice.usual[name];
  return plain(isUsual ? privacyNotice.usual[name] : text);
}

function controller({ controller }: Privacy, fill: Fill): string {
  return controller
    ? `${plain(controller.name)}\\\n${lines(controller.address)}`
    : `${fill(blanks.publisherName)}\\\n${fill(blanks.publisherAddress)}`;
}

/** What is done with data, as the RGPD wants it told; each text is Markdown. */
function describe(
  { privacyNotice: { labels } }: Words,
  told: {
    data: string;
    purpose?: string;
    basis: string;
    retention: string;
    recipients: string;
  },
): string {
  return [
    labels.data(told.data),
    told.purpose && labels.purpose(told.purpose),
    labels.basis(told.basis),
    labels.retention(told.retention),
    labels.recipients(told.recipients),
  ]
    .filter(Boolean)
    .map((item) => `- ${item}`)
    .join("\n");
}
