import { expect, it } from "vitest";

import { formatEvent } from "./format-event";

const format = (
  start: string,
  end?: string,
  language = "fr",
  timezone = "Europe/Paris",
) => {
  const moment = (text: string) => {
    const [day = "", time] = text.split(" ");
    return { day, time };
  };
  return formatEvent(
    { start: moment(start), end: end === undefined ? undefined : moment(end) },
    language,
    timezone,
  ).replaceAll("\u00a0", "_");
};

it("says the day of an event, and its hours", () => {
  expect(format("2026-03-12")).toBe("Le jeudi 12 mars 2026");
  expect(format("2026-05-01", "2026-05-01")).toBe("Le vendredi 1er mai 2026");
  expect(format("2026-03-12 09:05")).toBe("Le jeudi 12 mars 2026, à 9_h_05");
  expect(format("2026-03-12 14:30", "2026-03-12 16:00")).toBe(
    "Le jeudi 12 mars 2026, de 14_h_30 à 16_h",
  );
  expect(format("2026-03-12 00:00", "2026-03-12 12:00")).toBe(
    "Le jeudi 12 mars 2026, de 0_h à 12_h",
  );
});

it("says the first and the last of several days, what they share once", () => {
  expect(format("2026-03-12", "2026-03-14")).toBe(
    "Du jeudi 12 au samedi 14 mars 2026",
  );
  expect(format("2026-03-30", "2026-04-01")).toBe(
    "Du lundi 30 mars au mercredi 1er avril 2026",
  );
  expect(format("2026-12-31", "2027-01-01")).toBe(
    "Du jeudi 31 décembre 2026 au vendredi 1er janvier 2027",
  );
  expect(format("2026-03-12 14:30", "2026-03-13 16:00")).toBe(
    "Du jeudi 12 mars 2026 à 14_h_30 au vendredi 13 mars 2026 à 16_h",
  );
});

it("names a clock that is not that of metropolitan France", () => {
  expect(format("2026-03-12 14:30", undefined, "fr", "Indian/Reunion")).toBe(
    "Le jeudi 12 mars 2026, à 14_h_30 (heure de La Réunion)",
  );
  expect(format("2026-03-12", undefined, "fr", "Indian/Reunion")).toBe(
    "Le jeudi 12 mars 2026",
  );
});

it("says it in another language as its users do", () => {
  expect(format("2026-03-12", undefined, "en")).toMatch(
    /^Thursday,? 12 March 2026$/,
  );
  expect(
    format("2026-03-12 14:30", "2026-03-12 16:00", "en").replace(/\s/g, " "),
  ).toMatch(/^Thursday,? 12 March 2026(?:,| at) 14:30\s?–\s?16:00$/);
});
