import { z } from "zod";

import { oldAddress } from "./redirects";

/** Old addresses of the site that lead nowhere, for good. */
export const withdrawnFields = {
  withdrawn: z
    .array(oldAddress, { error: "une liste de chemins est attendue" })
    .default([])
    .describe(
      "Les adresses des pages retirées pour de bon, en liste : « - /articles/ancien/ ». Elles répondent « Cette page a été retirée » (code 410), et les moteurs de recherche les oublient.",
    ),
};
