import { z } from "zod";

/** What the site asks of robots. */
export const robotsFields = {
  robots: z
    .strictObject({
      ai: z
        .enum(["allow", "deny"], { error: "« allow » ou « deny » est attendu" })
        .default("allow")
        .describe(
          "Les robots qui ramassent des textes pour entraîner des intelligences artificielles : « deny » leur demande de s’abstenir.",
        ),
    })
    .prefault({})
    .describe("Ce que le site demande aux robots, dans « robots.txt »."),
};
