import { describe, expect, it } from "vitest";

import { clockTimeAt, instantOf, isTimezone, startOfDay } from "./zoned-time";

const paris = (day: string, time: string) => {
  const instant = instantOf({ day, time }, "Europe/Paris");
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

describe("the instant of a clock’s time", () => {
  it("is one hour before UTC in a French winter, two in summer", () => {
    expect(paris("2026-01-15", "14:30")).toBe("2026-01-15T13:30:00.000Z");
    expect(paris("2026-07-15", "14:30")).toBe("2026-07-15T12:30:00.000Z");
    expect(paris("1970-01-01", "00:00")).toBe("1969-12-31T23:00:00.000Z");
  });

  it("is none for the hour that clocks skip, and the first for the one that comes twice", () => {
    expect(paris("2026-03-29", "01:59")).toBe("2026-03-29T00:59:00.000Z");
    expect(paris("2026-03-29", "02:00")).toBeUndefined();
    expect(paris("2026-03-29", "02:59")).toBeUndefined();
    expect(paris("2026-03-29", "03:00")).toBe("2026-03-29T01:00:00.000Z");
    expect(paris("2026-10-25", "02:30")).toBe("2026-10-25T00:30:00.000Z");
    expect(paris("2026-10-25", "03:00")).toBe("2026-10-25T02:00:00.000Z");
  });

  it("is known in the other time zones of France", () => {
    const at = (timezone: string) =>
      new Date(
        instantOf({ day: "2026-07-15", time: "09:00" }, timezone) ?? NaN,
      ).toISOString();
    expect(at("Indian/Reunion")).toBe("2026-07-15T05:00:00.000Z");
    expect(at("America/Cayenne")).toBe("2026-07-15T12:00:00.000Z");
    expect(at("America/Miquelon")).toBe("2026-07-15T11:00:00.000Z");
    expect(at("Pacific/Noumea")).toBe("2026-07-14T22:00:00.000Z");
    expect(at("UTC")).toBe("2026-07-15T09:00:00.000Z");
  });
});

it("the first instant of a day is at one o’clock where midnight is skipped", () => {
  expect(startOfDay("2026-04-24", "Africa/Cairo")).toBe(
    Date.parse("2026-04-23T22:00:00Z"),
  );
  expect(startOfDay("2026-03-29", "Europe/Paris")).toBe(
    Date.parse("2026-03-28T23:00:00Z"),
  );
});

it("a clock shows the time of an instant", () => {
  const instant = Date.parse("2026-03-12T23:30:00Z");
  expect(clockTimeAt(instant, "Europe/Paris")).toEqual({
    day: "2026-03-13",
    time: "00:30",
  });
  expect(clockTimeAt(instant, "America/Martinique")).toEqual({
    day: "2026-03-12",
    time: "19:30",
  });
});

it("a time zone is one that the IANA names", () => {
  expect(isTimezone("Europe/Paris")).toBe(true);
  expect(isTimezone("UTC")).toBe(true);
  expect(isTimezone("Etc/GMT+3")).toBe(true);
  for (const name of ["", "Paris", "europe/paris", "Europe/Pariss", "+02:00"]) {
    expect(isTimezone(name), name).toBe(false);
  }
});
