import { fr } from "@codegouvfr/react-dsfr";

import type { Entry } from "../../lib/content/entry";
import { calendarLink, formatEvent } from "../../lib/content/format-event";
import type { Library } from "../../lib/library/library";
import { eventPath } from "../../lib/outputs/event-list";

/** What an article announces: when and where it is, and what adds it to a calendar. */
export function EventBlock({
  library: { settings, urls, words },
  entry: { event, path },
}: {
  library: Library;
  entry: Entry;
}) {
  if (!event || path === undefined) return null;
  const { start, place, cancelled } = event;
  return (
    <section
      className={fr.cx("fr-callout", "fr-mb-4w")}
      aria-label={words.event.label}
    >
      {cancelled && (
        <p className={fr.cx("fr-badge", "fr-badge--error", "fr-mb-1w")}>
          {words.event.cancelled}
        </p>
      )}
      <p className={fr.cx("fr-callout__title", "fr-h6")}>
        <time
          dateTime={
            start.time === undefined ? start.day : `${start.day}T${start.time}`
          }
        >
          {formatEvent(event, words.locale, settings.timezone)}
        </time>
      </p>
      {place && <p className={fr.cx("fr-callout__text")}>{place}</p>}
      <p className={fr.cx("fr-mt-2w", "fr-mb-0")}>
        <a
          className={fr.cx("fr-link")}
          href={urls.of(eventPath({ path }, words))}
          type="text/calendar"
        >
          {calendarLink(event, words)}
        </a>
      </p>
    </section>
  );
}
