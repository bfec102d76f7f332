import { z } from "zod";

export const defaultVideoHosts = [
  "tube.numerique.gouv.fr",
  "tubes.apps.education.fr",
  "www.youtube-nocookie.com",
  "player.vimeo.com",
  "www.dailymotion.com",
];

/** Of the State: others are for each site to choose. */
export const defaultEmbedHosts = ["grist.numerique.gouv.fr"];

const hostName = z
  .string()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, {
    error: "un nom d’hôte comme « tube.numerique.gouv.fr » est attendu",
  });

/** The other servers that a reader's action may load a player from. */
export const hostFields = {
  hosts: z
    .strictObject({
      video: z
        .array(hostName)
        .default(defaultVideoHosts)
        .describe("Les hôtes dont les vidéos peuvent être affichées."),
      embed: z
        .array(hostName)
        .default(defaultEmbedHosts)
        .describe(
          "Les hôtes dont d’autres contenus peuvent être affichés : cartes, formulaires, présentations.",
        ),
    })
    .prefault({})
    .describe("Les serveurs extérieurs autorisés."),
};
