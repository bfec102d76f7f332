import { fr } from "@codegouvfr/react-dsfr";
import { z } from "zod";

import { titleAttribute } from "../../lib/content/directive-definition";
import { BoxTitle } from "../layout/box-title";
import { defineDirective } from "./directive";

export const callout = defineDirective({
  name: "callout",
  component: "Callout",
  description:
    "Une mise en avant : ce qu’un lecteur pressé doit voir, à côté du fil du texte.",
  body: "required",
  parameter: "title",
  attributes: z.strictObject({
    title: titleAttribute("Le titre, en quelques mots.").optional(),
  }),
  show: ({ title }, body, _page, { titleLevel }) => (
    <div className={fr.cx("fr-callout")}>
      {title && (
        <BoxTitle level={titleLevel} className={fr.cx("fr-callout__title")}>
          {title}
        </BoxTitle>
      )}
      <div className={fr.cx("fr-callout__text")}>{body}</div>
    </div>
  ),
  showInFeed: ({ title }, body, _page, { titleLevel }) => (
    <div>
      {title && <BoxTitle level={titleLevel}>{title}</BoxTitle>}
      {body}
    </div>
  ),
  examples: [
    {
      title: "Une mise en avant avec un titre",
      format: "md",
      source: `:::callout Inscriptions ouvertes jusqu’au 30 juin
Chaque ministère peut proposer **deux agents**. Le dossier demande :

- une lettre de motivation ;
- l’accord du chef de service.
:::`,
    },
    {
      title: "La forme complète, et une mise en avant sans titre",
      format: "md",
      source: `:::callout{title="Qui peut participer ?"}
Tous les agents publics, quel que soit leur métier.
:::

:::callout
L’atelier se tient à distance : aucun déplacement n’est nécessaire.
:::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Callout title="Inscriptions ouvertes jusqu’au 30 juin">
Chaque ministère peut proposer **deux agents**.
</Callout>`,
    },
  ],
});
