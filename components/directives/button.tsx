import { fr } from "@codegouvfr/react-dsfr";
import { z } from "zod";

import {
  choiceAttribute,
  linkAttribute,
  textAttribute,
} from "../../lib/content/directive-definition";
import { hrefOf } from "../../lib/library/library";
import { defineDirective } from "./directive";

const variantClasses = {
  primary: undefined,
  secondary: "fr-btn--secondary",
  tertiary: "fr-btn--tertiary",
} as const;

export const button = defineDirective({
  name: "button",
  component: "Button",
  description:
    "Un lien qui a l’air d’un bouton ; plusieurs de suite forment un groupe.",
  body: "none",
  groupClass: fr.cx("fr-btns-group", "fr-btns-group--inline-md"),
  attributes: z.strictObject({
    text: textAttribute("Ce qu’il fait, à l’infinitif."),
    link: linkAttribute("Où il mène."),
    variant: choiceAttribute(
      "Son importance",
      ["primary", "secondary", "tertiary"],
      "primary",
    ).optional(),
  }),
  show: ({ text, link, variant = "primary" }, _, { library, entry }) => (
    <a
      className={fr.cx("fr-btn", variantClasses[variant])}
      href={hrefOf(library, entry, link)}
    >
      {text}
    </a>
  ),
  showInFeed: ({ text, link }, _, { library, entry }) => (
    <p>
      <a href={hrefOf(library, entry, link)}>{text}</a>
    </p>
  ),
  examples: [
    {
      title: "Un bouton",
      format: "md",
      source: `::button{text="Lire les actualités" link="/articles/"}`,
    },
    {
      title: "Deux boutons de suite : un seul est principal",
      format: "md",
      source: `::button{text="Lire les actualités" link="/articles/"}
::button{text="Découvrir le site" link="/" variant="secondary"}`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Button text="Lire les actualités" link="/articles/" />`,
    },
  ],
});
