import { fr } from "@codegouvfr/react-dsfr";

import type { Library } from "../../lib/library/library";
import type { Route } from "../../lib/library/routes";

interface Target {
  name: string;
  className: string;
  address: (url: string, title: string) => string;
}

/** Plain links: a network learns of the reader only when one is followed. */
const networks: Record<"facebook" | "x" | "linkedin" | "bluesky", Target> = {
  facebook: {
    name: "Facebook",
    className: "fr-btn--facebook",
    address: (url) => `https://www.facebook.com/sharer.php?u=${url}`,
  },
  x: {
    name: "X",
    className: "fr-btn--twitter-x",
    address: (url, title) =>
      `https://x.com/intent/post?url=${url}&text=${title}`,
  },
  linkedin: {
    name: "LinkedIn",
    className: "fr-btn--linkedin",
    address: (url) =>
      `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
  },
  bluesky: {
    name: "Bluesky",
    className: "fr-btn--bluesky",
    address: (url, title) =>
      `https://bsky.app/intent/compose?text=${title}%20${url}`,
  },
};

/** The ways to share a page that the settings name. */
export function Share({
  library: { settings, urls, words },
  route,
}: {
  library: Library;
  route: Route;
}) {
  if (settings.share.length === 0) return null;
  const page = urls.absolute(route.path);
  const url = encodeURIComponent(page);
  const title = encodeURIComponent(route.title);
  return (
    <div className={`${fr.cx("fr-share")} parution-copy`}>
      <p className={fr.cx("fr-share__title")}>{words.share.title}</p>
      <ul className={fr.cx("fr-btns-group")}>
        {settings.share.map((target) => (
          <li key={target}>
            {target === "copy" ? (
              <button
                type="button"
                className={fr.cx("fr-btn--copy", "fr-btn")}
                data-copy={page}
                title={words.share.copy}
              >
                {words.share.copy}
              </button>
            ) : target === "mail" ? (
              <a
                className={fr.cx("fr-btn--mail", "fr-btn")}
                href={`mailto:?subject=${title}&body=${url}`}
                title={words.share.mail}
              >
                {words.share.mail}
              </a>
            ) : (
              <a
                className={`${networks[target].className} fr-btn`}
                href={networks[target].address(url, title)}
                target="_blank"
                rel="noopener external"
                title={words.common.newWindow(
                  words.share.on(networks[target].name),
                )}
              >
                {words.share.on(networks[target].name)}
              </a>
            )}
          </li>
        ))}
      </ul>
      {settings.share.includes("copy") && (
        <p
          className={fr.cx("fr-text--sm", "fr-mt-1w", "fr-mb-0")}
          role="status"
          data-copied={words.share.copied}
          data-not-copied={words.share.notCopied}
        />
      )}
    </div>
  );
}
