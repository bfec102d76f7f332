import { fr } from "@codegouvfr/react-dsfr";
import { z } from "zod";

import {
  choiceAttribute,
  textAttribute,
} from "../../lib/content/directive-definition";
import { defineDirective } from "./directive";

const typeClasses = {
  info: "fr-badge--info",
  success: "fr-badge--success",
  warning: "fr-badge--warning",
  error: "fr-badge--error",
  new: "fr-badge--new",
} as const;

export const badge = defineDirective({
  name: "badge",
  component: "Badge",
  description:
    "Un mot ou deux qui disent un état ; plusieurs de suite forment un groupe.",
  body: "none",
  groupClass: fr.cx("fr-badges-group"),
  attributes: z.strictObject({
    text: textAttribute("L’état, en un mot ou deux."),
    type: choiceAttribute(
      "Sa couleur et son icône",
      ["info", "success", "warning", "error", "new"],
      "aucune",
    ).optional(),
  }),
  show: ({ text, type }) => (
    <p className={fr.cx("fr-badge", type && typeClasses[type])}>{text}</p>
  ),
  showInFeed: ({ text }) => (
    <p>
      <strong>{text}</strong>
    </p>
  ),
  examples: [
    {
      title: "Un badge",
      format: "md",
      source: `::badge{text="Nouveau" type="new"}`,
    },
    {
      title: "Plusieurs badges",
      format: "md",
      source: `::badge{text="En cours"}
::badge{text="À relire" type="info"}
::badge{text="Validé" type="success"}
::badge{text="En retard" type="warning"}
::badge{text="Refusé" type="error"}`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Badge text="Nouveau" type="new" />`,
    },
  ],
});
