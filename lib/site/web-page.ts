import { z } from "zod";

/**
 * The address of a page of the web, as browsers read it: what they leave out,
 * such as the ends of lines, would be something else in a file of text.
 */
export const webPage = z.url({
  protocol: /^https?$/,
  normalize: true,
  error: "une adresse en http:// ou https:// est attendue",
});

/** The same, where only https will do. */
export const securePage = z.url({
  protocol: /^https$/,
  normalize: true,
  error: "une adresse en https:// est attendue",
});
