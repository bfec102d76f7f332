import type { Means } from "../site/means";
import type { SiteSettings } from "../site/settings";

/** How to write to the team. */
export function contactOf({
  contact,
  contactForm,
}: Pick<SiteSettings, "contact" | "contactForm">): Means {
  return { email: contact, form: contactForm };
}

/** How to report a fault of accessibility: as the statement says, else as the team is written to. */
export function statementContact(
  settings: Pick<SiteSettings, "contact" | "contactForm" | "accessibility">,
): Means {
  return settings.accessibility.contact ?? contactOf(settings);
}
