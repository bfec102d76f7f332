import { z } from "zod";

import { Summary } from "../layout/summary";
import { defineDirective } from "./directive";

export const summary = defineDirective({
  name: "summary",
  component: "Summary",
  description:
    "Le sommaire de la page, à cet endroit plutôt qu’avant le texte.",
  body: "none",
  attributes: z.strictObject({}),
  ownTitle: true,
  show: (_attributes, _body, { library, entry, uniqueId }, { titleLevel }) => (
    <Summary
      outline={entry.body.outline}
      titleId={uniqueId("sommaire")}
      fewest={1}
      titleLevel={titleLevel}
      words={library.words}
    />
  ),
  // A reader of feeds has no need of a way around a page.
  showInFeed: () => null,
  examples: [
    {
      title: "Le sommaire de la page",
      format: "md",
      source: "::summary{}",
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: "<Summary />",
    },
  ],
});
