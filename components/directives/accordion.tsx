import { fr } from "@codegouvfr/react-dsfr";
import { z } from "zod";

import { titleAttribute } from "../../lib/content/directive-definition";
import { BoxTitle } from "../layout/box-title";
import { defineDirective } from "./directive";

export const accordion = defineDirective({
  name: "accordion",
  component: "Accordion",
  description:
    "Un accordéon : un titre que le lecteur ouvre s’il veut lire la suite. Sans JavaScript, il est ouvert.",
  body: "required",
  parameter: "title",
  attributes: z.strictObject({
    title: titleAttribute("Le titre, toujours visible."),
  }),
  show: ({ title }, body, { uniqueId }, { titleLevel }) => {
    const id = uniqueId("accordion");
    return (
      <section className={fr.cx("fr-accordion")}>
        <BoxTitle level={titleLevel} className={fr.cx("fr-accordion__title")}>
          <button
            type="button"
            className={fr.cx("fr-accordion__btn")}
            aria-expanded="false"
            aria-controls={id}
          >
            {title}
          </button>
        </BoxTitle>
        <div className={fr.cx("fr-collapse")} id={id}>
          {body}
        </div>
      </section>
    );
  },
  showInFeed: ({ title }, body, _page, { titleLevel }) => (
    <>
      <BoxTitle level={titleLevel}>{title}</BoxTitle>
      {body}
    </>
  ),
  examples: [
    {
      title: "La forme courte : trois points d’interrogation",
      format: "md",
      source: `??? Comment s’inscrire à une session ?
Écrivez à votre **correspondant de formation**, qui transmettra :

- vos coordonnées ;
- la session choisie.
???`,
    },
    {
      title: "La forme complète, avec un titre et une alerte à l’intérieur",
      format: "md",
      source: `::::accordion{title="Que faire en cas d’absence ?"}
Prévenez l’équipe dès que possible : votre place profitera à un collègue.

### Les absences répétées

:::warning
Après deux absences, l’inscription est annulée.
:::
::::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Accordion title="Comment s’inscrire à une session ?">
Écrivez à votre **correspondant de formation**.
</Accordion>`,
    },
  ],
});
