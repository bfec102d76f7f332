import { fr } from "@codegouvfr/react-dsfr";

import type { Heading } from "../../lib/content/entry";
import { BoxTitle } from "./box-title";
import type { Words } from "../../lib/words/words";

/** With more headings than this, only the first level is listed. */
const mostHeadings = 15;

interface Section {
  heading: Heading;
  children: Heading[];
}

/** The « sommaire » of an article: its h2, and their h3. Nothing below a number of headings. */
export function Summary({
  outline,
  titleId,
  fewest,
  titleLevel,
  words,
}: {
  outline: readonly Heading[];
  titleId: string;
  fewest: number;
  /** Of its title; the second when it is not said. */
  titleLevel?: number | undefined;
  words: Words;
}) {
  const sections = groupSections(outline);
  const count = sections.reduce((sum, one) => sum + 1 + one.children.length, 0);
  if (count < fewest) return null;
  return (
    <nav className={fr.cx("fr-summary", "fr-mb-6w")} aria-labelledby={titleId}>
      <BoxTitle
        level={titleLevel}
        className={fr.cx("fr-summary__title")}
        id={titleId}
      >
        {words.common.contents}
      </BoxTitle>
      <ol>
        {sections.map(({ heading, children }) => (
          <li key={heading.id}>
            <SummaryLink heading={heading} />
            {children.length > 0 && count <= mostHeadings && (
              <ol>
                {children.map((child) => (
                  <li key={child.id}>
                    <SummaryLink heading={child} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SummaryLink({ heading: { id, text } }: { heading: Heading }) {
  return (
    <a
      className={fr.cx("fr-summary__link")}
      href={`#${encodeURIComponent(id)}`}
    >
      {text}
    </a>
  );
}

/** Each h2 with its h3. The first heading is an h2: levels that authors skip are closed. */
function groupSections(outline: readonly Heading[]): Section[] {
  const sections: Section[] = [];
  for (const heading of outline) {
    if (heading.level === 2) sections.push({ heading, children: [] });
    if (heading.level === 3) sections.at(-1)?.children.push(heading);
  }
  return sections;
}
