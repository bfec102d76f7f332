import { fr } from "@codegouvfr/react-dsfr";
import { z } from "zod";

import { defineDirective } from "./directive";

export const accordions = defineDirective({
  name: "accordions",
  component: "Accordions",
  description:
    "Un groupe d’accordéons : en ouvrir un ferme celui qui était ouvert.",
  body: "required",
  attributes: z.strictObject({}),
  show: (_attributes, body) => (
    <div className={fr.cx("fr-accordions-group")} data-fr-group="true">
      {body}
    </div>
  ),
  showInFeed: (_attributes, body) => body,
  examples: [
    {
      title: "La forme courte : « accordionsgroup »",
      format: "md",
      source: `????accordionsgroup
??? Quand les résultats sont-ils publiés ?
Le premier lundi de chaque mois.
???

??? Peut-on réutiliser les données ?
Oui, sous licence ouverte.
???
????`,
    },
    {
      title: "La forme complète",
      format: "md",
      source: `::::accordions
:::accordion{title="Où se trouve le code source ?"}
Sur la forge de l’administration.
:::

:::accordion{title="Qui peut y contribuer ?"}
Tout le monde : les contributions sont relues par l’équipe.
:::
::::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Accordions>
<Accordion title="Quand les résultats sont-ils publiés ?">
Le premier lundi de chaque mois.
</Accordion>

<Accordion title="Peut-on réutiliser les données ?">
Oui, sous licence ouverte.
</Accordion>
</Accordions>`,
    },
  ],
});
