import { fr } from "@codegouvfr/react-dsfr";
import type { Element, ElementContent } from "hast";
import { z } from "zod";

import { isBlankText } from "../../lib/content/seat-directives";
import { defineDirective } from "./directive";

export const cards = defineDirective({
  name: "cards",
  component: "Cards",
  description: "Des cartes côte à côte, de même hauteur.",
  body: "required",
  bodyIn: "ul",
  attributes: z.strictObject({}),
  prepareBody: (body) => body.filter((one) => !isBlankText(one)).map(listItem),
  show: (_, body) => (
    <div className={fr.cx("fr-mb-3w")}>
      <ul
        className={`${fr.cx("fr-grid-row", "fr-grid-row--gutters")} fr-raw-list`}
      >
        {body}
      </ul>
    </div>
  ),
  showInFeed: (_, body) => <ul>{body}</ul>,
  examples: [
    {
      title: "Deux cartes",
      format: "md",
      source: `::::cards
:::card{title="Les actualités" link="/articles/" image="/img/feuilles.png"}
Les publications de l’équipe.
:::
:::card{title="L’accueil" link="/" image="/img/feuilles.png"}
Ce que le site propose.
:::
::::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Cards>
<Card title="Les actualités" link="/articles/" />
<Card title="L’accueil" link="/" />
</Cards>`,
    },
  ],
});

/** Two in a row where there is room; whatever else was written has its place too. */
function listItem(child: ElementContent): Element {
  return {
    type: "element",
    tagName: "li",
    properties: { className: [fr.cx("fr-col-12"), fr.cx("fr-col-md-6")] },
    children: [child],
  };
}
