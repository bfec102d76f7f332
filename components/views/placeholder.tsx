import type { Entry } from "../../lib/content/entry";
import { placeholderOf, type Placeholder } from "../../lib/library/placeholder";

/**
 * The layers of each drawing on a ground of 16 × 9: a wide and pale one, a
 * strong one, then a touch of red.
 */
const layers: Record<Placeholder["composition"], readonly string[]> = {
  arcs: [
    "M16 0a9 9 0 0 0-9 9h9z",
    "M16 3a6 6 0 0 0-6 6h6z",
    "M16 6.6a2.4 2.4 0 0 0-2.4 2.4H16z",
  ],
  diagonals: ["M2 9l9-9h5v9z", "M9 9l7-7v4l-3 3z", "M5 9l9-9h1L6 9z"],
  tiles: [
    "M4 9a3 3 0 0 1 3-3v3zM7 6a3 3 0 0 1 3-3v3zM10 6h3v3a3 3 0 0 1-3-3zM10 0h3a3 3 0 0 1-3 3zM13 3h3v3a3 3 0 0 1-3-3z",
    "M10 3h3a3 3 0 0 1-3 3zM7 9a3 3 0 0 1 3-3v3zM13 0a3 3 0 0 0 3 3V0z",
    "M13 7.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0",
  ],
  hills: [
    "M1 9a5.5 5.5 0 0 1 11 0z",
    "M8 9a4 4 0 0 1 8 0z",
    "M11 2.5a1 1 0 1 0 2 0 1 1 0 1 0-2 0",
  ],
  steps: ["M4 9V7h3V5h3V3h3V1h3v8z", "M10 9V7h3V5h3v4z", "M13 5h1.5V3.5H13z"],
  petals: [
    "M7 9a9 9 0 0 1 9-9 9 9 0 0 1-9 9z",
    "M4 9a5 5 0 0 1 5-5 5 5 0 0 1-5 5z",
    "M13 7a1 1 0 1 0 2 0 1 1 0 1 0-2 0",
  ],
};

/** What a card shows in place of an image; always decorative. */
export function PlaceholderImage({ entry }: { entry: Entry }) {
  const { composition, tone } = placeholderOf(entry);
  return (
    <svg
      className={`parution-placeholder parution-placeholder--${tone}`}
      aria-hidden="true"
      viewBox="0 0 16 9"
      preserveAspectRatio="xMaxYMax slice"
    >
      {layers[composition].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
