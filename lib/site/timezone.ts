import { z } from "zod";

import { isTimezone } from "../content/zoned-time";

export const defaultTimezone = "Europe/Paris";

/** Whose clock the dates of articles and the hours of events are read on. */
export const timezoneFields = {
  timezone: z
    .string()
    .refine(isTimezone, {
      error:
        "un fuseau comme « Europe/Paris » ou « Indian/Reunion » est attendu",
    })
    .default(defaultTimezone)
    .describe(
      "Le fuseau horaire des événements et des flux : « Europe/Paris », « Indian/Reunion », « America/Cayenne »…",
    ),
};
