import { z } from "zod";

export const defaultVideoHosts = [
  "tube.numerique.gouv.fr",
  "tubes.apps.education.fr",
  "www.youtube-nocookie.com",
  "player.vimeo.com",
  "www.dailymotion.com",
];

/** The other servers that a reader's action may load a player from. */
export const hostFields = {
  hosts: z
    .strictObject({
      video: z
        .array(
          z
            .string()
            .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, {
              error:
                "un nom d’hôte comme « tube.numerique.gouv.fr » est attendu",
            }),
        )
        .default(defaultVideoHosts)
        .describe("Les hôtes dont les vidéos peuvent être affichées."),
    })
    .prefault({})
    .describe("Les serveurs extérieurs autorisés."),
};
