import { z } from "zod";

/** The public address of the site; its path is the base path of every URL. */
export function addressFields(defaultUrl: string) {
  return {
    url: z
      .string()
      .refine(isWebAddress, {
        error:
          "une adresse en http:// ou https:// est attendue, dont le chemin n’a que des lettres sans accent, des chiffres et des tirets",
      })
      .default(defaultUrl)
      .describe(
        "L’adresse publique du site, par exemple https://exemple.gouv.fr ou https://exemple.gouv.fr/actualites.",
      ),
  };
}

/** Whether a text can be the public address of a site. */
export function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    /^https?:$/.test(url.protocol) &&
    /^(?:\/[A-Za-z0-9._~-]+)*\/?$/.test(url.pathname) &&
    !url.search &&
    !url.hash &&
    !url.username &&
    !url.password
  );
}

/** Whether an address is one that readers come to, over HTTPS: no author's machine, no name kept for examples. */
export function isPublicHttps(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return (
    protocol === "https:" &&
    hostname.includes(".") &&
    !/(?:^|\.)(?:localhost|local|test|example|invalid|internal)$/.test(
      hostname,
    ) &&
    !/^[\d.]+$/.test(hostname)
  );
}
