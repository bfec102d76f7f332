import { z } from "zod";

import { parseMoment } from "./event";

/** A day, or an hour of one, as an author writes it. */
export const momentField = z.string().transform((value, context) => {
  const parsed = parseMoment(value);
  if (parsed) return parsed;
  context.addIssue({
    code: "custom",
    message: `« ${value} » n’est ni un jour du calendrier, ni une heure d’un jour`,
    params: { rule: "invalid-date" },
  });
  return z.NEVER;
});
