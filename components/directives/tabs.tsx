import { fr } from "@codegouvfr/react-dsfr";
import { z } from "zod";

import { textAttribute } from "../../lib/content/directive-definition";
import type { DirectiveUse } from "../../lib/content/entry";
import { defineDirective } from "./directive";

export const tabs = defineDirective({
  name: "tabs",
  component: "Tabs",
  description:
    "Des onglets, faits de deux « tab » au moins : un seul se lit à la fois. Sans JavaScript, ils se suivent.",
  body: "required",
  parameter: "label",
  attributes: z.strictObject({
    label: textAttribute(
      "Ce que les onglets ont en commun, dit par les lecteurs d’écran.",
    ).optional(),
  }),
  show: ({ label }, panels, { library }, { parts = [] }) => (
    <div className={fr.cx("fr-tabs")}>
      <ul
        className={fr.cx("fr-tabs__list")}
        role="tablist"
        aria-label={label ?? library.words.unnamed.tabs}
      >
        {parts.map((tab) => {
          const { button, panel, isFirst } = placeOf(tab);
          return (
            <li key={button} role="presentation">
              <button
                type="button"
                id={button}
                className={fr.cx("fr-tabs__tab")}
                tabIndex={isFirst ? 0 : -1}
                role="tab"
                aria-selected={isFirst}
                aria-controls={panel}
              >
                {tab.attributes.title}
              </button>
            </li>
          );
        })}
      </ul>
      {panels}
    </div>
  ),
  showInFeed: (_attributes, panels) => <div>{panels}</div>,
  examples: [
    {
      title: "Deux onglets, avec leur titre au bout de la ligne",
      format: "md",
      source: `::::tabs Le calendrier de chaque public
:::tab Agents
Les inscriptions ouvrent le **2 septembre**, pour une session en octobre.
:::

:::tab Étudiants
Les candidatures se déposent du 1er au 30 novembre.
:::
::::`,
    },
    {
      title: "La forme complète",
      format: "md",
      source: `::::tabs{label="Le calendrier de chaque public"}
:::tab{title="Agents"}
Les inscriptions ouvrent le **2 septembre**.
:::

:::tab{title="Étudiants"}
Les candidatures se déposent du 1er au 30 novembre.
:::
::::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Tabs label="Le calendrier de chaque public">
<Tab title="Agents">
Les inscriptions ouvrent le **2 septembre**.
</Tab>

<Tab title="Étudiants">
Les candidatures se déposent du 1er au 30 novembre.
</Tab>
</Tabs>`,
    },
  ],
});

export const tab = defineDirective({
  name: "tab",
  component: "Tab",
  description: "Un onglet, dans « tabs ».",
  body: "required",
  partOf: "tabs",
  parameter: "title",
  attributes: z.strictObject({
    title: textAttribute("Le nom de l’onglet : un à trois mots."),
  }),
  show: ({ title }, body, _page, use) => {
    const { button, panel, isFirst } = placeOf(use);
    return (
      <div
        id={panel}
        className={fr.cx(
          "fr-tabs__panel",
          isFirst && "fr-tabs__panel--selected",
        )}
        role="tabpanel"
        aria-labelledby={button}
        tabIndex={0}
      >
        <p className="parution-tab-title">{title}</p>
        {body}
      </div>
    );
  },
  showInFeed: ({ title }, body) => (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      {body}
    </>
  ),
  examples: [
    {
      title: "Un onglet contient tout ce que contient un article",
      format: "md",
      source: `::::tabs Lire les données du mois
:::tab Tableau
::table{caption="Les visites du site"}
| Mois | Visites |
| --- | --- |
| Mai | 1 240 |
| Juin | 1 385 |
:::

:::tab Fichier
~~~csv
mois,visites
mai,1240
juin,1385
~~~
:::
::::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Tabs>
<Tab title="Mai">
1 240 visites.
</Tab>

<Tab title="Juin">
1 385 visites.
</Tab>
</Tabs>`,
    },
  ],
});

/** The ids of a tab's button and panel, and whether it is shown at first. */
function placeOf({ part }: DirectiveUse) {
  const { id = "", rank = 0 } = part ?? {};
  return { button: `${id}-bouton`, panel: id, isFirst: rank === 0 };
}
