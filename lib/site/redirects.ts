import { z } from "zod";

const from = z.string().regex(/^\/(?!\/)[^?#\s]*[^?#\s/]\/?$/, {
  error: "un ancien chemin du site est attendu, par exemple « /ancien/ »",
});

const to = z.string().regex(/^(\/(?!\/)|https?:\/\/)\S*$/, {
  error:
    "un chemin du site (« /nouveau/ ») ou une adresse complète est attendu",
});

/** Old addresses of the site that lead elsewhere. */
export const redirectFields = {
  redirects: z
    .record(from, to)
    .default({})
    .describe(
      "Les anciennes adresses du site, et où chacune mène : « /ancien/: /nouveau/ ».",
    ),
};
