import type { Urls } from "../../lib/library/urls";

const parts = [
  { name: "artwork-decorative", className: "fr-artwork-decorative" },
  { name: "artwork-minor", className: "fr-artwork-minor" },
  { name: "artwork-major", className: "fr-artwork-major" },
];

/**
 * One of the DSFR's drawings, in the colours of the theme; always decorative.
 * That of a window may wait for it to open: `lib/browser/drawings.ts`.
 */
export function Pictogram({
  path,
  urls,
  className,
  waits = false,
}: {
  path: string;
  urls: Urls;
  waits?: boolean;
  className?: string | undefined;
}) {
  return (
    <svg
      aria-hidden="true"
      className={["fr-artwork", className].filter(Boolean).join(" ")}
      viewBox="0 0 80 80"
      width="80"
      height="80"
    >
      {parts.map(({ name, className: colour }) => {
        const href = urls.of(path, `#${name}`);
        return (
          <use
            key={name}
            className={colour}
            {...(waits ? { "data-href": href } : { href })}
          />
        );
      })}
    </svg>
  );
}
