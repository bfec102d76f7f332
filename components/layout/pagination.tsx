import { fr } from "@codegouvfr/react-dsfr";

import { shownPages, type ListPage } from "../../lib/library/list-pages";
import type { Library } from "../../lib/library/library";

/** The DSFR's pagination of a list; nothing for a list of one page. */
export function Pagination({
  list: { number: current, paths },
  library: { urls, words },
}: {
  list: ListPage;
  library: Library;
}) {
  if (paths.length < 2) return null;
  const { pagination } = words;
  const hrefOf = (number: number) => {
    const path = paths[number - 1];
    return path === undefined || number === current ? undefined : urls.of(path);
  };
  return (
    <nav className={fr.cx("fr-pagination")} aria-label={pagination.label}>
      <ul className={fr.cx("fr-pagination__list")}>
        <Step place="first" text={pagination.first} href={hrefOf(1)} />
        <Step
          place="prev"
          text={pagination.previous}
          href={hrefOf(current - 1)}
        />
        {shownPages(current, paths.length).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === undefined ? (
              <span
                className={`${fr.cx("fr-pagination__link")} fr-displayed-lg`}
              >
                …
              </span>
            ) : (
              <a
                className={`${fr.cx("fr-pagination__link")}${number === current ? "" : " fr-displayed-lg"}`}
                href={hrefOf(number)}
                aria-current={number === current ? "page" : undefined}
                title={pagination.page(number)}
              >
                {number}
              </a>
            )}
          </li>
        ))}
        <Step place="next" text={pagination.next} href={hrefOf(current + 1)} />
        <Step place="last" text={pagination.last} href={hrefOf(paths.length)} />
      </ul>
    </nav>
  );
}

const stepClasses = {
  first: "fr-pagination__link--first",
  prev: "fr-pagination__link--prev",
  next: "fr-pagination__link--next",
  last: "fr-pagination__link--last",
} as const;

/** A step that leads nowhere is a link without an address, as the DSFR asks. */
function Step({
  place,
  text,
  href,
}: {
  place: keyof typeof stepClasses;
  text: string;
  href: string | undefined;
}) {
  const isLabelled = place === "prev" || place === "next";
  return (
    <li>
      <a
        className={fr.cx(
          "fr-pagination__link",
          stepClasses[place],
          isLabelled && "fr-pagination__link--lg-label",
        )}
        {...(href === undefined
          ? { "aria-disabled": true, role: "link" }
          : { href, title: text, rel: isLabelled ? place : undefined })}
      >
        {text}
      </a>
    </li>
  );
}
