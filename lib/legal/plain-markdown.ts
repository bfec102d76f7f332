import type { Means } from "../site/means";
import type { Words } from "../words/words";

/** A text as Markdown that shows it as it is, on one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

/** The lines of a text, such as an address, one under the other. */
export function lines(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => plain(line.trim()))
    .join("\\\n");
}

/** An item for each text. */
export function items(texts: readonly string[]): string {
  return texts.map((text) => `- ${plain(text)}`).join("\n");
}

/** A link, with words that are Markdown. */
export function link(words: string, address: string): string {
  return `[${words}](<${address}>)`;
}

export function mailLink(email: string): string {
  return link(plain(email), `mailto:${email}`);
}

function phoneLink(phone: string): string {
  return link(plain(phone), `tel:${phone.replace(/[^+\d]/g, "")}`);
}

/** An item for each way to reach someone. */
export function meansItems(
  { email, form, phone, address }: Means,
  { legalText }: Words,
): string {
  return [
    email && legalText.byEmail(mailLink(email)),
    form && legalText.byForm((words) => link(words, form)),
    phone && legalText.byPhone(phoneLink(phone)),
    address && legalText.byPost(lines(address).replace(/\n/g, "\n  ")),
  ]
    .filter(Boolean)
    .map((item) => `- ${item}`)
    .join("\n");
}

/** A section, unless there is nothing to say in it. */
export function section(title: string, text: string | undefined): string {
  return text ? `## ${title}\n\n${text}` : "";
}

/** Blocks of Markdown, those that are empty left out. */
export function blocks(
  ...parts: readonly (string | false | undefined)[]
): string {
  return parts.filter(Boolean).join("\n\n");
}
