import { fr } from "@codegouvfr/react-dsfr";

import type { Library } from "../../lib/library/library";
import {
  bandsOf,
  formatNoticePeriod,
  type SiteNotice,
} from "../../lib/library/notices";
import type { NoticeType } from "../../lib/site/notices";
import { Notice } from "./notice";
import { SettingsAnchor } from "./settings-link";
import { landmarks } from "./skip-links";

/** The DSFR's look of each; a mourning has none of its own. */
const severities = {
  information: "info",
  avertissement: "warning",
  alerte: "alert",
  deuil: undefined,
} as const satisfies Record<NoticeType, string | undefined>;

/**
 * What the site says for a time on each of its pages. The DSFR asks that who
 * goes straight to the content reads it, so that the first skip link leads here.
 */
export function SiteNotices({ library }: { library: Library }) {
  const notices = bandsOf(library.notices);
  if (notices.length === 0) return null;
  return (
    <section
      id={landmarks.notices}
      className="parution-notices"
      aria-label={library.words.notices.label}
      tabIndex={-1}
    >
      {notices.map((notice) => (
        // The same words may come back at another time.
        <Band
          key={notice.key + notice.until}
          library={library}
          notice={notice}
        />
      ))}
    </section>
  );
}

function Band({ library, notice }: { library: Library; notice: SiteNotice }) {
  const { type, title = "Deuil national", link, closable } = notice;
  const { timezone } = library.settings;
  const text = [
    notice.text,
    notice.isToCome &&
      `Bandeau à venir, que les lecteurs ne voient pas encore. ${formatNoticePeriod(notice, timezone)}.`,
  ];
  return (
    <Notice
      severity={severities[type]}
      title={title}
      description={text.filter(Boolean).join(" ")}
      link={
        link && (
          <SettingsAnchor
            library={library}
            link={link}
            className={fr.cx("fr-notice__link")}
          />
        )
      }
      closeButton={
        closable && <CloseButton name={library.words.notices.hide(title)} />
      }
      data-notice={notice.key}
      data-until={new Date(notice.until).toISOString()}
    />
  );
}

/** Two buttons of a page have two names. */
function CloseButton({ name }: { name: string }) {
  return (
    <button
      type="button"
      className={fr.cx("fr-btn--close", "fr-btn")}
      title={name}
    >
      {name}
    </button>
  );
}
