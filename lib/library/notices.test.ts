import { describe, expect, it } from "vitest";

import { readSettings } from "../site/read-settings";
import {
  bandsOf,
  formatNoticePeriod,
  mourningUntil,
  nextNoticeChange,
  noticesAt,
} from "./notices";

const settingsOf = (...notices: string[]) =>
  readSettings(
    ["notices:", ...notices.map((notice) => `  - { ${notice} }`)].join("\n"),
    { defaultUrl: "http://localhost:3000" },
  ).settings;
const at = (time: string) => Date.parse(time);

/** The titles of what a site made at a time shows. */
function titlesAt(
  settings: ReturnType<typeof settingsOf>,
  time: string,
  showsDrafts = false,
) {
  return noticesAt(settings, at(time), showsDrafts).map(({ title }) => title);
}

describe("the notices of a site", () => {
  const settings = settingsOf(
    "title: Fermé, start: 2026-12-24, end: 2026-12-26",
    "title: Panne, start: 2026-12-24 08:00, end: 2026-12-24 09:00",
    "title: Toujours, end: 2027-01-01",
  );

  it("begin and end at their bounds, in Paris", () => {
    expect(titlesAt(settings, "2026-12-23T22:59:59Z")).toEqual(["Toujours"]);
    expect(titlesAt(settings, "2026-12-23T23:00:00Z")).toEqual([
      "Fermé",
      "Toujours",
    ]);
    expect(titlesAt(settings, "2026-12-24T07:00:00Z")).toEqual([
      "Fermé",
      "Panne",
      "Toujours",
    ]);
    expect(titlesAt(settings, "2026-12-24T08:00:00Z")).toEqual([
      "Fermé",
      "Toujours",
    ]);
    expect(titlesAt(settings, "2026-12-26T22:59:59Z")).toEqual([
      "Fermé",
      "Toujours",
    ]);
    expect(titlesAt(settings, "2026-12-26T23:00:00Z")).toEqual(["Toujours"]);
  });

  it("are there before their time only where drafts are shown, and never after it", () => {
    const early = noticesAt(settings, at("2026-12-24T00:00:00Z"), true);
    expect(early.map(({ title, isToCome }) => [title, isToCome])).toEqual([
      ["Fermé", false],
      ["Panne", true],
      ["Toujours", false],
    ]);
    expect(titlesAt(settings, "2027-01-02T00:00:00Z", true)).toEqual([]);
  });

  it("change next at the nearest of their bounds", () => {
    const next = (time: string) => nextNoticeChange(settings, at(time));
    expect(next("2026-12-01T00:00:00Z")).toBe(at("2026-12-23T23:00:00Z"));
    expect(next("2026-12-23T23:00:00Z")).toBe(at("2026-12-24T07:00:00Z"));
    expect(next("2026-12-26T23:00:00Z")).toBe(at("2027-01-01T23:00:00Z"));
    expect(next("2027-01-01T23:00:00Z")).toBeUndefined();
  });

  it("may be closed, but for alerts and mournings, unless they say otherwise", () => {
    const closable = (notice: string) =>
      noticesAt(
        settingsOf(`title: Un, end: 2027-01-01, ${notice}`),
        at("2026-12-01T00:00:00Z"),
        false,
      ).map((one) => one.closable);
    expect(closable("type: information")).toEqual([true]);
    expect(closable("type: avertissement")).toEqual([true]);
    expect(closable("type: alerte")).toEqual([false]);
    expect(closable("type: deuil")).toEqual([false]);
    expect(closable("type: alerte, closable: true")).toEqual([true]);
    expect(closable("type: information, closable: false")).toEqual([false]);
  });

  it("have a key that changes with their words, not with their bounds", () => {
    const keyOf = (notice: string) =>
      noticesAt(settingsOf(notice), at("2026-12-01T00:00:00Z"), false)[0]?.key;
    const key = keyOf("title: Fermé, end: 2026-12-26");
    expect(key).toMatch(/^[0-9a-f]{12}$/);
    expect(keyOf("title: Fermé, end: 2026-12-28")).toBe(key);
    expect(keyOf("title: Ouvert, end: 2026-12-26")).not.toBe(key);
    expect(keyOf("title: Fermé, text: Deux jours, end: 2026-12-26")).not.toBe(
      key,
    );
  });

  it("are said with their hours on the clock of the site", () => {
    const [first, second] = noticesAt(
      settingsOf(
        "title: Un, start: 2026-12-01T07:00Z, end: 2026-12-02",
        "title: Deux, start: 2026-12-01, end: 2026-12-01",
      ),
      at("2026-11-01T00:00:00Z"),
      true,
    );
    expect(first && formatNoticePeriod(first, "Europe/Paris")).toBe(
      "Du mardi 1er décembre 2026 à 8\u00a0h au mercredi 2 décembre 2026",
    );
    expect(second && formatNoticePeriod(second, "Europe/Paris")).toBe(
      "Le mardi 1er décembre 2026",
    );
  });
});

describe("a mourning", () => {
  const settings = settingsOf(
    "type: deuil, start: 2026-12-01, end: 2026-12-01",
    "type: deuil, title: Hommage, start: 2026-12-01, end: 2026-12-03",
    "title: Fermé, end: 2026-12-24",
  );
  const now = at("2026-12-01T12:00:00Z");

  it("lasts as long as the last of those that have begun", () => {
    expect(mourningUntil(noticesAt(settings, now, true))).toBe(
      at("2026-12-03T23:00:00Z"),
    );
    const before = noticesAt(settings, at("2026-11-30T12:00:00Z"), true);
    expect(mourningUntil(before)).toBeUndefined();
  });

  it("has a band only if it has a title", () => {
    const bands = bandsOf(noticesAt(settings, now, false));
    expect(bands.map(({ title }) => title)).toEqual(["Hommage", "Fermé"]);
  });
});
