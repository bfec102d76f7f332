import { fr } from "@codegouvfr/react-dsfr";
import { z } from "zod";

import { defineDirective } from "./directive";

export const highlight = defineDirective({
  name: "highlight",
  component: "Highlight",
  description:
    "Une mise en exergue : un passage du texte que l’on fait ressortir d’un trait.",
  body: "required",
  attributes: z.strictObject({}),
  show: (_attributes, body) => (
    <div className={fr.cx("fr-highlight")}>{body}</div>
  ),
  showInFeed: (_attributes, body) => <div>{body}</div>,
  examples: [
    {
      title: "Un passage mis en exergue",
      format: "md",
      source: `:::highlight
En un an, le délai moyen de réponse est passé de **douze à quatre jours**.
:::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Highlight>
En un an, le délai moyen de réponse est passé de **douze à quatre jours**.
</Highlight>`,
    },
  ],
});
