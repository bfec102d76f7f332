import { describe, expect, it } from "vitest";

import { noticePeriod } from "./notice-periods";
import { readSettings } from "./read-settings";

const read = (text: string) =>
  readSettings(text, { defaultUrl: "http://localhost:3000" });

/** When the only notice of some settings is shown, in UTC. */
function period(bounds: string, timezone = "Europe/Paris") {
  const { settings } = read(
    `timezone: ${timezone}\nnotices:\n  - { title: Fermé, ${bounds} }\n`,
  );
  const [notice] = settings.notices;
  const found = notice && noticePeriod(notice, timezone);
  return (
    found && [
      Number.isFinite(found.from) ? new Date(found.from).toISOString() : "",
      new Date(found.until).toISOString(),
    ]
  );
}

const problemsOf = (...lines: string[]) =>
  read(["notices:", ...lines].join("\n")).problems.map(
    ({ line, column, rule, message, mend }) =>
      `${line}:${column} ${rule} ${message} → ${mend}`,
  );

describe("a notice", () => {
  it("lasts from the first instant of its first day to the last one of its last day, in Paris", () => {
    expect(period("start: 2026-12-01, end: 2026-12-03")).toEqual([
      "2026-11-30T23:00:00.000Z",
      "2026-12-03T23:00:00.000Z",
    ]);
    expect(period("start: 2026-07-14, end: 2026-07-14")).toEqual([
      "2026-07-13T22:00:00.000Z",
      "2026-07-14T22:00:00.000Z",
    ]);
  });

  it("lasts from its hour to its hour, and until a last day whose start has an hour", () => {
    expect(period("start: 2026-12-01 08:00, end: 2026-12-01 09:30")).toEqual([
      "2026-12-01T07:00:00.000Z",
      "2026-12-01T08:30:00.000Z",
    ]);
    expect(period("start: 2026-12-01 08:00, end: 2026-12-01")).toEqual([
      "2026-12-01T07:00:00.000Z",
      "2026-12-01T23:00:00.000Z",
    ]);
    expect(
      period("start: 2026-12-01T08:00Z, end: 2026-12-01T12:00+02:00"),
    ).toEqual(["2026-12-01T08:00:00.000Z", "2026-12-01T10:00:00.000Z"]);
  });

  it("is there at once when it has no start", () => {
    expect(period("end: 2026-12-01 09:30")).toEqual([
      "",
      "2026-12-01T08:30:00.000Z",
    ]);
  });

  it("is 23 hours long on the day when clocks go forward, and 25 on the day when they go back", () => {
    expect(period("start: 2026-03-29, end: 2026-03-29")).toEqual([
      "2026-03-28T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
    ]);
    expect(period("start: 2026-10-25, end: 2026-10-25")).toEqual([
      "2026-10-24T22:00:00.000Z",
      "2026-10-25T23:00:00.000Z",
    ]);
    // Of an hour that comes twice, the first.
    expect(period("start: 2026-10-25 02:30, end: 2026-10-25 03:00")).toEqual([
      "2026-10-25T00:30:00.000Z",
      "2026-10-25T02:00:00.000Z",
    ]);
  });

  it("follows the clock of its site", () => {
    expect(
      period("start: 2026-12-01, end: 2026-12-01", "Indian/Reunion"),
    ).toEqual(["2026-11-30T20:00:00.000Z", "2026-12-01T20:00:00.000Z"]);
  });

  it("reports an end that does not come after its start, at the line of the end", () => {
    const mistake =
      "invalid-notice Ce bandeau disparaîtrait avant d’avoir paru. → Corrigez « start » ou « end » : la fin vient après le début.";
    expect(
      problemsOf(
        "  - title: Fermé",
        "    start: 2026-12-24",
        "    end: 2026-12-20",
        "  - title: Fermé",
        "    start: 2026-12-01 08:00",
        "    end: 2026-12-01 08:00",
      ),
    ).toEqual([`4:10 ${mistake}`, `7:10 ${mistake}`]);
  });

  it("reports an hour that the clock skips, and a day that no calendar has", () => {
    expect(
      problemsOf(
        "  - title: Fermé",
        "    start: 2026-03-29 02:30",
        "    end: 2026-03-30",
      ),
    ).toEqual([
      "3:12 invalid-date « 2026-03-29 02:30 » n’existe pas : ce jour-là, l’horloge saute cette heure. → Écrivez l’heure qu’il est vraiment : au passage à l’heure d’été, 3 h suit 1 h 59.",
    ]);
    const [problem = ""] = problemsOf(
      "  - title: Fermé",
      "    end: 2026-02-30",
    );
    expect(problem).toContain(
      "3:10 invalid-date Le champ « notices.0.end » n’est pas valide : « 2026-02-30 » n’est ni un jour du calendrier, ni une heure d’un jour.",
    );
  });

  it("needs an end, and a title but for a mourning that says nothing", () => {
    const [first = "", second = "", third = "", ...others] = problemsOf(
      "  - title: Fermé",
      "  - end: 2026-12-24",
      "  - { type: deuil, text: Le drapeau est en berne, end: 2026-12-24 }",
      "  - { type: deuil, end: 2026-12-24 }",
    );
    expect(first).toContain(
      "2:5 missing-field Le champ « notices.0.end » manque.",
    );
    for (const [line, title] of [
      [3, second],
      [4, third],
    ]) {
      expect(title).toContain(
        `${line}:5 invalid-field Le champ « notices.${Number(line) - 2}.title » n’est pas valide : un titre est attendu.`,
      );
    }
    expect(others).toEqual([]);
  });
});
