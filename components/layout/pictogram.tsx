import type { Urls } from "../../lib/library/urls";

const parts = ["artwork-decorative", "artwork-minor", "artwork-major"] as const;

/** One of the DSFR's drawings, in the colours of the theme; always decorative. */
export function Pictogram({
  path,
  urls,
  className,
}: {
  path: string;
  urls: Urls;
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
      {parts.map((part) => (
        <use
          key={part}
          className={`fr-${part}`}
          href={urls.of(path, `#${part}`)}
        />
      ))}
    </svg>
  );
}
