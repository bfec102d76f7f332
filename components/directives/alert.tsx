import { fr } from "@codegouvfr/react-dsfr";
import type { ReactNode } from "react";
import { z } from "zod";

import {
  titleAttribute,
  type DirectiveExample,
} from "../../lib/content/directive-definition";
import { BoxTitle } from "../layout/box-title";
import { defineDirective } from "./directive";
import type { Words } from "../../lib/words/words";

type AlertType = keyof Words["alerts"];

const typeClasses = {
  info: "fr-alert--info",
  warning: "fr-alert--warning",
  success: "fr-alert--success",
  error: "fr-alert--error",
} as const satisfies Record<AlertType, string>;

const titleField = titleAttribute(
  "Le titre, en quelques mots ; sans lui, l’alerte est plus petite.",
).optional();

/** Part of the text, it has no live role: nothing is announced on its own. */
function Alert({
  type,
  title,
  titleLevel,
  words,
  children,
}: {
  type: AlertType;
  title: string | undefined;
  titleLevel: number | undefined;
  words: Words;
  children: ReactNode;
}) {
  return (
    <div
      className={fr.cx("fr-alert", typeClasses[type], !title && "fr-alert--sm")}
    >
      <p className={fr.cx("fr-sr-only")}>{words.alerts[type]}</p>
      {title && (
        <BoxTitle level={titleLevel} className={fr.cx("fr-alert__title")}>
          {title}
        </BoxTitle>
      )}
      {children}
    </div>
  );
}

/** In a feed, where colour and icon are not: what they say is read. */
function FeedAlert({
  type,
  title,
  words,
  children,
}: {
  type: AlertType;
  title: string | undefined;
  words: Words;
  children: ReactNode;
}) {
  return (
    <div>
      <p>
        <strong>
          {words.alerts[type]} {title}
        </strong>
      </p>
      {children}
    </div>
  );
}

export const alert = defineDirective({
  name: "alert",
  component: "Alert",
  description:
    "Une alerte de l’un des quatre types : information, avertissement, succès ou erreur.",
  body: "required",
  parameter: "title",
  attributes: z.strictObject({
    type: z
      .enum(["info", "warning", "success", "error"])
      .describe(
        "« info », « warning », « success » ou « error » ; par défaut, « info ».",
      )
      .optional(),
    title: titleField,
  }),
  show: ({ type = "info", title }, body, { library }, { titleLevel }) => (
    <Alert
      type={type}
      title={title}
      titleLevel={titleLevel}
      words={library.words}
    >
      {body}
    </Alert>
  ),
  showInFeed: ({ type = "info", title }, body, { library }) => (
    <FeedAlert type={type} title={title} words={library.words}>
      {body}
    </FeedAlert>
  ),
  examples: [
    {
      title: "Une alerte dont le type est un attribut",
      format: "md",
      source: `:::alert{type="warning" title="Le service sera interrompu"}
La plateforme sera fermée le 14 mars de 8 h à 10 h, le temps de sa mise à jour.
:::`,
    },
    {
      title: "Sans type, une information",
      format: "md",
      source: `:::alert
Les dates des prochaines sessions seront publiées ici.
:::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Alert type="warning" title="Le service sera interrompu">
La plateforme sera fermée le 14 mars de 8 h à 10 h.
</Alert>`,
    },
  ],
});

/** The directive that is an alert of one type, by its older name. */
function defineTypedAlert(
  type: AlertType,
  component: string,
  description: string,
  examples: readonly DirectiveExample[],
) {
  return defineDirective({
    name: type,
    component,
    description,
    body: "required",
    parameter: "title",
    attributes: z.strictObject({ title: titleField }),
    show: ({ title }, body, { library }, { titleLevel }) => (
      <Alert
        type={type}
        title={title}
        titleLevel={titleLevel}
        words={library.words}
      >
        {body}
      </Alert>
    ),
    showInFeed: ({ title }, body, { library }) => (
      <FeedAlert type={type} title={title} words={library.words}>
        {body}
      </FeedAlert>
    ),
    examples,
  });
}

export const info = defineTypedAlert(
  "info",
  "Info",
  "Une alerte qui informe.",
  [
    {
      title: "Une information avec un titre",
      format: "md",
      source: `:::info Deux façons de s’inscrire
Vous pouvez écrire à l’équipe, ou remplir le formulaire :

1. choisissez une session ;
2. indiquez votre service.
:::`,
    },
    {
      title: "Une petite information, sans titre",
      format: "md",
      source: `:::info
La réunion est ouverte à tous.
:::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Info title="Deux façons de s’inscrire">
Vous pouvez écrire à l’équipe, ou remplir le formulaire.
</Info>`,
    },
  ],
);

export const warning = defineTypedAlert(
  "warning",
  "Warning",
  "Une alerte qui met en garde.",
  [
    {
      title: "Un avertissement avec un titre",
      format: "md",
      source: `:::warning{title="Pensez à vos sauvegardes"}
Les fichiers déposés sont effacés au bout de **trente jours**.
:::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Warning title="Pensez à vos sauvegardes">
Les fichiers déposés sont effacés au bout de **trente jours**.
</Warning>`,
    },
  ],
);

export const success = defineTypedAlert(
  "success",
  "Success",
  "Une alerte qui annonce une réussite.",
  [
    {
      title: "Un petit message de réussite",
      format: "md",
      source: `:::success
Le site respecte désormais tous les critères d’accessibilité.
:::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Success>
Le site respecte désormais tous les critères d’accessibilité.
</Success>`,
    },
  ],
);

export const error = defineTypedAlert(
  "error",
  "Error",
  "Une alerte qui signale une erreur.",
  [
    {
      title: "Une erreur avec un titre",
      format: "md",
      source: `:::error Les chiffres de mai étaient faux
Un envoi avait été compté deux fois ; le tableau est corrigé depuis le 12 juin.
:::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Error title="Les chiffres de mai étaient faux">
Un envoi avait été compté deux fois.
</Error>`,
    },
  ],
);
