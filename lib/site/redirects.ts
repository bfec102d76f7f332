import { z } from "zod";

/** Longer ones would not fit in a request, nor in what servers read. */
const longest = 1_000;

/** A path that was once of the site. */
export const oldAddress = z
  .string()
  .max(longest, { error: "un chemin plus court est attendu" })
  .refine(isOldAddress, {
    error: "un ancien chemin du site est attendu, par exemple « /ancien/ »",
  });

const to = z
  .string()
  .max(longest, { error: "une adresse plus courte est attendue" })
  .regex(/^(\/(?!\/)|https?:\/\/)[^\s\\]*$/, {
    error:
      "un chemin du site (« /nouveau/ ») ou une adresse complète est attendu",
  })
  .refine((address) => address.startsWith("/") || URL.canParse(address), {
    error: "cette adresse n’a pas la forme d’une adresse du web",
  });

/** Old addresses of the site that lead elsewhere. */
export const redirectFields = {
  redirects: z
    .record(oldAddress, to)
    .default({})
    .describe(
      "Les anciennes adresses du site, et où chacune mène : « /ancien/: /nouveau/ ».",
    ),
};

/** Whether a text is a path of at least one part, each of which is a name, encoded or not. */
export function isOldAddress(text: string): boolean {
  try {
    const decoded = decodeURIComponent(text);
    const parts = decoded.replace(/\/$/, "").split("/");
    return (
      text.startsWith("/") &&
      parts.length > 1 &&
      parts.length === text.replace(/\/$/, "").split("/").length &&
      parts.slice(1).every((part) => !["", ".", ".."].includes(part)) &&
      !/[\u0000-\u001f\u007f\\?#]/.test(decoded)
    );
  } catch {
    return false;
  }
}
