import { z } from "zod";

import {
  frameTitleAttribute,
  textAttribute,
} from "../../lib/content/directive-definition";
import { readFrameAddress } from "../../lib/content/frame-address";
import { PlayerLink } from "../feed/player-link";
import { Player } from "../layout/player";
import { defineDirective } from "./directive";

export const embed = defineDirective({
  name: "embed",
  component: "Embed",
  description:
    "Un contenu d’un hôte autorisé (carte, formulaire, présentation), chargé seulement quand le lecteur le demande.",
  body: "optional",
  attributes: z.strictObject({
    src: textAttribute("L’adresse du contenu, en https."),
    title: frameTitleAttribute("Ce que montre le contenu, en une phrase."),
    caption: textAttribute(
      "La légende sous le contenu ; par défaut, son titre.",
    ).optional(),
  }),
  check: ({ src = "" }, { hosts }) => {
    const address = readFrameAddress(src);
    if (!address) {
      return [
        {
          attribute: "src",
          rule: "invalid-embed",
          message: `« ${src} » n’est pas l’adresse d’un contenu.`,
          mend: "Copiez l’adresse entière du contenu : https://…",
        },
      ];
    }
    if (hosts.embed.includes(address.host)) return [];
    return [
      {
        attribute: "src",
        rule: "forbidden-host",
        message: `« ${address.host} » n’est pas un hôte de contenus autorisé.`,
        mend: "Ajoutez-le à « hosts.embed » dans content/site.yaml, ou remplacez le contenu par un lien.",
      },
    ];
  },
  show: ({ src, title, caption = title }, body, { library }) => {
    const address = readFrameAddress(src);
    if (!address) return null;
    const { host, url } = address;
    return (
      <>
        <Player
          library={library}
          kind="content"
          player={url}
          page={url}
          host={host}
          title={title}
          caption={caption}
        />
        {body}
      </>
    );
  },
  showInFeed: ({ src, title, caption }, body, { library }) => {
    const address = readFrameAddress(src);
    if (!address) return null;
    const { host, url } = address;
    return (
      <>
        <PlayerLink
          kind="content"
          page={url}
          host={host}
          title={title}
          caption={caption}
          words={library.words}
        />
        {body}
      </>
    );
  },
  examples: [
    {
      title: "Un formulaire",
      format: "md",
      source: `::embed{src="https://grist.numerique.gouv.fr/o/docs/forms/exemple/4" title="Formulaire d’inscription"}`,
    },
    {
      title: "Le même, comme son hôte le donne à copier",
      format: "md",
      source: `<iframe src="https://grist.numerique.gouv.fr/o/docs/forms/exemple/4" title="Formulaire d’inscription"></iframe>`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Embed src="https://grist.numerique.gouv.fr/o/docs/forms/exemple/4" title="Formulaire d’inscription" />`,
    },
  ],
});
